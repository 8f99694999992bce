import * as unclobbered from '../dom/clobbering';
import { CHINESE_YEAR, normalise, parseYear, squeeze } from '../format';
import { fullerOf } from '../organ';
import type { Located, Place } from '../report';
import type { PageHead } from './meta';
import type { SectionTitle } from './sections';
import { tagOf, type Fold } from './text';
import type { Item, LineItem } from './walk';

/** Title, year and organ of a report. */
export interface Subject {
  readonly title: Located<string> | null;
  readonly year: Located<number> | null;
  readonly issuer: Located<string> | null;
}

const KIND = String.raw`(?:政府信息公开|政务公开|信息公开|政务信息公开)(?:工作)?(?:的)?(?:年度(?:工作)?报告|年报|工作报告|年度总结报告)`;
/** A title of such a report, anywhere in a line. */
const TITLE = new RegExp(KIND);
/** A whole line that is nothing but a title: perhaps with a bracket or a note behind it. */
const TITLE_END = new RegExp(String.raw`${KIND}(?:[(《〈【].{0,12})?$`);
/** The second line of a title that is broken in two: it begins somewhere within the kind. */
const SECOND_LINE =
  /^(?:政府|政务)?(?:信息公开|公开|信息)?(?:工作)?(?:年度工作报告|年度报告|年报|工作报告|报告)/;
const YEAR = /(20\d\d)(?:年度|年)/;
const YEAR_IN_CHINESE = new RegExp(`(${CHINESE_YEAR})(?:年度|年)`);
const YEARS = new RegExp(`${YEAR.source}|${YEAR_IN_CHINESE.source}`, 'g');
const TITLE_LENGTH = 60;

/** The report year named in a text, e.g. 2022 in 「2022年度」 or 「二〇二二年」; null without one. */
export function yearIn(raw: string): number | null {
  const text = squeeze(raw);
  const arabic = YEAR.exec(text);
  if (arabic) return Number(arabic[1]);
  const chinese = YEAR_IN_CHINESE.exec(text);
  return chinese?.[1] === undefined ? null : parseYear(chinese[1]);
}

/** Titles of pages about a report: a picture story, a reading, a training, a notice to write one. */
const ABOUT = /一图|图解|图说|读懂|解读|视频|动漫|培训|通知|通报|搜索/;

/** Whether a text is the title of an annual report. */
export function isReportTitle(raw: string): boolean {
  const text = squeeze(raw);
  return (
    text.length <= TITLE_LENGTH &&
    TITLE_END.test(text.replace(/[_|—-].*$/, '')) &&
    !ABOUT.test(text)
  );
}

interface TitleLine {
  readonly raw: string;
  readonly place: Place;
  readonly score: number;
}

/** The lines before the first section that may be the title, title lines over two lines joined. */
function titleLines(items: readonly Item[], end: number): TitleLine[] {
  const lines: TitleLine[] = [];
  const found: { item: LineItem; index: number }[] = [];
  items.slice(0, end).forEach((item, index) => {
    if (item.kind === 'line') found.push({ item, index });
  });
  found.forEach(({ item }, position) => {
    const { line, wording } = item;
    const alone = wording.squeezed;
    if (alone.length > TITLE_LENGTH || /[。;；]/.test(alone)) return;
    const base: Place = { kind: 'heading', elements: [line.element], span: line.span };
    const distance = found.length - position;
    const near = Math.max(0, 1 - distance / 40);
    if (TITLE_END.test(alone) && !isLink(line.element, line.span.start)) {
      lines.push({ raw: line.raw, place: base, score: scoreOf(alone, line.element) + near });
    }
    const next = found[position + 1]?.item;
    if (!next || TITLE_END.test(alone) || isLink(line.element, line.span.start)) return;
    const joined = alone + next.wording.squeezed;
    if (joined.length > TITLE_LENGTH || !TITLE_END.test(joined)) return;
    if (!SECOND_LINE.test(next.wording.squeezed) || !yearIn(joined)) return;
    lines.push({
      raw: `${line.raw}${next.line.raw}`,
      place: {
        ...base,
        elements: [line.element, next.line.element],
        span: { ...line.span, end: next.line.span.end, endOffset: next.line.span.endOffset },
      },
      score: scoreOf(joined, line.element) + near + 0.1,
    });
  });
  return lines;
}

function scoreOf(text: string, element: Element): number {
  let score = 0;
  if (YEAR.test(text) || YEAR_IN_CHINESE.test(text)) score += 2;
  if (/^h[1-3]$/.test(tagOf(element))) score += 1;
  return score;
}

/** Whether a line is a link to another page rather than a title. */
function isLink(block: Element, text: Text): boolean {
  for (
    let element = text.parentElement;
    element && element !== block;
    element = unclobbered.parentElement(element)
  )
    if (tagOf(element) === 'a' && unclobbered.hasAttribute(element, 'href')) return true;
  return tagOf(block) === 'a';
}

/**
 * Title, year and organ of the report on a page. The title is the line above the first section, or
 * what the page's head says; year and organ come from the title. Nothing is guessed.
 *
 * @param fold see `Wording`; title and organ come out in the script of the templates
 */
export function readSubject(
  head: PageHead,
  items: readonly Item[],
  titles: readonly SectionTitle[],
  signature: Located<string> | null,
  fold: Fold = (text) => text,
): Subject {
  const before = titles[0]?.index ?? items.length;
  const [line] = titleLines(items, before).sort((a, b) => b.score - a.score);
  const fromHead = head.names
    .filter((text) => TITLE.test(squeeze(text)))
    .map((raw) =>
      normalise(raw)
        .replace(/[_|].*$/, '')
        .trim(),
    );
  const raw = line?.raw ?? fromHead[0] ?? null;
  const place = line?.place ?? null;
  const title = raw === null ? null : { value: normalise(fold(raw)), raw, place };

  const yearTexts = [...(title === null ? [] : [title.value]), ...fromHead];
  const year = yearTexts.map(yearIn).find((value) => value !== null) ?? periodYear(items);
  return {
    title,
    year: year === null ? null : { value: year, raw: raw ?? '', place },
    issuer: issuerOf(title, fromHead, signature),
  };
}

/** The year of the stated statistics period, where neither title nor head names one. */
function periodYear(items: readonly Item[]): number | null {
  for (const item of items) {
    if (item.kind !== 'line') continue;
    const match = /(20\d\d)年1月1日(?:起)?(?:至|到|[-—~])(20\d\d)年12月31日/.exec(
      item.wording.squeezed,
    );
    if (match && match[1] === match[2]) return Number(match[1]);
  }
  return null;
}

/**
 * The organ named in a title: what is left without year and kind.
 * @param raw e.g. 「某县某镇2022年政府信息公开工作年度报告」 → 「某县某镇」
 */
export function issuerInTitle(raw: string): string | null {
  const text = squeeze(raw);
  const kind = TITLE.exec(text);
  if (!kind) return null;
  let organ = text
    .slice(0, kind.index)
    .replace(YEARS, '')
    // A tag before the title, or brackets that held nothing but the year.
    .replace(/^(?:【[^】]*】|\[[^\]]*\]|\(\))(?=.)/, '')
    .replace(/^关于|^[《〈「"“]|(?:关于|的|年度|本级)$/g, '')
    .replace(/[(][^)]*[)]$/, '');
  // 「某县人民政府信息公开工作年度报告」 shares one 政府 between organ and kind.
  if (organ.endsWith('人民')) organ += '政府';
  return organ === '' ? null : organ;
}

function issuerOf(
  title: Located<string> | null,
  fromHead: readonly string[],
  signature: Located<string> | null,
): Located<string> | null {
  const named = [title?.value ?? null, ...fromHead]
    .filter((raw) => raw !== null)
    .map(issuerInTitle)
    .find((organ) => organ !== null);
  if (!named) return signature;
  const { raw, place } = title ?? { raw: named, place: null };
  if (signature !== null && fullerOf(named, signature.value) === signature.value) return signature;
  return { value: named, raw, place };
}
