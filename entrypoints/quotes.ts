import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { quotingSteps } from '../src/audit';
import { auditorOfFrame } from '../src/live/frame';
import { Slices } from '../src/live/slices';
import type { AuditResult } from '../src/report';

/** Injected where an audit is to leave its page: its links lead back by words of the page. */
export default defineUnlistedScript(() => {
  auditorOfFrame()?.take('quotes', async (audited) => {
    const slices = new Slices<AuditResult>();
    return (await slices.run(quotingSteps(audited))) ?? audited.result;
  });
});
