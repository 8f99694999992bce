import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onCommands } from '../src/extension/background/commands';
import { followMenu } from '../src/extension/background/menu';
import { handleFrameMessage } from '../src/extension/background/message-router';
import {
  followLanguage,
  forgetTab,
  leaveList,
  recheckTab,
} from '../src/extension/background/toolbar';
import { onFrameMessage } from '../src/extension/protocol/messages';
import { followSites } from '../src/extension/sites/sites';
import { forgetPrivateDecisions } from '../src/extension/storage/decisions';
import { migrateIgnoredItems } from '../src/extension/storage/user-settings';
import { releaseTab } from '../src/extension/tabs/reading-tab';

/** Every listener is added at once: a stopped background is started again by the event it awaits. */
export default defineBackground({
  persistent: false,
  main: () => {
    onFrameMessage(handleFrameMessage);
    onCommands();
    followSites();
    followLanguage();
    followMenu();
    browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
      if (status === 'complete') void recheckTab(tabId);
      if (status === 'loading' || url !== undefined) void leaveList(tabId, url);
    });
    // No event tells that a tab has crashed; its badge is seen when somebody turns to it.
    browser.tabs.onActivated.addListener(({ tabId }) => {
      void recheckTab(tabId);
      void releaseTab(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void releaseTab(tabId);
    });
    browser.runtime.onInstalled.addListener(
      () => void migrateIgnoredItems().catch(() => undefined),
    );
    // Android has no windows.
    const windows = browser.windows as typeof browser.windows | undefined;
    windows?.onRemoved.addListener(() => void forgetPrivateDecisions());
  },
});
