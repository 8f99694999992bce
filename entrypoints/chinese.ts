import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../src/live/frame';
import { rules } from '../src/rules/zh.generated';

/** Injected beside the marks: what rules say, for their labels and the card. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('chinese', rules);
});
