import { findingWords } from '../../src/present';
import { ignoring, type AuditResult, type Finding, type IgnoredFinding } from '../../src/result';

/** What a finding says to a person who reads Chinese. */
export const messageOf = ({ report }: AuditResult, finding: Finding): string =>
  findingWords(finding, report?.template ?? 'older', 'zh').message;

/** What is kept when a person who reads Chinese ignores a finding, see `ignoring`. */
export const ignoredFor = (
  result: AuditResult,
  finding: Finding,
  reason: string,
  now: Date,
  site?: string,
): IgnoredFinding | null =>
  ignoring(result, finding, { reason, message: messageOf(result, finding) }, now, site);
