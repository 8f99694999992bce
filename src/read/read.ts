import { runToEnd, type Resumable } from '../base/resumable';
import { parseOrgan, type OrganKind } from '../organ';
import type { Figure, PageReading, Anchor, SectionReading, TableReading } from '../report';
import {
  SECTION_KEYS,
  sectionPlace,
  TABLE_KEYS,
  tableOf,
  tablePlace,
  template2021,
  templateForYear,
  TEMPLATES,
  type TemplateId,
  type SectionKey,
  type TableKey,
  type Template,
} from '../template';
import { Limits } from './limits';
import { printed, type Line } from './located';
import { templateEvidence, templateOfRow } from './match/vocabulary';
import { readPublishedOn, readSignature, type Signature } from './page/dates';
import { endOfReport } from './page/extent';
import type { TitleParts } from './page/identity/grammar';
import { headTitle } from './page/identity/head';
import { readIdentity, type IdentitySource } from './page/identity/report-identity';
import { PageHead } from './page/meta';
import { readOffered } from './page/offered';
import { rankPlaces } from './page/reading-order';
import {
  contentsOf,
  isCertain,
  isFilledIn,
  isInOnePlace,
  isOlderReport,
  mayHoldReport,
} from './page/recognise';
import { walk, type Item } from './page/walk';
import { readClaims } from './prose/claims';
import { readStatements } from './prose/statements';
import { withFoldedSignature } from './prose/statements/signature';
import { findSections, type SectionTitle } from './structure/sections';
import type { TableContents } from './tables/builder';
import { collectRows, rangeOf, type PageRow } from './tables/collect';
import type { Cell } from './tables/grid';
import { readHorizontal } from './tables/horizontal';
import { readVertical } from './tables/vertical';
import type { ToSimplified } from './text';

/** First report year of the formats that the audit knows. */
const FIRST_YEAR = Math.min(...TEMPLATES.map((template) => template.years.from));

export interface ReadOptions {
  /** Address of the page. */
  readonly url: string;
  /** For pages in Traditional characters: turns them into the simplified ones of the templates. */
  readonly fold?: ToSimplified;
  /** Whether an element is displayed; asked only where the page holds the text more than once. */
  readonly isShown?: (element: Element) => boolean;
}

/**
 * Reads a page into a report.
 *
 * @param document the page; it is only read, never changed, and no layout is asked for
 * @returns null where the page is no annual report on government information disclosure
 */
export const readReport = (document: Document, options: ReadOptions): PageReading | null =>
  runToEnd(readingSteps(document, options));

/** `readReport`, with a pause now and then; what the page has by then is read. */
export function* readingSteps(
  document: Document,
  { url, fold, isShown }: ReadOptions,
): Resumable<PageReading | null> {
  const body = document.body as HTMLElement | null;
  if (!body) return null;
  const limits = new Limits();
  const items = yield* walk(body, fold, limits);
  const titles = yield* findSections(items, template2021.sections, isShown, limits);
  const end = yield* endOfReport(items, titles);
  yield;
  const rows = yield* collectRows(items, titles, end, limits);
  yield;
  const tablesFound = TABLE_KEYS.filter((key) => rows[key].length > 1).length;
  const contents = contentsOf(titles, tablesFound, template2021.sections);
  const head = new PageHead(document, fold);
  const last = titles.at(-1);
  const tail = last?.next ?? 0;
  const signature = withFoldedSignature(readSignature(items, tail, end), items, tail, end);
  yield;
  const source = { head, items, titles, url, fold };
  const reportIdentity = readIdentity({
    ...source,
    signature: signature.organ,
    isCertain: isCertain(contents),
  });
  yield;
  const isReport =
    mayHoldReport(contents, reportIdentity) ||
    isOlderReport(items, reportIdentity, headTitle(head, false)?.parts ?? null);
  if (!isReport) return yield* readAnnouncement(document, source);

  const template = chooseTemplate(rows, reportIdentity.year?.value ?? null);
  const sections = readSections(items, titles, end, signature);
  const places = new Map<string, Anchor>(sections.places);
  const figures: Record<string, Figure> = {};
  const tables = {} as Record<TableKey, TableReading>;
  for (const key of TABLE_KEYS) {
    const reading = template && readTable(template, key, rows[key], { figures, anchors: places });
    const image = reading ? null : imageOf(key, items, titles, end);
    if (image) places.set(tablePlace(key), { kind: 'table', elements: [image] });
    const title = titles.find((candidate) => candidate.key === key);
    if (!reading && !image && title) places.set(tablePlace(key), title.place);
    yield;
    tables[key] = reading ?? withoutTable(key, image ? 'image' : title ? 'missing' : 'absent');
  }
  if (!isFilledIn(contents, reportIdentity, template, figures, head.title)) return null;

  yield;
  const from = titles[0]?.index ?? 0;
  const to = signature.last < 0 ? end : signature.last + 1;
  const publishedOn = yield* readPublishedOn(
    head,
    items,
    (index) => index >= from && index < to && titles.length > 0,
    lastOf(items, reportIdentity.title?.place),
    from,
  );
  const named = reportIdentity.title?.place ?? aboveSections(titles);
  const dated: [string, Anchor | null | undefined][] = [
    ['report', named],
    ['report.template', named],
    ['report.publishedOn', publishedOn?.place ?? named],
    ['report.signedOn', signature.date?.place],
    ['report.issuer', signature.organ?.place ?? named],
  ];
  for (const [name, place] of dated) if (place) places.set(name, place);
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

/**
 * A page that announces a report, by title, organ and year, and offers its text elsewhere: as a file,
 * in a viewer, or as pictures.
 */
function* readAnnouncement(
  document: Document,
  source: Omit<IdentitySource, 'signature' | 'isCertain'>,
): Resumable<PageReading | null> {
  const { head, items, url } = source;
  const reportIdentity = readIdentity({ ...source, titles: [], signature: null, isCertain: false });
  const { title, year, parts } = reportIdentity;
  if (!title || !year || !parts || !isInOnePlace(title) || !announces(parts)) return null;
  const position = lastOf(items, title.place);
  const offered = readOffered(document.body, items, position, parts, url);
  if (!offered) return null;
  const sections = readSections(items, [], 0, NO_SIGNATURE);
  const tables = {} as Record<TableKey, TableReading>;
  for (const key of TABLE_KEYS) tables[key] = withoutTable(key, 'absent');
  const publishedOn = yield* readPublishedOn(head, items, () => false, position, items.length);
  const rows = yield* collectRows(items, [], 0);
  const stated = yield* readStatements({
    ...{ head, items, rows, reportIdentity },
    ...{ titles: [], end: 0, signed: null, limits: new Limits() },
  });
  const anchors = new Map(title.place ? [['report', title.place]] : []);
  const report = {
    url,
    pageTitle: head.title,
    title: printed(title),
    year: printed(year),
    issuer: printed(reportIdentity.issuer),
    publishedOn: printed(publishedOn),
    signedOn: null,
    template: null,
    requiredTemplate: requiredTemplate(year.value),
    sections: sections.readings,
    tables,
    figures: {},
    claims: [],
    statements: stated.statements,
    offered,
    isWhole: true,
    places: rankPlaces(anchors),
  };
  return { report, anchors };
}

/** The id of the format laid down for a year. */
const requiredTemplate = (year: number | undefined): TemplateId | null =>
  (year === undefined ? null : templateForYear(year)?.id) ?? null;

const NO_SIGNATURE: Signature = { organ: null, date: null, first: -1, last: -1 };

/**
 * Whether a title by itself makes a page that of a report: organ, year and kind, nothing about one,
 * and nothing done with it. Schools and companies have forms of their own beside the government's.
 */
function announces({ organ, year, kind, isRegular, isPlain, isOfSchoolYear }: TitleParts): boolean {
  if (!isPlain || isOfSchoolYear || organ === null || year === null) return false;
  if (!isRegular && !isMisspelt(kind)) return false;
  if (!kind.includes('信息')) return !isRegular;
  const unit = parseOrgan(organ)?.kind;
  return /政府信息|政务信息/.test(kind) || !OF_OWN_FORM.has(unit);
}

/** Units that report on 信息公开 in forms of their own. */
const OF_OWN_FORM = new Set<OrganKind | undefined>(['school', 'hospital', 'company']);

/** Whether the regular kind has a letter lost, doubled or out of place; other papers have other words. */
const isMisspelt = (kind: string): boolean =>
  /^[政府信息公开工作年度报告]{10,14}$/.test(kind) && /信息公开.*(?:年度{0,2}|开工作)报/.test(kind);

/** Index of the last item of a place; -1 where none of the items is in it. */
function lastOf(items: readonly Item[], place: Anchor | null | undefined): number {
  let last = -1;
  for (const [index, item] of items.entries())
    if (item.kind === 'line' && place?.elements.includes(item.line.element)) last = index;
  return last;
}

/** Where a title belongs that a report lacks. */
function aboveSections(titles: readonly SectionTitle[]): Anchor | null {
  const first = titles[0];
  return first ? { kind: 'gap', elements: first.place.elements, side: 'before' } : null;
}

/**
 * The format a report follows, told by the labels that only one format has; where they say nothing,
 * the format of its year. Null for years before the first format.
 */
function chooseTemplate(
  rows: Readonly<Record<TableKey, readonly PageRow[]>>,
  year: number | null,
): Template | null {
  if (year !== null && year < FIRST_YEAR) return null;
  const labels = new Set<string>();
  for (const key of TABLE_KEYS)
    for (const { row } of rows[key]) for (const cell of row.cells) labels.add(cell.label);
  const required = year === null ? null : templateForYear(year);
  const ranked = [...templateEvidence(labels)].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === required) - Number(a[0] === required),
  );
  const [best, second] = ranked;
  // Where no label is one format's own, it is what the labels stand over that tells.
  if (best?.[1] === 0) {
    const told = rows.requests.map(({ row }) => rowFormat(row.cells)).find(Boolean);
    if (told) return told;
  }
  if (best && (!second || best[1] > second[1])) return best[0];
  return required ?? best?.[0] ?? null;
}

/** The format that has a row of figures where others have the head of a group. */
function rowFormat(cells: readonly Cell[]): Template | null {
  const label = cells.filter((cell) => cell.isWorded).at(-1);
  return label && label !== cells.at(-1) ? templateOfRow(label.label) : null;
}

function readTable(
  template: Template,
  key: TableKey,
  rows: readonly PageRow[],
  contents: TableContents,
): TableReading | null {
  if (rows.length === 0) return null;
  const table = tableOf(template, key);
  const read = table.layout === 'vertical' ? readVertical : readHorizontal;
  return read(table, rows, contents);
}

const withoutTable = (key: TableKey, state: 'image' | 'missing' | 'absent'): TableReading => ({
  key,
  state,
  missingRows: [],
  missingColumns: [],
  extraRows: [],
  extraColumns: [],
  labelDeviations: [],
});

/** The picture in a section that lacks its table. */
function imageOf(
  key: SectionKey,
  items: readonly Item[],
  titles: readonly SectionTitle[],
  end: number,
): Element | null {
  const [from, to] = rangeOf(key, titles, end);
  for (const item of items.slice(from, to)) if (item.kind === 'image') return item.element;
  return null;
}

function readSections(
  items: readonly Item[],
  titles: readonly SectionTitle[],
  end: number,
  signature: Signature,
): {
  readonly readings: Record<SectionKey, SectionReading>;
  /** Text under each title, without tables and without the signature at the end of the report. */
  readonly lines: Record<SectionKey, readonly Line[]>;
  readonly places: ReadonlyMap<string, Anchor>;
} {
  const readings = {} as Record<SectionKey, SectionReading>;
  const linesOf = {} as Record<SectionKey, readonly Line[]>;
  const places = new Map<string, Anchor>();
  for (const key of SECTION_KEYS) {
    const order = titles.findIndex((title) => title.key === key);
    const title = titles[order];
    const [from, to] = rangeOf(key, titles, end);
    const lines: Line[] = [];
    let isEmpty = true;
    for (let index = from; index < to; index += 1) {
      const item = items[index];
      if (!item || isSigned(index, signature)) continue;
      isEmpty = false;
      if (item.kind === 'line') lines.push(item.line);
    }
    linesOf[key] = lines;
    const trailing = title?.trailing ?? '';
    readings[key] = {
      key,
      title: title?.raw ?? null,
      words: title?.words ?? '',
      ordinal: title?.ordinal ?? null,
      misnumbered: title?.misnumbered ?? false,
      order,
      empty: title !== undefined && isEmpty && trailing === '',
    };
    const place = title?.place ?? gapOf(key, titles);
    if (place) places.set(sectionPlace(key), place);
  }
  return { readings, lines: linesOf, places };
}

const isSigned = (index: number, { first, last }: Signature): boolean =>
  first >= 0 && index >= first && index <= last;

/** Where a missing section belongs: before the next section that is there, or behind the last. */
function gapOf(key: SectionKey, titles: readonly SectionTitle[]): Anchor | null {
  const position = SECTION_KEYS.indexOf(key);
  const next = titles.find((title) => SECTION_KEYS.indexOf(title.key) > position);
  if (next) return { kind: 'gap', elements: next.place.elements, side: 'before' };
  const last = titles.at(-1);
  return last ? { kind: 'gap', elements: last.place.elements, side: 'after' } : null;
}
