import * as unclobbered from '../dom/clobbering';
import { readAddress, type LinkAddress } from './address';
import { fragmentsIn } from './fragments';

/** A page of a list, with the parts of it that stand as text in its scripts. */
export class ListPage {
  /** The body, and those of the parts. */
  readonly roots: readonly Element[];
  /** Where the page is; null where that is not known. */
  readonly own: LinkAddress | null;
  readonly #base: string | null;
  readonly #around = new Map<Element, Element>();

  /**
   * @param address where the page is; null where that is not known
   * @param parseHtml parses what scripts hold; the browser's own parser unless given
   */
  constructor(
    readonly document: Document,
    address: string | null,
    parseHtml: (html: string) => Document = parseByBrowser,
  ) {
    this.own = address === null ? null : readAddress(address, null);
    this.#base = baseOf(document, address);
    const body = document.body as HTMLElement | null;
    const roots: Element[] = body ? [body] : [];
    if (body)
      for (const { script, html } of fragmentsIn(body)) {
        const root = parseHtml(html).body;
        this.#around.set(root, script);
        roots.push(root);
      }
    this.roots = roots;
  }

  /** See `readAddress`. */
  resolve(written: string): LinkAddress | null {
    return readAddress(written, this.#base);
  }

  /** The element around another; around a part that a script holds, the script. */
  parentOf(element: Element): Element | null {
    return this.#around.get(element) ?? unclobbered.parentElement(element);
  }

  /** Whether an element is the top of the page or of a part of it. */
  isRoot(element: Element): boolean {
    return this.roots.includes(element);
  }
}

const parseByBrowser = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');

/** What links are relative to: what the page names, or itself. */
function baseOf(document: Document, address: string | null): string | null {
  const named = document.querySelector('base[href]');
  const written = named && unclobbered.getAttribute(named, 'href');
  if (!written) return address;
  try {
    const { href, protocol } = new URL(written.trim(), address ?? undefined);
    return /^https?:$/.test(protocol) ? href : address;
  } catch {
    return address;
  }
}
