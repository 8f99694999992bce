import { askForIgnored } from '../../src/extension/protocol/content-client';
import { sendToBackground } from '../../src/extension/protocol/native-api';
import { quoted, type AuditedPage } from '../../src/live';
import type { OverlayActions } from '../../src/overlay';
import { reportKeyOf, type AuditResult } from '../../src/result';
import type { CommandKeys, ExportFormat } from '../../src/settings';
import { tell } from '../auditor/background';

/** An audit that a person saves: with the reasons, which the page's frame doesn't know else. */
async function withReasons({ modules }: AuditedPage, result: AuditResult): Promise<AuditResult> {
  const report = reportKeyOf(result);
  const known = report && (await askForIgnored(report, true));
  const deciding = known?.entries.length ? await modules.load('deciding') : null;
  return known && deciding ? deciding.withIgnored(result, known.entries, known.site) : result;
}

/**
 * Saves an audit as a file in the person's downloads, or as text on the clipboard. The format is
 * remembered.
 * @returns whether it was saved
 */
async function save(
  page: AuditedPage,
  result: AuditResult,
  format: ExportFormat,
): Promise<boolean> {
  const write = await page.modules.load('saving');
  try {
    if (!write) return false;
    await write(await quoted(page, await withReasons(page, result)), format, page.locale);
  } catch (error) {
    console.error('[gov-report-audit] the audit could not be saved:', error);
    return false;
  }
  tell({ type: 'preferences/set', change: { saveAs: format } });
  return true;
}

/** What the marks of a page ask the rest of the extension for, see `OverlayActions`. */
export const actionsOn = (page: AuditedPage): OverlayActions => ({
  ignore: async (result, finding, reason) =>
    (await page.modules.load('deciding'))?.ignore(page, result, finding, reason) ?? false,
  unignore: async (result, finding) =>
    (await page.modules.load('deciding'))?.unignore(page, result, finding) ?? false,
  prefer: (change) => tell({ type: 'preferences/set', change }),
  openPanel: () => tell({ type: 'panel/open' }),
  shown: (at) => tell({ type: 'place/shown', at }),
  loadCard: () => page.modules.load('card'),
  keys: async () => ((await sendToBackground({ type: 'keys/get' })) ?? []) as CommandKeys[],
  changeKeys: () => tell({ type: 'keys/change' }),
  save: (result, format) => save(page, result, format),
});
