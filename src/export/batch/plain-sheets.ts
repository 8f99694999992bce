import { isReport, missingIn, type BatchHost, type BatchRow } from '../../batch';
import { readable } from '../../present';
import { hostInWords, reasonInWords, stateInWords } from '../../present/batch';
import { SheetBuilder } from '../workbook/sheet';
import { STYLES } from '../workbook/styles';
import { paperOf, ROW_HEIGHT, writeHead, type Drawing } from './drawing';

/** Sheets of a run without formulas: what was not read, who has no report, and what was asked of whom. */

/** 「未读取」: what was not audited, and why. */
export function unreadSheet(rows: readonly BatchRow[], drawing: Drawing) {
  const { words } = drawing;
  const { sheet: names, columns } = words;
  const sheet = new SheetBuilder(names.unread, [7, 30, 8, 12, 44, 60]);
  const headRow = writeHead(sheet, [
    names.row,
    columns.organ,
    columns.year,
    columns.state,
    names.reason,
    names.address,
  ]);
  for (const row of rows.filter((one) => !isReport(one))) {
    const at = sheet.nextRow;
    const organ = row.organ ?? (row.name === '' ? null : row.name);
    sheet.put({ row: at, column: 0 }, row.id, STYLES.centre);
    sheet.put({ row: at, column: 1 }, organ === null ? null : readable(organ), STYLES.text);
    sheet.put({ row: at, column: 2 }, row.year, STYLES.centre);
    sheet.put({ row: at, column: 3 }, stateInWords(row, words), STYLES.centre);
    sheet.put({ row: at, column: 4 }, reasonInWords(row, words) || null, STYLES.text);
    sheet.put({ row: at, column: 5 }, readable(row.url), STYLES.text);
    sheet.height(at, ROW_HEIGHT);
  }
  return sheet.finish(paperOf(drawing, sheet, 6, headRow));
}

/** 「缺少年报」: the organs of the roster that have no report, and how that is known. */
export function missingSheet(rows: readonly BatchRow[], { words, ...drawing }: Drawing) {
  const { sheet: names, columns } = words;
  const sheet = new SheetBuilder(names.missing, [7, 36, 8, 44, 60]);
  const headRow = writeHead(sheet, [
    names.row,
    columns.organ,
    columns.year,
    names.reason,
    names.address,
  ]);
  for (const { id, organ, year, reason, url } of missingIn(rows)) {
    const at = sheet.nextRow;
    sheet.put({ row: at, column: 0 }, id, STYLES.centre);
    sheet.put({ row: at, column: 1 }, readable(organ), STYLES.text);
    sheet.put({ row: at, column: 2 }, year, STYLES.centre);
    sheet.put({ row: at, column: 3 }, words.missingReasons[reason], STYLES.text);
    sheet.put({ row: at, column: 4 }, readable(url), STYLES.text);
    sheet.height(at, ROW_HEIGHT);
  }
  return sheet.finish(paperOf({ words, ...drawing }, sheet, 5, headRow));
}

/** 「请求」: what was asked of which host. */
export function requestsSheet(hosts: readonly BatchHost[], drawing: Drawing) {
  const { words } = drawing;
  const sheet = new SheetBuilder(words.sheet.requests, [40, 12, 50, 12]);
  const headRow = writeHead(sheet, [words.host, words.requests, words.hostState, words.cookies]);
  for (const host of hosts.filter((one) => one.host !== '')) {
    const at = sheet.nextRow;
    sheet.put({ row: at, column: 0 }, host.host, STYLES.text);
    sheet.put({ row: at, column: 1 }, host.requests, STYLES.centre);
    sheet.put({ row: at, column: 2 }, hostInWords(host, words), STYLES.text);
    sheet.put(
      { row: at, column: 3 },
      host.cookies ? words.sheet.yes : words.sheet.no,
      STYLES.centre,
    );
    sheet.height(at, ROW_HEIGHT);
  }
  return sheet.finish(paperOf(drawing, sheet, 4, headRow));
}
