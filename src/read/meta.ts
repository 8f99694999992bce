/**
 * What the page's standard meta tags of a name say (国办发〔2017〕47号), in the order of the page.
 * @param name e.g. `PubDate`; sites write it in any case
 */
export const metaContents = (document: Document, name: string): string[] =>
  [...document.querySelectorAll(`meta[name="${name}" i]`)].flatMap(
    (meta) => meta.getAttribute('content') ?? [],
  );

/** What the first such tag says; null where there is none. */
export const metaContent = (document: Document, name: string): string | null =>
  metaContents(document, name)[0] ?? null;
