import { LineRuleType, Paragraph, TextRun, type ParagraphChild, type Table } from 'docx';
import type { SavingWords } from '../../messages/documents';
import { laidOut, type SumLine, sumOnOneLine, type SumSide } from '../../messages';
import {
  ignoredRows,
  openGroups,
  unsaid,
  type FindingGroup,
  type FindingRow,
  type IdentityRow,
} from '../../present/audit';
import {
  findingHeight,
  headingHeight,
  MAX_KEPT_POINTS,
  subheadingHeight,
  sumInTable,
} from './heights';
import {
  lineBreak,
  linked,
  named,
  para,
  subheading,
  table,
  weighted,
  type Cell,
  type Content,
} from './parts';
import { LISTS, MUTED, styleId, type Density } from './styles';

type Blocks = (Paragraph | Table)[];

const NOTHING: Cell = { content: '', blank: true };

/** Both sides of a sum, term by term, with the totals and how far they are apart. */
function sumTable(sum: IdentityRow, words: SavingWords): Table {
  const { left, right, sign, difference } = laidOut(sum, words.sum);
  const height = Math.max(left.lines.length, right.lines.length);
  const half = (line: SumLine | undefined): Cell[] =>
    line ? [{ content: line.name }, { content: line.value, right: true }] : [NOTHING, NOTHING];
  const total = ({ name, total }: SumSide): Cell[] => [
    { content: name, bold: true, shaded: true },
    { content: total, bold: true, right: true, shaded: true },
  ];
  const rows: Cell[][] = Array.from({ length: height }, (_, index) => [
    ...half(left.lines[index]),
    NOTHING,
    ...half(right.lines[index]),
  ]);
  rows.push([
    ...total(left),
    { content: sign, bold: true, center: true, shaded: true },
    ...total(right),
  ]);
  if (sum.outcome !== 'passed')
    rows.push([
      { content: `${words.sum.difference} ${difference}`, span: 5, right: true, bold: true },
    ]);
  return table([0.3, 0.14, 0.1, 0.32, 0.14], rows, { indented: true, keep: 'all' });
}

/** Where a finding stands among others, and what that asks of its page breaks. */
interface Setting {
  /** Low enough to be kept on one page with the titles above it. */
  readonly whole: boolean;
  /** The closing line follows: the end of the finding goes to its page. */
  readonly last: boolean;
}

/**
 * One finding: what it is as a numbered line, then where, what is wrong, why, and what to do. Lines that
 * belong together are one paragraph: word processors part paragraphs that are to follow each other where
 * there are many of them.
 */
function findingBlocks(row: FindingRow, words: SavingWords, { whole, last }: Setting): Blocks {
  const { finding: names } = words;
  const line = (name: string, content: Content | null): Lines =>
    content === null || content === '' ? [] : [named(name, content, words.letter.colon)];
  const tabled = sumInTable(row, words);
  const about = [
    ...line(names.place, [linked(row.place, row.link)]),
    ...line(names.cell, row.cell),
    ...line(names.message, row.message),
    ...(row.sum && !tabled ? line(words.sum.heading, sumOnOneLine(row.sum, words.sum)) : []),
  ];
  const facts = row.sum ? [] : unsaid(row, words);
  const toDo = [
    ...facts.flatMap(({ name, value }) => line(name, value)),
    ...line(names.advice, row.advice),
    ...line(names.recheck, row.recheck?.text ?? null),
  ];
  const basis = line(names.basis, row.basis);
  const start = new Paragraph({
    style: styleId('finding'),
    numbering: { reference: LISTS.findings, level: 0 },
    children: [new TextRun(row.kind), weighted(words.letter.severity[row.severity], false, MUTED)],
  });
  // The end of the last finding goes with the closing line.
  const end = last
    ? [...block(toDo, false), ...block(basis, true)]
    : block([...toDo, ...basis], false);
  if (whole && !tabled && !last) return [start, ...block([...about, ...toDo, ...basis], false)];
  if (whole && !row.sum)
    return [start, ...block([...about, ...toDo], false), ...block(basis, true)];
  const table = tabled ? [sumTable(tabled, words), afterTable()] : [];
  return [start, ...block(about, tabled !== null), ...table, ...end];
}

type Lines = readonly (readonly ParagraphChild[])[];

/** Lines that stay on one page. */
const block = (lines: Lines, keepNext: boolean): Blocks =>
  lines.length === 0
    ? []
    : [
        para(
          'detail',
          lines.flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line])),
          { keepLines: true, keepNext },
        ),
      ];

/** Without something between them, text sticks to the table. */
const afterTable = () =>
  para('detail', '', { keepNext: true, spacing: { line: 120, lineRule: LineRuleType.EXACT } });

/** The titles above the findings of a part: none where there is but one part, which each place names. */
const titleOf = ({ title }: FindingGroup, groups: readonly FindingGroup[]): string | null =>
  groups.length > 1 ? title : null;

/** The findings that count, by part of the report. @param closed the closing line follows at once */
export function findingsBlocks(
  groups: readonly FindingGroup[],
  words: SavingWords,
  { closed, density }: { readonly closed: boolean; readonly density: Density },
): Blocks {
  const open = openGroups(groups);
  const lastRow = open.at(-1)?.rows.at(-1);
  return open.flatMap((group, index) => {
    const title = titleOf(group, open);
    const titles =
      (index === 0 ? headingHeight(density) : 0) + (title === null ? 0 : subheadingHeight(density));
    return [
      ...(title === null ? [] : [subheading(title)]),
      ...group.rows.flatMap((row, at) => {
        const height = (at === 0 ? titles : 0) + findingHeight(row, words, density);
        const whole = height <= MAX_KEPT_POINTS;
        return findingBlocks(row, words, { whole, last: closed && row === lastRow });
      }),
    ];
  });
}

/** How high all of them come out, without the title of the chapter. */
export function findingsHeight(
  groups: readonly FindingGroup[],
  words: SavingWords,
  density: Density,
): number {
  const open = openGroups(groups);
  const rows = open.flatMap((group) => group.rows);
  return (
    (open.length > 1 ? open.length * subheadingHeight(density) : 0) +
    rows.reduce((sum, row) => sum + findingHeight(row, words, density), 0)
  );
}

/** The findings that a person has set aside, with the reasons; the closing line follows. */
export function ignoredBlocks(groups: readonly FindingGroup[], words: SavingWords): Blocks {
  const rows = ignoredRows(groups);
  return rows.map(
    ({ ignored, place, message, link }, index) =>
      new Paragraph({
        style: styleId('detail'),
        numbering: { reference: LISTS.notes, level: 0 },
        keepLines: true,
        keepNext: index === rows.length - 1,
        children: [
          linked(place, link),
          lineBreak(),
          new TextRun(message),
          lineBreak(),
          ...named(words.finding.reason, ignored.text, words.letter.colon),
        ],
      }),
  );
}
