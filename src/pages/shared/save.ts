import { readLetterPresets } from '../../extension/storage/user-settings';
import type { ExportOptions } from '../../present/audit';
import type { AuditResult } from '../../result';
import type { ExportFormat } from '../../settings';
import { deliverExport, saveFile } from '../../ui/download';

/**
 * Saves a text as a UTF-8 file in the reader's download folder.
 * @param document the extension page that offers the download
 */
export function saveText(document: Document, name: string, type: string, text: string): void {
  saveFile(document, { name, type: `${type};charset=utf-8`, bytes: text });
}

/**
 * Saves an audit as a document; as text it goes to the clipboard.
 * @param document the extension page that offers the download
 * @param options the language, what is known of the report besides its audit, and which letter
 * @throws Error where the document can't be written, or the browser refuses the clipboard
 */
export async function saveAudit(
  document: Document,
  result: AuditResult,
  format: ExportFormat,
  options: Pick<ExportOptions, 'locale' | 'history' | 'asRecheck'>,
): Promise<void> {
  // The libraries that write documents are large, and few visits end in one.
  const { exportAudit } = await import('../../export');
  const letter = format === 'docx' ? await readLetterPresets() : undefined;
  const file = await exportAudit(format, result, { ...options, savedAt: new Date(), letter });
  await deliverExport(document, format, file);
}
