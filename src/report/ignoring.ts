import type { IgnoredFinding, IgnoredInResult } from './ignored';
import type { AuditResult, Finding } from './result';

/**
 * Which findings a person has set aside. Needs no schema, so that a content script can use it without
 * carrying the schema library into every page.
 */

/** What an ignored finding is known by, within one report. */
export type FindingIdentity = Pick<IgnoredInResult, 'rule' | 'at' | 'detail'>;
/** The report that ignored findings belong to. */
export type ReportIdentity = Pick<IgnoredFinding, 'organ' | 'year'>;

/** What a finding is known by from one audit of the report to the next. */
export function identityOfFinding({ rule, at, mark, actual, message }: Finding): FindingIdentity {
  // Only findings with a mark of their own share rule and place with others.
  return { rule, at, ...(mark === undefined ? {} : { detail: actual ?? message }) };
}

/** Whether two identities are those of one finding. */
export const sameFinding = (a: FindingIdentity, b: FindingIdentity): boolean =>
  a.rule === b.rule && a.at === b.at && a.detail === b.detail;

/** What a finding is known by, of all reports: those with one id are the same finding. */
export const idOfIgnored = ({
  organ,
  year,
  rule,
  at,
  detail,
}: ReportIdentity & FindingIdentity): string =>
  JSON.stringify([organ, year, rule, at, detail ?? null]);

/** What the report of a result is known by; null where the page holds no report. */
export function identityOfReport({ report, page }: AuditResult): ReportIdentity | null {
  if (!report) return null;
  return { organ: report.issuer ?? report.title ?? page.url, year: report.year };
}

/** What a finding is known by through audits and visits, as a key. */
export function keyOfFinding(result: AuditResult, finding: Finding): string {
  const report = identityOfReport(result) ?? { organ: '', year: null };
  return idOfIgnored({ ...report, ...identityOfFinding(finding) });
}

/** The entry by which a finding is ignored; undefined where it is not. */
export function ignoredEntry(
  { ignored }: Pick<AuditResult, 'ignored'>,
  finding: Finding,
): IgnoredInResult | undefined {
  const identity = identityOfFinding(finding);
  return ignored.find((entry) => sameFinding(entry, identity));
}

/** The findings that nobody has ignored, in reading order. */
export function openFindings(result: Pick<AuditResult, 'findings' | 'ignored'>): Finding[] {
  return result.findings.filter((finding) => !ignoredEntry(result, finding));
}

/**
 * A result with what a person has set aside in its report.
 * @param kept everything that is kept, of any report
 * @returns lists only what the audit still finds, in reading order of the findings
 */
export function withIgnored(result: AuditResult, kept: readonly IgnoredFinding[]): AuditResult {
  const report = identityOfReport(result);
  if (!report) return result;
  const own = kept.filter(({ organ, year }) => organ === report.organ && year === report.year);
  const ignored = result.findings.flatMap((finding): IgnoredInResult[] => {
    const identity = identityOfFinding(finding);
    const entry = own.find((candidate) => sameFinding(candidate, identity));
    return entry ? [{ ...identity, reason: entry.reason, ignoredOn: entry.ignoredOn }] : [];
  });
  return { ...result, ignored };
}

/**
 * What is kept when a finding is ignored.
 * @param reason in the words of the person
 * @param now when
 * @returns null where the page holds no report
 */
export function ignoring(
  result: AuditResult,
  finding: Finding,
  reason: string,
  now: Date,
): IgnoredFinding | null {
  const report = identityOfReport(result);
  return (
    report && {
      version: 1,
      ...report,
      ...identityOfFinding(finding),
      reason,
      ignoredOn: now.toISOString(),
      message: finding.message,
      url: result.page.url,
    }
  );
}
