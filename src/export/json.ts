import { ruleMessages } from '../messages';
import { printedFinding, printedResult } from '../present';
import type { ExportOptions } from '../present/audit';
import {
  NO_HISTORY,
  recheckedIn,
  type AuditResult,
  type LastYear,
  type PrintedFinding,
  type PrintedResult,
  type RecheckedFinding,
  type ReportSummary,
} from '../result';

/** A finding with what has become of it since the audit before. */
const withRecheck = (
  finding: PrintedFinding,
  { state, hasChanged: changed, since, fixedOn }: RecheckedFinding,
): PrintedFinding => ({
  ...finding,
  data: {
    ...finding.data,
    recheck: { state, changed, since, ...(fixedOn === undefined ? {} : { fixedOn }) },
  },
});

function printedLastYear(
  { report: before, source, share, passages }: LastYear,
  { figures }: ReportSummary,
): PrintedResult['lastYear'] {
  const both = Object.entries(figures).flatMap(([field, now]) => {
    const was = before.figures[field];
    return was === undefined ? [] : [[field, { before: was, now }] as const];
  });
  return {
    ...{ year: before.year, issuer: before.issuer, source, share },
    figures: Object.fromEntries(both),
    passages: [...passages],
  };
}

/** A printed result with what is known of the report besides this audit. */
function withHistory(
  result: AuditResult,
  { locale, history = NO_HISTORY }: Pick<ExportOptions, 'locale' | 'history'>,
): PrintedResult {
  const printed = printedResult(result, locale);
  const { recheck, lastYear, years } = history;
  const rechecked = recheck && recheckedIn(result, recheck);
  const template = result.report?.template ?? 'older';
  const gone = (recheck?.findings ?? []).filter(
    ({ state }) => state === 'fixed' || state === 'unchecked',
  );
  return {
    ...printed,
    findings: printed.findings.map((finding, index) => {
      const of = result.findings[index];
      const one = of && rechecked?.get(of);
      return one ? withRecheck(finding, one) : finding;
    }),
    ...(recheck && {
      recheck: {
        ...{ before: recheck.before, after: recheck.after, counts: recheck.counts },
        gone: gone.map((one) =>
          withRecheck(printedFinding(one.finding, template, locale, ruleMessages(locale)), one),
        ),
      },
    }),
    ...(lastYear && result.report && { lastYear: printedLastYear(lastYear, result.report) }),
    ...(years.length > 1 && { years: [...years] }),
  };
}

/** The audit result in words, indented, as JSON: a `printedResult`. */
export const json = (
  result: AuditResult,
  options: Pick<ExportOptions, 'locale' | 'history'>,
): string => `${JSON.stringify(withHistory(result, options), null, 2)}\n`;
