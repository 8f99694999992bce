import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { auditDocument } from '../src/audit';
import { auditorOfFrame, claimFrame } from '../src/browser/frame';
import {
  answerInFrame,
  AUDIT_FAILED,
  sendToBackground,
  type FrameStatus,
} from '../src/browser/messages';
import { localeFor } from '../src/messages';
import { Overlay } from '../src/overlay';
import { countBySeverity, type AuditResult } from '../src/report';

/** The status of a frame for the toolbar; null where it holds no report. */
function statusOf(result: AuditResult | null): FrameStatus | null {
  if (!result) return { state: 'failed' };
  if (!result.report) return null;
  const { error, warning } = countBySeverity(result.findings);
  return { state: 'audited', template: result.report.template, errors: error, warnings: warning };
}

/** Injected on demand into a frame: reads it, audits it, marks it. Injected again, it does so anew. */
export default defineUnlistedScript(() => {
  const standing = auditorOfFrame();
  if (standing) {
    standing();
    return;
  }

  const locale = localeFor(browser.i18n.getUILanguage());
  // `crypto.randomUUID` is missing on pages served over plain http, as many of these are.
  const id = `${Date.now()}-${Math.random()}`;
  /** Null where the audit broke off. */
  let result: AuditResult | null = null;
  let overlay: Overlay | null = null;

  const tell = (status: FrameStatus | null) =>
    void sendToBackground({ type: 'audit/status', document: id, status });

  const audit = () => {
    overlay?.destroy();
    overlay = null;
    result = null;
    try {
      const audited = auditDocument(document, { url: document.URL, locale });
      if (audited.result.isReport) {
        overlay = new Overlay(document, { ...audited, locale });
        overlay.mount();
      }
      result = audited.result;
    } catch (error) {
      console.error('[gov-report-audit] the audit of this page broke off:', error);
      overlay?.destroy();
      overlay = null;
    }
    tell(statusOf(result));
  };

  claimFrame(audit);
  answerInFrame((message) => {
    if (message.type === 'audit/focus') return overlay?.focus(message.index) ?? false;
    return result ?? AUDIT_FAILED;
  });
  audit();

  // A page put aside by “back” keeps its marks and its auditor, and comes back with both.
  addEventListener('pagehide', () => tell(null));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell(statusOf(result));
  });
});
