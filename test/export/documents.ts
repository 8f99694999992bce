import { withIgnored, type AuditResult } from '../../src/result';
import { auditedPage } from '../support/audited';
import { ignoredFor } from '../support/ignored';

/** Audits that documents are made of in tests. */

export const OPTIONS = { locale: 'zh', savedAt: new Date(2026, 10, 22, 9, 30) } as const;

/** An audit with many findings, the first set aside, and two rules off. */
export function manySlips(): AuditResult {
  const result = auditedPage('many-slips');
  const [first] = result.findings;
  const entry = first && ignoredFor(result, first, '单位已书面说明', new Date(2026, 10, 20));
  if (!entry) throw new Error('the page has no slip to set aside');
  return withIgnored({ ...result, rulesOff: ['doubled-words', 'published-late'] }, [entry]);
}

/** An audit whose findings were all set aside. */
export function allIgnored(reason = '单位已书面说明'): AuditResult {
  const result = auditedPage('many-slips');
  const entries = result.findings.flatMap(
    (finding) => ignoredFor(result, finding, reason, new Date(2026, 10, 20)) ?? [],
  );
  return withIgnored(result, entries);
}

/** As many findings as no report has. */
export function crowded(): AuditResult {
  const result = auditedPage('many-slips');
  return {
    ...result,
    findings: Array.from({ length: 300 }, (_, index) => {
      const finding = result.findings[index % result.findings.length];
      if (!finding) throw new Error('the page has no slips');
      return { ...finding, basis: `第${index + 1}处：${finding.basis}` };
    }),
  };
}
