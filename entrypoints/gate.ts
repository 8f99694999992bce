import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deliverToBackground, isExtensionAlive, lightApi } from '../src/browser/light';
import { isPrerendering } from '../src/dom/clobbering';
import { awaitReport } from '../src/live/arrival';
import { auditorOfFrame } from '../src/live/frame';
import { whileShown } from '../src/live/lifetime';
import { keptAddress } from '../src/report/address';
import { notAReport } from '../src/report/outcome';

/**
 * Runs in every frame of every government page once it has loaded, and must cost nothing there: no
 * polyfill, no schemas, nothing left in the page.
 */
export default defineUnlistedScript(() => {
  const { runtime } = lightApi();
  const done = new AbortController();
  const callAuditor = () => {
    done.abort();
    if (!isExtensionAlive()) return;
    void deliverToBackground({ type: 'gate/report' }, () => !auditorOfFrame());
  };

  const look = () => {
    whileShown(
      window,
      (shown) => {
        // A person may have had the page audited meanwhile; the auditor then follows it.
        if (!auditorOfFrame()) awaitReport(document, callAuditor, shown);
      },
      done.signal,
    );
    if (done.signal.aborted) return;
    runtime.onMessage.addListener((message, sender, sendResponse) => {
      if (sender.id !== runtime.id || auditorOfFrame() || done.signal.aborted) return undefined;
      const type = (message as { type?: unknown } | null)?.type;
      if (type === 'audit/get' || type === 'audit/data')
        sendResponse(notAReport({ url: keptAddress(document.URL), title: document.title }));
      if (type === 'marks/get') sendResponse([]);
      return undefined;
    });
  };

  // A page that Chrome prepares in advance belongs to no tab yet, and may never be shown.
  if (isPrerendering(document))
    document.addEventListener('prerenderingchange', look, { once: true });
  else look();
});
