import type { Locale, PageWords, RuleMessages } from '../messages';
import type { Naming, Phrasing } from '../present';
import type { Finding } from '../result';
import type { LazyModules } from './lazy-modules';

/** Where no words have come: ids stand for them, of rules and of places. */
export const byIds = ({ rule, expected }: Finding): ReturnType<Phrasing['phraseFinding']> => ({
  title: rule,
  message: rule,
  besidePlace: rule,
  advice: '',
  expected,
  facts: { expected: null, actual: null },
});

/**
 * What rules say on a page, in the words that were brought to its frame: reading and judging need none.
 * Where another language isn't at hand, all is said in Chinese; where not even that has come, the ids of
 * rules and places stand for their words.
 */
export class RuleWords {
  /** For what is drawn at once. */
  readonly naming: Naming = {
    findingPlace: (finding, ...how) =>
      this.phrasing?.findingPlace(finding, ...how) ?? {
        name: finding.at,
        inner: finding.at,
        cell: null,
      },
    termName: (field, ...how) => this.phrasing?.termName(field, ...how) ?? field,
    findingWords: (finding, template, locale) =>
      this.phrasing?.phraseFinding(finding, template, locale, this.rules(locale)) ?? byIds(finding),
  };

  constructor(private readonly modules: Pick<LazyModules, 'get' | 'load'>) {}

  /** The words of a language other than Chinese; undefined where they were not brought. */
  readonly pageWords = (locale: Locale): PageWords | undefined =>
    locale === 'en' ? this.modules.get('english') : undefined;

  /** Resolves when there is something to say what rules say with, or when it can't be had. */
  async ready(): Promise<void> {
    await this.modules.load('chinese');
  }

  /** Another part, with the Chinese words loaded beside it. */
  async beside<T>(part: Promise<T>): Promise<T> {
    const [loaded] = await Promise.all([part, this.ready()]);
    return loaded;
  }

  /** How findings are put into words; undefined before that has come. */
  get phrasing(): Phrasing | undefined {
    return this.modules.get('chinese')?.phrasing;
  }

  /** What rules say, in a language where it was brought, and else in Chinese. */
  rules(locale: Locale): Partial<RuleMessages> {
    return this.pageWords(locale)?.rules ?? this.modules.get('chinese')?.rules ?? {};
  }
}
