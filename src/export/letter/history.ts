import { LineRuleType, Paragraph, TextRun, type Table } from 'docx';
import { documentMessages } from '../../messages/documents';
import type {
  ExportDocument,
  FindingGroup,
  GoneRow,
  LastYearTold,
  RecheckTold,
} from '../../present/audit';
import type { RecheckState } from '../../result';
import { heading, lineBreak, linked, named, para, subheading, table } from './parts';
import { LISTS, styleId } from './styles';

type Blocks = (Paragraph | Table)[];

/** Shown for a number that a report doesn't give. */
const NO_NUMBER = '—';

/** Findings that are not found any more, each with what became of it. */
export const goneBlocks = (rows: readonly GoneRow[], { words }: ExportDocument): Blocks =>
  rows.map(
    ({ place, message, link, recheck }) =>
      new Paragraph({
        style: styleId('detail'),
        numbering: { reference: LISTS.notes, level: 0 },
        keepLines: true,
        children: [
          linked(place, link),
          lineBreak(),
          new TextRun(message),
          lineBreak(),
          ...named(words.finding.recheck, recheck.text, words.letter.colon),
        ],
      }),
  );

/** What was corrected since the audit before, as a chapter of the letter on what was found. */
export function recheckChapter(document: ExportDocument): Blocks {
  const { recheck, locale } = document;
  if (!recheck) return [];
  const words = documentMessages(locale).recheck;
  return [
    heading(words.title),
    para('body', `${recheck.between}：${recheck.summary}。`),
    ...(recheck.fixed.length > 0
      ? [subheading(words.fixed), ...goneBlocks(recheck.fixed, document)]
      : []),
    ...uncheckedBlocks(recheck, document),
  ];
}

/** Findings of which nobody can say whether they were corrected. */
export function uncheckedBlocks(recheck: RecheckTold, document: ExportDocument): Blocks {
  if (recheck.unchecked.length === 0) return [];
  const words = documentMessages(document.locale).recheck;
  return [
    subheading(words.unchecked),
    para('body', words.uncheckedNote, { keepNext: true }),
    ...goneBlocks(recheck.unchecked, document),
  ];
}

/** The findings of one state that count, by part of the report. */
export const groupsOf = (
  { groups }: ExportDocument,
  state: RecheckState,
): readonly FindingGroup[] =>
  groups.flatMap((group) => {
    const rows = group.rows.filter(({ ignored, recheck }) => !ignored && recheck?.state === state);
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });

function figuresTable({ before, now, tables }: LastYearTold, document: ExportDocument): Table {
  const words = documentMessages(document.locale).years;
  const head = (content: string, right = true) => ({ content, right, bold: true, shaded: true });
  return table(
    [0.58, 0.14, 0.14, 0.14],
    [
      [head(words.item, false), head(before), head(now), head(words.difference)],
      ...tables.flatMap(({ title, rows }) => [
        [{ content: title, span: 4, bold: true, shaded: true }],
        ...rows.map((row) => [
          { content: row.name },
          { content: String(row.before ?? NO_NUMBER), right: true },
          { content: String(row.now ?? NO_NUMBER), right: true },
          { content: row.difference, right: true },
        ]),
      ]),
    ],
  );
}

/** Last year's report beside this year's, on a page of its own behind the signature. */
export function yearsAppendix(document: ExportDocument): Blocks {
  const { years, words, locale } = document;
  const lastYear = years?.lastYear;
  if (!years || !lastYear) return [];
  const says = documentMessages(locale).years;
  const { colon } = words.letter;
  const numbers = years.rows.map(({ number }) => number).join(says.comma);
  const held = years.held === null ? '' : `${says.held}${colon}${years.held}。`;
  return [
    para('body', words.appendix(says.title), { pageBreakBefore: true, keepNext: true }),
    para('body', `${lastYear.against}${held}${numbers === '' ? '' : says.findings(numbers)}`),
    ...(lastYear.tables.length === 0
      ? [para('body', says.noFigures)]
      : [figuresTable(lastYear, document), gap()]),
    ...(lastYear.share === null ? [] : [para('body', lastYear.share)]),
    ...lastYear.passages.map(
      ({ here, there }) =>
        new Paragraph({
          style: styleId('detail'),
          numbering: { reference: LISTS.notes, level: 0 },
          keepLines: true,
          children: [
            ...named(lastYear.now, here, colon),
            lineBreak(),
            ...named(lastYear.before, there, colon),
          ],
        }),
    ),
  ];
}

/** Without something between them, text sticks to the table. */
const gap = () => para('detail', '', { spacing: { line: 120, lineRule: LineRuleType.EXACT } });
