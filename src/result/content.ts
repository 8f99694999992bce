import { squeeze } from '../template';
import type { FindingContent } from './ignored';
import type { AuditResult, Finding } from './result';

/**
 * What a finding is about, by its rule. A decision on a finding holds for that and for nothing else;
 * messages are left out, since they are in the reader's language and are reworded now and then.
 */

/** Rules on what isn't there: no words, no figures, the place is all there is. */
const PLACE_RULES: ReadonlySet<string> = new Set([
  'fee-statement-missing',
  'overview-aspect-missing',
  'section-empty',
  'section-missing',
  'table-image',
  'table-missing',
  'too-large',
]);

/** Rules that may object several times at one place: other words there are another finding. */
const DISTINCT_WORDS_RULES: ReadonlySet<string> = new Set([
  'column-extra',
  'doubled-words',
  'last-year-in-text',
  'old-format-cited',
  'placeholder-residue',
  'row-extra',
]);

/** Rules on words that stand beside figures: the figures are not what they object to. */
const WORDS_RULES: ReadonlySet<string> = new Set([...DISTINCT_WORDS_RULES, 'label-deviation']);

/** Rules on what is printed in cells, which is more than its number. */
const PRINT_RULES: ReadonlySet<string> = new Set([
  'cell-empty',
  'cell-invalid-value',
  'cell-not-number',
  'cell-remark',
]);

/** Rules that expect what the page's own words give, not what the template prescribes. */
const RULES_BY_PAGE: ReadonlySet<string> = new Set(['growth-rate-wrong']);

/** Rules whose finding may speak of a run of rows or columns, and then stands at the first. */
const RUN_RULES: ReadonlySet<string> = new Set(['column-missing', 'row-missing']);

/** Whether a rule's findings are about their place and nothing else. */
export const isAboutItsPlace = (rule: string): boolean => PLACE_RULES.has(rule);
/** Whether a rule's findings are about the words objected to and nothing else. */
export const isAboutItsWords = (rule: string): boolean => WORDS_RULES.has(rule);
/** Whether other words at the same place are another finding, and not the same one changed. */
export const hasDistinctWords = (rule: string): boolean => DISTINCT_WORDS_RULES.has(rule);
/** Whether a finding of a rule may reach over several places. */
export const mayRun = (rule: string): boolean => RUN_RULES.has(rule);

type Judged = Pick<AuditResult, 'report' | 'identities'>;
type Figures = FindingContent['figures'];

const spelled = (value: number | null): string => (value === null ? '' : String(value));

/** The numbers that a sum was checked with: a blank stands for 0 there, a remark for nothing. */
function termsOf({ identities }: Judged, { rule, at }: Finding): Figures | null {
  const sum = identities.find((identity) => identity.rule === rule && identity.at === at);
  if (!sum) return null;
  const terms = [...sum.left.terms, ...sum.right.terms];
  return Object.fromEntries(terms.map(({ field, value }) => [field, spelled(value)]));
}

function cellsOf({ report }: Judged, { rule, fields }: Finding): Figures {
  const isPrint = PRINT_RULES.has(rule);
  return Object.fromEntries(
    fields.map((field) => {
      const number = report?.figures[field];
      if (number === undefined) return [field, null];
      const printed = isPrint || number === null ? report?.printed[field] : undefined;
      return [field, printed === undefined ? spelled(number) : squeeze(printed)];
    }),
  );
}

/** What a finding of a result is about. */
export function contentOfFinding(result: Judged, finding: Finding): FindingContent {
  const { rule, actual, expected } = finding;
  if (isAboutItsPlace(rule)) return { figures: {} };
  const terms = termsOf(result, finding);
  if (terms) return { figures: terms };
  return {
    ...(actual === undefined ? {} : { actual: squeeze(actual) }),
    ...(expected !== undefined && RULES_BY_PAGE.has(rule) ? { expected: squeeze(expected) } : {}),
    figures: isAboutItsWords(rule) ? {} : cellsOf(result, finding),
  };
}

/** Whether two contents are the same; the order of cells says nothing. */
export function sameContent(a: FindingContent, b: FindingContent): boolean {
  const [fields, others] = [Object.keys(a.figures), Object.keys(b.figures)];
  return (
    a.actual === b.actual &&
    a.expected === b.expected &&
    fields.length === others.length &&
    fields.every((field) => field in b.figures && a.figures[field] === b.figures[field])
  );
}
