import type { WorkbookWords } from '../../messages/documents';
import { placeName, readable } from '../../present';
import type { ExportDocument } from '../../present/audit';
import type { AuditResult } from '../../result';
import { partsOfTotals, type Template } from '../../template';
import { absolute, type SheetBuilder } from './sheet';
import { STYLES } from './styles';

/**
 * What each figure counts as in sums, as formulas over the sheet of figures: a number as it is, a
 * blank or dashed entry as 0, such a total as 0 only where all that it adds up is 0, and everything
 * else as unknown. This is how the audit counts, see `evaluateIdentities`.
 */

/** What stands for a figure that nothing can be concluded from. */
export const UNKNOWN = '?';

// Strokes and marks that stand for a blank, in all their widths, and words that do. A mark more or
// less than the audit knows would make a sum differ from the audit's; a test compares the two.
const MARKS = '-—–―‒−─━ー一_~/\\|·.。、－／＼～｜．＿';
const WORDS = ['无', '無', '没有', 'N/A'];
/** As many marks are looked at, one by one, as the constant in the formula has numbers. */
const MOST_MARKS = 12;
const POSITIONS = `{${Array.from({ length: MOST_MARKS }, (_, index) => index + 1).join(',')}}`;

/** Where the values stand: a column of names, one of numbers, and then what counts as blank. */
interface Places {
  readonly row: number;
  readonly column: number;
}

/** Where each value stands on the sheet of sums, e.g. `$M$5`, by field name. */
export type ValueAddresses = ReadonlyMap<string, string>;

const isBlank = (text: string): boolean =>
  ([...text].length <= MOST_MARKS && [...text].every((mark) => MARKS.includes(mark))) ||
  WORDS.some((word) => word.toLowerCase() === text.toLowerCase());

/** Writes the values of all cells that sums are made of. */
export function writeValues(
  sheet: SheetBuilder,
  { row, column }: Places,
  { report, identities }: AuditResult,
  { locale }: ExportDocument,
  template: Template,
  data: ReadonlyMap<string, string>,
  words: WorkbookWords,
): ValueAddresses {
  const counted = new Map(
    identities
      .flatMap(({ left, right }) => [...left.terms, ...right.terms])
      .map(({ field, value }) => [field, value]),
  );
  // In the order of the form, in which the parts of a row stand side by side.
  const fields = [...data.keys()].filter((field) => counted.has(field));
  const cell = new Map(fields.map((field, index) => [field, absolute(row + index, column + 1)]));

  const rare = fields.flatMap((field) => {
    const text = readable(report?.printed[field] ?? '');
    const blank = report?.figures[field] === null && counted.get(field) === 0;
    return blank && text !== '' && !isBlank(text) ? [text] : [];
  });
  const blankWords = [...new Set([...WORDS, ...rare])];
  const aside = column + 3;
  const marksAt = absolute(row + 1, aside);
  const wordsAt = `${absolute(row + 3, aside)}:${absolute(row + 2 + blankWords.length, aside)}`;
  const blank = (figure: string) => {
    const text = `TRIM(${figure})`;
    // Beyond the text there is nothing to find, which is an error to some programs and not to others.
    const within = `(${POSITIONS}<=LEN(${text}))`;
    const others = `ISERROR(FIND(MID(${text},${POSITIONS},1),${marksAt}))`;
    const marks = `SUMPRODUCT(${within}*${others})=0`;
    const word = `SUMPRODUCT(--(${text}=${wordsAt}))>0`;
    return `OR(AND(LEN(${text})<=${MOST_MARKS},${marks}),${word})`;
  };

  const parts = partsOfTotals(template);
  const formulaOf = (field: string): string => {
    const figure = `'${words.sheets.data}'!${data.get(field) ?? ''}`;
    const added = (parts.get(field) ?? []).flat().flatMap((part) => cell.get(part) ?? []);
    const list = added.join(',');
    const zero =
      added.length === 0
        ? '0'
        : `IF(AND(COUNT(${list})=${added.length},SUMSQ(${list})=0),0,"${UNKNOWN}")`;
    return `IF(ISNUMBER(${figure}),${figure},IF(${blank(figure)},${zero},"${UNKNOWN}"))`;
  };

  sheet.put({ row: row - 1, column }, words.sums.values, STYLES.asideHead);
  sheet.put({ row: row - 1, column: column + 1 }, words.sums.counted, STYLES.asideHead);
  fields.forEach((field, index) => {
    const name = placeName(field, report?.template ?? 'older', locale);
    sheet.put({ row: row + index, column }, name, STYLES.aside);
    const at = { row: row + index, column: column + 1 };
    sheet.formula(at, formulaOf(field), counted.get(field) ?? UNKNOWN, STYLES.aside);
  });

  sheet.put({ row: row - 1, column: aside }, words.sums.blanks, STYLES.asideHead);
  sheet.put({ row, column: aside }, words.sums.blankMarks, STYLES.aside);
  sheet.put({ row: row + 1, column: aside }, MARKS, STYLES.aside);
  sheet.put({ row: row + 2, column: aside }, words.sums.blankWords, STYLES.aside);
  blankWords.forEach((word, index) =>
    sheet.put({ row: row + 3 + index, column: aside }, word, STYLES.aside),
  );
  return cell;
}
