import type { Dice } from './dice';

/** Copies of larger parts would soon make pages that say nothing new and take long. */
const LARGEST_COPY = 60;

/** A page under change, with its nodes at hand. Nodes that left the page are not picked. */
export class FuzzedPage {
  readonly #elements: Element[];
  readonly #texts: Text[];

  constructor(
    readonly document: Document,
    readonly dice: Dice,
  ) {
    this.#elements = [...document.querySelectorAll('body *')];
    this.#texts = textsIn(document.body);
  }

  /** An element below the body; of the given tags, if there are any. */
  element(...tags: readonly string[]): Element | null {
    for (let tries = 0; tries < 12; tries += 1) {
      const element = this.#elements[this.dice.below(this.#elements.length)];
      if (!element?.isConnected) continue;
      if (tags.length === 0 || tags.includes(element.localName)) return element;
    }
    return null;
  }

  /** A text below the body; seldom one that is blank. */
  text(): Text | null {
    for (let tries = 0; tries < 12; tries += 1) {
      const text = this.#texts[this.dice.below(this.#texts.length)];
      if (text?.isConnected && (text.data.trim() !== '' || this.dice.oneIn(8))) return text;
    }
    return null;
  }

  /** A copy of an element with what is below it, not in the page yet; null where that is much. */
  copy(element: Element): Element | null {
    if (element.getElementsByTagName('*').length > LARGEST_COPY) return null;
    return this.adopt(element.cloneNode(true) as Element);
  }

  /** A new element, not in the page yet. */
  make(tag: string, ...children: readonly (Node | string)[]): Element {
    const element = this.document.createElement(tag);
    element.append(...children);
    this.#elements.push(element);
    return element;
  }

  /** Makes what is in an element known, so that it can be picked as soon as it is in the page. */
  adopt<T extends Element>(element: T): T {
    this.#elements.push(element, ...element.querySelectorAll('*'));
    this.#texts.push(...textsIn(element));
    return element;
  }

  /** Makes a text known. */
  adoptText(text: Text): Text {
    this.#texts.push(text);
    return text;
  }
}

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
