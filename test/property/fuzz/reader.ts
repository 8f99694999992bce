import type { Anchor } from '../../../src/report';
import type { PageElement } from '../../../src/cli/document/element';
import { qualifiedName } from '../../../src/cli/document/element';

/**
 * Everything that is made of a page by a parser: its tree, what is read and found in it and where, and
 * the reports that it lists. As text, to be held against that of another parser.
 */
export interface Reader {
  readonly read: (html: string) => PageRead;
}

export interface PageRead {
  readonly isReport: boolean;
  /** One line for each node of the page. */
  readonly tree: string;
  /** Report, result with its quotes, and places. */
  readonly audit: string;
  readonly list: string;
}

const ADDRESS = 'http://www.example.gov.cn/zwgk/nb/index.html';

/**
 * A reader with modules of its own, loaded when it is called: they keep how nodes answer from the first
 * that they meet, and nodes of two parsers don't answer alike.
 */
export async function readerBy(parse: (html: string) => Document): Promise<Reader> {
  const { prepareAudit } = await import('../../../src/audit');
  const { quoted } = await import('../../../src/anchor/quoted');
  const { readListText } = await import('../../../src/links');
  const { foldTraditional: fold } = await import('../../../src/traditional/fold');
  return {
    read(html) {
      const document = parse(html);
      const audited = prepareAudit(document, { url: ADDRESS, fold }).run();
      const places = [...audited.anchors].map(([name, anchor]) => [name, placeOf(anchor)]);
      return {
        isReport: audited.report !== null,
        tree: treeOf(document),
        audit: JSON.stringify({ result: quoted(audited), report: audited.report, places }, null, 1),
        list: JSON.stringify(readListText(html, { address: ADDRESS, parseHtml: parse }), null, 1),
      };
    },
  };
}

const placeOf = ({ kind, side, elements, span, label }: Anchor): unknown => ({
  ...{ kind, side, elements: elements.map(pathOf), label: label && pathOf(label) },
  span: span && [pathOf(span.start), span.startOffset, pathOf(span.end), span.endOffset],
});

/** Where a node stands: how many siblings are before it and before each around it. */
function pathOf(start: Node): string {
  const path: number[] = [];
  for (let node: Node | null = start; node; node = node.parentNode) {
    let before = 0;
    for (let one = node.previousSibling; one; one = one.previousSibling) before += 1;
    path.unshift(before);
  }
  return path.join('.');
}

function treeOf(document: Document): string {
  const lines: string[] = [];
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    lines.push(`${' '.repeat(depth)}${wordsOf(node)}`);
    for (let child = node.lastChild; child; child = child.previousSibling)
      open.push({ node: child, depth: depth + 1 });
  }
  return lines.join('\n');
}

function wordsOf(node: Node): string {
  if (node.nodeType !== 1)
    return `${String(node.nodeType)} ${JSON.stringify(node.parentNode ? node.textContent : null)}`;
  const { localName, namespaceURI } = node as Element;
  return `${namespaceURI ?? ''} ${localName} ${JSON.stringify(attributesOf(node as Element))}`;
}

/** The attributes of an element, by names with their prefixes, as either parser keeps them. */
function attributesOf(element: Element | PageElement): Record<string, string> {
  const attributes =
    'attributeList' in element
      ? element.attributeList.map((one) => [qualifiedName(one), one.value] as const)
      : [...element.attributes].map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(attributes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
