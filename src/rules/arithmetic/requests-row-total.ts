import type { RuleMessage, RuleNotes } from '../../wording';
import { defineIdentityRule } from './identities';
import { OF_PARTS_EN, OF_PARTS_ZH } from './words';

/** Section three, every row: 总计 is 自然人 plus the five kinds of organisation. */
export default defineIdentityRule({ id: 'requests-row-total', table: 'requests' });

export const zh: RuleMessage = {
  title: '行总计不符',
  afterPlace: '',
  message: ({ expected, actual, difference }) =>
    `填报 ${actual}，各类申请人相加为 ${expected}，相差 ${difference}。`,
  facts: OF_PARTS_ZH,
  advice: '核对该行各类申请人的件数及总计。',
};

export const en: RuleMessage = {
  title: 'Row total is off',
  afterPlace: ' ',
  message: ({ expected, actual, difference }) =>
    `says ${actual}; the applicants add up to ${expected}, a difference of ${difference}.`,
  facts: OF_PARTS_EN,
  advice: 'Check the applicants of this row and its total.',
};

export const notes: RuleNotes = {
  order: 3,
  basis: '格式 第三部分',
  zh: {
    checks: '逐行核对第三部分表格：“总计”是否等于各类申请人件数之和。',
    example: '自然人 20 件、商业企业 5 件，总计填报 24 件。',
  },
  en: {
    checks:
      'For each row of the table in section 3: whether “总计” is the sum over all kinds of applicants.',
    example: '20 by natural persons, 5 by businesses, but a total of 24.',
  },
};
