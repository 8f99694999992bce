import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * What the library leaves out of a workbook. Its parts are patched as it writes them; a test reads
 * the outcome back.
 */

// A note's box: two columns wide and four rows high as the library has it, too small for a sentence.
const NOTE_BOX = /<x:Anchor>(\d+),15,(\d+),2,\d+,31,\d+,4<\/x:Anchor>/g;
const NOTE_COLUMNS = 4;
const NOTE_ROWS = 4;

const NOTES = /^xl\/drawings\/vmlDrawing\d+\.vml$/;
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

const inAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * Gives links of the first sheet their fragments, and notes room for what they say. Excel wants the
 * fragment of an address in an attribute of its own: with `#` in the address itself it opens another.
 *
 * @param bytes a workbook as the library writes it
 * @param fragments by the name of the cell, without `#`
 */
export function finished(
  bytes: Uint8Array,
  fragments: ReadonlyMap<string, string>,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (name === FIRST_SHEET)
      parts[name] = strToU8(
        strFromU8(part).replace(/<hyperlink ref="([A-Z]+\d+)"/g, (link, cell: string) => {
          const fragment = fragments.get(cell);
          return fragment === undefined ? link : `${link} location="${inAttribute(fragment)}"`;
        }),
      );
    if (NOTES.test(name))
      parts[name] = strToU8(
        strFromU8(part).replace(NOTE_BOX, (_, column: string, row: string) => {
          const [right, bottom] = [Number(column) + NOTE_COLUMNS, Number(row) + NOTE_ROWS];
          return `<x:Anchor>${column},15,${row},2,${right},15,${bottom},4</x:Anchor>`;
        }),
      );
  }
  // The day on which all parts are dated: the time zone of the person who saves is nobody's business.
  return new Uint8Array(zipSync(parts, { mtime: '2000-01-01T12:00:00' }));
}
