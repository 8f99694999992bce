import type { ToBackground } from '../../src/extension/protocol/messages';
import type { AuditedPage, PageDecisions } from '../../src/live';
import { DECIDING, idOfIgnored, type AuditResult, type Finding } from '../../src/result';
import { isKept, tell } from '../auditor/background';

function idOn({ live: { ignored } }: AuditedPage, result: AuditResult, finding: Finding) {
  const entry = DECIDING.decisionOn(result, finding, ignored?.entries ?? [], ignored?.site);
  return entry ? idOfIgnored(entry) : null;
}

async function decide({ live }: AuditedPage, message: ToBackground): Promise<boolean> {
  const kept = await isKept(message);
  // What is decided in a private window is kept where pages hear of no changes.
  if (kept) await live.heedIgnored();
  return kept;
}

/** Decisions as they are made on a page and kept in the background, see `PageDecisions`. */
export const PAGE_DECISIONS: PageDecisions = {
  withIgnored: DECIDING.withIgnored,

  async ignore(page, result, finding, reason) {
    const { live, words, locale } = page;
    const said = { reason, message: await words.said(result, finding, locale) };
    const entry = DECIDING.ignoring(result, finding, said, new Date(), live.ignored?.site);
    const replaces = idOn(page, result, finding);
    return entry !== null && decide(page, { type: 'ignored/add', entry, replaces });
  },

  async unignore(page, result, finding) {
    const id = idOn(page, result, finding);
    return id !== null && decide(page, { type: 'ignored/remove', id });
  },

  async noteChanged({ live: { ignored }, words, locale }, result) {
    if (!ignored) return;
    const decisions = DECIDING.decisionsIn(result, ignored.entries, ignored.site);
    if (decisions.some(({ state }) => state === 'changed')) await words.ready();
    for (const { finding, entry, state } of decisions) {
      const now = state === 'changed' ? words.messageOf(result, finding, locale) : null;
      if ((entry.changedTo ?? null) !== now)
        tell({ type: 'ignored/seen', id: idOfIgnored(entry), changedTo: now });
    }
  },
};
