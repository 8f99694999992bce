import type { ClaimEvidence, Reading, ReadingTerm } from '../../result';
import { quote, type MessageData, type RuleFacts } from '../../wording';

/** Short names of rows and cells: the words of the tables themselves, so the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  newReceived: '新收',
  carriedIn: '上年结转',
  granted: '予以公开',
  partlyGranted: '部分公开',
  refused: '不予公开',
  unable: '无法提供',
  notHandled: '不予处理',
  otherHandling: '其他处理',
  stateSecret: '属于国家秘密',
  otherLaw: '法律行政法规禁止公开',
  securityStability: '危及“三安全一稳定”',
  thirdParty: '保护第三方合法权益',
  internal: '内部事务信息',
  process: '过程性信息',
  caseFile: '行政执法案卷',
  adminQuery: '行政查询事项',
  notHeld: '本机关不掌握相关信息',
  needsCreation: '没有现成信息',
  unclear: '补正后仍不明确',
  petition: '信访举报投诉类申请',
  repeat: '重复申请',
  publication: '公开出版物',
  excessive: '大量反复申请',
  confirmation: '确认或重新出具',
  notCorrected: '逾期不补正',
  unpaid: '逾期未缴费',
  totalHandled: '办理结果总计',
  carriedForward: '结转下年度',
  review: '行政复议',
  litigationDirect: '直接起诉',
  litigationAfterReview: '复议后起诉',
  upheld: '维持',
  corrected: '纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
  naturalPerson: '自然人',
  organisations: '法人或其他组织',
  business: '商业企业',
  research: '科研机构',
  publicInterest: '社会公益组织',
  legalService: '法律服务机构',
  otherOrg: '其他组织',
  regulations: '规章',
  normativeDocuments: '规范性文件',
  licensing: '行政许可',
  penalties: '行政处罚',
  enforcement: '行政强制',
  fees: '行政事业性收费',
  issued: '本年制发',
  repealed: '本年废止',
  inForce: '现行有效',
  made: '本年新制作',
  disclosed: '本年新公开',
  totalDisclosed: '对外公开总数',
  decisions: '处理决定数量',
  amount: '收费金额',
};

/** 「新收」 for `newReceived`, 「行政复议总计」 for `disputes.review.total`. */
function termName(name: string): string {
  const parts = name.split('.').filter((part) => part in NAMES);
  return parts.map((part) => NAMES[part]).join('');
}

/** Money is counted in 万元, all else in 件. */
const unitOf = ({ terms }: Reading): string =>
  terms.some(({ name }) => name.endsWith('.amount')) ? '万元' : '件';

/** 「新收」, 「新收与上年结转合计」, 「新收加上年结转减结转下年度」: what a reading counts. */
function inChinese({ terms }: Reading): { readonly name: string; readonly isSum: boolean } {
  const name = ({ name, stated }: ReadingTerm) =>
    stated === undefined ? termName(name) : `文中所述${termName(name)} ${stated} 件`;
  if (terms.some(({ minus }) => minus))
    return {
      name: terms
        .map((term, index) => (term.minus ? '减' : index > 0 ? '加' : '') + name(term))
        .join(''),
      isSum: false,
    };
  const names = terms.map(name);
  const last = names.pop() ?? '';
  return names.length === 0
    ? { name: last, isSum: false }
    : { name: `${names.join('、')}与${last}合计`, isSum: true };
}

function inEnglish({ terms }: Reading): string {
  const name = ({ name, stated }: ReadingTerm) =>
    stated === undefined ? termName(name) : `${stated} (${termName(name)} as the sentence has it)`;
  return terms
    .map((term, index) => (term.minus ? ' − ' : index > 0 ? ' + ' : '') + name(term))
    .join('');
}

/**
 * What the table says, in every reading of a sentence: 「新收为 385 件」, 「新收 247 件，新收与上年结转合计
 * 251 件」.
 */
export function tableFiguresZh(claim: ClaimEvidence | undefined): string {
  const readings = claim?.readings ?? [];
  return readings
    .map((reading) => {
      const { name, isSum } = inChinese(reading);
      const is = readings.length === 1 && !isSum ? '为' : '';
      return `${name}${is} ${reading.value} ${unitOf(reading)}`;
    })
    .join('，');
}
/** The same in English: 「新收 385」, 「新收 247; 新收 + 上年结转 251」. */
export const tableFiguresEn = (claim: ClaimEvidence | undefined): string =>
  (claim?.readings ?? []).map((reading) => `${inEnglish(reading)} ${reading.value}`).join('; ');

const LONGEST_SENTENCE = 90;
/** The message puts its own full stop behind the quotes. */
const END = /[。；，\s]+$/;
/**
 * The sentence with the words in question, cut to what fits a card; empty where it says no more than
 * these words.
 */
function sentenceOf({ claim }: Pick<MessageData, 'claim'>): string {
  if (!claim) return '';
  const { sentence, quote } = claim;
  if (sentence.replace(END, '') === quote.replace(END, '')) return '';
  if (sentence.length <= LONGEST_SENTENCE) return sentence.replace(END, '');
  const at = Math.max(sentence.indexOf(quote), 0);
  const room = Math.max(LONGEST_SENTENCE - quote.length, 20);
  const from = Math.max(0, at - Math.floor(room / 2));
  const to = Math.min(sentence.length, at + quote.length + Math.ceil(room / 2));
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}

/** The words of the page that a message is about. */
export const said = ({ claim, actual }: MessageData): string => quote(claim?.quote ?? actual);

/** The whole sentence behind a message, where the message does not quote it anyway. */
export function originalZh(data: MessageData): string {
  const sentence = sentenceOf(data);
  return sentence === '' ? '' : `原文：${quote(sentence)}。`;
}
export function originalEn(data: MessageData): string {
  const sentence = sentenceOf(data);
  return sentence === '' ? '' : ` The sentence: ${quote(sentence)}.`;
}

/** Either side may be wrong, so neither is called the right one. */
export const BOTH_SIDES_ZH: RuleFacts = {
  expected: { name: '表格' },
  actual: { name: '正文' },
};
export const BOTH_SIDES_EN: RuleFacts = {
  expected: { name: 'Table' },
  actual: { name: 'Text' },
};
