import { writeCsv } from 'hucre/csv';
import { harmless } from '../csv';
import type { ExportOptions } from '..';
import type { BatchContent } from '.';
import { batchTable } from './table';

/**
 * A line for each row: what was read, and what came of it. Comma-separated, UTF-8 with a byte order
 * mark, CRLF between lines, as the table of one audit.
 */
export function batchCsv(content: BatchContent, options: ExportOptions): Promise<string> {
  const { head, lines } = batchTable(content.rows, options);
  const text = [head, ...lines].map((line) => line.map((value) => harmless(String(value ?? ''))));
  return Promise.resolve(`${writeCsv(text, { bom: true, lineSeparator: '\r\n' })}\r\n`);
}
