import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive } from '../src/extension/protocol/native-api';

/**
 * Runs in every frame before it has any elements. Chromium gives a frame the extension's API when the
 * first script looks for it, and gives none where the page has a frame of its own named `chrome`.
 */
export default defineUnlistedScript(() => {
  isExtensionAlive();
});
