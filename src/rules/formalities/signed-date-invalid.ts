import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** A report is signed on a day that exists, after the year it reports on is over. */
export default defineRule({
  id: 'signed-date-invalid',
  severity: 'warning',
  *check(report) {
    const { template: format, year, signedOn } = report;
    if (!format || !year || !signedOn) return;
    const first = `${year.value + 1}-01-01`;
    if (signedOn.value !== null && signedOn.value >= first) return;
    yield {
      at: 'report.signedOn',
      basis: templateBasis(report),
      // An impossible day leaves open which one was meant.
      ...(signedOn.value === null ? {} : { expected: first }),
      actual: signedOn.raw.replace(/月\d{1,2}$/, '$&日'),
    };
  },
});
