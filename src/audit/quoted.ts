import { finish, type Steps } from '../read';
import type { AuditResult } from '../report';
import type { Audited } from './audit';
import { placeOf } from './order';
import { quoteOf } from './quote';

/**
 * The result of an audit with, for each finding, the words by which its place is found again. They are
 * for the links of saved audits: whoever only looks at the page does without.
 */
export const quoted = (audited: Audited): AuditResult => finish(quotingSteps(audited));

/** `quoted`, with a pause after each quote; what the page has by then is quoted. */
export function* quotingSteps({ result, places }: Audited): Steps<AuditResult> {
  const findings = [];
  for (const finding of result.findings) {
    const place = placeOf(finding, places);
    const quote = place && quoteOf(place);
    findings.push(quote ? { ...finding, quote } : finding);
    yield;
  }
  return { ...result, findings };
}
