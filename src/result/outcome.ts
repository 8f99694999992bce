import type { AuditResult, Finding } from './result';

/**
 * The parts of the audit result that need no schema, so that a content script can use them without
 * carrying the schema library into every page.
 */

/** Version of the shape. A change that breaks readers gets a new number. */
export const RESULT_SCHEMA = 'gov-report-audit/1';

/**
 * - `error`: breaks the format or the arithmetic.
 * - `warning`: likely wrong, a person decides.
 * - `info`: worth knowing, nothing to correct.
 */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Three outcomes, not two: `unknown` says that a term is missing and nothing can be concluded. */
export const OUTCOMES = ['passed', 'failed', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The result for a page that is no report: no rule was asked, so none counts as off. */
export function notAReport(page: AuditResult['page']): AuditResult {
  return {
    schema: RESULT_SCHEMA,
    page,
    isReport: false,
    report: null,
    checks: { passed: 0, failed: 0, unknown: 0 },
    findings: [],
    identities: [],
    rulesOff: [],
    ignored: [],
  };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
