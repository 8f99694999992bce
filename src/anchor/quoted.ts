import { runToEnd, type Resumable } from '../base/resumable';
import type { Anchor } from '../report';
import type { AuditResult } from '../result';
import { quoteOf } from './quote';
import { placeOf } from './reading-order';

/** A result, and where everything stands on its page, by place name. */
interface Anchored {
  readonly result: AuditResult;
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/**
 * The result of an audit with, for each finding, the words by which its place is found again. They are
 * for the links of saved audits: whoever only looks at the page does without.
 */
export const quoted = (audited: Anchored): AuditResult => runToEnd(quotingSteps(audited));

/** `quoted`, with a pause after each quote; what the page has by then is quoted. */
export function* quotingSteps({ result, anchors: places }: Anchored): Resumable<AuditResult> {
  const findings = [];
  for (const finding of result.findings) {
    const place = placeOf(finding, places);
    const quote = place && quoteOf(place);
    findings.push(quote ? { ...finding, quote } : finding);
    yield;
  }
  return { ...result, findings };
}
