import type { RuleMessage, RuleNotes } from '../../wording';
import { defineIdentityRule } from './identities';
import { OF_PARTS_EN, OF_PARTS_ZH } from './words';

/** Section four, every group: 总计 is the sum of the four outcomes before it. */
export default defineIdentityRule({ id: 'disputes-total', table: 'disputes' });

export const zh: RuleMessage = {
  title: '复议诉讼总计不符',
  afterPlace: '',
  message: ({ expected, actual, difference }) =>
    `填报 ${actual}，前四项相加为 ${expected}，相差 ${difference}。`,
  facts: OF_PARTS_ZH,
  advice: '核对结果维持、结果纠正、其他结果、尚未审结的件数及总计。',
};

export const en: RuleMessage = {
  title: 'Total of disputes is off',
  afterPlace: ' ',
  message: ({ expected, actual, difference }) =>
    `says ${actual}; the four before it add up to ${expected}, a difference of ${difference}.`,
  facts: OF_PARTS_EN,
  advice: 'Check 结果维持, 结果纠正, 其他结果, 尚未审结 and the total.',
};

export const notes: RuleNotes = {
  order: 4,
  basis: '格式 第四部分',
  zh: {
    checks: '逐组核对第四部分表格：“总计”是否等于结果维持、结果纠正、其他结果、尚未审结之和。',
    example: '四项均为 0，总计填报 1。',
  },
  en: {
    checks:
      'For each group of the table in section 4: whether “总计” is the sum of upheld, corrected, other and pending.',
    example: 'All four are 0, the total is 1.',
  },
};
