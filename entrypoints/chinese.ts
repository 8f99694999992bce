import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../src/live/frame';
import { setPageWords } from '../src/messages';
import { PHRASING } from '../src/present';
import { rules } from '../src/rules/zh.generated';

/** Injected beside the marks: what rules say and what places are called, for their labels and the card. */
export default defineUnlistedScript(() => {
  setPageWords((locale) => getAuditor()?.words(locale));
  getAuditor()?.take('chinese', { rules, phrasing: PHRASING });
});
