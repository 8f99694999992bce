import { rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { WorkbookWords } from '../../messages/documents';
import { nameInSum } from '../../messages';
import type { ExportDocument, IdentityRow, SideRow } from '../../present/audit';
import { OUTCOMES, type AuditResult } from '../../result';
import type { Template } from '../../template';
import { linesOf } from '../lines';
import { failedFirst } from '../sums';
import { paper } from './paper';
import { absolute, SheetBuilder } from './sheet';
import { fill, inked, INKS, PADDING, STYLES, TINTS } from './styles';
import { quoted } from './text';
import { UNKNOWN, writeValues, type ValueAddresses } from './values';

// Number, kind, place, left side and its sum, sign, right sum and its side, difference, outcome, and
// the outcome on the page. What is not printed stands apart: values by name, and what is blank.
const WIDTHS = [6, 15, 42, 26, 8, 5, 8, 46, 8, 10, 10, 3, 52, 8, 3, 30];
const COLUMNS = 11;
const VALUES = 12;
const FIRST_ROW = 3;
const LINE = 13.5;
/** Longer sides leave out what is 0. */
const SHORT = 2;
const PLUS = ' ＋ ';
/** Beyond the longest side. */
const ALL = 5000;

/**
 * 「勾稽核对」: every identity as formulas over the sheet of figures, so that correcting a figure there
 * checks it anew.
 *
 * @param data where each figure stands, by field name
 */
export function sumsSheet(
  result: AuditResult,
  document: ExportDocument,
  template: Template | null,
  data: ReadonlyMap<string, string>,
  words: WorkbookWords,
): WriteSheet {
  const sheet = new SheetBuilder(words.sheets.sums, WIDTHS);
  const identities = failedFirst(document.identities);
  const last = FIRST_ROW + identities.length - 1;
  const all = { column: 0, columns: COLUMNS };

  sheet.put({ row: 0, ...all }, words.sums.heading, STYLES.title);
  sheet.height(0, 30);
  sheet.put({ row: 1, ...all }, words.sums.note, STYLES.note);
  sheet.height(1, 20);
  headsOf(words).forEach((text, column) =>
    sheet.put({ row: FIRST_ROW - 1, column }, text, STYLES.head),
  );
  sheet.height(FIRST_ROW - 1, 24);

  if (template && identities.length > 0) {
    const at = { row: FIRST_ROW, column: VALUES };
    const values = writeValues(sheet, at, result, document, template, data, words);
    identities.forEach((identity, index) =>
      writeIdentity(sheet, index, identity, values, document, words),
    );
    colours(sheet, identities.length, document);
    sheet.put(
      { row: 0, column: VALUES, columns: WIDTHS.length - VALUES },
      words.sums.valuesNote,
      STYLES.note,
    );
  } else {
    sheet.put({ row: FIRST_ROW, ...all }, words.sums.none, STYLES.centre);
    sheet.height(FIRST_ROW, 30);
  }

  return sheet.finish({
    freezePane: { rows: FIRST_ROW },
    ...(identities.length > 0
      ? { autoFilter: { range: rangeRef(FIRST_ROW - 1, 0, last, COLUMNS - 1) } }
      : {}),
    ...paper(document, words, {
      sheet: words.sheets.sums,
      orientation: 'landscape',
      rows: Math.max(last, FIRST_ROW) + 1,
      columns: COLUMNS,
      headRow: FIRST_ROW - 1,
    }),
  });
}

const headsOf = ({ sums }: WorkbookWords): string[] => [
  sums.number,
  sums.kind,
  sums.place,
  sums.left,
  sums.leftSum,
  '',
  sums.rightSum,
  sums.right,
  sums.difference,
  sums.outcome,
  sums.before,
];

function writeIdentity(
  sheet: SheetBuilder,
  index: number,
  identity: IdentityRow,
  values: ValueAddresses,
  { words: names }: ExportDocument,
  words: WorkbookWords,
): void {
  const row = FIRST_ROW + index;
  const { left, right, outcome, difference } = identity;
  const [leftSum, rightSum] = [absolute(row, 4), absolute(row, 6)];
  const known = `COUNT(${leftSum},${rightSum})=2`;
  const { equal, unequal } = names.sum;
  const outcomes = names.outcomes;
  const sign = { passed: equal, failed: unequal, unknown: UNKNOWN }[outcome];

  sheet.put({ row, column: 0 }, index + 1, STYLES.centre);
  sheet.put({ row, column: 1 }, identity.kind, STYLES.text);
  sheet.put({ row, column: 2 }, identity.place, STYLES.text);
  sheet.formula(
    { row, column: 3 },
    sideFormula(left, values, words),
    sideText(left, words),
    STYLES.text,
  );
  sheet.formula({ row, column: 4 }, sumFormula(left, values), left.sum ?? UNKNOWN, STYLES.strong);
  sheet.formula(
    { row, column: 5 },
    `IF(${known},IF(${leftSum}=${rightSum},${quoted(equal)},${quoted(unequal)}),"${UNKNOWN}")`,
    sign,
    STYLES.centre,
  );
  sheet.formula({ row, column: 6 }, sumFormula(right, values), right.sum ?? UNKNOWN, STYLES.strong);
  sheet.formula(
    { row, column: 7 },
    sideFormula(right, values, words),
    sideText(right, words),
    STYLES.text,
  );
  sheet.formula(
    { row, column: 8 },
    `IF(${known},ROUND(ABS(${leftSum}-${rightSum}),6),"${UNKNOWN}")`,
    difference ?? UNKNOWN,
    STYLES.centre,
  );
  sheet.formula(
    { row, column: 9 },
    `IF(${known},IF(${leftSum}=${rightSum},${quoted(outcomes.passed)},${quoted(outcomes.failed)}),${quoted(outcomes.unknown)})`,
    identity.outcomeName,
    STYLES.strong,
  );
  sheet.put({ row, column: 10 }, identity.outcomeName, inked(STYLES.centre, outcome));
  const texts = [
    [2, identity.place],
    [3, sideText(left, words)],
    [7, sideText(right, words)],
  ] as const;
  const lines = texts.map(([column, text]) =>
    linesOf(text, sheet.widthOf({ row, column }) - PADDING),
  );
  sheet.height(row, Math.max(...lines) * LINE + 7);
}

const cellsOf = ({ terms }: SideRow, values: ValueAddresses): string[] =>
  terms.map(({ field }) => values.get(field) ?? '#REF!');

/** The sum of a side, free of binary rounding; unknown as soon as a term is. */
function sumFormula(side: SideRow, values: ValueAddresses): string {
  const cells = cellsOf(side, values);
  const list = cells.join(',');
  return `IF(COUNT(${list})=${cells.length},ROUND(SUM(${list}),6),"${UNKNOWN}")`;
}

const nameIn = ({ terms }: SideRow, index: number): string => nameInSum(terms[index]?.name ?? '');

/** The terms of a side in words, e.g. 「自然人 3 ＋ 其他 1」. */
function sideFormula(side: SideRow, values: ValueAddresses, words: WorkbookWords): string {
  const cells = cellsOf(side, values);
  const list = cells.join(',');
  const term = (index: number, before = '') =>
    `${quoted(`${before}${nameIn(side, index)} `)}&${cells[index] ?? ''}`;
  if (cells.length <= SHORT)
    return cells.map((_, index) => term(index, index === 0 ? '' : PLUS)).join('&');
  const terms = cells.map((cell, index) => `IF(${cell}=0,"",${term(index, PLUS)})`).join('&');
  const zeros = `AND(COUNT(${list})=${cells.length},SUMSQ(${list})=0)`;
  return `IF(${zeros},${quoted(words.sums.allZeros(cells.length))},MID(${terms},${PLUS.length + 1},${ALL}))`;
}

/** What `sideFormula` gives. */
function sideText(side: SideRow, words: WorkbookWords): string {
  const { terms } = side;
  const shown = terms.flatMap(({ value }, index) =>
    terms.length > SHORT && value === 0 ? [] : [`${nameIn(side, index)} ${value ?? UNKNOWN}`],
  );
  return shown.length === 0 ? words.sums.allZeros(terms.length) : shown.join(PLUS);
}

/** Colours outcomes as they are now, and sets off those that a correction has changed. */
function colours(sheet: SheetBuilder, count: number, { words: names }: ExportDocument): void {
  const now = { row: FIRST_ROW, column: 9, rows: count };
  const outcomeAt = `$J${FIRST_ROW + 1}`;
  for (const outcome of OUTCOMES)
    sheet.when(now, `${outcomeAt}=${quoted(names.outcomes[outcome])}`, {
      font: { bold: true, color: { rgb: INKS[outcome] } },
      fill: fill(TINTS[outcome]),
    });
  const sums = { row: FIRST_ROW, column: 4, rows: count, columns: 3 };
  sheet.when(sums, `${outcomeAt}=${quoted(names.outcomes.failed)}`, {
    font: { bold: true, color: { rgb: INKS.failed } },
  });
}
