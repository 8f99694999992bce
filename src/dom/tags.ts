/** What elements are by their tags: in small letters, as `localName` has them. */

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What makes a block by default; how the page draws it is not asked, as that takes layout. */
export const BLOCK_TAGS = /* @__PURE__ */ tags(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul',
);

const CODE = 'script style noscript template';
/** Code, form controls, the head: what stands in them is no text of a page. */
export const SKIPPED_TAGS = /* @__PURE__ */ tags(`${CODE} select textarea button head title`);
/** What comes and goes without changing what a reader sees. */
export const SILENT_TAGS = /* @__PURE__ */ tags(`${CODE} link meta`);
/** What holds words that no page shows, or none that a browser finds by a search in the page. */
export const UNSEARCHABLE_TAGS = /* @__PURE__ */ tags(`${CODE} textarea option title`);
