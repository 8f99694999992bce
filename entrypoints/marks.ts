import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../src/live/frame';
import { setPageWords } from '../src/messages';
import { Overlay } from '../src/overlay';

/** Injected when the auditor has found a report: what marks it and leads through it. */
export default defineUnlistedScript(() => {
  setPageWords((locale) => getAuditor()?.words(locale));
  getAuditor()?.take('marks', Overlay);
});
