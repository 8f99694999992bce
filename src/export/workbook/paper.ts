import type { WriteSheet } from 'hucre/xlsx';
import type { WorkbookWords } from '../../messages/documents';
import type { ExportDocument } from '../../present/audit';
import { absolute } from './sheet';
import { inFooter } from './text';

interface Print {
  readonly sheet: string;
  readonly orientation: 'portrait' | 'landscape';
  /** How much of the sheet is printed, from its first cell. */
  readonly rows: number;
  readonly columns: number;
  /** Number of the row, from 0, that is repeated on every page. */
  readonly headRow?: number;
  readonly onOnePage?: boolean;
}

/** A sheet on A4: margins, fitted to the width, its name and the pages counted at the foot. */
export function paper(
  { facts, words: { untitled } }: ExportDocument,
  words: WorkbookWords,
  { sheet, orientation, rows, columns, headRow, onOnePage = false }: Print,
): Partial<WriteSheet> {
  return {
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: onOnePage ? 1 : 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.65, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      printArea: `$A$1:${absolute(Math.max(rows, 1) - 1, columns - 1)}`,
      ...(headRow === undefined ? {} : { printTitlesRow: `$${headRow + 1}:$${headRow + 1}` }),
    },
    headerFooter: {
      oddFooter: `&L&9 ${inFooter(facts.title ?? untitled)}&R&9 ${words.page(sheet)}`,
    },
  };
}
