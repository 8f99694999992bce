import { missingIn, type BatchRow } from '../../batch';
import { printedResult } from '../../present';
import type { PrintedResult } from '../../result';
import type { ExportOptions } from '..';
import type { BatchContent } from '.';

/** The shape of the file. */
export const BATCH_FILE_SCHEMA = 'gov-report-batch/1';

/** A row of the file: what was read of an address, and how. */
interface PrintedRow extends Pick<
  BatchRow,
  'url' | 'state' | 'reason' | 'via' | 'kind' | 'organ' | 'year'
> {
  /** Status of the answer; null where there was none, or nothing to say of it. */
  readonly status: number | null;
  readonly note: string;
  /** The organ that the roster names for the address, and the year that it asks for. */
  readonly roster: string | null;
  readonly rosterYear: number | null;
  /** Null where nothing was audited. */
  readonly result: PrintedResult | null;
}

/**
 * All rows with their audits in words, as JSON, a line a row: a run of thousands of reports is never
 * indented in one piece.
 */
export async function batchJson(
  { rows, audit }: Pick<BatchContent, 'rows' | 'audit'>,
  { locale }: Pick<ExportOptions, 'locale'>,
): Promise<string> {
  const lines: string[] = [];
  for (const row of rows) {
    const { id, url, state, reason, status, via, kind, organ, year, note } = row;
    const result = state === 'audited' ? await audit(id) : null;
    const printed: PrintedRow = {
      url,
      state,
      reason,
      status,
      via,
      kind,
      organ,
      year,
      note,
      roster: row.roster,
      rosterYear: row.rosterYear,
      result: result && printedResult(result, locale),
    };
    lines.push(JSON.stringify(printed));
  }
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  const missing = missingIn(rows).map(({ organ, year, url, reason }) => ({
    organ,
    year,
    url,
    reason,
  }));
  return `{"schema":${JSON.stringify(BATCH_FILE_SCHEMA)},"rows":${body},"missing":${JSON.stringify(missing)}}\n`;
}
