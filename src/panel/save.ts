import type { Locale } from '../messages';
import type { AuditResult, ExportFormat } from '../report';

/** Hands a file to the browser, which puts it where the person keeps downloads. */
function download(document: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is more than it ever takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Saves a text as a UTF-8 file in the reader's download folder.
 * @param document the extension page that offers the download
 */
export function saveText(document: Document, name: string, type: string, text: string): void {
  download(document, name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/**
 * Saves an audit as a document; as text it goes to the clipboard.
 * @param document the extension page that offers the download
 * @throws Error where the document can't be written, or the browser refuses the clipboard
 */
export async function saveAudit(
  document: Document,
  result: AuditResult,
  format: ExportFormat,
  locale: Locale,
): Promise<void> {
  // The libraries that write documents are large, and few visits end in one.
  const { exportAudit } = await import('../export');
  const { name, type, bytes } = await exportAudit(format, result, { locale, savedAt: new Date() });
  if (format === 'text' && typeof bytes === 'string')
    await document.defaultView?.navigator.clipboard.writeText(bytes);
  else download(document, name, new Blob([bytes], { type }));
}
