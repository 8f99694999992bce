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
import {
  checksInWords,
  dayInWords,
  exportDocument,
  openGroups,
  type ExportDocument,
  type ExportOptions,
} from '../../present/audit';
import { readable } from '../../present';
import type { AuditResult } from '../../result';
import { DEFAULT_LETTER_PRESETS } from '../../settings';
import { letterEnding, type LetterEnding, type LetterKind } from './ending';
import { findingsBlocks, findingsHeight, ignoredBlocks } from './findings';
import { bodyHeight, headingHeight, rowHeight } from './heights';
import { heading, lineBreak, linked, para, table, type Content } from './parts';
import { numberingIn, PAGE, spacingOf, stylesIn, TEXT_HEIGHT, type Density } from './styles';

type Blocks = (Paragraph | Table)[];

const NAME_PART = 0.15;
const VALUE_PART = 0.35;

/** What the report says of itself, as a table of names and values; whom it is from, the address says. */
function factsTable({ facts, words }: ExportDocument, closed: boolean): Table {
  const day = (iso: string | null) => (iso === null ? words.unknown : dayInWords(iso, words));
  const name = (content: string) => ({ content, shaded: true });
  const alone = (label: string, content: Content) => [name(label), { content, span: 3 }];
  const names = words.facts;
  return table(
    [NAME_PART, VALUE_PART, NAME_PART, VALUE_PART],
    [
      alone(names.title, facts.title ?? words.unknown),
      [
        name(names.year),
        { content: facts.year === null ? words.unknown : words.yearOf(facts.year) },
        name(names.savedAt),
        { content: day(facts.savedOn) },
      ],
      [
        name(names.publishedOn),
        { content: day(facts.publishedOn) },
        name(names.signedOn),
        { content: day(facts.signedOn) },
      ],
      alone(names.format, facts.format),
      alone(names.checks, checksInWords(facts, words)),
      alone(names.address, [linked(facts.address, facts.href)]),
    ],
    { keep: closed ? 'ends' : 'none' },
  );
}

const FACT_ROWS = 6;

function openingOf({ facts, words }: ExportDocument, found: boolean, notes: boolean): string {
  const title = facts.title ?? words.untitled;
  const published = facts.publishedOn === null ? null : dayInWords(facts.publishedOn, words);
  const { letter } = words;
  if (found) return letter.opening(title, published, letter.counts(facts.counts));
  if (facts.older) return letter.openingOlder(title, published);
  if (facts.ignoredCount === 0) return letter.openingClean(title, published);
  return (notes ? letter.openingIgnored : letter.openingNothingLeft)(title, published);
}

function kindOf({ facts: { counts } }: ExportDocument): LetterKind {
  if (counts.error + counts.warning > 0) return 'problems';
  return counts.info > 0 ? 'notes' : 'clean';
}

/** What stands in a letter besides facts and findings. */
interface LetterParts {
  readonly opening: string;
  /** 文号; empty for none. */
  readonly number: string;
  /** Whether there are findings to tell. */
  readonly found: boolean;
  readonly notes: Blocks;
  readonly ending: LetterEnding;
}

/** 「有关说明」: what an office keeps for itself unless it wants otherwise. */
function noteBlocks({ facts, words, groups }: ExportDocument): Blocks {
  const { letter } = words;
  const ignored = facts.ignoredCount > 0;
  return [
    ...(facts.rulesOff.length > 0
      ? [para('body', letter.rulesOff(words.counts(facts.rulesOff)), { keepNext: !ignored })]
      : []),
    ...(ignored
      ? [para('body', letter.ignored, { keepNext: true }), ...ignoredBlocks(groups, words)]
      : []),
  ];
}

function body(document: ExportDocument, parts: LetterParts, density: Density): Blocks {
  const { facts, words, groups } = document;
  const { letter } = words;
  const { opening, number, found, ending, notes } = parts;
  const before = (twips: number) => ({
    spacing: { before: Math.round(twips * spacingOf(density).between) },
  });
  return [
    para('title', words.title, number === '' ? {} : { spacing: { after: 60 } }),
    ...(number === '' ? [] : [para('number', number)]),
    para('to', facts.organ === null ? letter.toUnknown : letter.to(facts.organ)),
    para('body', opening),
    heading(words.facts.heading),
    factsTable(document, !found && notes.length === 0),
    ...(found
      ? [
          heading(letter.findings),
          ...findingsBlocks(groups, words, { closed: notes.length === 0, density }),
        ]
      : []),
    ...(notes.length > 0 ? [heading(letter.notes), ...notes] : []),
    para('body', ending.closing, { ...before(240), keepLines: true, keepNext: true }),
    para('signature', [new TextRun(ending.office), lineBreak(), new TextRun(ending.date)], {
      ...before(400),
      keepLines: true,
      keepNext: ending.contact !== null,
    }),
    ...(ending.contact === null ? [] : [para('note', ending.contact)]),
  ];
}

/** How high a letter without notes comes out, in points. */
function heightOf(document: ExportDocument, parts: LetterParts, density: Density): number {
  const { words, facts, groups } = document;
  const { body: line, title, between } = spacingOf(density);
  const { opening, number, found, ending } = parts;
  const wide = 1 - NAME_PART;
  const rows = [facts.title ?? '', facts.format, facts.address].map((text) =>
    rowHeight(text, wide, density),
  );
  const factRows = rows.reduce((sum, height) => sum + height, 0);
  const lines = (number === '' ? 1 : 2) + 2 + (ending.contact === null ? 0 : 1);
  return (
    title +
    20 * between +
    lines * line +
    bodyHeight(opening, density) +
    headingHeight(density) +
    factRows +
    (FACT_ROWS - rows.length) * rowHeight('', wide, density) +
    (found ? headingHeight(density) + findingsHeight(groups, words, density) : 0) +
    bodyHeight(ending.closing, density) +
    32 * between
  );
}

/** Lines move together where that brings a letter onto one page that would just not fit. */
function densityFor(document: ExportDocument, parts: LetterParts): Density {
  const fits = (density: Density) => heightOf(document, parts, density) <= TEXT_HEIGHT;
  return parts.notes.length === 0 && !fits('normal') && fits('compact') ? 'compact' : 'normal';
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
  const presets = options.letter ?? DEFAULT_LETTER_PRESETS;
  const found = openGroups(document.groups).length > 0;
  const parts: LetterParts = {
    opening: openingOf(document, found, presets.internalNotes),
    number: readable(presets.documentNumber),
    found,
    notes: presets.internalNotes ? noteBlocks(document) : [],
    ending: letterEnding(kindOf(document), presets, options.savedAt, locale),
  };
  const density = densityFor(document, parts);
  const file = new Document({
    title: words.title,
    subject: facts.title ?? words.subject,
    creator: '',
    lastModifiedBy: '',
    styles: stylesIn(words, density),
    numbering: numberingIn(locale),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer() },
        children: body(document, parts, density),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
