import { rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { WorkbenchWords } from '../../messages/all';
import type { ExportOptions } from '..';
import { absolute, type SheetBuilder } from '../workbook/sheet';
import { STYLES } from '../workbook/styles';

/** What the sheets of a run have in common. */

/** What a sheet is drawn with. */
export interface Drawing {
  readonly words: WorkbenchWords;
  readonly options: ExportOptions;
}

export const ROW_HEIGHT = 20;
export const HEAD_HEIGHT = 24;

/** How a sheet is shown and printed: its head stays, and sorts and filters. */
export const paperOf = (
  { words }: Drawing,
  sheet: SheetBuilder,
  columns: number,
  headRow: number,
): Partial<WriteSheet> => ({
  view: { showGridLines: false },
  freezePane: { rows: headRow + 1 },
  ...(sheet.nextRow > headRow + 1
    ? { autoFilter: { range: rangeRef(headRow, 0, sheet.nextRow - 1, columns - 1) } }
    : {}),
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { top: 0.6, bottom: 0.65, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    printArea: `$A$1:${absolute(Math.max(sheet.nextRow, 1) - 1, columns - 1)}`,
    printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
  },
  headerFooter: { oddFooter: `&R&9 ${words.sheet.pages(sheet.name)}` },
});

/** Writes the heads of columns into the next row. Returns that row. */
export function writeHead(sheet: SheetBuilder, heads: readonly string[]): number {
  const row = sheet.nextRow;
  heads.forEach((text, column) => sheet.put({ row, column }, text, STYLES.head));
  sheet.height(row, HEAD_HEIGHT);
  return row;
}
