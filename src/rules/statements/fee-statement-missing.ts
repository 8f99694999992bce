import { sectionPlace } from '../../template';
import { sectionBasis } from '../basis';
import { mentionsFees } from '../fees';
import { FEE_DOCUMENT, FEES_SINCE } from '../law';
import { defineRule } from '../rule';

/** From report year 2021 on, section six says what was collected in fees, nothing included. */
export default defineRule({
  id: 'fee-statement-missing',
  severity: 'warning',
  *check(report) {
    const year = report.year?.value;
    if (!report.template || year === undefined || year < FEES_SINCE) return;
    if (mentionsFees(report) !== false) return;
    yield {
      at: sectionPlace('other'),
      basis: `${FEE_DOCUMENT}，${sectionBasis(report, 'other')}`,
    };
  },
});
