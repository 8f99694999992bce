import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../src/live/frame';
import { readOffered } from '../src/read';

/** Injected where a page announces a report: few do, and what they offer is read by nothing else. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('offered', readOffered);
});
