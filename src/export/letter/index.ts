import { calendarDay } from '../../messages';
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
import { recheckChapter, yearsAppendix } from './history';
import { bodyHeight, headingHeight, rowHeight } from './heights';
import { recheckLetterOf } from './recheck';
import { heading, lineBreak, linked, para, table, type Content } from './parts';
import { numberingIn, PAGE, spacingOf, stylesIn, TEXT_HEIGHT, type Density } from './styles';

type Blocks = (Paragraph | Table)[];

const NAME_PART = 0.15;
const VALUE_PART = 0.35;

/** What the report says of itself, as a table of names and values; whom it is from, the address says. */
function factsTable({ facts, words, locale }: ExportDocument, closed: boolean): Table {
  const day = (iso: string | null) => (iso === null ? words.unknown : calendarDay(iso, locale));
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

function openingOf(
  { facts, words, locale }: ExportDocument,
  found: boolean,
  notes: boolean,
): string {
  const title = facts.title ?? words.untitled;
  const published = facts.publishedOn === null ? null : calendarDay(facts.publishedOn, locale);
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

/** What stands in a letter besides its facts. */
interface LetterParts {
  readonly title: string;
  readonly opening: string;
  /** 文号; empty for none. */
  readonly number: string;
  /** Whether there are findings to tell. */
  readonly found: boolean;
  /** The chapters on what was found. @param closed the closing line follows at once */
  readonly chapters: (density: Density, closed: boolean) => Blocks;
  readonly notes: Blocks;
  readonly ending: LetterEnding;
  /** What stands behind the signature. */
  readonly appendix: Blocks;
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
  const { facts, words } = document;
  const { letter } = words;
  const { title, opening, number, chapters, ending, notes, appendix } = parts;
  const told = chapters(density, notes.length === 0);
  const before = (twips: number) => ({
    spacing: { before: Math.round(twips * spacingOf(density).between) },
  });
  return [
    para('title', title, number === '' ? {} : { spacing: { after: 60 } }),
    ...(number === '' ? [] : [para('number', number)]),
    para('to', facts.organ === null ? letter.toUnknown : letter.to(facts.organ)),
    para('body', opening),
    heading(words.facts.heading),
    factsTable(document, told.length === 0 && notes.length === 0),
    ...told,
    ...(notes.length > 0 ? [heading(letter.notes), ...notes] : []),
    para('body', ending.closing, { ...before(240), keepLines: true, keepNext: true }),
    para('signature', [new TextRun(ending.office), lineBreak(), new TextRun(ending.date)], {
      ...before(400),
      keepLines: true,
      keepNext: ending.contact !== null,
    }),
    ...(ending.contact === null ? [] : [para('note', ending.contact)]),
    ...appendix,
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
  // What earlier audits and other years add takes pages of its own.
  if (document.recheck || parts.appendix.length > 0) return 'normal';
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

/** The letter on what was found (审核意见书). */
function opinionOf(document: ExportDocument, options: ExportOptions): LetterParts {
  const { words, groups, locale } = document;
  const presets = options.letter ?? DEFAULT_LETTER_PRESETS;
  const found = openGroups(groups).length > 0;
  const corrected = recheckChapter(document);
  return {
    title: words.title,
    opening: openingOf(document, found, presets.internalNotes),
    number: readable(presets.documentNumber),
    found,
    chapters: (density, closed) => [
      ...(found
        ? [
            heading(words.letter.findings),
            ...findingsBlocks(groups, words, { closed: closed && corrected.length === 0, density }),
          ]
        : []),
      ...corrected,
    ],
    notes: presets.internalNotes ? noteBlocks(document) : [],
    ending: letterEnding(kindOf(document), presets, options.savedAt, locale),
    appendix: yearsAppendix(document),
  };
}

/** The letter on what was corrected (整改复查意见); null where there was no audit before. */
function recheckOf(document: ExportDocument, options: ExportOptions): LetterParts | null {
  const { words, locale } = document;
  const presets = options.letter ?? DEFAULT_LETTER_PRESETS;
  const told = recheckLetterOf(document);
  if (!told) return null;
  const ending = letterEnding(kindOf(document), presets, options.savedAt, locale);
  return {
    title: words.recheckLetter.title,
    opening: told.opening,
    number: readable(presets.documentNumber),
    found: openGroups(document.groups).length > 0,
    chapters: told.chapters,
    notes: presets.internalNotes ? noteBlocks(document) : [],
    ending: told.isDone ? { ...ending, closing: words.recheckLetter.closingDone } : ending,
    appendix: yearsAppendix(document),
  };
}

/**
 * The audit as a letter to the organ (审核意见书, or 整改复查意见 where that is wanted and there was an
 * audit before; .docx), to be edited and sent.
 * @returns the file
 */
export async function letter(
  result: AuditResult,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = exportDocument(result, options);
  const { words, facts, locale } = document;
  const rechecked = options.asRecheck === true ? recheckOf(document, options) : null;
  const parts = rechecked ?? opinionOf(document, options);
  const density = densityFor(document, parts);
  const file = new Document({
    title: parts.title,
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
