import { normalise, splitNumber, squeeze, wordsOf } from '../format';
import { parseValue, type Value } from './value';

/** Turns a page's script into the one that the templates are written in. */
export type Fold = (text: string) => string;

/** A text as printed and in its compared forms; the forms are made once, when first asked for. */
export class Wording {
  #text: string | undefined;
  #squeezed: string | undefined;
  #label: string | undefined;
  #value: Value | undefined;

  /**
   * @param raw as on the page
   * @param fold applied before comparing, for pages in Traditional characters
   */
  constructor(
    readonly raw: string,
    private readonly fold?: Fold,
  ) {}

  /** See `normalise`. */
  get text(): string {
    return (this.#text ??= normalise(this.fold ? this.fold(this.raw) : this.raw));
  }
  /** See `squeeze`. */
  get squeezed(): string {
    return (this.#squeezed ??= squeeze(this.text));
  }
  /** The words alone, without a number in front: 「（三）不予公开」 → 「不予公开」. */
  get label(): string {
    return (this.#label ??= wordsOf(splitNumber(this.text).rest));
  }
  /** What it says if it is the cell of a figure. */
  get value(): Value {
    return (this.#value ??= parseValue(this.text));
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

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
  'HEAD',
  'TITLE',
  'GOV-REPORT-AUDIT',
]);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element and all below it are no part of what a reader sees: code, form controls, our
 * own host, and copies that the page hides by attribute. Style sheets are not consulted, since that
 * would make the browser compute styles while reading.
 */
export function isOutOfSight(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/** The text that a reader sees in an element, words broken by line breaks joined. */
export function visibleText(element: Element): string {
  if (element.firstElementChild === null) return element.textContent;
  let text = '';
  let node: Node | null = element.firstChild;
  while (node !== null) {
    let descend = false;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) descend = !isOutOfSight(node as Element);
    node = nextNode(node, element, descend);
  }
  return text;
}

/**
 * The node after `node` in document order, within `root`.
 * @param descend false: skip what is below `node`
 */
export function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  if (descend && node.firstChild !== null) return node.firstChild;
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}
