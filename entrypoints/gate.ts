import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPrerendering } from '../src/dom/clobbering';
import {
  deliverToBackground,
  extensionApi,
  isExtensionAlive,
} from '../src/extension/protocol/native-api';
import { whilePageActive } from '../src/live/bfcache';
import { evidenceIn } from '../src/gate/detector';
import { getAuditor, leaveEvidence } from '../src/live/frame';
import { watchForReport } from '../src/live/report-watcher';
import { keptAddress, notAReport } from '../src/result';

/**
 * Runs in every frame of every government page once it has loaded, and must cost nothing there: no
 * polyfill, no schemas, nothing left in the page.
 */
export default defineUnlistedScript(() => {
  leaveEvidence(evidenceIn);
  const { runtime } = extensionApi();
  const done = new AbortController();
  const callAuditor = () => {
    done.abort();
    if (!isExtensionAlive()) return;
    void deliverToBackground({ type: 'gate/report' }, () => !getAuditor());
  };

  const look = () => {
    whilePageActive(
      window,
      (shown) => {
        const tellOfList = () => {
          // What frames list is not read.
          if (window.top === window && isExtensionAlive())
            void deliverToBackground({ type: 'gate/list' }, () => !shown.aborted);
        };
        // A person may have had the page audited meanwhile; the auditor then follows it.
        if (!getAuditor())
          watchForReport(document, { report: callAuditor, list: tellOfList }, shown);
      },
      done.signal,
    );
    if (done.signal.aborted) return;
    runtime.onMessage.addListener((message, sender, sendResponse) => {
      if (sender.id !== runtime.id || getAuditor() || done.signal.aborted) return undefined;
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
