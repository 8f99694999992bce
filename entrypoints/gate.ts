import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { auditorOfFrame } from '../src/browser/frame';
import { lightRuntime } from '../src/browser/light';
import type { ToBackground } from '../src/browser/messages';
import { mayBeReport } from '../src/read/gate';
import { notAReport } from '../src/report/outcome';

/**
 * Runs in every frame of every government page once it has loaded, and must cost nothing there: no
 * polyfill, no schemas, nothing left in the page.
 */
export default defineUnlistedScript(() => {
  const runtime = lightRuntime();
  const callAuditor = () => {
    const message: ToBackground = { type: 'gate/report' };
    // A rejection means that the extension was updated or removed under the page.
    runtime.sendMessage(message).catch(() => undefined);
  };

  const look = () => {
    if (mayBeReport(document)) {
      callAuditor();
      return;
    }
    runtime.onMessage.addListener((message, sender, sendResponse) => {
      if (sender.id !== runtime.id || auditorOfFrame()) return;
      if ((message as { type?: unknown } | null)?.type !== 'audit/get') return;
      // Scripts fill some pages late. Whoever asks gets no answer now, and the auditor's soon.
      if (mayBeReport(document)) callAuditor();
      else sendResponse(notAReport({ url: document.URL, title: document.title }));
    });
  };

  // A page that Chrome prepares in advance belongs to no tab yet, and may never be shown.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', look, { once: true });
  else look();
});
