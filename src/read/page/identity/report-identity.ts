import { fullerOf, holdsOrganWord, organLevel } from '../../../organ';
import type { TitleReading } from '../../../report';
import { normalise, squeeze } from '../../../template';
import type { Located } from '../../located';
import type { SectionTitle } from '../../structure/sections';
import type { ToSimplified } from '../../text';
import type { PageHead } from '../meta';
import type { Item } from '../walk';
import { isTrail, titleCandidates, type TitleCandidate } from './candidates';
import { parseTitle, regularTitle, yearIn, type TitleParts } from './grammar';
import { headTitle } from './head';
import { isNameLine, organOfLine } from './name-line';

/** Title, year and organ of a report. */
export interface ReportIdentity {
  readonly title: Located<string> | null;
  readonly year: Located<number> | null;
  readonly issuer: Located<string> | null;
  /** The organ that the title names, or what stands right beside it; null where none is named. */
  readonly named: string | null;
  /** The title taken apart; null where none was found that reads as one. */
  readonly parts: TitleParts | null;
  readonly reading: TitleReading;
}

/** Whether a title stands in one element, as it has to where little else tells a report. */
export const isInOnePlace = (title: ReportIdentity['title']): boolean =>
  title !== null && (title.place === null || title.place.elements.length === 1);

export interface IdentitySource {
  readonly head: PageHead;
  readonly items: readonly Item[];
  readonly titles: readonly SectionTitle[];
  /** The organ that signs. */
  readonly signature: Located<string> | null;
  readonly url: string;
  /** See `NormalizedText`; title and organ come out in the script of the templates. */
  readonly fold?: ToSimplified | undefined;
  /** Whether the page is known for a report by its sections and tables. */
  readonly isCertain: boolean;
}

/**
 * Title, year and organ of the report on a page. The title is the line, or the cell, above the first
 * section, or what the page's head says; year and organ come from the title, from lines beside it,
 * from the head, the signature, the period, and the site, in that order. Nothing is guessed.
 */
export function readIdentity(source: IdentitySource): ReportIdentity {
  const { head, items, titles, signature } = source;
  const before = titles[0]?.index ?? items.length;
  const found = findTitle(source, before);
  const { title, parts } = found;
  const beside = title?.place ? neighbours(items, title) : aboveText(items.slice(0, before));
  const named = organNamed(found, beside);
  const year = yearNamed(found, beside) ?? periodYear(items) ?? addressYear(source.url);
  const { raw, place } = title ?? { raw: '', place: null };
  return {
    title,
    year: year === null ? null : { value: year, raw, place },
    issuer: issuerOf(named, title, signature, head),
    named,
    parts,
    reading: readingOf(parts, title, named, [...beside, ...head.names.map(squeeze)]),
  };
}

/** The title of a report, and the one that the page's head has. */
interface FoundTitle {
  readonly title: Located<string> | null;
  readonly parts: TitleParts | null;
  /** Whether or not it is taken for the title. */
  readonly inHead: TitleInHead;
}

/** @param before index of the first item below the lines that may be a title */
function findTitle({ head, items, fold, isCertain }: IdentitySource, before: number): FoundTitle {
  const inHead = headTitle(head, isCertain);
  const line = titleLine(titleCandidates(items, before, isCertain), inHead);
  const taken = line ?? inHead;
  const parts = taken?.parts ?? null;
  const text = parts?.text ?? (isCertain ? bareTitle(head) : null);
  if (text === null) return { title: null, parts, inHead };
  const value = normalise(fold ? fold(text) : text);
  const place = line?.place ?? null;
  return { title: { value, raw: taken?.raw ?? text, place }, parts, inHead };
}

/** The likeliest of some lines, where it is the title rather than what the head says. */
function titleLine(lines: readonly TitleCandidate[], inHead: TitleInHead): TitleCandidate | null {
  const [best] = [...lines].sort((a, b) => b.score - a.score);
  return best && isPreferred(best, inHead) ? best : null;
}

/** The organ of the title, else of a line beside it, else of the head. */
const organNamed = ({ parts, inHead }: FoundTitle, beside: readonly string[]): string | null =>
  parts?.organ ?? beside.map(organOfLine).find(Boolean) ?? inHead?.parts.organ ?? null;

/** The year of the title, else of a line beside it, else of the head. */
const yearNamed = ({ parts, inHead }: FoundTitle, beside: readonly string[]): number | null =>
  parts?.year ?? beside.map(yearIn).find((value) => value !== null) ?? inHead?.parts.year ?? null;

/** Whether a line is the title rather than what the head says: a column's bare name is not. */
function isPreferred({ parts, isHeading }: TitleCandidate, head: TitleInHead): boolean {
  if (parts.organ !== null || parts.year !== null || isHeading) return true;
  return head?.parts.organ == null || head.parts.year === null;
}
type TitleInHead = ReturnType<typeof headTitle>;

/** What the head calls a report that has no title: 「公开年报」. */
function bareTitle(head: PageHead): string | null {
  return head.names.map((name) => normalise(name)).find((name) => /年报|报告/.test(name)) ?? null;
}

/** How many lines above and below a title may belong to it. */
const NEIGHBOURS = 2;

/** Lines that may hold an organ's name between the head's title and the text. */
const LINES_ABOVE_TEXT = 6;

/** Lines right above the text that name an organ or a year and nothing else. */
const aboveText = (items: readonly Item[]): string[] =>
  items
    .flatMap((item) => (item.kind === 'line' ? [item.normalized.withoutSpaces] : []))
    .slice(-LINES_ABOVE_TEXT)
    .filter((text) => text !== '' && !isTrail(text) && isNameLine(text));

/** Lines around a title that name an organ or a year and nothing else. */
function neighbours(items: readonly Item[], title: Located<string> | null): string[] {
  const element = title?.place?.elements[0];
  if (!element) return [];
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item] : []));
  const at = lines.findIndex(({ line }) => line.element === element);
  if (at < 0) return [];
  return lines
    .slice(Math.max(0, at - NEIGHBOURS), at + 2 * NEIGHBOURS)
    .map(({ normalized }) => normalized.withoutSpaces)
    .filter((text) => text !== '' && !isTrail(text) && isNameLine(text));
}

const TWICE = /年度年度|(20\d\d)年度?\1年|(20\d\d)年度?[^年]{0,30}\2年度?/;
const MATTER = /(?:政府|政务)?信息公开.*$/;
const holdsOrgan = (text: string): boolean => {
  const bracketed = /\(([^)]*)\)$/.exec(text)?.[1] ?? '';
  return holdsOrganWord(text.replace(MATTER, '')) || holdsOrganWord(bracketed);
};

function readingOf(
  parts: TitleParts | null,
  title: Located<string> | null,
  named: string | null,
  around: readonly string[],
): TitleReading {
  const own = squeeze(title?.value ?? '');
  const texts = [own, ...around.map((text) => text.replace(/[_|—–-].*$/, ''))];
  return {
    namesOrgan: named !== null || texts.some((text) => holdsOrgan(text)),
    namesYear: parts?.year != null || texts.some((text) => yearIn(text) !== null),
    repetition: TWICE.exec(own)?.[0] ?? null,
    regular: parts === null || parts.isRegular ? null : regularTitle(parts.organ, parts.year),
  };
}

/** The year of the stated statistics period, where neither title nor head names one. */
function periodYear(items: readonly Item[]): number | null {
  for (const item of items) {
    if (item.kind !== 'line') continue;
    const match = /(20\d\d)年1月1日(?:起)?(?:至|到|[-—~])(?:(20\d\d)年)?12月31日/.exec(
      item.normalized.withoutSpaces,
    );
    if (match && (match[2] === undefined || match[1] === match[2])) return Number(match[1]);
  }
  return null;
}

/** The year in a folder or file named for the report: …/2022nianbao/…; other numbers prove nothing. */
function addressYear(url: string): number | null {
  const match =
    /(?<![\d])(20\d\d)(?:nian)?(?:nb|nianbao|ndbg|niandubaogao|annual)|(?:nb|nianbao|ndbg|niandubaogao)[-_/]?(20\d\d)(?!\d)/i.exec(
      url,
    );
  const year = match?.[1] ?? match?.[2];
  return year === undefined ? null : Number(year);
}

function issuerOf(
  named: string | null,
  title: Located<string> | null,
  signature: Located<string> | null,
  head: PageHead,
): Located<string> | null {
  if (named === null) return signature ?? ownSite(head);
  if (signature !== null && fullerOf(named, signature.value) === signature.value) return signature;
  const { raw, place } = title ?? { raw: named, place: null };
  return { value: named, raw, place };
}

/** A department's own site speaks for it; a government's carries the reports of everyone below it. */
function ownSite(head: PageHead): Located<string> | null {
  const raw = head.first('SiteName');
  const value = squeeze(raw ?? '').replace(/(?:政府)?(?:门户|官方)?网站?$/, '');
  return raw !== null && organLevel(value) === 'department' ? { value, raw, place: null } : null;
}

/** The organ that a title names. */
export const issuerInTitle = (raw: string): string | null => parseTitle(raw)?.organ ?? null;
