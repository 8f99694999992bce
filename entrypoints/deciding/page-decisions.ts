import type { ToBackground } from '../../src/extension/protocol/messages';
import type { AuditedPage, PageDecisions } from '../../src/live';
import {
  decisionOn,
  decisionsIn,
  idOfIgnored,
  ignoring,
  MAX_MESSAGE_CHARS,
  openFindings,
  withIgnored,
  type AuditResult,
  type Finding,
} from '../../src/result';
import { isKept, tell } from '../auditor/background';

function idOn({ live: { ignored } }: AuditedPage, result: AuditResult, finding: Finding) {
  const entry = decisionOn(result, finding, ignored?.entries ?? [], ignored?.site);
  return entry ? idOfIgnored(entry) : null;
}

/** What a finding of a result says, in the words that are here: as much as is kept of it. */
function messageOf({ words, locale }: AuditedPage, { report }: AuditResult, finding: Finding) {
  const { message } = words.naming.findingWords(finding, report?.template ?? 'older', locale);
  return message.slice(0, MAX_MESSAGE_CHARS);
}

async function decide({ live }: AuditedPage, message: ToBackground): Promise<boolean> {
  const kept = await isKept(message);
  // What is decided in a private window is kept where pages hear of no changes.
  if (kept) await live.heedIgnored();
  return kept;
}

/** Decisions as they are made on a page and kept in the background, see `PageDecisions`. */
export const PAGE_DECISIONS: PageDecisions = {
  withIgnored,
  openFindings,

  async ignore(page, result, finding, reason) {
    const { live, words } = page;
    await words.ready();
    const said = { reason, message: messageOf(page, result, finding) };
    const entry = ignoring(result, finding, said, new Date(), live.ignored?.site);
    const replaces = idOn(page, result, finding);
    return entry !== null && decide(page, { type: 'ignored/add', entry, replaces });
  },

  async unignore(page, result, finding) {
    const id = idOn(page, result, finding);
    return id !== null && decide(page, { type: 'ignored/remove', id });
  },

  async noteChanged(page, result) {
    const { words } = page;
    const { ignored } = page.live;
    if (!ignored) return;
    const decisions = decisionsIn(result, ignored.entries, ignored.site);
    if (decisions.some(({ state }) => state === 'changed')) await words.ready();
    for (const { finding, entry, state } of decisions) {
      const now = state === 'changed' ? messageOf(page, result, finding) : null;
      if ((entry.changedTo ?? null) !== now)
        tell({ type: 'ignored/seen', id: idOfIgnored(entry), changedTo: now });
    }
  },
};
