import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onCommands } from '../src/browser/commands';
import { forgetPrivateDecisions } from '../src/browser/decisions';
import { serveFrame } from '../src/browser/serve';
import { onFrameMessage } from '../src/browser/messages';
import { followSites } from '../src/browser/sites';
import { followLanguage, forgetTab, recheckTab } from '../src/browser/toolbar';
import { migrateIgnoredItems } from '../src/browser/wishes';

/** Every listener is added at once: a stopped background is started again by the event it awaits. */
export default defineBackground({
  persistent: false,
  main: () => {
    onFrameMessage(serveFrame);
    onCommands();
    followSites();
    followLanguage();
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void recheckTab(tabId);
    });
    // No event tells that a tab has crashed; its badge is seen when somebody turns to it.
    browser.tabs.onActivated.addListener(({ tabId }) => void recheckTab(tabId));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.runtime.onInstalled.addListener(
      () => void migrateIgnoredItems().catch(() => undefined),
    );
    // Android has no windows.
    const windows = browser.windows as typeof browser.windows | undefined;
    windows?.onRemoved.addListener(() => void forgetPrivateDecisions());
  },
});
