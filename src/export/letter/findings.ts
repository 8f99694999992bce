import { LineRuleType, Paragraph, TextRun, type Table } from 'docx';
import type { SavingWords } from '../../messages/all';
import { laidOut, type SumLine, type SumSide } from '../../messages/sums';
import {
  ignoredRows,
  openGroups,
  unsaid,
  type FindingGroup,
  type FindingRow,
  type IdentityRow,
} from '../model';
import { linked, named, weighted, para, subheading, table, type Cell, type Content } from './parts';
import { LISTS, MUTED, styleId } from './styles';

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
  return table([0.3, 0.14, 0.1, 0.32, 0.14], rows, { indented: true });
}

/** One finding: what it is as a numbered line, then where, what is wrong, why, and what to do. */
function findingBlocks(row: FindingRow, words: SavingWords): Blocks {
  const detail = (name: string, content: Content | null): Blocks =>
    content === null || content === ''
      ? []
      : [para('detail', named(name, content, words.letter.colon), { keepNext: true })];
  const facts = row.sum ? [] : unsaid(row, words);
  return [
    new Paragraph({
      style: styleId('finding'),
      numbering: { reference: LISTS.findings, level: 0 },
      children: [
        new TextRun(row.kind),
        weighted(words.letter.severity(row.severityName), false, MUTED),
      ],
    }),
    ...detail(words.finding.place, [linked(row.place, row.link)]),
    ...detail(words.finding.cell, row.cell),
    ...detail(words.finding.message, row.message),
    ...(row.sum ? [sumTable(row.sum, words), afterTable()] : []),
    ...facts.flatMap(({ name, value }) => detail(name, value)),
    ...detail(words.finding.advice, row.advice),
    para('detail', named(words.finding.basis, row.basis, words.letter.colon)),
  ];
}

/** Without something between them, text sticks to the table. */
const afterTable = () =>
  para('detail', '', { keepNext: true, spacing: { line: 120, lineRule: LineRuleType.EXACT } });

/** The findings that count, by part of the report. */
export const findingsBlocks = (groups: readonly FindingGroup[], words: SavingWords): Blocks =>
  openGroups(groups).flatMap(({ title, rows }) => [
    subheading(title),
    ...rows.flatMap((row) => findingBlocks(row, words)),
  ]);

/** The findings that a person has set aside, with the reasons. */
export const ignoredBlocks = (groups: readonly FindingGroup[], words: SavingWords): Blocks =>
  ignoredRows(groups).flatMap(({ ignored, place, message, link }) => [
    para('detail', [linked(place, link)], {
      numbering: { reference: LISTS.notes, level: 0 },
      keepNext: true,
    }),
    para('detail', message, { keepNext: true }),
    para('detail', named(words.finding.reason, ignored.text, words.letter.colon)),
  ]);
