import { zip, type AsyncZippable } from 'fflate';
import type { ExportOptions } from '..';
import { numberedFileName } from '../filename';
import { letter } from '../letter';
import type { BatchContent } from '.';

/** Word files are packed already. */
const STORED = { level: 0, mtime: '2000-01-01T12:00:00' } as const;

/**
 * A letter for each report that has findings, in one archive.
 * @throws Error where a library fails, or no report has findings
 */
export async function batchLetters(
  { rows, audit }: Pick<BatchContent, 'rows' | 'audit'>,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: AsyncZippable = {};
  for (const { id, state, summary, organ, year } of rows) {
    if (state !== 'audited' || !summary?.isReport || summary.errors + summary.warnings === 0)
      continue;
    const result = await audit(id);
    if (!result) continue;
    const name = numberedFileName(id, {
      issuer: organ,
      year,
      savedAt: options.savedAt,
      extension: 'docx',
    });
    files[name] = [await letter(result, options), STORED];
  }
  return new Promise((resolve, reject) => {
    zip(files, (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))));
  });
}
