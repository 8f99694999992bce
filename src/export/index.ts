import type { ExportOptions } from '../present/audit';
import type { AuditResult, WrittenFile } from '../result';
import type { ExportFormat } from '../settings';
import { exportFileName } from './filename';

export { hasDeadlinePassed, letterEnding } from './letter/ending';
export { FAILED_FIRST } from './sums';
export type { ExportOptions };

const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  text: 'text/plain;charset=utf-8',
};
const EXTENSIONS: Partial<Record<ExportFormat, string>> = { text: 'txt' };

/** Each format, and the library it needs, is loaded when it is asked for. */
const WRITERS: Readonly<
  Record<
    ExportFormat,
    (result: AuditResult, options: ExportOptions) => Promise<WrittenFile['bytes']>
  >
> = {
  xlsx: async (result, options) => (await import('./workbook')).workbook(result, options),
  docx: async (result, options) => (await import('./letter')).letter(result, options),
  html: async (result, options) => (await import('./html')).htmlPage(result, options),
  csv: async (result, options) => (await import('./csv')).csv(result, options),
  json: async (result, options) => (await import('./json')).json(result, options),
  text: async (result, options) => (await import('./text')).plainText(result, options),
};

/**
 * Writes an audit in a format.
 * @param options language of the document, and the moment that name and contents give
 * @throws Error where a library fails
 */
export async function exportAudit(
  format: ExportFormat,
  result: AuditResult,
  options: ExportOptions,
): Promise<WrittenFile> {
  const bytes = await WRITERS[format](result, options);
  const name = exportFileName({
    issuer: result.report?.issuer ?? null,
    year: result.report?.year ?? null,
    savedAt: options.savedAt,
    extension: EXTENSIONS[format] ?? format,
  });
  return { name, type: TYPES[format], bytes };
}
