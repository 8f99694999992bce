import type { FindingSubject } from '../../result';
import { fieldsOf, type FigureKind } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateOf, sectionBasis } from '../basis';
import { defineRule } from '../rule';

/** Counts are whole and not negative, changes are whole, sums of money are not negative. */
const isValid: Record<FigureKind, (value: number) => boolean> = {
  count: (value) => Number.isInteger(value) && value >= 0,
  change: (value) => Number.isInteger(value),
  amount: (value) => value >= 0,
};

export default defineRule({
  id: 'cell-invalid-value',
  severity: 'error',
  *check(report) {
    const template = templateOf(report);
    if (!template) return;
    const fields = fieldsOf(template);
    for (const { field, value, raw } of Object.values(report.figures)) {
      const spec = fields.get(field);
      if (!spec || value === null || isValid[spec.kind](value)) continue;
      yield {
        at: field,
        basis: sectionBasis(report, spec.table.key),
        fields: [field],
        actual: raw,
      };
    }
  },
});

export const about: FindingSubject = 'print';

export const zh: RuleMessage = {
  title: '数值无效',
  afterPlace: '',
  message: ({ actual }) => `填报为${quote(actual)}。件数应为不小于 0 的整数，金额不应小于 0。`,
  advice: '核对原始数据后更正。',
};

export const en: RuleMessage = {
  title: 'Invalid value',
  afterPlace: ' ',
  message: ({ actual }) =>
    `says ${quote(actual)}. Counts are whole numbers, and neither counts nor sums of money are negative.`,
  advice: 'Correct it from the records.',
};

export const notes: RuleNotes = {
  order: 11,
  basis: '格式',
  zh: {
    checks: '核查件数是否为不小于 0 的整数，金额是否不小于 0。',
    example: '件数填写“12.5”或“-3”。',
  },
  en: {
    checks: 'Whether counts are whole numbers from 0 up, and amounts not below 0.',
    example: 'A count of “12.5” or “-3”.',
  },
};
