import { tableBasis } from '../basis';
import { defineRule } from '../rule';
import { compareNone, tableNamed } from './claim-check';

/** Where the text says that there was nothing, the table can't count something. */
export default defineRule({
  id: 'text-none-conflict',
  severity: 'error',
  *check(report) {
    for (const claim of report.claims) {
      if (claim.kind !== 'none') continue;
      const compared = compareNone(report, claim.topics, claim);
      if (!compared) continue;
      yield {
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
