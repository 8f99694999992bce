import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exportAudit } from '../src/export';
import { askForHistory, askForLetterPresets } from '../src/extension/protocol/content-client';
import { sendToBackground } from '../src/extension/protocol/native-api';
import { getAuditor } from '../src/live/frame';
import { deliverExport, mayDropDownloads } from '../src/ui/download';

/** Injected where a person saves an audit: the libraries that write documents are large. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('saving', async (result, format, locale) => {
    if (format !== 'text' && mayDropDownloads(window)) {
      if ((await sendToBackground({ type: 'export/standalone', format })) === true) return;
      throw new Error('this frame may not save, and no other page could be opened');
    }
    const letter = format === 'docx' ? await askForLetterPresets() : undefined;
    const history = await askForHistory(result);
    const told = history.states ? { ...result, states: history.states } : result;
    const file = await exportAudit(format, told, {
      locale,
      savedAt: new Date(),
      letter,
      history,
    });
    await deliverExport(document, format, file);
  });
});
