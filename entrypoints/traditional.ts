import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../src/live/frame';
import { foldTraditional } from '../src/traditional/fold';

/** Injected where the auditor finds Traditional characters: the dictionary is too large for every page. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('traditional', foldTraditional);
});
