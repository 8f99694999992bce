import * as unclobbered from '../dom/clobbering';
import type { Finding, Place } from '../report';
import type { Audited } from './audit';

type Places = Audited['places'];

/** The place that a finding's mark stands at. */
export const placeOf = (finding: Finding, places: Places): Place | undefined => {
  const inTable = finding.at.startsWith('table.') && finding.mark === undefined;
  const name = inTable ? (finding.fields[0] ?? finding.at) : (finding.mark ?? finding.at);
  return places.get(name) ?? places.get(finding.at);
};

/**
 * Findings in the order in which a reader comes upon them: by where they stand on the page, those
 * without a place first, since they speak of the report as a whole.
 */
export function inReadingOrder(findings: readonly Finding[], places: Places): Finding[] {
  return findings
    .map((finding) => ({ finding, element: placeOf(finding, places)?.elements[0] }))
    .sort((a, b) => compare(a.element, b.element))
    .map(({ finding }) => finding);
}

function compare(a: Element | undefined, b: Element | undefined): number {
  if (a === b) return 0;
  if (!a) return -1;
  if (!b) return 1;
  const position = unclobbered.compareDocumentPosition(a, b);
  // Bit 4: b follows a. An element stands before what it contains.
  return position & 4 ? -1 : 1;
}
