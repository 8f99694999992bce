import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForLetterPresets } from '../src/browser/frame-messages';
import { sendToBackground } from '../src/browser/light';
import { exportAudit } from '../src/export';
import { auditorOfFrame } from '../src/live/frame';
import { handOver, mayDropDownloads } from '../src/ui/hand-over';

/** Injected where a person saves an audit: the libraries that write documents are large. */
export default defineUnlistedScript(() => {
  auditorOfFrame()?.take('saving', async (result, format, locale) => {
    if (format !== 'text' && mayDropDownloads(window)) {
      if ((await sendToBackground({ type: 'saving/apart', format })) === true) return;
      throw new Error('this frame may not save, and no other page could be opened');
    }
    const letter = format === 'docx' ? await askForLetterPresets() : undefined;
    const file = await exportAudit(format, result, { locale, savedAt: new Date(), letter });
    await handOver(document, format, file);
  });
});
