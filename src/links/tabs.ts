import * as unclobbered from '../dom/clobbering';
import { pageKey } from './address';
import { nameIn } from './names';
import type { ListPage } from './page';
import { lineOf, piecesOf } from './words';

/** Tabs of years over a list: one for each panel of the page, or one for each page of the list. */

const MAX_STEPS_UP = 10;
const MAX_TABS = 40;
const MAX_LABEL_CHARS = 12;
/** What an entry of a list is, unless it holds a list itself. */
const ITEMS = new Set(['li', 'tr', 'td', 'p', 'a', 'span', 'dd', 'dt']);
const LISTS = 'ul, ol, table, dl';
const CHOSEN_CLASS =
  /(?:^|[\s_-])(?:on|cur|current|active|act|selected|select|sel|hover|now|this|checked|choose|chosen|focus|xz|dq)(?:$|[\s_-])/i;

const yearOf = (text: string): number | null => {
  if (text.length > MAX_LABEL_CHARS) return null;
  const name = nameIn(text);
  const isYear = name?.kind === 'year' || name?.kind === 'loose';
  return isYear && name.organ === null ? name.year : null;
};

/** The years that all words of an element are; empty where it says anything else, or only one. */
function yearsOf(element: Element): number[] {
  const pieces = piecesOf(element);
  if (pieces.length < 2 || pieces.length > MAX_TABS) return [];
  const years = pieces.map(({ text }) => yearOf(text));
  return years.every((year) => year !== null) ? years : [];
}

/** Panels and their tabs are few; the entries of a list may be thousands. */
const MAX_CHILDREN = 3 * MAX_TABS;

/** The children of an element; none where there are more than tabs and panels could be. */
function fewChildrenOf(parent: Element): Element[] {
  const found: Element[] = [];
  let child = unclobbered.firstElementChild(parent);
  for (; child; child = unclobbered.nextElementSibling(child))
    if (found.push(child) > MAX_CHILDREN) return [];
  return found;
}

function siblingsOf(element: Element, tag: string | null): Element[] {
  const parent = unclobbered.parentElement(element);
  const found = parent ? fewChildrenOf(parent) : [];
  return tag === null ? found : found.filter((one) => unclobbered.localName(one) === tag);
}

/** The year of the tab whose panel an element stands in; null where it stands in none. */
export function yearOfPanel(element: Element, page: ListPage): number | null {
  let panel: Element | null = element;
  for (let step = 0; panel && step < MAX_STEPS_UP; step += 1, panel = page.parentOf(panel)) {
    if (page.isRoot(panel)) return null;
    const year = yearByLink(panel, page) ?? yearByPlace(panel, page);
    if (year !== null) return year;
  }
  return null;
}

/** By a tab that leads to the panel by its id. */
function yearByLink(panel: Element, page: ListPage): number | null {
  const id = unclobbered.getAttribute(panel, 'id');
  if (!id || !/^[\w-]+$/.test(id)) return null;
  const selector = [
    'href="#',
    'data-target="#',
    'data-bs-target="#',
    'aria-controls="',
    'data-id="',
  ]
    .map((attribute) => `[${attribute}${id}"]`)
    .join(', ');
  const tab = page.document.querySelector(selector);
  return tab ? yearOf(lineOf(tab)) : null;
}

/** By its place among the panels: as many as there are tabs before them. */
function yearByPlace(panel: Element, page: ListPage): number | null {
  if (ITEMS.has(unclobbered.localName(panel)) && !unclobbered.querySelector(panel, LISTS))
    return null;
  const panels = siblingsOf(panel, unclobbered.localName(panel));
  const place = panels.indexOf(panel);
  const parent = page.parentOf(panel);
  for (const beside of [panel, parent]) {
    if (!beside) continue;
    for (const tabs of siblingsOf(beside, null)) {
      if (tabs === beside) break;
      const years = yearsOnTabs(tabs, page);
      if (years.length === 0) continue;
      const among = panels.includes(tabs) ? panels.slice(panels.indexOf(tabs) + 1) : panels;
      if (among.length === years.length)
        return years[among === panels ? place : among.indexOf(panel)] ?? null;
    }
  }
  return null;
}

const yearsOnTabs = (tabs: Element, page: ListPage): number[] => {
  const years = yearsOf(tabs);
  return years.length > 0 && leadsElsewhere(tabs, page) ? [] : years;
};

/** Whether tabs are links to other pages, which have no panels here. */
function leadsElsewhere(tabs: Element, page: ListPage): boolean {
  for (const link of unclobbered.querySelectorAll(tabs, 'a[href]'))
    if (page.resolve(unclobbered.getAttribute(link, 'href') ?? '')) return true;
  return false;
}

/** The year that the list of the whole page is of, by the tab that is chosen; null where none is. */
export function yearChosen(page: ListPage): number | null {
  const years = new Set<number>();
  for (const root of page.roots) {
    const chosen = unclobbered.querySelectorAll(
      root,
      'a[class], li[class], span[class], div[class], option[selected], [aria-selected="true"], [aria-current]',
    );
    for (const element of chosen) if (isChosen(element)) take(years, element);
    if (!page.own) continue;
    for (const link of unclobbered.querySelectorAll(root, 'a[href]')) {
      const address = page.resolve(unclobbered.getAttribute(link, 'href') ?? '');
      if (address && pageKey(address) === pageKey(page.own)) take(years, link);
    }
  }
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

const isChosen = (element: Element): boolean =>
  CHOSEN_CLASS.test(unclobbered.getAttribute(element, 'class') ?? '') ||
  ['selected', 'aria-selected', 'aria-current'].some((name) =>
    unclobbered.hasAttribute(element, name),
  );

function take(years: Set<number>, element: Element): void {
  const words = unclobbered.textContent(element) ?? '';
  const year = words.length > 4 * MAX_LABEL_CHARS ? null : yearOf(lineOf(element));
  if (year !== null) years.add(year);
}
