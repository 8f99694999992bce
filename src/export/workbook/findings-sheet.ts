import { calendarDay } from '../../messages';
import { cellRef, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { officeLink } from '../../anchor/link';
import type { WorkbookWords } from '../../messages/documents';
import {
  checksInWords,
  countsInWords,
  rowsInOrder,
  type ExportDocument,
  type FindingRow,
} from '../../present/audit';
import type { AuditResult } from '../../result';
import { paper } from './paper';
import { HIGHEST_ROW, SheetBuilder } from './sheet';
import { faded, inked, STYLES } from './styles';

// Number, severity, place, problem, expected, actual, basis, advice, set aside, link.
const WIDTHS = [7, 9, 24, 40, 16, 16, 20, 28, 18, 7];
const COLUMNS = WIDTHS.length;
const LINK_COLUMN = COLUMNS - 1;
const PROBLEM_COLUMN = 3;
const LINE = 13.5;
const TITLE_LINE = 22;
/** What a finding's row has above and below its lines. */
const SPACE = 9;
const MOST_LINES = Math.floor((HIGHEST_ROW - SPACE) / LINE);
/** The facts stay in view: with more lines to each, a window would have no room for findings. */
const MOST_FACT_LINES = 4;

/** The sheet, and the fragments of its links by the name of their cell. */
export interface FindingsSheet {
  readonly sheet: WriteSheet;
  readonly fragments: ReadonlyMap<string, string>;
}

/** Makes a cell that was written lead to an address, where there is one. */
type Link = (row: number, column: number, address: string | null) => void;

/** 「审核意见」: what was audited, and every finding with a link to its words on the page. */
export function findingsSheet(
  { isReport }: AuditResult,
  document: ExportDocument,
  words: WorkbookWords,
): FindingsSheet {
  const sheet = new SheetBuilder(words.sheets.findings, WIDTHS);
  const fragments = new Map<string, string>();
  const link: Link = (row, column, address) => {
    if (address === null) return;
    const [target = '', ...fragment] = address.split('#');
    sheet.link({ row, column }, target);
    if (fragment.length > 0) fragments.set(cellRef(row, column), fragment.join('#'));
  };

  writeFacts(sheet, document, words, link);
  const headRow = sheet.nextRow;
  headsOf(document, words).forEach((text, column) =>
    sheet.put({ row: headRow, column }, text, STYLES.head),
  );
  sheet.height(headRow, 24);

  const findings = rowsInOrder(document.groups);
  for (const finding of findings) writeFinding(sheet, finding, words, link);
  if (findings.length === 0) writeNone(sheet, document, isReport, words);

  const last = cellRef(headRow + findings.length, LINK_COLUMN);
  return {
    fragments,
    sheet: sheet.finish({
      freezePane: { rows: headRow + 1 },
      ...(findings.length > 0 ? { autoFilter: { range: `A${headRow + 1}:${last}` } } : {}),
      ...paper(document, words, {
        sheet: words.sheets.findings,
        orientation: 'landscape',
        rows: sheet.nextRow,
        columns: COLUMNS,
        headRow,
      }),
    }),
  };
}

/** Where the name of a fact stands, over how many columns, and over how many its value. */
type Slot = readonly [column: number, nameColumns: number, valueColumns: number];
const FIRST: Slot = [0, 2, 2];
const SECOND: Slot = [4, 1, 2];
const THIRD: Slot = [7, 1, 2];
const ACROSS: Slot = [0, 2, COLUMNS - 2];

function writeFacts(
  sheet: SheetBuilder,
  { facts, words: names, locale }: ExportDocument,
  words: WorkbookWords,
  link: Link,
): void {
  const { facts: name, unknown } = names;
  const day = (iso: string | null) => (iso === null ? unknown : calendarDay(iso, locale));
  const year = facts.year === null ? unknown : names.yearOf(facts.year);
  const ignored =
    facts.ignoredCount === 0 ? names.ignoredNone : names.ignoredCount(facts.ignoredCount);
  const off = facts.rulesOff.length === 0 ? names.rulesOffNone : names.counts(facts.rulesOff);
  const lines: readonly (readonly (readonly [Slot, string, string])[])[] = [
    [
      [FIRST, name.organ, facts.organ ?? unknown],
      [SECOND, name.year, year],
      [THIRD, name.savedAt, day(facts.savedOn)],
    ],
    [
      [FIRST, name.format, facts.format],
      [SECOND, name.publishedOn, day(facts.publishedOn)],
      [THIRD, name.signedOn, day(facts.signedOn)],
    ],
    [
      [FIRST, name.findings, facts.older ? words.notAudited : countsInWords(facts, names)],
      [SECOND, name.checks, checksInWords(facts, names)],
      [THIRD, name.ignored, ignored],
    ],
    [[ACROSS, name.address, facts.address]],
    [[ACROSS, name.rulesOff, off]],
  ];

  const title = words.heading(facts.title ?? names.untitled);
  const fit = { most: MOST_FACT_LINES, author: words.data.author };
  const across = { row: 0, column: 0, columns: COLUMNS };
  sheet.height(0, sheet.putFitted(across, title, STYLES.title, fit) * TITLE_LINE + 12);
  for (const line of lines) {
    const row = sheet.nextRow;
    let most = 1;
    for (const [[column, nameColumns, valueColumns], label, value] of line) {
      const area = { row, column: column + nameColumns, columns: valueColumns };
      sheet.put({ row, column, columns: nameColumns }, label, STYLES.factName);
      most = Math.max(most, sheet.putFitted(area, value, STYLES.fact, fit));
      if (value === facts.address) link(row, area.column, officeLink(facts.href));
    }
    sheet.height(row, most * LINE + 8);
  }
}

const headsOf = ({ words: { finding } }: ExportDocument, { problem }: WorkbookWords): string[] => [
  finding.number,
  finding.severity,
  finding.place,
  problem,
  finding.expected,
  finding.actual,
  finding.basis,
  finding.advice,
  finding.ignored,
  finding.link,
];

function writeFinding(
  sheet: SheetBuilder,
  finding: FindingRow,
  { link: open, placeOfSentence: at, data: { author } }: WorkbookWords,
  link: Link,
): void {
  const row = sheet.nextRow;
  const { ignored } = finding;
  const why = ignored?.text ?? finding.ignoredBefore?.account ?? '';
  const address = officeLink(finding.link);
  const { text, centre } = STYLES;
  const styled = (style: CellStyle) => (ignored ? faded(style) : style);
  const texts: readonly (readonly [string | null, CellStyle])[] = [
    [severityIn(finding), inked(centre, finding.severity)],
    [finding.cell === null ? finding.place : at(finding.place, finding.cell), text],
    [finding.message, text],
    [finding.expected, text],
    [finding.actual, text],
    [finding.basis, text],
    [finding.advice, text],
    [why, text],
    [address === null ? null : open, address === null ? centre : STYLES.link],
  ];
  sheet.put({ row, column: 0 }, finding.number, styled(centre));
  const lines = texts.map(([text, style], index) => {
    const column = index + 1;
    const lead = column === PROBLEM_COLUMN ? finding.kind : undefined;
    const fit = { most: MOST_LINES, author, lead };
    return sheet.putFitted({ row, column }, text ?? '', styled(style), fit);
  });
  sheet.height(row, Math.max(...lines) * LINE + SPACE);
  link(row, LINK_COLUMN, address);
}

/** How grave a finding is, and how far the auditor has come with it. */
const severityIn = ({ severityName, stateName }: FindingRow): string =>
  stateName === null ? severityName : `${severityName}（${stateName}）`;

function writeNone(
  sheet: SheetBuilder,
  { facts, words: names }: ExportDocument,
  isReport: boolean,
  words: WorkbookWords,
): void {
  const row = sheet.nextRow;
  const [text, ink] = !isReport
    ? ([words.noReport, 'info'] as const)
    : facts.older
      ? ([words.older, 'info'] as const)
      : ([names.noFindings, 'passed'] as const);
  sheet.put({ row, column: 0, columns: COLUMNS }, text, inked(STYLES.centre, ink));
  sheet.height(row, 36);
}
