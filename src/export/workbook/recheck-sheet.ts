import { calendarDay } from '../../messages';
import { rangeRef, type WriteSheet } from 'hucre/xlsx';
import { documentMessages, type WorkbookWords } from '../../messages/documents';
import {
  rowsInOrder,
  type ExportDocument,
  type FindingRow,
  type RecheckNote,
  type RecheckTold,
} from '../../present/audit';
import type { RecheckState } from '../../result';
import { paper } from './paper';
import { HIGHEST_ROW, SheetBuilder } from './sheet';
import { inked, STYLES } from './styles';

// State, number, severity, place, problem, first found on, fixed on.
const WIDTHS = [14, 7, 9, 34, 70, 16, 16];
const COLUMNS = WIDTHS.length;
const LINE = 13.5;
const SPACE = 9;
const MOST_LINES = Math.floor((HIGHEST_ROW - SPACE) / LINE);
const HEAD_ROW = 2;

const INK = { fixed: 'passed', open: 'failed', new: 'warning', unchecked: 'info' } as const;
/** What a reader looks for first: what remains, what is new, what is done. */
const ORDER: readonly RecheckState[] = ['open', 'new', 'fixed', 'unchecked'];

type Rechecked = FindingRow & { readonly recheck: RecheckNote };

/** 「复查」: what has become of each finding since the audit before. */
export function recheckSheet(
  document: ExportDocument,
  recheck: RecheckTold,
  words: WorkbookWords,
): WriteSheet {
  const { recheck: says } = documentMessages(document.locale);
  const { finding: names } = document.words;
  const sheet = new SheetBuilder(words.sheets.recheck, WIDTHS);
  const across = { column: 0, columns: COLUMNS };
  sheet.put({ row: 0, ...across }, says.title, STYLES.title);
  sheet.height(0, 30);
  sheet.put({ row: 1, ...across }, `${recheck.between}　${recheck.summary}`, STYLES.note);
  sheet.height(1, 20);
  const heads = [
    ...[document.words.outcome, names.number, names.severity, names.place, words.problem],
    ...[words.recheck.since, words.recheck.fixedOn],
  ];
  heads.forEach((head, column) => sheet.put({ row: HEAD_ROW, column }, head, STYLES.head));
  sheet.height(HEAD_ROW, 24);
  const found = rowsInOrder(document.groups).flatMap((row): Rechecked[] =>
    row.recheck ? [{ ...row, recheck: row.recheck }] : [],
  );
  const all: readonly Rechecked[] = [...found, ...recheck.fixed, ...recheck.unchecked];
  const gone = new Set<Rechecked>([...recheck.fixed, ...recheck.unchecked]);
  for (const state of ORDER)
    for (const row of all.filter((one) => one.recheck.state === state))
      writeRow(sheet, row, gone.has(row) ? null : row.number, document, words);
  const last = Math.max(sheet.nextRow - 1, HEAD_ROW);
  return sheet.finish({
    freezePane: { rows: HEAD_ROW + 1 },
    autoFilter: { range: rangeRef(HEAD_ROW, 0, last, COLUMNS - 1) },
    ...paper(document, words, {
      ...{ sheet: words.sheets.recheck, orientation: 'landscape', headRow: HEAD_ROW },
      ...{ rows: sheet.nextRow, columns: COLUMNS },
    }),
  });
}

function writeRow(
  sheet: SheetBuilder,
  { recheck, severity, severityName, place, kind, message }: Rechecked,
  number: number | null,
  { locale }: ExportDocument,
  { data: { author } }: WorkbookWords,
): void {
  const row = sheet.nextRow;
  const day = (iso: string | null) => (iso === null ? '' : calendarDay(iso, locale));
  sheet.put({ row, column: 0 }, recheck.name, inked(STYLES.centre, INK[recheck.state]));
  sheet.put({ row, column: 1 }, number, STYLES.centre);
  sheet.put({ row, column: 2 }, severityName, inked(STYLES.centre, severity));
  const fit = { most: MOST_LINES, author };
  const lines = [
    sheet.putFitted({ row, column: 3 }, place, STYLES.text, fit),
    sheet.putFitted({ row, column: 4 }, message, STYLES.text, { ...fit, lead: kind }),
  ];
  sheet.put({ row, column: 5 }, day(recheck.since), STYLES.centre);
  sheet.put({ row, column: 6 }, day(recheck.fixedOn), STYLES.centre);
  sheet.height(row, Math.max(...lines) * LINE + SPACE);
}
