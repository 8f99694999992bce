import { fieldsOf } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { templateOf, sectionBasis } from '../basis';
import { mentionsFees } from '../fees';
import { FEE_DOCUMENT } from '../law';
import { defineRule } from '../rule';

const ROW = 'otherHandling.unpaid';

/**
 * Requests that were closed because a fee was not paid (（六）2) mean that fees were demanded. Where the
 * report has no word on fees, which `fee-statement-missing` says, this names the cells that prove it.
 */
export default defineRule({
  id: 'unpaid-without-fees',
  severity: 'info',
  *check(report) {
    const template = templateOf(report);
    if (!template || mentionsFees(report) !== false) return;
    const fields = [...fieldsOf(template).values()]
      .filter(({ row, name }) => row.key === ROW && (report.figures[name]?.value ?? 0) > 0)
      .map(({ name }) => name);
    const total = fields.at(-1);
    if (total === undefined) return;
    yield {
      at: total,
      basis: `${FEE_DOCUMENT}，${sectionBasis(report, 'other')}`,
      fields,
      actual: report.figures[total]?.raw ?? '',
    };
  },
});

export const zh: RuleMessage = {
  title: '有逾期未缴费情形，未说明信息处理费',
  message: ({ actual }) =>
    `第三部分“申请人逾期未按收费通知要求缴纳费用”填报 ${actual} 件，表明已发出收费通知，但文字部分未说明信息处理费收取情况。`,
  advice: '核对该行件数；件数无误的，在第六部分说明发出收费通知的件数和收取的总金额。',
};

export const en: RuleMessage = {
  title: 'Unpaid fees, no word on fees',
  message: ({ actual }) =>
    `Section three counts ${actual} requests closed because a fee was not paid, so fees were demanded, yet the text says nothing on 信息处理费.`,
  advice:
    'Check the row; where it is right, say in section six how many fee notices were sent and what was collected.',
};

export const notes: RuleNotes = {
  order: 3,
  basis: `${FEE_DOCUMENT}，格式 第六部分`,
  zh: {
    checks: '核查填报逾期未缴费件数的报告，是否在文字部分说明信息处理费。',
    example: '“逾期未按收费通知要求缴纳费用”填报 2 件，全文未提信息处理费。',
  },
  en: {
    checks: 'Whether reports that count unpaid fees speak of fees in the text.',
    example: 'Two requests were closed for fees not paid in time; the text has no word on fees.',
  },
};
