import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { auditorOfFrame, wordsOfFrame } from '../src/live/frame';
import { addOverlayWords } from '../src/messages';
import { Overlay } from '../src/overlay';

/** Injected when the auditor has found a report: what marks it and leads through it. */
export default defineUnlistedScript(() => {
  const brought = wordsOfFrame();
  if (brought) addOverlayWords(brought.locale, brought.words.overlay);
  auditorOfFrame()?.take('marks', Overlay);
});
