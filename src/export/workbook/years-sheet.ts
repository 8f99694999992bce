import { cellRef, type WriteSheet } from 'hucre/xlsx';
import { documentMessages, type WorkbookWords } from '../../messages/documents';
import type { BothFigures, ExportDocument, LastYearTold, YearsTold } from '../../present/audit';
import { paper } from './paper';
import { HIGHEST_ROW, SheetBuilder } from './sheet';
import { STYLES } from './styles';

// Item, last year, this year, difference; passages stand over them, half each.
const WIDTHS = [64, 18, 18, 18];
const COLUMNS = WIDTHS.length;
const LINE = 13.5;
const SPACE = 9;
const MOST_LINES = Math.floor((HIGHEST_ROW - SPACE) / LINE);
const NO_NUMBER = '—';
const ACROSS = { column: 0, columns: COLUMNS };

/** 「对比」: figures of both years with live differences, the years known, and what text is the same. */
export function yearsSheet(
  document: ExportDocument,
  told: YearsTold,
  words: WorkbookWords,
): WriteSheet {
  const { years: says } = documentMessages(document.locale);
  const { lastYear, held, rows, years } = told;
  const sheet = new SheetBuilder(words.sheets.years, WIDTHS);
  const author = words.data.author;
  const note = (text: string) => {
    const row = sheet.nextRow;
    const fit = { most: MOST_LINES, author };
    sheet.height(row, sheet.putFitted({ row, ...ACROSS }, text, STYLES.note, fit) * LINE + 6);
  };
  sheet.put({ row: 0, ...ACROSS }, says.title, STYLES.title);
  sheet.height(0, 30);
  const { colon } = document.words.letter;
  if (lastYear) note(`${lastYear.against}${says.source}${colon}${lastYear.source}`);
  if (held !== null) {
    const numbers = rows.map(({ number }) => number).join(says.comma);
    note(`${says.held}${colon}${held}${numbers === '' ? '' : `　${says.findings(numbers)}`}`);
  }
  if (lastYear) writeFigures(sheet, lastYear, document);
  if (years.length > 0) writeYears(sheet, years, document);
  if (lastYear) writePassages(sheet, lastYear, document, author);
  return sheet.finish(
    paper(document, words, {
      ...{ sheet: words.sheets.years, orientation: 'portrait' },
      ...{ rows: sheet.nextRow, columns: COLUMNS },
    }),
  );
}

function caption(sheet: SheetBuilder, text: string): void {
  const row = sheet.nextRow;
  sheet.put({ row, ...ACROSS }, text, STYLES.caption);
  sheet.height(row, 30);
}

function heads(sheet: SheetBuilder, texts: readonly string[]): void {
  const row = sheet.nextRow;
  texts.forEach((text, column) => sheet.put({ row, column }, text, STYLES.head));
  sheet.height(row, 24);
}

function writeFigures(sheet: SheetBuilder, lastYear: LastYearTold, { locale }: ExportDocument) {
  const { years: says } = documentMessages(locale);
  const { before, now, tables } = lastYear;
  caption(sheet, says.figures);
  if (tables.length === 0) {
    sheet.put({ row: sheet.nextRow, ...ACROSS }, says.noFigures, STYLES.note);
    return;
  }
  heads(sheet, [says.item, before, now, says.difference]);
  for (const { title, rows } of tables) {
    sheet.put({ row: sheet.nextRow, ...ACROSS }, title, STYLES.formHeading);
    for (const row of rows) writeBoth(sheet, row);
  }
}

function writeBoth(sheet: SheetBuilder, { name, before, now, difference }: BothFigures): void {
  const row = sheet.nextRow;
  sheet.put({ row, column: 0 }, name, STYLES.text);
  sheet.put({ row, column: 1 }, before ?? NO_NUMBER, STYLES.centre);
  sheet.put({ row, column: 2 }, now ?? NO_NUMBER, STYLES.centre);
  if (before === null || now === null) sheet.put({ row, column: 3 }, null, STYLES.centre);
  else
    sheet.formula(
      { row, column: 3 },
      `ROUND(${cellRef(row, 2)}-${cellRef(row, 1)},6)`,
      Number(difference.replace('−', '-')),
      { ...STYLES.centre, numFmt: '+0.######;-0.######;0' },
    );
}

function writeYears(
  sheet: SheetBuilder,
  years: YearsTold['years'],
  { locale }: ExportDocument,
): void {
  const { years: says } = documentMessages(locale);
  const { series } = says;
  caption(sheet, says.allYears);
  heads(sheet, ['', series.requests, series.results, series.disputes]);
  for (const { year, requests, results, disputes } of years) {
    const row = sheet.nextRow;
    sheet.put({ row, column: 0 }, says.yearOf(year), STYLES.text);
    [requests, results, disputes].forEach((value, index) =>
      sheet.put({ row, column: index + 1 }, value ?? NO_NUMBER, STYLES.centre),
    );
  }
}

function writePassages(
  sheet: SheetBuilder,
  { before, now, share, passages }: LastYearTold,
  { locale }: ExportDocument,
  author: string,
): void {
  const { years: says } = documentMessages(locale);
  if (share === null && passages.length === 0) return;
  caption(sheet, says.passages);
  const row = sheet.nextRow;
  sheet.put({ row, ...ACROSS }, share ?? '', STYLES.note);
  if (passages.length === 0) return;
  const head = sheet.nextRow;
  sheet.put({ row: head, column: 0 }, before, STYLES.head);
  sheet.put({ row: head, column: 1, columns: COLUMNS - 1 }, now, STYLES.head);
  for (const { here, there } of passages) {
    const at = sheet.nextRow;
    const fit = { most: MOST_LINES, author };
    const lines = [
      sheet.putFitted({ row: at, column: 0 }, there, STYLES.text, fit),
      sheet.putFitted({ row: at, column: 1, columns: COLUMNS - 1 }, here, STYLES.text, fit),
    ];
    sheet.height(at, Math.max(...lines) * LINE + SPACE);
  }
}
