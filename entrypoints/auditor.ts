import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { auditorOfFrame, claimFrame } from '../src/browser/frame';
import { isExtensionAlive } from '../src/browser/light';
import {
  answerInFrame,
  AUDIT_FAILED,
  sendToBackground,
  type FrameStatus,
} from '../src/browser/messages';
import { followSettings } from '../src/browser/settings';
import { LiveAudit, type Outcome } from '../src/live';
import { localeFor } from '../src/messages';
import { countBySeverity } from '../src/report';

/** The status of a frame for the toolbar; null where it holds no report. */
function statusOf(outcome: Outcome): FrameStatus | null {
  if (outcome === 'failed') return { state: 'failed' };
  if (!outcome.report) return null;
  const { error, warning } = countBySeverity(outcome.findings);
  return { state: 'audited', template: outcome.report.template, errors: error, warnings: warning };
}

const answerOf = (outcome: Outcome) => (outcome === 'failed' ? AUDIT_FAILED : outcome);

/** Injected on demand into a frame: reads it, audits it, marks it. Injected again, it does so anew. */
export default defineUnlistedScript(() => {
  const standing = auditorOfFrame();
  if (standing) {
    standing.audit();
    return;
  }

  // `crypto.randomUUID` is missing on pages served over plain http, as many of these are.
  const id = `${Date.now()}-${Math.random()}`;
  const tell = (status: FrameStatus | null) =>
    void sendToBackground({ type: 'audit/status', document: id, status });
  const live = new LiveAudit(document, localeFor(browser.i18n.getUILanguage()), {
    onOutcome: (outcome) => tell(statusOf(outcome)),
    // A page put aside by “back” keeps its marks and its auditor, and comes back with both.
    onLeave: () => tell(null),
    onFoldNeeded: () => void sendToBackground({ type: 'audit/fold' }),
    isWanted: isExtensionAlive,
  });
  claimFrame(live);
  answerInFrame((message) => {
    if (message.type === 'audit/focus') return live.focus(message.index);
    const outcome = live.outcome();
    return outcome instanceof Promise ? outcome.then(answerOf) : answerOf(outcome);
  });
  followSettings(window, (settings) => live.takeSettings(settings));
});
