import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../../src/live/frame';
import { PAGE_DECISIONS } from './page-decisions';

/** Injected where findings of the page were set aside, or one is to be. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('deciding', PAGE_DECISIONS);
});
