import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import type { AuditResult } from '../../report';
import {
  checksInWords,
  countsInWords,
  dayInWords,
  exportDocument,
  type ExportDocument,
  type ExportOptions,
} from '../model';
import { findingsBlocks, ignoredBlocks } from './findings';
import { heading, linked, para, table, type Content } from './parts';
import { numberingIn, PAGE, stylesIn } from './styles';

type Blocks = (Paragraph | Table)[];

/** What the report says of itself, as a table of names and values. */
function factsTable({ facts, words }: ExportDocument): Table {
  const day = (iso: string | null) => (iso === null ? words.unknown : dayInWords(iso, words));
  const rows: readonly (readonly [string, Content])[] = [
    [words.facts.title, facts.title ?? words.unknown],
    [words.facts.organ, facts.organ ?? words.unknown],
    [words.facts.year, facts.year === null ? words.unknown : words.yearOf(facts.year)],
    [words.facts.format, facts.format],
    [words.facts.publishedOn, day(facts.publishedOn)],
    [words.facts.signedOn, day(facts.signedOn)],
    [words.facts.address, [linked(facts.address, facts.href)]],
    [words.facts.checks, checksInWords(facts, words)],
    [words.facts.savedAt, day(facts.savedOn)],
  ];
  return table(
    [0.2, 0.8],
    rows.map(([name, content]) => [{ content: name, shaded: true }, { content }]),
  );
}

function opening({ facts, words }: ExportDocument, found: boolean): string {
  const title = facts.title ?? words.untitled;
  const published = facts.publishedOn === null ? null : dayInWords(facts.publishedOn, words);
  const { letter } = words;
  if (found) return letter.opening(title, published, countsInWords(facts, words));
  if (facts.older) return letter.openingOlder(title, published);
  return (facts.ignoredCount > 0 ? letter.openingIgnored : letter.openingClean)(title, published);
}

function body(document: ExportDocument): Blocks {
  const { facts, words, groups } = document;
  const { letter } = words;
  const found = groups.some(({ rows }) => rows.some(({ ignored }) => !ignored));
  const notes: Blocks = [];
  if (facts.rulesOff.length > 0)
    notes.push(para('body', letter.rulesOff(words.counts(facts.rulesOff))));
  if (facts.ignoredCount > 0)
    notes.push(para('body', letter.ignored), ...ignoredBlocks(groups, words));
  return [
    para('title', words.title),
    para('to', facts.organ === null ? letter.toUnknown : letter.to(facts.organ)),
    para('body', opening(document, found)),
    heading(words.facts.heading),
    factsTable(document),
    ...(found ? [heading(letter.findings), ...findingsBlocks(groups, words)] : []),
    ...(notes.length > 0 ? [heading(letter.notes), ...notes] : []),
    para('body', found ? letter.closing : letter.closingClean, { spacing: { before: 300 } }),
    para('signature', letter.office, { spacing: { before: 600 } }),
    para('signature', letter.date, { keepNext: false }),
  ];
}

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: '宋体', size: 24 }),
        ],
      }),
    ],
  });

/**
 * The audit as a letter to the organ (审核意见书, .docx), to be edited and sent.
 * @returns the file
 */
export async function letter(
  result: AuditResult,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = exportDocument(result, options);
  const { words, facts, locale } = document;
  const file = new Document({
    title: words.title,
    subject: facts.title ?? words.subject,
    creator: '',
    lastModifiedBy: '',
    styles: stylesIn(words),
    numbering: numberingIn(locale),
    sections: [
      { properties: { page: PAGE }, footers: { default: footer() }, children: body(document) },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
