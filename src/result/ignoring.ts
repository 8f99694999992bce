import { contentOfFinding } from './content';
import {
  amongAlike,
  identityOfFinding,
  keyOfIdentity,
  type FindingIdentity,
} from './finding-identity';
import type { IgnoredBefore, IgnoredFinding, IgnoredInResult } from './ignored';
import { matchIgnored, type Match } from './ignored-matching';
import type { AuditResult, Finding } from './result';
import { siteOfAddress } from './site';

/**
 * Which findings a person has set aside. Needs no schema, so that a content script can use it without
 * carrying the schema library into every page.
 */

/** So much is kept of what a finding says since it has changed. */
export const MAX_MESSAGE_CHARS = 500;

/** The report that ignored findings belong to. */
export type ReportKey = Pick<IgnoredFinding, 'organ' | 'year'>;

/** What is kept of a decision is known by, of all sites and reports. */
export const idOfIgnored = ({
  site,
  organ,
  year,
  rule,
  at,
  detail,
  among,
}: Pick<IgnoredFinding, 'site' | 'among'> & ReportKey & FindingIdentity): string =>
  JSON.stringify([site, organ, year, rule, at, detail ?? null, among?.nth ?? 0]);

/** Whether an id is that of a decision made on a site. */
export const isIdOfSite = (id: string, site: string): boolean =>
  id.startsWith(`[${JSON.stringify(site)},`);

/** What the report of a result is known by; null where the page holds no report. */
export function reportKeyOf({ report, page }: AuditResult): ReportKey | null {
  if (!report) return null;
  return { organ: report.issuer ?? report.title ?? page.url, year: report.year };
}

/** What a finding is known by through audits and visits, as a key. */
export function keyOfFinding(result: AuditResult, finding: Finding): string {
  const { organ, year } = reportKeyOf(result) ?? { organ: '', year: null };
  const { rule, at, detail } = identityOfFinding(finding);
  const { nth } = amongAlike(result.findings, finding);
  return JSON.stringify([organ, year, rule, at, detail ?? null, ...(nth === 0 ? [] : [nth])]);
}

type Decided = Pick<AuditResult, 'findings' | 'ignored' | 'ignoredBefore'>;

const keyOfEntry = (identity: string, nth: number): string => `${identity} ${nth}`;

/** Worked out once for each list: every finding is looked for in it. */
const known = new WeakMap<readonly IgnoredInResult[], ReadonlyMap<string, IgnoredInResult>>();

function entryOf<Entry extends IgnoredInResult>(
  entries: readonly Entry[],
  { findings }: Pick<AuditResult, 'findings'>,
  finding: Finding,
): Entry | undefined {
  if (entries.length === 0) return undefined;
  let byKey = known.get(entries) as ReadonlyMap<string, Entry> | undefined;
  if (!byKey) {
    // Of two entries for one finding the first counts.
    const reversed = [...entries].reverse();
    byKey = new Map(
      reversed.map((entry) => [keyOfEntry(keyOfIdentity(entry), entry.nth ?? 0), entry]),
    );
    known.set(entries, byKey);
  }
  const { nth } = amongAlike(findings, finding);
  return byKey.get(keyOfEntry(keyOfIdentity(identityOfFinding(finding)), nth));
}

/** The entry by which a finding is ignored; undefined where it is not. */
export const ignoredEntry = (result: Decided, finding: Finding): IgnoredInResult | undefined =>
  entryOf(result.ignored, result, finding);

/** The decision that was once made on a finding and doesn't hold here and now; undefined for none. */
export const ignoredBeforeEntry = (result: Decided, finding: Finding): IgnoredBefore | undefined =>
  entryOf(result.ignoredBefore ?? [], result, finding);

/** The findings that nobody has ignored, in reading order. */
export function openFindings(result: Decided): Finding[] {
  return result.findings.filter((finding) => !ignoredEntry(result, finding));
}

/** Entries that speak of a report, wherever it was seen. */
export const ofReport = (
  entries: readonly IgnoredFinding[],
  report: ReportKey,
): readonly IgnoredFinding[] =>
  entries.filter(({ organ, year }) => organ === report.organ && year === report.year);

/**
 * A result with what a person has set aside in its report.
 * @param kept everything that is kept, of any report
 * @param site the site that the page belongs to
 * @returns lists only what the audit still finds, in reading order of the findings
 */
export function withIgnored(
  result: AuditResult,
  kept: readonly IgnoredFinding[],
  site: string = siteOfAddress(result.page.url),
): AuditResult {
  const report = reportKeyOf(result);
  if (!report) return result;
  const ignored: IgnoredInResult[] = [];
  const ignoredBefore: IgnoredBefore[] = [];
  matchIgnored(result, ofReport(kept, report), site).forEach((match, index) => {
    const finding = result.findings[index];
    if (!match || !finding) return;
    const { entry, state } = match;
    const { nth } = amongAlike(result.findings, finding);
    const listed = {
      ...identityOfFinding(finding),
      ...(nth === 0 ? {} : { nth }),
      reason: entry.reason,
      ignoredOn: entry.ignoredOn,
    };
    if (state === 'ignored') ignored.push(listed);
    else ignoredBefore.push({ ...listed, state, message: entry.message });
  });
  const plain: AuditResult = { ...result, ignored };
  delete plain.ignoredBefore;
  return ignoredBefore.length === 0 ? plain : { ...plain, ignoredBefore };
}

/** The decisions of a site on the findings of a result. */
export function decisionsIn(
  result: AuditResult,
  kept: readonly IgnoredFinding[],
  site: string,
): readonly (Match & { readonly finding: Finding })[] {
  const report = reportKeyOf(result);
  if (!report) return [];
  const own = ofReport(kept, report).filter((entry) => entry.site === site);
  return matchIgnored(result, own, site).flatMap((match, index) => {
    const finding = result.findings[index];
    return match && finding ? [{ ...match, finding }] : [];
  });
}

/**
 * The kept decision that a finding of a result is matched with.
 * @returns undefined where there is none on this site
 */
export function decisionOn(
  result: AuditResult,
  finding: Finding,
  kept: readonly IgnoredFinding[],
  site: string = siteOfAddress(result.page.url),
): IgnoredFinding | undefined {
  return decisionsIn(result, kept, site).find((decided) => decided.finding === finding)?.entry;
}

/**
 * What is kept when a finding is ignored.
 * @param said the reason in the words of the person, and what the finding says in their language
 * @param now when
 * @param site the site that the page belongs to
 * @returns null where the page holds no report
 */
export function ignoring(
  result: AuditResult,
  finding: Finding,
  { reason, message }: Pick<IgnoredFinding, 'reason' | 'message'>,
  now: Date,
  site: string = siteOfAddress(result.page.url),
): IgnoredFinding | null {
  const report = reportKeyOf(result);
  const among = amongAlike(result.findings, finding);
  return (
    report && {
      version: 2,
      site,
      ...report,
      ...identityOfFinding(finding),
      ...(among.of > 1 ? { among } : {}),
      content: contentOfFinding(result, finding),
      reason,
      ignoredOn: now.toISOString(),
      message,
      url: result.page.url,
    }
  );
}
