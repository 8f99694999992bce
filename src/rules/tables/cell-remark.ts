import type { FindingSubject } from '../../result';
import { fieldsOf } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { templateOf } from '../basis';
import { isInOtherUnit } from '../fees';
import { defineRule } from '../rule';
import { cellsWhere } from './cells';
import { cellCountEn } from './words';

/**
 * Cells hold numbers and nothing beside them. Sums of money may carry a unit, since the format of
 * 2019 fixes none, but no other than the head of their column.
 */
export default defineRule({
  id: 'cell-remark',
  severity: 'info',
  check(report) {
    const template = templateOf(report);
    const fields = template && fieldsOf(template);
    return cellsWhere(
      report,
      (figure) =>
        figure.remark !== '' &&
        (fields?.get(figure.field)?.kind !== 'amount' || isInOtherUnit(figure)),
    );
  },
});

export const about: FindingSubject = 'print';

export const zh: RuleMessage = {
  title: '数字附有说明',
  message: ({ table, count, cells, actual }) =>
    `${table}有 ${count} 格在数字之外另有文字（${actual}）：${cells}。审核时按其中的数字计算。`,
  advice: '单元格内仅填数字，单位和说明写入文字部分。',
};

export const en: RuleMessage = {
  title: 'Remark beside a number',
  message: ({ table, count, cells, actual }) =>
    `${table}: ${cellCountEn(count)} with more than a number (${actual}): ${cells}. The audit takes the number.`,
  advice: 'Put nothing but the number into the cell; units and remarks belong in the text.',
};

export const notes: RuleNotes = {
  order: 10,
  basis: '格式',
  zh: {
    checks: '核查单元格内的数字之外有无其他文字；金额可带单位。',
    example: '“2（其中修订1件）”。',
  },
  en: {
    checks: 'Whether anything stands beside the number in a cell; amounts may have a unit.',
    example: '“2（其中修订1件）”.',
  },
};
