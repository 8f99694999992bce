import type { BatchHost, BatchRow } from '../../batch';
import type { AuditResult, WrittenFile } from '../../result';
import type { ExportOptions } from '..';
import { batchFileName } from '../filename';

/** A run over many reports as a file. */

export const BATCH_FORMATS = ['xlsx', 'csv', 'json', 'zip'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** What is exported. */
export interface BatchContent {
  readonly rows: readonly BatchRow[];
  readonly hosts: readonly BatchHost[];
  /** The audit of a row; null where there is none. Asked for one at a time: they are large. */
  readonly audit: (id: number) => Promise<AuditResult | null>;
}

const TYPES: Readonly<Record<BatchFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  zip: 'application/zip',
};

/** Each format, and the library it needs, is loaded when it is asked for. */
const WRITERS: Readonly<
  Record<
    BatchFormat,
    (content: BatchContent, options: ExportOptions) => Promise<WrittenFile['bytes']>
  >
> = {
  xlsx: async (content, options) => (await import('./workbook')).batchWorkbook(content, options),
  csv: async (content, options) => (await import('./csv')).batchCsv(content, options),
  json: async (content, options) => (await import('./json')).batchJson(content, options),
  zip: async (content, options) => (await import('./letters')).batchLetters(content, options),
};

/**
 * Writes a run in a format.
 * @throws Error where a library fails
 */
export async function exportBatch(
  format: BatchFormat,
  content: BatchContent,
  options: ExportOptions,
): Promise<WrittenFile> {
  const bytes = await WRITERS[format](content, options);
  const name = batchFileName({ savedAt: options.savedAt, extension: format });
  return { name, type: TYPES[format], bytes };
}
