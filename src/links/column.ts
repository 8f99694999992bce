import * as unclobbered from '../dom/clobbering';
import { nextNode } from '../dom/text';
import { parseOrgan } from '../organ';
import { normalise } from '../template';
import { yearOfList } from './address';
import { onlyYearIn, readHeading, REPORT_COLUMN, type Heading } from './headings';
import { organNamed } from './names';
import type { ListPage } from './page';
import { yearChosen } from './tabs';
import { lineOf, piecesOf } from './words';

/** What a page says of the whole of its list: in its head, its first headings, the trail to it. */
export interface ColumnFacts {
  readonly isOfReports: boolean;
  readonly organ: string | null;
  readonly year: number | null;
}

const MAX_HEADINGS = 4;
const MAX_HEADING_CHARS = 60;
const MAX_TRAIL_CHARS = 200;
const MAX_TEXTS = 4000;
const SEPARATOR = /\s*(?<!\d)[_|–—-]+(?!\d)\s*/;

export function columnFacts(page: ListPage): ColumnFacts {
  const trail = trailOf(page);
  const texts = headTexts(page.document);
  const headings = [...texts, ...firstHeadings(page)].map(readHeading);
  const ofReports = headings.filter(({ saysReports }) => saysReports);
  const first = <K extends 'organ' | 'year'>(key: K, from: readonly Heading[]): Heading[K] | null =>
    from.find((one) => one[key] !== null)?.[key] ?? null;
  return {
    isOfReports: ofReports.length > 0 || trail.some((step) => REPORT_COLUMN.test(step)),
    organ: first('organ', ofReports) ?? organOfTrail(trail) ?? unitOfSite(texts),
    year: first('year', headings) ?? yearOfTrail(trail) ?? yearChosen(page) ?? ownYear(page),
  };
}

const ownYear = (page: ListPage): number | null => (page.own ? yearOfList(page.own) : null);

/** The parts of the page's title, and the name of the column by the standard meta element. */
function headTexts(document: Document): string[] {
  const title: unknown = document.title;
  const column = document.querySelector('meta[name="ColumnName" i]');
  const named = (column && unclobbered.getAttribute(column, 'content')) ?? '';
  const texts = typeof title === 'string' ? normalise(title.slice(0, 500)).split(SEPARATOR) : [];
  return [named, ...texts].filter((text) => text !== '' && text.length <= MAX_HEADING_CHARS);
}

function firstHeadings(page: ListPage): string[] {
  return page.roots.flatMap((root) =>
    ['h1', 'h2', 'h3'].flatMap((tag) => {
      const found = [...unclobbered.getElementsByTagName(root, tag)].slice(0, MAX_HEADINGS);
      // Of the smaller ones, each may head a part of the list.
      if (tag !== 'h1' && found.length > 1) return [];
      return found.map(lineOf).filter((text) => text !== '' && text.length <= MAX_HEADING_CHARS);
    }),
  );
}

const TRAIL_START =
  /当前(?:的|所在)?位置|您?(?:现在)?(?:的|所在)位置|您(?:现在)?(?:所)?在|^\W*(?:网站)?首页/;

/** The steps of the trail that says where on its site a page is: 首页 > 政府信息公开 > 某局 > 年报. */
function trailOf(page: ListPage): string[] {
  const holder = trailHolder(page);
  return holder ? stepsIn(holder) : [];
}

/** The element that holds the trail, with all of its steps. */
export function trailHolder(page: ListPage): Element | null {
  const [body] = page.roots;
  let node: Node | null = body ?? null;
  for (let count = 0; body && node && count < MAX_TEXTS; node = nextNode(node, body, true)) {
    if (unclobbered.nodeType(node) !== 3) continue;
    count += 1;
    const text = normalise((node as Text).data);
    if (text.length > MAX_TRAIL_CHARS || !TRAIL_START.test(text)) continue;
    const holder = holderAround(unclobbered.parentElement(node), page);
    if (holder && stepsIn(holder).length > 1) return holder;
  }
  return null;
}

const MAX_STEPS_UP = 4;

function holderAround(start: Element | null, page: ListPage): Element | null {
  let around = start;
  for (let step = 0; around && step < MAX_STEPS_UP; step += 1, around = page.parentOf(around)) {
    const text = lineOf(around);
    if (text.length > MAX_TRAIL_CHARS) return null;
    if (/[>›»→/]/.test(text)) return around;
  }
  return null;
}

const stepsIn = (holder: Element): string[] =>
  piecesOf(holder)
    .flatMap((piece) => piece.text.split(/[>›»→/]+/))
    .map((one) => one.replace(/^.*位置[:：]?|[\s:：]/g, ''))
    .filter((one) => one !== '');

/** The organ whose column it is: one behind a step that speaks of 公开, or that is no whole government. */
function organOfTrail(trail: readonly string[]): string | null {
  const known = trail.findIndex((step) => step.includes('公开'));
  const organs = trail.flatMap((step, at) => {
    const organ = at === 0 ? null : organNamed(step);
    return organ !== null && ((known >= 0 && at > known) || isUnit(organ)) ? [organ] : [];
  });
  return organs.at(-1) ?? null;
}

/** The unit whose site it is; of a whole government's, anybody's reports may be listed. */
const unitOfSite = (texts: readonly string[]): string | null =>
  texts.map(organNamed).find((organ) => organ !== null && isUnit(organ)) ?? null;

const isUnit = (organ: string): boolean => (parseOrgan(organ)?.unit ?? '') !== '';

function yearOfTrail(trail: readonly string[]): number | null {
  const last = trail.at(-1);
  return last === undefined ? null : onlyYearIn(last);
}
