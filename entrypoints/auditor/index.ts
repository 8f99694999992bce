import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInFrame, followContext } from '../../src/extension/protocol/content-client';
import type { FrameContext, ToFrame } from '../../src/extension/protocol/messages';
import {
  deliverToBackground,
  isExtensionAlive,
  sendToBackground,
} from '../../src/extension/protocol/native-api';
import {
  DEFAULT_CONTEXT,
  LazyModules,
  LiveAudit,
  RuleWords,
  withWords,
  type LiveContext,
  type YearBefore,
} from '../../src/live';
import { getAuditor, leaveShared, registerAuditor } from '../../src/live/frame';
import { setPageWords } from '../../src/messages';
import { reportKeyOf } from '../../src/result';
import { DEFAULT_PREFERENCES, type CommandKeys } from '../../src/settings';
import { tell } from './background';
import { Decisions } from './decisions';
import { findingYearBefore, keeperFor } from './keeping';
import { LeavingAudits } from './leaving';
import { SHARED_MODULES } from './shared';
import { StatusReporter } from './status';

const contextOf = (context: FrameContext | null): LiveContext =>
  context ? { ...context, look: context.preferences } : DEFAULT_CONTEXT;

/** Answers what others of the extension ask this frame for. */
const answerFor =
  (live: LiveAudit, years: YearBefore, status: StatusReporter, leaving: LeavingAudits) =>
  (message: ToFrame) => {
    switch (message.type) {
      case 'audit/focus':
        return live.focus(message.index);
      case 'audit/show':
        return live.show(message.at);
      case 'overlay/command':
        return live.command(message.command);
      case 'ignored/changed':
        return live.heedIgnored().then(() => true);
      case 'years/changed':
        years.refresh();
        return true;
      case 'audit/get':
        return Promise.resolve(live.outcome()).then((outcome) => leaving.printed(outcome));
      case 'audit/data':
        return Promise.resolve(live.outcome()).then((outcome) => leaving.data(outcome));
      case 'status/get':
        return status.current;
      case 'marks/get':
        return Promise.resolve(live.outcome()).then(() => live.marks());
    }
  };

/** Reads, audits and marks this frame from now on. */
function startAuditor(): void {
  let context = DEFAULT_CONTEXT;
  const locale = () => context.locale;
  const modules = new LazyModules((part, isMissing) => {
    void deliverToBackground({ type: 'frame/part', part }, isMissing);
  });
  const words = new RuleWords(modules);
  const status = new StatusReporter();
  const decisions = new Decisions(modules, words, () => live, locale);
  const keeper = keeperFor(status.document);
  const years = findingYearBefore(modules, (previous) => live.takePrevious(previous));
  const leaving = new LeavingAudits(modules, words, () => live, locale);

  const live: LiveAudit = new LiveAudit(
    document,
    {
      onOutcome: (outcome) => {
        status.report(outcome);
        void decisions.noteChanged(outcome);
        keeper.take(live.audited);
        years.follow(live.audited && reportKeyOf(live.audited.result));
      },
      // A page put aside by “back” keeps its marks and its auditor, and comes back with both.
      onLeave: () => status.report(null),
      onFoldNeeded: () =>
        void modules.load('traditional').then((fold) => fold && live.takeFold(fold)),
      isExtensionAlive,
      loadMarks: () => words.beside(modules.load('marks')),
      naming: words.naming,
      loadIgnored: (of) => decisions.load(of),
    },
    {
      ignore: (result, finding, reason) => decisions.ignore(result, finding, reason),
      unignore: (result, finding) => decisions.unignore(result, finding),
      prefer: (change) => tell({ type: 'preferences/set', change }),
      openPanel: () => tell({ type: 'panel/open' }),
      shown: (at) => tell({ type: 'place/shown', at }),
      loadCard: () => modules.load('card'),
      keys: async () => ((await sendToBackground({ type: 'keys/get' })) ?? []) as CommandKeys[],
      changeKeys: () => tell({ type: 'keys/change' }),
      save: (result, format) => leaving.save(() => decisions.withReasons(result), format),
    },
  );
  leaveShared(SHARED_MODULES);
  registerAuditor({
    audit: () => live.audit(),
    take: (part, value) => modules.provide(part, value),
    words: words.pageWords,
    anchors: () => live.anchors,
  });
  setPageWords(words.pageWords);
  answerInFrame(answerFor(live, years, status, leaving));
  const take = withWords(modules, (spoken) => {
    context = spoken;
    live.takeContext(spoken);
  });
  followContext(window, (wishes) => {
    keeper.want((wishes?.preferences ?? DEFAULT_PREFERENCES).keepArchive);
    void take(contextOf(wishes));
  });
}

/** Injected on demand into a frame: reads it, audits it, marks it. Injected again, it does so anew. */
export default defineUnlistedScript(() => {
  const standing = getAuditor();
  if (standing) standing.audit();
  else startAuditor();
});
