import { around, spell } from '../claim-words';
import type { RuleMessages } from '../types';

export const claimsMessages: RuleMessages = {
  'text-figure-mismatch': {
    title: '文字与表格数字不一致',
    expected: ({ claim }) => spell(claim, 'zh'),
    message: (data) =>
      `正文写“${data.actual}”，按表格可以得出的数是 ${spell(data.claim, 'zh')}，都对不上。原句：“${around(data)}”。`,
    advice: '核对原始台账，把正文或表格中错的一方改正，并检查同一数字在别处的写法。',
  },
  'text-none-conflict': {
    title: '文字说没有，表格却有',
    expected: ({ claim }) => spell(claim, 'zh', 'and'),
    message: (data) =>
      `正文写“${data.actual}”，表格中却是 ${spell(data.claim, 'zh', 'and')}。原句：“${around(data)}”。`,
    advice: '核对原始台账：确实没有的，把表格改为 0；确实有的，在正文中写明数量。',
  },
  'growth-rate-wrong': {
    title: '增减幅度算得不对',
    message: (data) =>
      `正文写“${data.claim?.quote ?? ''}”，按句中的两个数计算应为 ${data.expected}，写的是 ${data.actual}。`,
    advice: '用（今年数－上年数）÷上年数重新计算，或核对句中的两个数。',
  },
  'all-handled-conflict': {
    title: '“全部办结”与结转矛盾',
    message: (data) =>
      `正文写“${data.claim?.quote ?? ''}”，表格中却有 ${data.actual} 件结转下年度继续办理。原句：“${around(data)}”。`,
    advice: '在正文中说明尚有结转下年度办理的申请；确已全部办结的，核对表格中的结转数。',
  },
};
