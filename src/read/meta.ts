/** Dates, names and titles are shorter; of what is longer, the beginning has to do. */
const LONGEST = 1000;
/** Pages have one of each name, a few of them by mistake several. */
const MOST_TAGS = 20;

/**
 * What the page's standard meta tags of a name say (国办发〔2017〕47号), in the order of the page.
 * @param name e.g. `PubDate`; sites write it in any case
 */
export function metaContents(document: Document, name: string): string[] {
  const wanted = name.toLowerCase();
  const contents: string[] = [];
  let tags = 0;
  for (const meta of document.getElementsByTagName('meta')) {
    const said = meta.getAttribute('name');
    if (said?.length !== wanted.length || said.toLowerCase() !== wanted) continue;
    const content = meta.getAttribute('content');
    if (content !== null) contents.push(content.slice(0, LONGEST));
    tags += 1;
    if (tags === MOST_TAGS) break;
  }
  return contents;
}

/**
 * The page's title, in a line. A form, picture or frame of that name stands in its way and hides it;
 * then there is none.
 */
export function pageTitle(document: Document): string {
  const title: unknown = document.title;
  return typeof title === 'string' ? title.slice(0, LONGEST) : '';
}

/** What the first such tag says; null where there is none. */
export const metaContent = (document: Document, name: string): string | null =>
  metaContents(document, name)[0] ?? null;
