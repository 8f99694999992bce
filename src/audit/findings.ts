import type { Resumable } from '../base/resumable';
import type { Report } from '../report';
import { excerpts, type Finding, type FindingData, type Severity } from '../result';
import type { Rule, Violation } from '../rules';
import type { RuleSettings } from '../settings';
import { isOff, severityOf, thresholdOf } from './rule-settings';

/** What rules find, as findings: with the severity that a person has set, and without words. */

/**
 * Everything that some rules object to in a report, in the order of the rules. Rules that are off are
 * passed over. There is a pause after each rule and within long ones.
 * @param previous last year's report; null where it is not at hand
 */
export function* findingsOf(
  rules: readonly Rule[],
  report: Report,
  previous: Report | null,
  settings: RuleSettings,
): Resumable<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (isOff(settings, rule.id)) continue;
    const context = { previous, threshold: thresholdOf(settings, rule) };
    for (const found of rule.check(report, context)) {
      if (found) findings.push(findingOf(rule, found, settings));
      else yield;
    }
    yield;
  }
  return findings;
}

/** What a rule objects to, as a finding. What a person has set a rule to holds for all that it finds. */
export function findingOf(rule: Rule, found: Violation, settings: RuleSettings): Finding {
  const violation = excerpts(found);
  const severity = severityOf(settings, rule);
  const own = severity === rule.severity ? (violation.severity ?? severity) : severity;
  return findingIn(rule, own, violation);
}

function findingIn(
  rule: Rule,
  severity: Severity,
  { at, fields = [], expected, actual, basis, mark, ...others }: Violation,
): Finding {
  const data = dataOf(others);
  return {
    rule: rule.id,
    severity,
    at,
    fields: [...fields],
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    basis,
    ...(mark === undefined ? {} : { mark }),
    ...(Object.keys(data).length === 0 ? {} : { data }),
  };
}

/** What of a slip the other fields don't say, of a sentence also where it stands. */
function dataOf({
  section,
  claim,
  rows,
  entries,
  previous,
}: Pick<Violation, Exclude<keyof FindingData, 'own'>>): FindingData {
  return {
    ...(section === undefined ? {} : { section }),
    ...(claim ? { claim } : {}),
    ...(rows ? { rows } : {}),
    ...(entries ? { entries } : {}),
    ...(previous ? { previous } : {}),
  };
}
