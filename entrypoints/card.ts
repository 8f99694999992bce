import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForHistory } from '../src/extension/protocol/content-client';
import { getAuditor } from '../src/live/frame';
import { cardPart } from '../src/overlay/card';

/** Injected when a finding is first asked about, or when the page has time to spare. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('card', cardPart(askForHistory));
});
