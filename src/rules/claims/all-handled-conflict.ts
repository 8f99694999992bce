import { tableBasis } from '../basis';
import { defineRule } from '../rule';
import { figureOf } from './claim-check';

const CARRIED_FORWARD = 'requests.carriedForward.total';
const HANDLED = 'requests.totalHandled.total';

/** 「全部办结」 can't stand beside requests that were carried over into the next year. */
export default defineRule({
  id: 'all-handled-conflict',
  severity: 'warning',
  *check(report) {
    const open = figureOf(report, CARRIED_FORWARD);
    const handled = figureOf(report, HANDLED);
    if (open === null || handled === null || open <= 0) return;
    for (const claim of report.claims) {
      // 「办结12件，全部按期」 speaks of those that were finished, and rightly.
      if (claim.kind !== 'allHandled' || claim.of === handled) continue;
      yield {
        at: CARRIED_FORWARD,
        basis: tableBasis(report, 'requests'),
        fields: [HANDLED, CARRIED_FORWARD],
        expected: '0',
        actual: String(open),
        mark: claim.mark,
        section: claim.section,
        claim: { sentence: claim.sentence, quote: claim.quote, readings: [] },
      };
    }
  },
});
