import type { PageAnchors, Anchor, Report } from '../report';
import type { Finding } from '../result';

/** Names to look a place up by, from the finest to the coarsest: the cell, its table, its section. */
export function* placesAbove(name: string): Generator<string> {
  yield name;
  const [head, key] = name.split('.');
  if (head === 'table' || head === 'section') yield `section.${key}`;
  else if (head !== 'report') {
    yield `table.${head}`;
    yield `section.${head}`;
  }
  yield 'report';
}

/** The name of one of several places that make up another, from 1: 「report.text.2」. */
export const nthPart = (name: string, nth: number): string => `${name}.${nth}`;

type Pointing = Pick<Finding, 'at' | 'fields' | 'mark'>;

/** Names of the places that a finding's mark may stand at, the finest first. */
function namesOf({ at, fields, mark }: Pointing): readonly string[] {
  const inTable = at.startsWith('table.') && mark === undefined;
  return [inTable ? (fields[0] ?? at) : (mark ?? at), at];
}

/** The place that a finding's mark stands at. */
export const placeOf = (finding: Pointing, anchors: PageAnchors): Anchor | undefined => {
  const name = namesOf(finding).find((candidate) => anchors.has(candidate));
  return name === undefined ? undefined : anchors.get(name);
};

/** Where a reader comes upon a finding: at its mark, or at what is nearest to it on the page. */
function rankOf(finding: Pointing, { places }: Report): number {
  for (const name of [...namesOf(finding), ...placesAbove(finding.at)]) {
    const rank = places[name];
    if (rank !== undefined) return rank;
  }
  return -1;
}

/**
 * Findings in the order in which a reader comes upon them: by where they stand on the page, those
 * without a place first, since they speak of the report as a whole. Every surface keeps to it.
 */
export const inReadingOrder = <F extends Pointing>(findings: readonly F[], report: Report): F[] =>
  findings
    .map((finding) => ({ finding, rank: rankOf(finding, report) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
