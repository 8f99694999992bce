import type { SavingWords } from '../../messages/documents';
import { laidOut, sumOnOneLine } from '../../messages';
import { unsaid, type FindingRow, type IdentityRow } from '../../present/audit';
import { linesOf } from '../lines';
import { INDENT, SIZE, spacingOf, TEXT_HEIGHT, TEXT_WIDTH, type Density } from './styles';

/**
 * How high parts of the letter come out, in points, by the widths of their characters. Programs break
 * lines a little differently, so nothing may depend on a single line.
 */

/** A width in narrow letters of a font, of which Chinese characters take two. */
const lettersIn = (twips: number, halfPoints: number): number =>
  Math.floor((twips / 20 / (halfPoints / 2)) * 2);

const BODY_LETTERS = lettersIn(TEXT_WIDTH, SIZE.body);
const DETAIL_LETTERS = lettersIn(TEXT_WIDTH - INDENT, SIZE.detail);

/** A paragraph of the running text, with an indented first line. */
export const bodyHeight = (text: string, density: Density): number =>
  linesOf(`　　${text}`, BODY_LETTERS) * spacingOf(density).body + 3;

/** A named part of a finding. */
export const detailHeight = (text: string, density: Density): number =>
  linesOf(text, DETAIL_LETTERS) * spacingOf(density).detail;

/** Rows of a table whose longest content is given, in a column of so many parts of the text's width. */
export const rowHeight = (text: string, part: number, density: Density): number =>
  linesOf(text, lettersIn(TEXT_WIDTH * part - 200, SIZE.detail)) * spacingOf(density).cell + 4;

/** What goes before the first finding of a part. */
export const headingHeight = (density: Density): number =>
  spacingOf(density).body + 20 * spacingOf(density).between;
export const subheadingHeight = (density: Density): number =>
  spacingOf(density).body + 12 * spacingOf(density).between;

/** A finding with everything said of it. */
export function findingHeight(row: FindingRow, words: SavingWords, density: Density): number {
  const { finding: names } = words;
  const spacing = spacingOf(density);
  const said = [
    [names.place, row.place],
    [names.cell, row.cell],
    [names.message, row.message],
    ...(row.sum ? [] : unsaid(row, words).map(({ name, value }) => [name, value])),
    [names.advice, row.advice],
    [names.recheck, row.recheck?.text],
    [names.basis, row.basis],
  ];
  const details = said.reduce(
    (sum, [name, text]) =>
      text === null || text === undefined || text === ''
        ? sum
        : sum + detailHeight(`${name ?? ''}：${text}`, density),
    0,
  );
  const title = spacing.body + 8 * spacing.between;
  return title + details + sumHeight(row, words, density);
}

/** Sums of more terms would fill half a page in lines of their own. */
const MAX_TABLE_LINES = 7;

const linesIn = (sum: IdentityRow, words: SavingWords): number => {
  const { left, right } = laidOut(sum, words.sum);
  return Math.max(left.lines.length, right.lines.length);
};

/** The sum of a finding where it is written out as a table; null where there is none, or on one line. */
export const sumInTable = ({ sum }: FindingRow, words: SavingWords): IdentityRow | null =>
  sum && linesIn(sum, words) <= MAX_TABLE_LINES ? sum : null;

function sumHeight(row: FindingRow, words: SavingWords, density: Density): number {
  const tabled = sumInTable(row, words);
  if (tabled) return (linesIn(tabled, words) + 2) * (spacingOf(density).cell + 4) + 6;
  return row.sum ? detailHeight(`　　　${sumOnOneLine(row.sum, words.sum)}`, density) : 0;
}

/** The most that may be kept together: what does not fit leaves so much of a page empty. */
export const MAX_KEPT_POINTS = TEXT_HEIGHT * 0.3;
