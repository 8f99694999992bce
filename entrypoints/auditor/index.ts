import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerInFrame,
  AUDIT_FAILED,
  followContext,
} from '../../src/extension/protocol/content-client';
import type { AnswerOfFrame, FrameContext, ToFrame } from '../../src/extension/protocol/messages';
import { deliverToBackground, isExtensionAlive } from '../../src/extension/protocol/native-api';
import {
  DEFAULT_CONTEXT,
  LazyModules,
  LiveAudit,
  RuleWords,
  withWords,
  type AuditedPage,
  type LiveContext,
  type PageArchive,
} from '../../src/live';
import { getAuditor, leaveShared, registerAuditor } from '../../src/live/frame';
import { setPageWords } from '../../src/messages';
import { DEFAULT_PREFERENCES } from '../../src/settings';
import { Decisions } from './decisions';
import { SHARED_MODULES } from './shared';
import { StatusReporter } from './status';

const contextOf = (context: FrameContext | null): LiveContext =>
  context ? { ...context, look: context.preferences } : DEFAULT_CONTEXT;

/** The audit for others, in words or as data. Without a report nothing is found that needs words. */
async function leaving(page: AuditedPage, inWords: boolean): Promise<AnswerOfFrame> {
  const outcome = await page.live.outcome();
  const marks = page.modules.get('marks');
  if (outcome !== 'failed' && marks) return marks.leave(page, outcome, inWords);
  return outcome === 'failed' || outcome.isReport ? AUDIT_FAILED : outcome;
}

/** Answers what others of the extension ask this frame for. */
const answerFor =
  (page: AuditedPage, archive: () => PageArchive | undefined, status: StatusReporter) =>
  (message: ToFrame) => {
    const { live } = page;
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
        archive()?.refresh();
        return true;
      case 'audit/get':
        return leaving(page, true);
      case 'audit/data':
        return leaving(page, false);
      case 'status/get':
        return status.current;
      case 'marks/get':
        return Promise.resolve(live.outcome()).then(() => live.marks());
    }
  };

/** Reads, audits and marks this frame from now on. */
function startAuditor(): void {
  let context = DEFAULT_CONTEXT;
  let isKept = DEFAULT_PREFERENCES.keepArchive;
  let archive: PageArchive | undefined;
  const modules = new LazyModules((part, isMissing) => {
    void deliverToBackground({ type: 'frame/part', part }, isMissing);
  });
  const words = new RuleWords(modules);
  // Nothing is set aside before that part has come.
  const status = new StatusReporter(
    (result) => modules.get('deciding')?.openFindings(result) ?? result.findings,
  );
  const page: AuditedPage = {
    modules,
    words,
    get live() {
      return live;
    },
    get locale() {
      return context.locale;
    },
    get isKept() {
      return isKept;
    },
    visit: status.document,
  };
  const decisions = new Decisions(page);

  const live: LiveAudit = new LiveAudit(document, {
    onOutcome: (outcome) => {
      status.report(outcome);
      archive?.follow(outcome);
    },
    // A page put aside by “back” keeps its marks and its auditor, and comes back with both.
    onLeave: () => status.report(null),
    onPartNeeded: (part) =>
      void modules.load(part).then((value) => value && live.takePart(part, value)),
    isExtensionAlive,
    loadMarks: async (result) => {
      const marks = await words.beside(modules.load('marks'));
      archive ??= marks?.archiveOf(page);
      archive?.follow(result);
      return marks && ((...seen) => marks.draw(page, ...seen));
    },
    naming: words.naming,
    loadIgnored: (of) => decisions.load(of),
  });
  leaveShared(SHARED_MODULES);
  registerAuditor({
    audit: () => live.audit(),
    take: (part, value) => modules.provide(part, value),
    words: words.pageWords,
    anchors: () => live.anchors,
  });
  setPageWords(words.pageWords);
  answerInFrame(answerFor(page, () => archive, status));
  const take = withWords(modules, (spoken) => {
    context = spoken;
    live.takeContext(spoken);
  });
  followContext(window, (wishes) => {
    isKept = (wishes?.preferences ?? DEFAULT_PREFERENCES).keepArchive;
    archive?.follow();
    void take(contextOf(wishes));
  });
}

/** Injected on demand into a frame: reads it, audits it, marks it. Injected again, it does so anew. */
export default defineUnlistedScript(() => {
  const standing = getAuditor();
  if (standing) standing.audit();
  else startAuditor();
});
