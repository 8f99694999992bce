import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Reading workbooks back by another library than wrote them. */

export const openWorkbook = (bytes: Uint8Array): WorkBook =>
  read(bytes, { type: 'array', cellFormula: true, cellStyles: true });

/** @throws Error where the workbook has no such sheet */
export function sheetOf(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name} among ${book.SheetNames.join(', ')}`);
  return sheet;
}

/** What a cell holds; null where it holds nothing. */
export function valueAt(sheet: WorkSheet, cell: string): unknown {
  return (sheet[cell] as { v?: unknown } | undefined)?.v ?? null;
}

/** The sums of a workbook's second sheet, from its first line of sums on. */
export function sumsIn(book: WorkBook): {
  readonly left: unknown;
  readonly right: unknown;
  readonly leftText: unknown;
  readonly rightText: unknown;
  readonly difference: unknown;
  readonly outcome: unknown;
  readonly before: unknown;
}[] {
  const sheet = sheetOf(book, book.SheetNames[1] ?? '');
  const lines = [];
  for (let row = 4; typeof valueAt(sheet, `A${row}`) === 'number'; row += 1) {
    const at = (column: string) => valueAt(sheet, `${column}${row}`);
    lines.push({
      leftText: at('D'),
      left: at('E'),
      right: at('G'),
      rightText: at('H'),
      difference: at('I'),
      outcome: at('J'),
      before: at('K'),
    });
  }
  return lines;
}

/** Where the figure of a place stands on the sheet of figures, e.g. `I20`. */
export function figureCell(book: WorkBook, place: string): string {
  const sheet = sheetOf(book, book.SheetNames[1] ?? '');
  for (let row = 4; valueAt(sheet, `M${row}`) !== null; row += 1) {
    if (valueAt(sheet, `M${row}`) !== place) continue;
    const formula = (sheet[`N${row}`] as { f?: string } | undefined)?.f ?? '';
    const [, column, line] = /!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
    if (column !== undefined && line !== undefined) return `${column}${line}`;
  }
  throw new Error(`${place} takes part in no sum`);
}

const patched = (bytes: Uint8Array, part: string, patch: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const old = parts[part];
  if (!old) throw new Error(`no part ${part}`);
  const xml = strFromU8(old);
  const changed = patch(xml);
  if (changed === xml) throw new Error(`nothing was changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(changed) });
};

/** A workbook whose formulas have not been worked out. */
export const withoutResults = (bytes: Uint8Array): Uint8Array =>
  patched(bytes, 'xl/worksheets/sheet2.xml', (xml) =>
    xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>').replace(/ t="str"/g, ''),
  );

/** A workbook in which a number was typed into a cell of the sheet of figures. */
export const withFigure = (bytes: Uint8Array, cell: string, value: number): Uint8Array =>
  patched(bytes, 'xl/worksheets/sheet3.xml', (xml) =>
    xml.replace(
      new RegExp(
        `<c r="${cell}"((?: (?!t=)[a-z]+="[^"]*")*)(?: t="s")?((?: s="\\d+")?)(?:/>|>.*?</c>)`,
      ),
      `<c r="${cell}"$1$2><v>${value}</v></c>`,
    ),
  );

/** Every part of a workbook that is XML, as text. */
export const xmlParts = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
