import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { auditorOfFrame } from '../src/live/frame';
import { cardPart } from '../src/overlay/part';

/** Injected when a finding is first asked about, or when the page has time to spare. */
export default defineUnlistedScript(() => {
  auditorOfFrame()?.take('card', cardPart);
});
