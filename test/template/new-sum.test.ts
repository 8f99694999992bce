import { expect, it, vi } from 'vitest';
import type * as Identities from '../../src/template/identities';

/** A kind of sum that one entry adds: evaluated, named and printed as those that there are. */

const RULE = 'documents-in-force';

vi.mock('../../src/template/identities', async (original) => {
  const real = await original<typeof Identities>();
  const kind = {
    rule: RULE,
    table: 'proactive',
    along: 'row',
    left: ['inForce'],
    right: () => ['issued', 'repealed'],
  } as const satisfies Identities.SumKind;
  const SUM_KINDS = [...real.SUM_KINDS, kind];
  return {
    ...real,
    SUM_KINDS,
    IDENTITY_RULES: SUM_KINDS.map(({ rule }) => rule),
    identitiesOf: (template: Parameters<typeof real.identitiesOf>[0]) =>
      real.identitiesFrom(template, SUM_KINDS),
  };
});

// What tests have loaded already knows the sums that there are.
vi.resetModules();
await import('../../src/messages/all');
const { auditedPage } = await import('../support/audited');
const { exportDocument } = await import('../../src/present/audit');
const { auditResult } = await import('../../src/result');

const result = auditedPage('clean-plain');
const added = result.identities.filter(({ rule }) => rule === (RULE as string));

it('is evaluated in every line that has its cells', () => {
  expect(added.map(({ at }) => at)).toEqual([
    'proactive.regulations.inForce',
    'proactive.normativeDocuments.inForce',
  ]);
  for (const { outcome, left, right } of added)
    expect(outcome).toBe(left.sum === right.sum ? 'passed' : 'failed');
});

it('is part of a result that is read back', () => {
  expect(auditResult.parse(JSON.parse(JSON.stringify(result))).identities).toEqual(
    result.identities,
  );
});

it('is printed with the names of its place and terms', () => {
  const { identities } = exportDocument(result, { locale: 'zh', savedAt: new Date(0) });
  const printed = identities.find(({ at }) => at === 'proactive.normativeDocuments.inForce');
  expect(printed?.place).toBe('第二部分表格 · “行政规范性文件”行 · “现行有效件数”列');
  expect(printed?.right.terms.map(({ name }) => name)).toEqual(['本年制发件数', '本年废止件数']);
});
