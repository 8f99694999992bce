import type { Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import type { PageDocument } from './document';
import { PageElement } from './element';
import { COMMENT, DOCTYPE, FRAGMENT, isElement, PageNode, TEXT } from './node';

/** What the parser puts together. */
export type PageNodes = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageDocument,
  PageNode,
  PageElement,
  PageNode,
  PageNode,
  PageElement,
  PageNode
>;

/**
 * Puts a page together as the parser says, which says it as the HTML standard does.
 *
 * @param document to put it into; empty
 */
export function treeInto(document: PageDocument): TreeAdapter<PageNodes> {
  const textNode = (data: string) => new PageNode(TEXT, document, data);
  const insertBefore = (parent: PageNode, node: PageNode, behind: PageNode | null): void => {
    detach(node);
    const before = behind ? behind.before : parent.last;
    node.above = parent;
    node.before = before;
    node.behind = behind;
    if (before) before.behind = node;
    else parent.first = node;
    if (behind) behind.before = node;
    else parent.last = node;
  };
  /** Puts text in front of a node, or last; it goes on the text that is there. */
  const insertText = (parent: PageNode, text: string, behind: PageNode | null): void => {
    const before = behind ? behind.before : parent.last;
    if (before?.kind === TEXT) before.data += text;
    else insertBefore(parent, textNode(text), behind);
  };

  return {
    createDocument: () => document,
    createDocumentFragment: () => new PageNode(FRAGMENT, document),
    createElement: (tag, namespace, attributes) =>
      new PageElement(document, tag, namespace, attributes),
    createCommentNode: (data) => new PageNode(COMMENT, document, data),
    createTextNode: textNode,

    appendChild: (parent, node) => insertBefore(parent, node, null),
    insertBefore,
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: detach,
    adoptAttributes(element, attributes) {
      const own = new Set(element.attributeList.map(({ name }) => name));
      const added = attributes.filter(({ name }) => !own.has(name));
      if (added.length > 0) element.attributeList = [...element.attributeList, ...added];
    },
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: ({ content }) => content ?? new PageNode(FRAGMENT, document),
    setDocumentType: (parent) => insertBefore(parent, new PageNode(DOCTYPE, document), null),
    setDocumentMode(_, mode) {
      document.mode = mode;
    },
    getDocumentMode: () => document.mode,

    getFirstChild: ({ first }) => first,
    getChildNodes: childrenOf,
    getParentNode: ({ above }) => above,
    getAttrList: ({ attributeList }) => attributeList as Token.Attribute[],
    getTagName: ({ tag }) => tag,
    getNamespaceURI: ({ namespace }) => namespace,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    isTextNode: (node): node is PageNode => node.kind === TEXT,
    isCommentNode: (node): node is PageNode => node.kind === COMMENT,
    isDocumentTypeNode: (node): node is PageNode => node.kind === DOCTYPE,
    isElementNode: isElement,

    // Of use to who writes pages, or asks where in the source something stands.
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function detach(node: PageNode): void {
  const { above, before, behind } = node;
  if (!above) return;
  if (before) before.behind = behind;
  else above.first = behind;
  if (behind) behind.before = before;
  else above.last = before;
  node.above = null;
  node.before = null;
  node.behind = null;
}

function childrenOf({ first }: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = first; child; child = child.behind) children.push(child);
  return children;
}
