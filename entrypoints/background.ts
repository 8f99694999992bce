import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { injectIntoFrame } from '../src/browser/inject';
import { onFrameMessage } from '../src/browser/messages';
import { forgetTab, recheckTab, takeReport } from '../src/browser/toolbar';

/** Every listener is added at once: a stopped background is started again by the event it awaits. */
export default defineBackground({
  persistent: false,
  main: () => {
    onFrameMessage((message, from) => {
      if (message.type === 'audit/status') void takeReport(from, message);
      else {
        const script = message.type === 'audit/fold' ? 'traditional' : 'auditor';
        // A rejection means that the frame is gone, and with it the reason to audit it.
        injectIntoFrame(from, script).catch(() => undefined);
      }
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void recheckTab(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  },
});
