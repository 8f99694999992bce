import { squeeze } from '../template';
import type { FindingContent } from './ignored';
import type { AuditResult, Finding } from './result';
import type { AnyRuleId } from './rule-ids';
import { RULES_ABOUT } from './rules.generated';

/**
 * What a finding is about, by its rule. A decision on a finding holds for that and for nothing else;
 * messages are left out, since they are in the reader's language and are reworded now and then.
 */

/**
 * What a decision on the findings of a rule holds for, where that is not the words and the numbers
 * that they object to.
 * - `place`: what isn't there. No words, no figures, the place is all there is.
 * - `words`: the words objected to, and not the figures they stand beside.
 * - `distinct-words`: the same, of a rule that may object several times at one place: other words
 *   there are another finding.
 * - `print`: what is printed in cells, which is more than its number.
 * - `given-words`: also what is expected, which the page's own words give and not the template.
 * - `run`: a run of rows or columns, which stands at the first.
 */
export type FindingSubject = 'place' | 'words' | 'distinct-words' | 'print' | 'given-words' | 'run';

const isAbout = (rule: AnyRuleId, subject: FindingSubject): boolean =>
  (RULES_ABOUT[subject] as readonly string[]).includes(rule);

/** Whether a rule's findings are about their place and nothing else. */
export const isAboutItsPlace = (rule: AnyRuleId): boolean => isAbout(rule, 'place');
/** Whether a rule's findings are about the words objected to and nothing else. */
export const isAboutItsWords = (rule: AnyRuleId): boolean =>
  isAbout(rule, 'words') || hasDistinctWords(rule);
/** Whether other words at the same place are another finding, and not the same one changed. */
export const hasDistinctWords = (rule: AnyRuleId): boolean => isAbout(rule, 'distinct-words');
/** Whether a finding of a rule may reach over several places. */
export const mayRun = (rule: AnyRuleId): boolean => isAbout(rule, 'run');

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
  const isPrint = isAbout(rule, 'print');
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
    ...(expected !== undefined && isAbout(rule, 'given-words')
      ? { expected: squeeze(expected) }
      : {}),
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
