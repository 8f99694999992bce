import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerInFrame,
  askForIgnored,
  AUDIT_FAILED,
  followContext,
  isIgnoredKnown,
} from '../src/extension/protocol/content-client';
import type {
  FrameContext,
  FrameReport,
  FrameStatus,
  ToBackground,
  ToFrame,
} from '../src/extension/protocol/messages';
import {
  deliverToBackground,
  isExtensionAlive,
  sendToBackground,
} from '../src/extension/protocol/native-api';
import {
  DEFAULT_CONTEXT,
  LazyModules,
  LiveAudit,
  RuleWords,
  withWords,
  type LiveContext,
  type Outcome,
} from '../src/live';
import { getAuditor, registerAuditor } from '../src/live/frame';
import {
  countBySeverity,
  decisionOn,
  decisionsIn,
  idOfIgnored,
  ignoring,
  openFindings,
  reportKeyOf,
  withIgnored,
  type AuditResult,
  type Finding,
  type ReportKey,
} from '../src/result';
import type { CommandKeys } from '../src/settings';

/** The status of a frame for the toolbar; null where it holds no report. */
function statusOf(outcome: Outcome): FrameStatus | null {
  if (outcome === 'failed') return { state: 'failed' };
  if (!outcome.report) return null;
  const { error, warning } = countBySeverity(openFindings(outcome));
  return {
    state: 'audited',
    template: outcome.report.offered ? 'none' : outcome.report.template,
    errors: error,
    warnings: warning,
  };
}

const tell = (message: ToBackground) => void sendToBackground(message);
const isKept = async (message: ToBackground) => (await sendToBackground(message)) === true;

const contextOf = (context: FrameContext | null): LiveContext =>
  context ? { ...context, look: context.preferences } : DEFAULT_CONTEXT;

/** Injected on demand into a frame: reads it, audits it, marks it. Injected again, it does so anew. */
export default defineUnlistedScript(() => {
  const standing = getAuditor();
  if (standing) {
    standing.audit();
    return;
  }
  // `crypto.randomUUID` is missing on pages served over plain http, as many of these are.
  const id = `${Date.now()}-${Math.random()}`;
  let current: FrameReport = { document: id, status: null };
  const report = (status: FrameStatus | null) => {
    const mine = { document: id, status };
    current = mine;
    void deliverToBackground({ type: 'audit/status', ...mine }, () => current === mine);
  };
  const modules = new LazyModules((part, isMissing) => {
    void deliverToBackground({ type: 'frame/part', part }, isMissing);
  });
  const words = new RuleWords(modules);
  let context = DEFAULT_CONTEXT;
  /** An audit that leaves its page; without the quotes where they can't be had. */
  const quoted = async (result: AuditResult) => {
    const quote = await modules.load('quotes');
    return quote ? quote({ result, anchors: live.anchors }).catch(() => result) : result;
  };
  const idOfDecision = (result: AuditResult, finding: Finding) => {
    const entry = decisionOn(result, finding, live.ignored?.entries ?? [], live.ignored?.site);
    return entry ? idOfIgnored(entry) : null;
  };
  /** Has noted which decisions no longer fit their findings, so that the settings can say so. */
  const note = async (outcome: Outcome) => {
    const known = live.ignored;
    if (outcome === 'failed' || !known) return;
    const { locale } = context;
    const decisions = decisionsIn(outcome, known.entries, known.site);
    if (decisions.some(({ state }) => state === 'changed')) await words.ready(locale);
    for (const { finding, entry, state } of decisions) {
      const now = state === 'changed' ? words.messageOf(outcome, finding, locale) : null;
      if ((entry.changedTo ?? null) !== now)
        tell({ type: 'ignored/seen', id: idOfIgnored(entry), changedTo: now });
    }
  };
  const decide = async (message: ToBackground) => {
    const kept = await isKept(message);
    // What is decided in a private window is kept where pages hear of no changes.
    if (kept) await live.heedIgnored();
    return kept;
  };
  /** An audit that a person has saved: with the reasons, which the page's frame doesn't know else. */
  const reasoned = async (result: AuditResult) => {
    const report = reportKeyOf(result);
    const known = report && (await askForIgnored(report, true));
    return known ? withIgnored(result, known.entries, known.site) : result;
  };
  let asked = 0;
  /** What is set aside in a report; where nobody answers now, the page hears of it later. */
  const loadIgnored = async (of: ReportKey) => {
    const mine = ++asked;
    const known = await askForIgnored(of);
    if (!known)
      void isIgnoredKnown(of, () => mine === asked).then((late) => {
        if (late) void live.heedIgnored();
      });
    return known;
  };
  const dataOf = async (outcome: Outcome) =>
    outcome === 'failed' ? AUDIT_FAILED : quoted(outcome);
  const printed = async (outcome: Outcome) =>
    outcome === 'failed' ? AUDIT_FAILED : words.printed(await quoted(outcome), context.locale);

  const live = new LiveAudit(
    document,
    {
      onOutcome: (outcome) => {
        report(statusOf(outcome));
        void note(outcome);
      },
      // A page put aside by “back” keeps its marks and its auditor, and comes back with both.
      onLeave: () => report(null),
      onFoldNeeded: () =>
        void modules.load('traditional').then((fold) => fold && live.takeFold(fold)),
      isExtensionAlive,
      loadMarks: () => words.beside(modules.load('marks')),
      naming: words.naming,
      loadIgnored,
    },
    {
      ignore: async (result, finding, reason) => {
        const said = { reason, message: await words.said(result, finding, context.locale) };
        const entry = ignoring(result, finding, said, new Date(), live.ignored?.site);
        const replaces = idOfDecision(result, finding);
        return entry !== null && decide({ type: 'ignored/add', entry, replaces });
      },
      unignore: async (result, finding) => {
        const id = idOfDecision(result, finding);
        return id !== null && decide({ type: 'ignored/remove', id });
      },
      prefer: (change) => tell({ type: 'preferences/set', change }),
      openPanel: () => tell({ type: 'panel/open' }),
      shown: (at) => tell({ type: 'place/shown', at }),
      loadCard: () => modules.load('card'),
      keys: async () => ((await sendToBackground({ type: 'keys/get' })) ?? []) as CommandKeys[],
      changeKeys: () => tell({ type: 'keys/change' }),
      save: async (result, format) => {
        const save = await modules.load('saving');
        try {
          if (!save) return false;
          await save(await quoted(await reasoned(result)), format, context.locale);
        } catch (error) {
          console.error('[gov-report-audit] the audit could not be saved:', error);
          return false;
        }
        tell({ type: 'preferences/set', change: { saveAs: format } });
        return true;
      },
    },
  );
  const answer = (message: ToFrame) => {
    switch (message.type) {
      case 'audit/focus':
        return live.focus(message.index);
      case 'audit/show':
        return live.show(message.at);
      case 'overlay/command':
        return live.command(message.command);
      case 'ignored/changed':
        return live.heedIgnored().then(() => true);
      case 'audit/get':
        return Promise.resolve(live.outcome()).then(printed);
      case 'audit/data':
        return Promise.resolve(live.outcome()).then(dataOf);
      case 'status/get':
        return current;
      case 'marks/get':
        return Promise.resolve(live.outcome()).then(() => live.marks());
    }
  };
  registerAuditor({
    audit: () => live.audit(),
    take: (part, value) => modules.provide(part, value),
    words: words.pageWords,
  });
  answerInFrame(answer);
  const take = withWords(modules, (spoken) => {
    context = spoken;
    live.takeContext(spoken);
  });
  followContext(window, (wishes) => void take(contextOf(wishes)));
});
