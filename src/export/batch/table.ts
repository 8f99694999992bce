import { missingIn, type BatchRow } from '../../batch';
import { uiMessages, type Locale } from '../../messages/all';
import { readable } from '../../present';
import { formatInWords, remarkInWords, stateInWords } from '../../present/batch';

/** A value of the table; null for nothing. */
type Value = string | number | null;

/** A line a row, as a table says it. */
export interface BatchTable {
  readonly head: readonly string[];
  readonly lines: readonly (readonly Value[])[];
}

/** All rows of a run in words and numbers. */
export function batchTable(
  rows: readonly BatchRow[],
  { locale }: { readonly locale: Locale },
): BatchTable {
  const words = uiMessages(locale).workbench;
  const { columns, sheet } = words;
  const missing = new Map(missingIn(rows).map(({ id, reason }) => [id, reason]));
  const text = (value: string | null): Value => (value === null ? null : readable(value));
  const cells: readonly (readonly [string, (row: BatchRow) => Value])[] = [
    [sheet.number, ({ id }) => id],
    [columns.organ, ({ organ }) => text(organ)],
    [columns.year, ({ year }) => year],
    [sheet.title, ({ summary, name }) => text(summary?.title ?? (name === '' ? null : name))],
    [sheet.address, ({ url }) => text(url)],
    [columns.state, (row) => stateInWords(row, words)],
    [sheet.reason, (row) => remarkInWords(row, missing.get(row.id), words) || null],
    [columns.errors, ({ summary }) => (summary?.isReport === true ? summary.errors : null)],
    [columns.warnings, ({ summary }) => (summary?.isReport === true ? summary.warnings : null)],
    [sheet.passed, ({ summary }) => (summary?.isReport === true ? summary.checks.passed : null)],
    [columns.sums, ({ summary }) => (summary?.isReport === true ? summary.checks.failed : null)],
    [sheet.unknown, ({ summary }) => (summary?.isReport === true ? summary.checks.unknown : null)],
    [columns.published, ({ summary }) => summary?.publishedOn ?? null],
    [
      sheet.isLate,
      ({ summary }) =>
        (summary?.publishedOn ?? null) === null ? null : summary?.isLate ? sheet.yes : sheet.no,
    ],
    [columns.format, (row) => formatInWords(row, words) || null],
    [columns.via, ({ via, state }) => (via && state === 'audited' ? words.vias[via] : null)],
    [columns.note, ({ note }) => text(note === '' ? null : note)],
  ];
  return {
    head: cells.map(([head]) => head),
    lines: rows.map((row) => cells.map(([, value]) => value(row))),
  };
}
