import * as unclobbered from '../dom/clobbering';
import { documentIn } from '../read/naming';
import { squeeze } from '../template';
import { addressInScript, type LinkAddress } from './address';
import { fileKind } from './kind';
import { ACTION_NAME, CUT, nameIn, tidied, type Name } from './names';
import type { ListPage } from './page';
import { linesOf, piecesOf } from './words';

/** A link that may lead to a report, by its words. */
export interface Link {
  readonly element: Element;
  readonly address: LinkAddress;
  readonly name: Name;
  /** All its words, for what they say of a file. */
  readonly words: string;
}

/** Pages of lists have hundreds of links, the longest some thousands. */
const MAX_LINKS = 20_000;
const DATA_ATTRIBUTES = ['data-url', 'data-href', 'data-src', 'data-file', 'data-link', 'data-pdf'];
const ADDRESS_ATTRIBUTES = ['href', 'onclick', ...DATA_ATTRIBUTES];
const SELECTOR = ['a', 'area', 'option', ...ADDRESS_ATTRIBUTES.slice(1).map((name) => `[${name}]`)];
/** Attributes that say in full what a link's text may cut short. */
const NAME_ATTRIBUTES = ['title', 'data-title', 'aria-label', 'data-original-title'];

/** Every element of a page that leads somewhere, with where to. */
export function* linkedElements(
  page: ListPage,
): Generator<{ readonly element: Element; readonly address: LinkAddress }> {
  for (const root of page.roots) {
    const elements = unclobbered.querySelectorAll(root, SELECTOR.join(', '));
    for (let at = 0; at < Math.min(elements.length, MAX_LINKS); at += 1) {
      const element = elements[at] as Element;
      const address = addressOf(element, page);
      if (address) yield { element, address };
    }
  }
}

/** Where an element leads, by its address or by what runs at a click. */
function addressOf(element: Element, page: ListPage): LinkAddress | null {
  if (unclobbered.localName(element) === 'option') {
    const value = unclobbered.getAttribute(element, 'value') ?? '';
    return /[/.?]/.test(value) ? page.resolve(value) : null;
  }
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = unclobbered.getAttribute(element, name);
    if (value === null) continue;
    const isCode = name === 'onclick' || /^\s*javascript:/i.test(value);
    const written = isCode ? (addressInScript(value) ?? documentIn(value)) : value;
    const address = written === null ? null : page.resolve(written);
    if (address) return address;
  }
  return null;
}

/** How much a name says. */
const RANK = { report: 3, loose: 2.5, organ: 2.5, year: 2, action: 1 } as const;
const rankOf = ({ kind, organ, year }: Name): number =>
  RANK[kind] + (kind === 'report' ? (organ === null ? -1 : 1) + (year === null ? -0.4 : 1) : 0);

/** The links of a page whose words are those of a report, or may be beside others. */
export function namedLinks(page: ListPage): Link[] {
  const links: Link[] = [];
  for (const { element, address } of linkedElements(page)) {
    const texts = textsOf(element);
    const name = nameOf(texts, address);
    if (name) links.push({ element, address, name, words: texts.join(' ') });
  }
  return links;
}

/** What a link is called by its texts, or by its lines together where none of them is a title. */
function nameOf(texts: readonly string[], address: LinkAddress): Name | null {
  if (texts.length === 0) return fileKind(address, '') === 'page' ? null : ACTION_NAME;
  const named = texts.map(nameIn).filter((name) => name !== null);
  const isTitled = named.some(({ kind }) => kind === 'report');
  const joined = isTitled || texts.length === 1 ? null : nameIn(texts.join(''));
  const names = joined?.kind === 'report' ? [joined, ...named] : named;
  const [first, ...others] = names;
  if (!first) return null;
  const best = others.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a), first);
  return { ...best, ...missingOf(best, names) };
}

/** What one text of a link leaves out and another says: the title 「2022年…」 of the link 「县财政局」. */
const missingOf = (best: Name, names: readonly Name[]): Pick<Name, 'organ' | 'year'> => ({
  organ: best.organ ?? names.find(({ organ }) => organ !== null)?.organ ?? null,
  year: best.year ?? names.find(({ year }) => year !== null)?.year ?? null,
});

/** What a link says, the fullest first: its titles, its text, the lines and pieces of that, its pictures. */
function textsOf(element: Element): string[] {
  const said = NAME_ATTRIBUTES.flatMap((name) =>
    (unclobbered.getAttribute(element, name) ?? '').split(/[\r\n]+/),
  ).filter(isText);
  const lines = linesOf(element);
  const pieces = unclobbered.firstElementChild(element)
    ? piecesOf(element).map(({ raw }) => raw)
    : [];
  const shown = [...lines, ...pieces];
  const picture =
    lines.length > 0 ? null : unclobbered.querySelector(element, 'img[alt], img[title]');
  const names = picture
    ? ['alt', 'title'].map((name) => unclobbered.getAttribute(picture, name) ?? '')
    : [];
  const texts = [...said, ...shown.filter((text) => !isBegunIn(text, said)), ...names];
  return [...new Set(texts.filter(isText))];
}

const isText = (text: string): boolean => text.trim() !== '';

/** Whether a text is the beginning of one that stands there in full, and says no more. */
function isBegunIn(text: string, whole: readonly string[]): boolean {
  const begun = squeeze(tidied(text)).replace(CUT, '');
  return begun.length >= 6 && whole.some((one) => squeeze(one).includes(begun));
}
