import { runToEnd, type Resumable } from '../base/resumable';
import type { Anchor, PageReading } from '../report';
import { TABLE_KEYS, template2021 } from '../template';
import { Limits } from './limits';
import { printed, type Located } from './located';
import { chooseTemplate, requiredTemplate } from './match/choose-template';
import { readAnnouncement } from './page/announcement';
import { readPublishedOn, readSignature, type Signature } from './page/dates';
import { endOfReport } from './page/extent';
import type { TitleParts } from './page/identity/grammar';
import { headTitle } from './page/identity/head';
import { readIdentity, type ReportIdentity } from './page/identity/report-identity';
import { PageHead } from './page/meta';
import { readOffered, type ReadOffered } from './page/offered';
import { lastItemOf, rankPlaces } from './page/reading-order';
import { isOlderReport } from './page/older-report';
import { contentsOf, isCertain, isFilledIn, mayHoldReport } from './page/recognise';
import { walk } from './page/walk';
import { readClaims } from './prose/claims';
import { readStatements } from './prose/statements';
import { withFoldedSignature } from './prose/statements/signature';
import { readSections } from './structure/section-readings';
import { findSections, type SectionTitle } from './structure/sections';
import { collectRows } from './tables/collect';
import { readTables, type TableSource } from './tables/read-tables';
import type { ToSimplified } from './text';

export interface ReadOptions {
  /** Address of the page. */
  readonly url: string;
  /** For pages in Traditional characters: turns them into the simplified ones of the templates. */
  readonly fold?: ToSimplified;
  /** Whether an element is displayed; asked only where the page holds the text more than once. */
  readonly isShown?: (element: Element) => boolean;
  /** Reads what a page offers that announces a report and does not hold its text. */
  readonly readOffered: ReadOffered;
}

/**
 * Reads a page into a report.
 *
 * @param document the page; it is only read, never changed, and no layout is asked for
 * @returns null where the page is no annual report on government information disclosure
 */
export const readReport = (
  document: Document,
  options: Omit<ReadOptions, 'readOffered'>,
): PageReading | null => runToEnd(readingSteps(document, { ...options, readOffered }));

/** `readReport`, with a pause now and then; what the page has by then is read. */
export function* readingSteps(
  document: Document,
  options: ReadOptions,
): Resumable<PageReading | null> {
  const { url, fold } = options;
  const body = document.body as HTMLElement | null;
  if (!body) return null;
  const limits = new Limits();
  const page = yield* readParts(body, options, limits);
  const { items, titles, end, rows, signature } = page;
  const tablesFound = TABLE_KEYS.filter((key) => rows[key].length > 1).length;
  const contents = contentsOf(titles, tablesFound, template2021.sections);
  const head = new PageHead(document, fold);
  const source = { head, items, titles, url, fold };
  const reportIdentity = readIdentity({
    ...source,
    signature: signature.organ,
    isCertain: isCertain(contents),
  });
  yield;
  const isOlder = () => isOlderReport(items, reportIdentity, titleInHead(head));
  if (!mayHoldReport(contents, reportIdentity) && !isOlder())
    return yield* readAnnouncement(document, source, options.readOffered);

  const template = chooseTemplate(rows, reportIdentity.year?.value ?? null);
  const sections = readSections(items, titles, end, signature);
  const places = new Map<string, Anchor>(sections.places);
  const { tables, figures } = yield* readTables(template, page, places);
  if (!isFilledIn(contents, reportIdentity, template, figures, head.title)) return null;

  yield;
  const publishedOn = yield* publicationOf(page, head, reportIdentity);
  for (const [name, place] of placesOfIdentity(page, reportIdentity, publishedOn))
    if (place) places.set(name, place);
  yield;
  const stated = yield* readStatements({
    ...{ head, items, titles, end, rows, reportIdentity },
    signed: signature.organ,
    limits,
  });
  for (const [name, place] of stated.anchors) places.set(name, place);
  yield;
  const claims = yield* readClaims(sections.lines, reportIdentity, places, limits, fold);
  yield;

  const report = {
    url,
    pageTitle: head.title,
    title: printed(reportIdentity.title),
    year: printed(reportIdentity.year),
    issuer: printed(reportIdentity.issuer),
    publishedOn: printed(publishedOn),
    signedOn: printed(signature.date),
    template: template?.id ?? null,
    requiredTemplate: requiredTemplate(reportIdentity.year?.value),
    sections: sections.readings,
    tables,
    figures,
    claims,
    statements: stated.statements,
    offered: null,
    isWhole: !limits.exceeded,
    places: rankPlaces(places),
  };
  return { report, anchors: places };
}

/** What the page's head says of a title, whatever the page is. */
const titleInHead = (head: PageHead): TitleParts | null => headTitle(head, false)?.parts ?? null;

/** What a page is made up of, before anything is known of the report in it. */
interface PageParts extends TableSource {
  readonly signature: Signature;
}

/** Walks through a page and finds titles, rows and signature. */
function* readParts(
  body: Element,
  { fold, isShown }: ReadOptions,
  limits: Limits,
): Resumable<PageParts> {
  const items = yield* walk(body, fold, limits);
  const titles = yield* findSections(items, template2021.sections, isShown, limits);
  const end = yield* endOfReport(items, titles);
  yield;
  const rows = yield* collectRows(items, titles, end, limits);
  yield;
  const tail = titles.at(-1)?.next ?? 0;
  const signature = withFoldedSignature(readSignature(items, tail, end), items, tail, end);
  yield;
  return { items, titles, end, rows, signature };
}

/** The day of publication, which stands outside of what lies between first title and signature. */
function* publicationOf(
  { items, titles, end, signature }: PageParts,
  head: PageHead,
  { title }: ReportIdentity,
): Resumable<Located<string> | null> {
  const from = titles[0]?.index ?? 0;
  const to = signature.last < 0 ? end : signature.last + 1;
  return yield* readPublishedOn(
    head,
    items,
    (index) => index >= from && index < to && titles.length > 0,
    lastItemOf(items, title?.place),
    from,
  );
}

/** Where title, dates and organ stand; what is missing belongs to the title, or where that would be. */
function placesOfIdentity(
  { titles, signature }: PageParts,
  { title }: ReportIdentity,
  publishedOn: Located<string> | null,
): readonly (readonly [name: string, place: Anchor | null | undefined])[] {
  const named = title?.place ?? aboveSections(titles);
  return [
    ['report', named],
    ['report.template', named],
    ['report.publishedOn', publishedOn?.place ?? named],
    ['report.signedOn', signature.date?.place],
    ['report.issuer', signature.organ?.place ?? named],
  ];
}

/** Where a title belongs that a report lacks. */
function aboveSections(titles: readonly SectionTitle[]): Anchor | null {
  const first = titles[0];
  return first ? { kind: 'gap', elements: first.place.elements, side: 'before' } : null;
}
