import type { RuleMessage, RuleNotes } from '../../wording';
import { defineIdentityRule } from './identities';
import { OF_PARTS_EN, OF_PARTS_ZH } from './words';

/** Section three, every column: （七）总计 is the sum of the results above it. */
export default defineIdentityRule({ id: 'requests-handled-total', table: 'requests' });

export const zh: RuleMessage = {
  title: '办理结果总计不符',
  afterPlace: '',
  message: ({ expected, actual, difference }) =>
    `填报 ${actual}，各项办理结果相加为 ${expected}，相差 ${difference}。`,
  facts: OF_PARTS_ZH,
  advice: '核对该列各项办理结果及“（七）总计”。',
};

export const en: RuleMessage = {
  title: 'Total of results is off',
  afterPlace: ' ',
  message: ({ expected, actual, difference }) =>
    `says ${actual}; the results add up to ${expected}, a difference of ${difference}.`,
  facts: OF_PARTS_EN,
  advice: 'Check the results of this column and （七）总计.',
};

export const notes: RuleNotes = {
  order: 2,
  basis: '格式 第三部分',
  zh: {
    checks: '逐列核对第三部分表格：“（七）总计”是否等于各项办理结果之和。',
    example: '各项办理结果相加为 12，“（七）总计”填报 11。',
  },
  en: {
    checks:
      'For each column of the table in section 3: whether “（七）总计” is the sum of all results.',
    example: 'The results add up to 12, “（七）总计” says 11.',
  },
};
