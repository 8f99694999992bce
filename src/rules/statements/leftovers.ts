import type { Leftover, Report } from '../../report';
import { sectionPlace } from '../../template';
import { templateBasis } from '../basis';
import type { Violation } from '../rule';

/** One violation for each leftover of a kind, marked where it stands. */
export function* leftoversOf(report: Report, kind: Leftover['kind']): Generator<Violation> {
  if (!report.template) return;
  for (const { section, words, mark, ...leftover } of report.statements.leftovers)
    if (leftover.kind === kind)
      yield {
        at: section === null ? 'report' : sectionPlace(section),
        basis: templateBasis(report),
        actual: words,
        mark,
      };
}
