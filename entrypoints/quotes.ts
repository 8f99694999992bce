import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { quotingSteps } from '../src/anchor/quoted';
import { inSlices } from '../src/base/time-slicer';
import { getAuditor } from '../src/live/frame';

/** Injected where an audit is to leave its page: its links lead back by words of the page. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('quotes', (audited) => inSlices(quotingSteps(audited)));
});
