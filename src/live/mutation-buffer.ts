import * as unclobbered from '../dom/clobbering';
import { SILENT_TAGS } from '../dom/tags';

/** Beyond so many places the page is being rewritten, and read as a whole. */
const MAX_NODES = 500;

/** Whether a node holds nothing that a reader sees: code, comments. */
export const hasNoText = (node: Node): boolean => {
  const type = unclobbered.nodeType(node);
  return type === 1 ? SILENT_TAGS.has(unclobbered.localName(node as Element)) : type !== 3;
};

/** Of more nodes that come or go at once none is looked at by itself: asking for each is what costs. */
export const MAX_NODES_AT_ONCE = 64;

/** Parts of a page that are new since it was last looked at. Nothing is read until they are asked for. */
export class MutationBuffer {
  readonly #nodes = new Set<Node>();

  /** @param node added to the page, changed or shown; comments, code and the like are passed over */
  add(node: Node): boolean {
    if (hasNoText(node)) return false;
    if (this.#nodes.size < MAX_NODES) this.#nodes.add(node);
    else {
      const body = unclobbered.ownerDocument(node)?.body as Node | null | undefined;
      if (body) this.#nodes.add(body);
    }
    return true;
  }

  /**
   * Takes what was added to an element; of very many nodes the element itself.
   * @returns false where all of it is passed over
   */
  addAll({ target, addedNodes }: Pick<MutationRecord, 'target' | 'addedNodes'>): boolean {
    if (addedNodes.length > MAX_NODES_AT_ONCE) return this.add(target);
    let any = false;
    for (const node of addedNodes) any = this.add(node) || any;
    return any;
  }

  /** Text of all that is new and still there, each part once, and forgets it. */
  take(): string {
    let text = '';
    for (const node of this.#nodes)
      if (unclobbered.isConnected(node) && !this.#isInside(node))
        text += `${unclobbered.textContent(node) ?? ''}\n`;
    this.#nodes.clear();
    return text;
  }

  /** Whether there are elements of a kind among what is new. */
  matches(selector: string): boolean {
    return [...this.#nodes].some(
      (node) =>
        unclobbered.nodeType(node) === 1 &&
        (unclobbered.matches(node as Element, selector) ||
          unclobbered.querySelector(node as Element, selector) !== null),
    );
  }

  clear(): void {
    this.#nodes.clear();
  }

  #isInside(node: Node): boolean {
    for (let outer = unclobbered.parentNode(node); outer; outer = unclobbered.parentNode(outer))
      if (this.#nodes.has(outer)) return true;
    return false;
  }
}
