import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withRepeatedText } from '../src/anchor/repeated';
import { againstPrevious } from '../src/audit/years';
import { getAuditor } from '../src/live/frame';

/** Injected where last year's report is at hand: the rules that hold a report against it. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('years', (previous) => ({
    ...againstPrevious(previous),
    placesIn: (result, anchors) => withRepeatedText(document.body, result, anchors),
  }));
});
