import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { relayInput } from '../src/dom/input';
import { isExtensionAlive } from '../src/extension/protocol/native-api';

/**
 * Runs in every frame before it has any elements. Chromium gives a frame the extension's API when the
 * first script looks for it, and gives none where the page has a frame of its own named `chrome` or
 * `browser`. And of keys and pointers that are heard of from here on, no script of the page can keep any to
 * itself.
 */
export default defineUnlistedScript(() => {
  isExtensionAlive();
  relayInput(window);
});
