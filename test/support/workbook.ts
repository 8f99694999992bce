import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';

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

/** The line of the first sheet under which the findings stand. */
export function headRow(book: WorkBook): number {
  const sheet = sheetOf(book, book.SheetNames[0] ?? '');
  for (let row = 1; row < 20; row += 1)
    if (['序号', 'No.'].includes(String(valueAt(sheet, `A${row}`)))) return row;
  throw new Error('no head');
}

/** The notes of a cell on the first sheet. */
export const notesOf = (book: WorkBook, cell: string): string[] =>
  ((sheetOf(book, '审核意见')[cell] as CellObject).c ?? []).map(({ t }) => t);

/** @throws Error where a text is no well-formed XML, its names in namespaces that it declares */
function wellFormed(xml: string): void {
  new SaxesParser({ xmlns: true }).write(xml).close();
}

/** What Excel takes for damage: broken XML, relations to nothing, texts beyond its limits. */
export function expectSound(parts: Map<string, string>): void {
  for (const [name, xml] of parts) {
    expect(() => wellFormed(xml), name).not.toThrow();
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const [relation, target] of xml.matchAll(/<Relationship [^>]*?Target="([^"]*)"[^>]*>/g)) {
      if (relation.includes('TargetMode="External"')) {
        expect(target).toMatch(/^(?:https?|file):/);
        expect(target).not.toContain('#');
        continue;
      }
      const path = new URL(target ?? '', `zip:///${folder}`).pathname.slice(1);
      expect([...parts.keys()], `${name} → ${target}`).toContain(path);
    }
  }
  for (const [, height] of [...parts.values()].join('').matchAll(/<row [^>]* ht="([^"]*)"/g))
    expect(Number(height)).toBeLessThanOrEqual(409.5);
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  for (const [, text = ''] of texts) expect(text.length).toBeLessThanOrEqual(32_767);
  for (const [, formula = ''] of [...parts.values()].join('').matchAll(/<f>([^<]*)<\/f>/g)) {
    expect(formula.length).toBeLessThan(8192);
    expect(formula).not.toMatch(/^=|#REF!|HYPERLINK|cmd/i);
    for (const [constant] of formula.matchAll(/"(?:[^"]|"")*"/g))
      expect(constant.length).toBeLessThanOrEqual(257);
  }
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
