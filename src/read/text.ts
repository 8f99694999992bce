import { memoize, STYLES } from '../base/memoize';
import type { Resumable } from '../base/resumable';
import * as unclobbered from '../dom/clobbering';
import { normalise, splitNumber, wordsOf } from '../template';
import { parseValue, type Value } from './tables/value';

/** Turns a page's script into the one that the templates are written in. */
export type ToSimplified = (text: string) => string;

/** A text in one line, and its compared forms; each is made once, when first asked for. */
class NormalizedForms {
  readonly raw: string;
  #text: string | undefined;
  #withoutSpaces: string | undefined;
  #label: string | undefined;
  #value: Value | undefined;

  constructor(
    printed: string,
    private readonly fold: ToSimplified | undefined,
  ) {
    this.raw = inOneLine(printed);
  }

  get text(): string {
    return (this.#text ??= normalise(this.fold ? this.fold(this.raw) : this.raw));
  }
  get withoutSpaces(): string {
    return (this.#withoutSpaces ??= this.text.replaceAll(' ', ''));
  }
  get label(): string {
    return (this.#label ??= wordsOf(splitNumber(this.text).rest));
  }
  get value(): Value {
    return (this.#value ??= parseValue(this.text));
  }

  precompute(): void {
    this.#withoutSpaces = this.withoutSpaces;
    if (this.raw.length <= MAX_SHARED_CHARS) this.#label = this.label;
  }
}

/** Texts up to this length come again: figures, and the labels that every report has. */
const MAX_SHARED_CHARS = 64;
const MAX_SHARED_TEXTS = 2000;
const shared = new Map<string, NormalizedForms>();

function formsOf(printed: string, fold: ToSimplified | undefined): NormalizedForms {
  if (fold || printed.length > MAX_SHARED_CHARS) return new NormalizedForms(printed, fold);
  let forms = shared.get(printed);
  if (!forms) {
    if (shared.size >= MAX_SHARED_TEXTS) shared.clear();
    forms = new NormalizedForms(printed, fold);
    shared.set(printed, forms);
  }
  return forms;
}

/** A text as printed and in its compared forms. */
export class NormalizedText {
  /** As on the page, in one line. */
  readonly raw: string;
  readonly #forms: NormalizedForms;

  /**
   * @param printed as on the page
   * @param fold applied before comparing, for pages in Traditional characters
   */
  constructor(printed: string, fold?: ToSimplified) {
    this.#forms = formsOf(printed, fold);
    this.raw = this.#forms.raw;
  }

  /** Makes the forms that are asked for again and again, so that later steps only look. */
  precompute(): void {
    this.#forms.precompute();
  }

  /** See `normalise`. */
  get text(): string {
    return this.#forms.text;
  }
  /** See `squeeze`. */
  get withoutSpaces(): string {
    return this.#forms.withoutSpaces;
  }
  /** The words alone, without a number in front: 「（三）不予公开」 → 「不予公开」. */
  get label(): string {
    return this.#forms.label;
  }
  /** What it says if it is the cell of a figure. */
  get value(): Value {
    return this.#forms.value;
  }
  get isFigure(): boolean {
    return this.value.state === 'number';
  }
  /** Words, where a cell of figures would hold a number, a stroke or nothing. */
  get isWorded(): boolean {
    return this.value.state === 'unreadable';
  }
  get isBlank(): boolean {
    return this.text === '';
  }
}

/** A text in one line: every run of white space one space, none at the ends. */
const inOneLine = (text: string): string =>
  TIDY.test(text) ? text : text.replace(/\s+/g, ' ').trim();
/** Letters, digits, Chinese characters and their punctuation: no white space, most cells and lines. */
const TIDY = /^[!-~\u2014-\u201d\u3001-\u9fff\uff01-\uff5e]*$/;

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'button',
  'head',
  'title',
]);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Pages have few styles, each at many elements. */
const hides = memoize((style) => HIDING_STYLE.test(style), STYLES);

/**
 * Whether an element and all below it are no part of what a reader sees: code, form controls,
 * and copies that the page hides by attribute. Style sheets are not consulted, since that
 * would make the browser compute styles while reading.
 */
export function isOutOfSight(element: Element, tag = tagOf(element)): boolean {
  if (SKIPPED.has(tag)) return true;
  if (!unclobbered.hasAttributes(element)) return false;
  if (unclobbered.hasAttribute(element, 'hidden')) return true;
  const style = unclobbered.getAttribute(element, 'style');
  return style !== null && hides(style);
}

/** The tags out of sight that there are below a root: most pages have few of them. */
export function* hiddenTagsIn(root: Element): Resumable<readonly string[]> {
  const found: string[] = [];
  let count = 0;
  for (const tag of SKIPPED) {
    if (unclobbered.getElementsByTagName(root, tag).length > 0) found.push(tag);
    // On the largest pages a few of them take milliseconds.
    count += 1;
    if (count % 4 === 0) yield;
  }
  return found;
}

/**
 * Whether nothing in an element is out of sight: its text is then what a reader sees of it.
 * @param hiddenTags see `hiddenTagsIn`, of the element or one around it
 */
export function isAllInSight(element: Element, hiddenTags: readonly string[]): boolean {
  // Browsers look for tags one by one much faster than for any of several, or for parts of styles.
  if (hiddenTags.some((tag) => unclobbered.getElementsByTagName(element, tag).length > 0))
    return false;
  if (unclobbered.querySelector(element, '[hidden]') !== null) return false;
  const styled = unclobbered.querySelectorAll(element, '[style]');
  for (let at = 0, one = styled[0]; one; at += 1, one = styled[at])
    if (hides(unclobbered.getAttribute(one, 'style') ?? '')) return false;
  return true;
}

/** The name of an element's tag, in small letters whatever kind of document it stands in. */
export const tagOf = (element: Element): string => unclobbered.localName(element);

/** All text in an element, seen or not. */
export const textOf = (element: Element): string => unclobbered.textContent(element) ?? '';

/**
 * The text that a reader sees in an element, words broken by line breaks joined.
 * @param most characters; what is behind them is left out
 */
export function visibleText(element: Element, most: number): string {
  if (unclobbered.firstElementChild(element) === null) return textOf(element).slice(0, most);
  let text = '';
  let node: Node | null = unclobbered.firstChild(element);
  while (node !== null && text.length < most) {
    let descend = false;
    const nodeType = unclobbered.nodeType(node);
    if (nodeType === 3) text += (node as Text).data;
    else if (nodeType === 1) descend = !isOutOfSight(node as Element);
    node = nextNode(node, element, descend);
  }
  return text.slice(0, most);
}

/**
 * The node after `node` in document order, within `root`.
 * @param descend false: skip what is below `node`
 */
export function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  const first = descend ? unclobbered.firstChild(node) : null;
  if (first !== null) return first;
  let current: Node | null = node;
  while (current !== null && current !== root) {
    const next = unclobbered.nextSibling(current);
    if (next !== null) return next;
    current = unclobbered.parentNode(current);
  }
  return null;
}
