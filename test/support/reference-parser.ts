import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

/** A node as jsdom keeps it. */
interface InnerNode {
  _append: (node: InnerNode, before?: unknown) => void;
  _insert: (node: InnerNode, before: InnerNode | null) => void;
}

/**
 * jsdom before 29 puts text that stands between the tags of a table behind the table, where the HTML
 * standard puts it in front: its parser hands over the place, and it is passed over.
 */
function putTextBeforeTables(): void {
  const inner = createRequire(import.meta.url)('jsdom/lib/jsdom/living/nodes/Node-impl.js') as {
    readonly implementation: { readonly prototype: InnerNode };
  };
  const { prototype } = inner.implementation;
  const append = prototype._append;
  prototype._append = function (this: InnerNode, node, before) {
    if (before !== null && typeof before === 'object') this._insert(node, before as InnerNode);
    else append.call(this, node, before);
  };
}
putTextBeforeTables();

const { DOMParser } = new JSDOM().window;

/** A page with a whole DOM, as the HTML standard says: what lighter ones are held against. */
export const parseByReference = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');
