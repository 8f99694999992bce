import { inReadingOrder } from '../anchor/reading-order';
import type { Resumable } from '../base/resumable';
import type { PageAnchors, PreviousReport, Report } from '../report';
import { excerpts, type AuditResult, type Comparison, type Finding } from '../result';
import { YEAR_RULES, type Rule, type YearContext } from '../rules';
import type { RuleSettings } from '../settings';
import { pairOf } from '../survey';
import { findingOf, findingsOf } from './findings';
import { isOff, thresholdOf } from './rule-settings';

/** Last year's report beside this year's: what an audit adds where last year's is at hand. */
export interface PreviousAudit {
  readonly previous: PreviousReport;
  /**
   * Adds to an audit what last year's report gives: findings, `checks`, `comparisons`, and
   * `report.previous`. Where it isn't last year's of this report, the audit comes back as it is.
   * @param result the audit of `report`, without what a person has set aside
   */
  addTo(result: AuditResult, report: Report, settings: RuleSettings): Resumable<AuditResult>;
}

/** The same on a page that is marked. */
export interface PreviousOnPage extends PreviousAudit {
  /** The places of an audit's findings, with those that last year's report gives rise to. */
  placesIn(result: AuditResult, anchors: PageAnchors): PageAnchors;
}

/**
 * Makes last year's report ready for audits to be held against it. On a page, the rules that do so come
 * in a script of their own, so that `prepareAudit` takes this and not the report.
 */
export const againstPrevious = (previous: PreviousReport): PreviousAudit => ({
  previous,
  addTo: (result, report, settings) => compared(previous, result, report, settings),
});

const yearAndOrgan = ({ issuer, year }: Report) => ({
  issuer: issuer?.value ?? null,
  year: year?.value ?? null,
});

/**
 * Whether a report is held against one as last year's: where that is plain, or a person has said so and
 * nothing but the name of the organ or of the year speaks against it.
 */
export function isComparable(
  report: Report,
  { report: earlier, isChosen = false }: PreviousReport,
) {
  if (report.template === null || earlier.template === null) return false;
  const pairing = pairOf(yearAndOrgan(report), yearAndOrgan(earlier));
  return pairing.kind === 'plain' || (isChosen && pairing.reason !== 'year');
}

function* compared(
  previous: PreviousReport,
  result: AuditResult,
  report: Report,
  settings: RuleSettings,
): Resumable<AuditResult> {
  if (!result.report || report.offered || !isComparable(report, previous)) return result;
  const comparisons: Comparison[] = [];
  const findings: Finding[] = [];
  for (const rule of YEAR_RULES) {
    const judged = yield* heldAgainst(rule, report, previous.report, settings);
    comparisons.push(...judged.comparisons);
    findings.push(...judged.findings);
  }
  const checks = { ...result.checks };
  for (const { outcome } of comparisons) checks[outcome] += 1;
  return {
    ...result,
    report: {
      ...result.report,
      previous: excerpts({ ...yearAndOrgan(previous.report), source: previous.source }),
    },
    checks,
    findings: inReadingOrder([...result.findings, ...findings], report),
    comparisons,
  };
}

/** What one rule compares and objects to; where it is off, what was compared is told all the same. */
function* heldAgainst(
  rule: Rule,
  report: Report,
  previous: Report,
  settings: RuleSettings,
): Resumable<{ comparisons: Comparison[]; findings: Finding[] }> {
  if (!rule.compare)
    return {
      comparisons: [],
      findings: yield* findingsOf([rule], report, previous, settings),
    };
  const context: YearContext = { previous, threshold: thresholdOf(settings, rule) };
  const comparisons: Comparison[] = [];
  const findings: Finding[] = [];
  for (const check of rule.compare(report, context)) {
    if (!check) {
      yield;
      continue;
    }
    const { violation, previous: terms, ...outcome } = check;
    comparisons.push({ rule: rule.id, ...outcome, previous: [...terms] });
    if (violation && !isOff(settings, rule.id)) findings.push(findingOf(rule, violation, settings));
  }
  yield;
  return { comparisons, findings };
}
