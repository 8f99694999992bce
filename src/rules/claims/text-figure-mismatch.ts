import { tableBasis } from '../basis';
import { defineRule } from '../rule';
import { compareFigure, tableNamed } from './claim-check';

/**
 * Text and tables state the same year: a figure of the running text must be one that a right reading
 * of the tables gives. Several readings are right (收到 with or without what was carried over, say).
 * Where the sentence only probably speaks of what the table counts, a person has to decide.
 */
export default defineRule({
  id: 'text-figure-mismatch',
  severity: 'error',
  *check(report) {
    for (const claim of report.claims) {
      if (claim.kind !== 'figure') continue;
      const compared = compareFigure(report, claim);
      if (!compared) continue;
      yield {
        ...(claim.likely ? { severity: 'warning' as const } : {}),
        at: compared.at,
        basis: tableBasis(report, tableNamed(compared.at)),
        fields: compared.fields,
        actual: claim.quote,
        mark: claim.mark,
        section: claim.section,
        claim: compared.evidence,
      };
    }
  },
});
