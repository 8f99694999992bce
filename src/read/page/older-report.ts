import { splitNumber } from '../../template';
import type { TitleParts } from './identity/grammar';
import { isInOnePlace, type ReportIdentity } from './identity/report-identity';
import type { Item } from './walk';

/** The matters of a report before there was a format, as its sections are headed. */
const MATTERS = [
  /概述|概况|总体|基本情况/,
  /申请/,
  /收费|费用/,
  /复议|诉讼|申诉/,
  /问题|改进|不足|措施|打算/,
  // Most of the others name it as well.
  /公开/,
];
/** So many are named by numbered headings, by headings without numbers, or by running text alone. */
const NUMBERED_NEEDED = 2;
const HEADED_NEEDED = 3;
const TOLD_NEEDED = 4;

/** What some were called that is also said of other papers: these have most of the sections. */
const LOOSE_KIND = /公开(?:工作)?(?:情况报告|总结)$/;
const LOOSE_NEEDED = 4;

const LAST_OLDER_YEAR = 2018;
const MAX_HEADING_CHARS = 45;

/**
 * Whether a page is a report of the years before the first format of today: titled as one, with
 * sections or a text on its matters.
 * @param headParts what the head of the page calls it
 */
export function isOlderReport(
  items: readonly Item[],
  reportIdentity: ReportIdentity,
  headParts: TitleParts | null,
): boolean {
  const titled = titledAsOlder(reportIdentity, headParts);
  if (titled === null) return false;
  const numbered = numberedMatters(items);
  if (titled === 'loosely') return numbered >= LOOSE_NEEDED;
  return (
    numbered >= NUMBERED_NEEDED ||
    headedMatters(items) >= HEADED_NEEDED ||
    toldMatters(items) >= TOLD_NEEDED
  );
}

/** Whether it is titled so, in a form that says it or in one that other papers have as well; null for neither. */
function titledAsOlder(
  { title, parts, year }: ReportIdentity,
  headParts: TitleParts | null,
): 'plainly' | 'loosely' | null {
  if (!title || !parts || !year || year.value > LAST_OLDER_YEAR) return null;
  if (!parts.isPlain || parts.isOfSchoolYear || parts.organ === null) return null;
  // Lines that make a title only together may be listed side by side, and are not looked for by the
  // gate: the page's head has to call it so as well.
  if (!isInOnePlace(title) && headParts?.year !== year.value) return null;
  const named = isInOnePlace(title) ? [parts] : [parts, headParts];
  if (named.every((one) => one?.isRegular)) return 'plainly';
  return named.every((one) => one && (one.isRegular || LOOSE_KIND.test(one.kind)))
    ? 'loosely'
    : null;
}

const textOf = (item: Item | undefined): string =>
  item?.kind === 'line' ? item.normalized.withoutSpaces : '';
const matterIn = (text: string): number => MATTERS.findIndex((words) => words.test(text));

/** How many of the matters have a section, of those that are numbered in a row. */
function numberedMatters(items: readonly Item[]): number {
  const matters = new Set<number>();
  let last = 0;
  for (const item of items) {
    if (item.kind !== 'line' || textOf(item).length > MAX_HEADING_CHARS) continue;
    const { ordinal, style, rest } = splitNumber(item.normalized.text);
    if (ordinal !== last + 1 || style === null) continue;
    const matter = matterIn(rest);
    if (matter < 0) continue;
    last = ordinal;
    matters.add(matter);
  }
  return matters.size;
}

const HEADING = /^[\p{Script=Han}、]{2,24}$/u;
const MIN_PARAGRAPH_CHARS = 30;
/** How many have a heading without a number and a paragraph below it. */
const headedMatters = (items: readonly Item[]): number =>
  new Set(
    items.flatMap((item, index) => {
      const matter = HEADING.test(textOf(item)) ? matterIn(textOf(item)) : -1;
      return matter >= 0 && textOf(items[index + 1]).length > MIN_PARAGRAPH_CHARS ? [matter] : [];
    }),
  ).size;

const MIN_TEXT_CHARS = 120;
/** How many are told of in paragraphs. */
function toldMatters(items: readonly Item[]): number {
  const text = items
    .map(textOf)
    .filter((line) => line.length > MAX_HEADING_CHARS && line.endsWith('。'))
    .join('');
  return text.length < MIN_TEXT_CHARS ? 0 : MATTERS.filter((words) => words.test(text)).length;
}
