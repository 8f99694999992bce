import * as unclobbered from '../../dom/clobbering';
import type { ToSimplified } from '../text';

/** Dates, names and titles are shorter; of what is longer, the beginning has to do. */
const MAX_META_CHARS = 1000;
/** Pages have one of each name, a few of them by mistake several. */
const MOST_TAGS = 20;

/** Standard meta tags (国办发〔2017〕47号) that tell something about a report. */
type MetaName = 'ArticleTitle' | 'PubDate' | 'ContentSource' | 'SiteName';
/** Sites write the names in any case. */
const NAMES = new Map<string, MetaName>([
  ['articletitle', 'ArticleTitle'],
  ['pubdate', 'PubDate'],
  ['contentsource', 'ContentSource'],
  ['sitename', 'SiteName'],
]);
const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.length));

/** What the head of a page says about it. */
export class PageHead {
  /**
   * The page's title as printed, in a line. A form, picture or frame of that name stands in its way
   * and hides it; then it is empty.
   */
  readonly title: string;
  /** What the page is called there: by its standard meta tag, and by its title. Folded. */
  readonly names: readonly string[];
  readonly #contents = new Map<MetaName, string[]>();

  /** @param fold see `NormalizedText` */
  constructor(document: Document, fold: ToSimplified = (text) => text) {
    const title: unknown = document.title;
    this.title = typeof title === 'string' ? title.slice(0, MAX_META_CHARS) : '';
    for (const meta of document.querySelectorAll('meta')) {
      const said = unclobbered.getAttribute(meta, 'name');
      if (said === null || said.length > LONGEST_NAME) continue;
      const name = NAMES.get(said.toLowerCase());
      const content = name && unclobbered.getAttribute(meta, 'content');
      if (!name || typeof content !== 'string') continue;
      const before = this.#contents.get(name) ?? [];
      if (before.length < MOST_TAGS) before.push(fold(content.slice(0, MAX_META_CHARS)));
      this.#contents.set(name, before);
    }
    const article = this.first('ArticleTitle');
    this.names = [...(article === null ? [] : [article]), fold(this.title)];
  }

  /** What the meta tags of a name say, in the order of the page. Folded. */
  all(name: MetaName): readonly string[] {
    return this.#contents.get(name) ?? [];
  }

  /** What the first of them says; null where there is none. */
  first(name: MetaName): string | null {
    return this.all(name)[0] ?? null;
  }
}
