import { expect, it } from 'vitest';
import {
  identitiesFrom,
  identitiesOf,
  TEMPLATES,
  type SumKind,
  type TemplateSpec,
} from '../../src/template';

/** Sums as one entry each: where they stand and what they add up follows from the table's own lines. */

const [template] = TEMPLATES;
if (!template) throw new Error('no template');

/** A template with one more column in section four. */
const scratch: TemplateSpec = {
  ...template,
  id: 'scratch',
  tables: template.tables.map((table) => ({
    ...table,
    blocks: table.blocks.map((block) =>
      table.key === 'disputes'
        ? {
            ...block,
            columns: [{ ...block.columns[0], key: 'carried' } as never, ...block.columns],
          }
        : block,
    ),
  })),
};

it('takes a sum that is added into every line of its table, with all its cells', () => {
  const kind = {
    rule: 'review-share',
    table: 'disputes',
    along: 'column',
    left: ['review'],
    right: (keys) => keys.filter((key) => key !== 'review'),
  } as const satisfies SumKind;
  const identities = identitiesFrom<'review-share'>(scratch, [kind]);
  expect(identities.map(({ at }) => at)).toContain('disputes.review.carried');
  expect(identities.find(({ at }) => at === 'disputes.review.total')).toEqual({
    rule: 'review-share',
    at: 'disputes.review.total',
    left: ['disputes.review.total'],
    right: ['disputes.litigationDirect.total', 'disputes.litigationAfterReview.total'],
  });
});

it('takes a column that a template adds into the sums of its rows', () => {
  const totals = identitiesOf(scratch).filter(({ rule }) => rule === 'disputes-total');
  expect(totals).toHaveLength(3);
  for (const { right } of totals) expect(right[0]).toMatch(/^disputes\.\w+\.carried$/);
});
