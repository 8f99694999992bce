import type { RuleMessage, RuleNotes } from '../../wording';
import { defineIdentityRule } from './identities';

/** Section three, every column: 一 + 二 = （七）总计 + 四, as the head note of the table says. */
export default defineIdentityRule({ id: 'requests-balance', table: 'requests' });

export const zh: RuleMessage = {
  title: '收办件数勾稽不符',
  afterPlace: '：',
  message: ({ expected, actual, difference }) =>
    `本年新收与上年结转合计 ${expected}，办理结果总计与结转下年度合计 ${actual}，相差 ${difference}。`,
  facts: { expected: { name: '新收与结转合计' }, actual: { name: '办理与结转合计' } },
  advice: '核对该列新收、结转和办理结果的件数，使第一项加第二项等于第三项加第四项。',
};

export const en: RuleMessage = {
  title: 'Received and handled do not balance',
  afterPlace: ': ',
  message: ({ expected, actual, difference }) =>
    `新收 and 上年结转 add up to ${expected}, 办理结果总计 and 结转下年度 to ${actual}, a difference of ${difference}.`,
  facts: {
    expected: { name: 'Received and carried in' },
    actual: { name: 'Handled and carried over' },
  },
  advice:
    'Check what was received, carried over and handled in this column: item one plus item two equals item three plus item four.',
};

export const notes: RuleNotes = {
  order: 1,
  basis: '格式 第三部分',
  zh: {
    checks: '逐列核对第三部分表格：新收与上年结转之和，是否等于办理结果总计与结转下年度之和。',
    example: '新收 10 件、结转 0 件，办理结果总计 8 件、结转下年度 1 件。',
  },
  en: {
    checks:
      'For each column of the table in section 3: whether new and carried-in requests equal those handled and carried forward.',
    example: '10 new and 0 carried in, but 8 handled and 1 carried forward.',
  },
};
