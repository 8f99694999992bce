import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { quotingSteps } from '../src/anchor/quoted';
import { getAuditor } from '../src/live/frame';
import { TimeSlicer } from '../src/live/time-slicer';
import type { AuditResult } from '../src/result';

/** Injected where an audit is to leave its page: its links lead back by words of the page. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('quotes', async (audited) => {
    const slices = new TimeSlicer<AuditResult>();
    return (await slices.run(quotingSteps(audited))) ?? audited.result;
  });
});
