import { parse } from 'parse5';
import { PageDocument } from './document';
import { treeInto, type PageNodes } from './tree';

/**
 * A page parsed as the HTML standard says, to be read and not to be changed.
 *
 * @returns what answers as a document does, as far as reports and lists are read from one; for anything
 *   else it has no member
 */
export const parseHtml = (html: string): Document =>
  parse<PageNodes>(html, {
    treeAdapter: treeInto(new PageDocument()),
    // As a browser does for a page that is parsed and not shown.
    scriptingEnabled: false,
  }) as unknown as Document;
