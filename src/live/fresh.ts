/** What holds no text that a reader sees. */
const MUTE = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE']);
/** Beyond so many places the page is being rewritten, and read as a whole. */
const MOST = 500;

/** Whether a node holds nothing that a reader sees: code, comments. */
export const isMute = (node: Node): boolean =>
  node.nodeType === 1 ? MUTE.has((node as Element).tagName) : node.nodeType !== 3;

/** Parts of a page that are new since it was last looked at. Nothing is read until they are asked for. */
export class Fresh {
  readonly #nodes = new Set<Node>();

  /** @param node added to the page, changed or shown; comments, code and the like are passed over */
  add(node: Node): boolean {
    if (isMute(node)) return false;
    if (this.#nodes.size < MOST) this.#nodes.add(node);
    else {
      const body = node.ownerDocument?.body as Node | null | undefined;
      if (body) this.#nodes.add(body);
    }
    return true;
  }

  /** Text of all that is new and still there, each part once, and forgets it. */
  take(): string {
    let text = '';
    for (const node of this.#nodes)
      if (node.isConnected && !this.#isInside(node)) text += `${node.textContent ?? ''}\n`;
    this.#nodes.clear();
    return text;
  }

  /** Whether there are elements of a kind among what is new. */
  holds(selector: string): boolean {
    return [...this.#nodes].some(
      (node) =>
        node.nodeType === 1 &&
        ((node as Element).matches(selector) || (node as Element).querySelector(selector) !== null),
    );
  }

  clear(): void {
    this.#nodes.clear();
  }

  #isInside(node: Node): boolean {
    for (let outer = node.parentNode; outer; outer = outer.parentNode)
      if (this.#nodes.has(outer)) return true;
    return false;
  }
}
