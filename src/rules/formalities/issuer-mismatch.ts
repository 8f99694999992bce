import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** The organ that signs is the one whose report it is; another one is often a name left over. */
export default defineRule({
  id: 'issuer-mismatch',
  severity: 'warning',
  *check(report) {
    const { otherSigner } = report.statements.organ;
    if (!report.template || !otherSigner) return;
    yield {
      at: 'report.issuer',
      basis: templateBasis(report),
      expected: otherSigner.title,
      actual: otherSigner.signed,
    };
  },
});
