import { YieldBudget, type Resumable } from '../../base/resumable';
import { looksLikeOrgan } from '../../organ';
import type { Anchor } from '../../report';
import type { Located } from '../located';
import type { PageHead } from './meta';
import { CHINESE, dateIn, NUMERIC, type PrintedDate } from './printed-date';
import { lengthOf, type Item, type LineItem } from './walk';

/**
 * Words before a date in an information line or a metadata table: those that mean publication, and
 * those that are taken where there is nothing better. 「更新时间」 or a clock is neither.
 */
const PUBLISHED = [
  /(?:发布|公开|公布|发文|上传|发稿|发表|刊发|添加|录入|归档|提供|信息)(?:日期|时间)|发布于|^[[(【]?发布[:：]?(?=20\d\d)/,
  /^(?:日期|时间)[:：]?|成文日期|生成日期/,
];

/** Words that share a line with the date of publication: source, author, counters, tools. */
const BESIDE_DATE =
  /(?:信息|文章|稿件)?(?:来源|出处|作者|撰稿|供稿|记者|编辑|责编|责任编辑|审核|校对|发布人|发布者|发布机构|发布单位|单位|供稿单位)[:：]?[\p{Script=Han}()·\w]{0,30}?(?=$|[|\s,，、;；[(【]|20\d\d|(?:来源|作者|编辑|浏览|点击|阅读|访问|发布|日期|时间|字体|字号|打印|分享))|\d+次(?=浏览|点击|阅读)|(?:浏览|点击|阅读|访问|查看)(?:次数|量|数|率)?[:：]?\s?\d*次?|(?:字体|字号)(?:大小)?[:：]?[大中小\s[\]]*|(?:www\.)?[\w.-]+\.(?:gov\.)?cn|听全文|语音播报|打印(?:本页)?|关闭(?:窗口)?|分享(?:到)?|收藏|放大|正常|缩小|日期|时间|发布|次|(?<=\D)\d{1,7}$/gu;
/** Dates that are none of publication: of now, and of a change. */
const OTHER_DATE =
  /更新|修改|当前|现在|今天|今日|星期|(?:打印|访问|下载)(?:时间|日期)|截至|截止|农历/;
const MAX_DATE_LINE_CHARS = 100;
/** Lines before section one that a date may stand in where the title is in the head alone. */
const LINES_BEFORE_TEXT = 6;

/**
 * Date of publication: the page's meta tags, its information line, or the metadata table, in that
 * order of trust (国办发〔2017〕47号 lays the meta tags down).
 *
 * @param items the page in reading order
 * @param inReport whether an item belongs to the report's own text, where dates mean other things
 * @param title index of the title's last item; -1 where the head of the page alone names it
 * @param text index of the first item of the report's text
 */
export function* readPublishedOn(
  head: PageHead,
  items: readonly Item[],
  inReport: (index: number) => boolean,
  title: number,
  text: number,
): Resumable<Located<string> | null> {
  const onPage = yield* publishedOnPage(items, inReport, title, text);
  for (const content of head.all('PubDate')) {
    const date = dateIn(content);
    if (date?.iso) return { value: date.iso, raw: date.raw, place: onPage?.place ?? null };
  }
  return onPage;
}

function* publishedOnPage(
  items: readonly Item[],
  inReport: (index: number) => boolean,
  title: number,
  text: number,
): Resumable<Located<string> | null> {
  const around = items.filter((_, index) => !inReport(index));
  const budget = new YieldBudget();
  for (const [order, words] of PUBLISHED.entries()) {
    const alone = order === 0 ? null : loneDate(items, title, text);
    if (alone) return alone;
    for (const kind of ['line', 'row'] as const)
      for (const [index, item] of around.entries()) {
        if (item.kind !== kind) continue;
        const date = publishedIn(item, words) ?? publishedBelow(item, around[index + 1], words);
        if (date) return date;
        budget.add(lengthOf(item));
        if (budget.takePause()) yield;
      }
  }
  return null;
}

/**
 * A date between title and text, in a line or a row, that stands alone, or beside source, author and
 * counters only; with one of these it may stand above the title as well.
 */
function loneDate(items: readonly Item[], title: number, text: number): Located<string> | null {
  const below = items.slice(Math.max(0, title), text).filter(({ kind }) => kind !== 'image');
  const above = title < 0 ? [] : items.slice(Math.max(0, title - LINES_ABOVE_TITLE), title);
  for (const item of below.slice(title < 0 ? -LINES_BEFORE_TEXT : 0)) {
    const date = dateBesideSource(item);
    if (date) return date;
  }
  for (const item of above) {
    const words = wordsOf(item);
    const isDated = NAMES_SOURCE.test(words) || TITLE_BEFORE.test(words);
    const date = isDated ? dateBesideSource(item) : null;
    if (date) return date;
  }
  return null;
}

const LINES_ABOVE_TITLE = 3;
const NAMES_SOURCE = /^(?:信息|文章|稿件)?来源[:：]|[^\p{Script=Han}](?:信息|文章|稿件)?来源[:：]/u;

/** The words of a line, or of the cells of a row. */
function wordsOf(item: Item): string {
  if (item.kind === 'line') return item.normalized.text;
  return item.kind === 'row' ? item.row.cells.map(({ text }) => text).join(' ') : '';
}

function dateBesideSource(item: Item): Located<string> | null {
  const spaced = wordsOf(item).replace(TITLE_BEFORE, '');
  const squeezed = spaced.replaceAll(' ', '');
  if (squeezed.length > MAX_DATE_LINE_CHARS || OTHER_DATE.test(squeezed)) return null;
  const date = dateIn(squeezed);
  if (!date?.iso) return null;
  const around = spaced
    .replace(DATE_AND_TIME, ' ')
    .replace(BESIDE_DATE, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  // An organ beside a date in words signs; beside a date in figures it is the source.
  const isSource = around === '' || (looksLikeOrgan(around) && !date.raw.includes('年'));
  return isSource ? located(date, placeOf(item)) : null;
}

/** Where a date in a line or a row is. */
function placeOf(item: Item): Anchor {
  if (item.kind === 'line') return lineplace(item);
  const cells = item.kind === 'row' ? item.row.cells : [];
  const dated = cells.find(({ withoutSpaces: squeezed }) => dateIn(squeezed) !== null);
  return { kind: 'cell', elements: dated ? [dated.element] : [] };
}

/** What a line has before its date where the title shares it. */
const TITLE_BEFORE = /^.{6,120}(?:报告|年报|总结)(?=[\s[(])/;
/** A day, with the time of day behind it. */
const DATE_AND_TIME = new RegExp(
  String.raw`(?:${NUMERIC.source}|${CHINESE.source})(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?`,
);

/** The date that a line or a row of a metadata table gives behind certain words. */
function publishedIn(item: Item, words: RegExp): Located<string> | null {
  if (item.kind === 'line') {
    const { withoutSpaces: squeezed } = item.normalized;
    const label = words.exec(squeezed);
    return label ? located(dateIn(squeezed.slice(label.index)), lineplace(item)) : null;
  }
  if (item.kind !== 'row') return null;
  const { cells } = item.row;
  for (const [position, cell] of cells.entries()) {
    if (cell.withoutSpaces.length > LABEL_LENGTH || !words.test(cell.withoutSpaces)) continue;
    const value = dateIn(cell.withoutSpaces) ? cell : cells[position + 1];
    if (!value) continue;
    const date = located(dateIn(value.withoutSpaces), { kind: 'cell', elements: [value.element] });
    if (date) return date;
  }
  return null;
}

/** The date in a line of its own below its label: 「发布日期」 over 「2022-02-19」. */
function publishedBelow(
  label: Item,
  value: Item | undefined,
  words: RegExp,
): Located<string> | null {
  if (label.kind !== 'line' || value?.kind !== 'line') return null;
  const { withoutSpaces: squeezed } = label.normalized;
  const isLabel = squeezed.replace(words, '').replace(/[:：[\]【】]/g, '') === '';
  const isDate = value.normalized.text.replace(DATE_AND_TIME, '') === '';
  return isLabel && squeezed !== '' && isDate
    ? located(dateIn(value.normalized.text), lineplace(value))
    : null;
}

/** A label in a metadata table, perhaps with its date, is no longer than this. */
const LABEL_LENGTH = 24;

const located = (date: PrintedDate | null, place: Anchor): Located<string> | null =>
  date?.iso ? { value: date.iso, raw: date.raw, place } : null;

const lineplace = ({ line }: LineItem): Anchor => ({
  kind: 'text',
  elements: [line.element],
  span: line.span,
});

/** Signature at the end of a report. */
export interface Signature {
  readonly organ: Located<string> | null;
  readonly date: Located<string | null> | null;
  /** Index of the first and last item of the signature; both -1 where there is none. */
  readonly first: number;
  readonly last: number;
}

const ONLY_DATE = /^(?:日期:?|报告日期:?)?(?:20\d\d|[二][〇○零0O][〇○零一二].)[-年/.].{3,12}$/;

/**
 * The signature: the organ's name and the date, each a line of its own or both in one, among the
 * last lines of the report.
 *
 * @param items the page in reading order
 * @param from index behind the title of the last section
 * @param end index of the first item behind the report
 */
export function readSignature(items: readonly Item[], from: number, end: number): Signature {
  let organ: Located<string> | null = null;
  let date: Located<string | null> | null = null;
  let first = -1;
  let last = -1;
  for (let index = from; index < end; index += 1) {
    const item = items[index];
    if (item?.kind !== 'line') continue;
    const text = item.normalized.withoutSpaces;
    const printed = text.length <= 60 ? dateIn(text) : null;
    const before = printed ? text.slice(0, text.indexOf(printed.raw)).replace(/[:,]$/, '') : text;
    const signed = ONLY_DATE.test(text) || looksLikeOrgan(before) ? printed : null;
    const named = looksLikeOrgan(before) ? before : null;
    if (named !== null && isSignatureOrgan(items, index, end, signed !== null)) {
      organ = { value: named, raw: item.line.raw, place: lineplace(item) };
      first = index;
      last = index;
    }
    if (signed) {
      date = { value: signed.iso, raw: signed.raw, place: lineplace(item) };
      if (first < 0 || last < index - 2) first = index;
      last = index;
      // Nothing behind the first date under an organ belongs to the report any more.
      if (organ !== null) break;
    }
  }
  return { organ, date, first, last };
}

/** An organ's name signs only where a date follows it, or at the very end. */
function isSignatureOrgan(
  items: readonly Item[],
  index: number,
  end: number,
  withDate: boolean,
): boolean {
  if (withDate) return true;
  for (let next = index + 1; next < Math.min(end, index + 4); next += 1) {
    const item = items[next];
    if (item?.kind === 'line')
      return (
        ONLY_DATE.test(item.normalized.withoutSpaces) ||
        looksLikeOrgan(item.normalized.withoutSpaces)
      );
  }
  return true;
}
