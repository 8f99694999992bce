import { sentenceOf, tableFigures } from '../claim-words';
import { quote } from '../quotes';
import type { MessageData, RuleMessage, RuleMessages } from '../types';

/** Either side may be wrong, so neither is called the right one. */
const BOTH_SIDES: RuleMessage['facts'] = { expected: { name: '表格' }, actual: { name: '正文' } };

/** The whole sentence, where the message does not quote it anyway. */
function original(data: MessageData): string {
  const sentence = sentenceOf(data);
  return sentence === '' ? '' : `原文：${quote(sentence)}。`;
}

const said = ({ claim, actual }: MessageData): string => quote(claim?.quote ?? actual);

export const claimsMessages: RuleMessages = {
  'text-figure-mismatch': {
    title: '正文与表格数据不一致',
    expected: ({ claim }) => tableFigures(claim, 'zh'),
    message: (data) =>
      (data.claim?.readings.length === 1
        ? `正文写${said(data)}，表格中${tableFigures(data.claim, 'zh')}，二者不一致。`
        : `正文写${said(data)}，与表格不一致：表格中${tableFigures(data.claim, 'zh')}。`) +
      original(data),
    facts: BOTH_SIDES,
    advice: '核对原始台账，更正正文或表格中有误的一方，并核查同一数据在其他各处的表述。',
  },
  'text-none-conflict': {
    title: '文字表述与表格数据矛盾',
    expected: ({ claim }) => tableFigures(claim, 'zh'),
    message: (data) =>
      `正文写${said(data)}，表格中${tableFigures(data.claim, 'zh')}，二者矛盾。${original(data)}`,
    facts: BOTH_SIDES,
    advice: '核对原始台账：确未发生的，表格改为“0”；确有发生的，在正文中写明件数。',
  },
  'growth-rate-wrong': {
    title: '增减幅度计算有误',
    message: (data) =>
      `正文写${said(data)}，按文中两个数据计算应为 ${data.expected.replaceAll(' / ', ' 或 ')}，文中为 ${data.actual}。${original(data)}`,
    facts: { expected: { name: '计算结果', shown: (value) => value.replaceAll(' / ', ' 或 ') } },
    advice: '按“（本年数－上年数）÷上年数”重新计算，或核对文中的两个数据。',
  },
  'all-handled-conflict': {
    title: '“全部办结”与结转件数矛盾',
    message: (data) =>
      `正文写${said(data)}，表格中结转下年度继续办理为 ${data.actual} 件，二者矛盾。${original(data)}`,
    facts: { expected: { name: '按正文应为' }, actual: { name: '表格' } },
    advice: '在正文中说明尚有结转下年度继续办理的申请；确已全部办结的，更正表格中的结转件数。',
  },
};
