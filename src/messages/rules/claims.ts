import type { ClaimEvidence, Reading } from '../../report';
import type { Locale } from '../locale';
import type { MessageData, RuleMessages } from './types';

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

/** 「新收＋上年结转－结转下年度2」: how a reading is counted. */
export function readingName({ terms }: Reading): string {
  return terms
    .map(({ name, minus, stated }, index) => {
      const sign = minus ? '－' : index > 0 ? '＋' : '';
      return `${sign}${termName(name)}${stated ?? ''}`;
    })
    .join('');
}

const SPELLING = {
  zh: { open: '（', close: '）', or: ' 或 ', and: '、' },
  en: { open: ' (', close: ')', or: ' or ', and: ', ' },
};

/** 「12（新收） 或 15（新收＋上年结转）」. */
function spell(
  claim: ClaimEvidence | undefined,
  locale: Locale,
  joined: 'or' | 'and' = 'or',
): string {
  const { open, close, [joined]: join } = SPELLING[locale];
  return (claim?.readings ?? [])
    .map((reading) => `${reading.value}${open}${readingName(reading)}${close}`)
    .join(join);
}

const LONGEST_SENTENCE = 90;
/** The sentence with the words in question, cut to what fits a card. */
function around({ claim }: MessageData): string {
  if (!claim) return '';
  const { sentence, quote } = claim;
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const at = Math.max(sentence.indexOf(quote), 0);
  const room = Math.max(LONGEST_SENTENCE - quote.length, 20);
  const from = Math.max(0, at - Math.floor(room / 2));
  const to = Math.min(sentence.length, at + quote.length + Math.ceil(room / 2));
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}

const zh: RuleMessages = {
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

const en: RuleMessages = {
  'text-figure-mismatch': {
    title: 'Text and table disagree',
    expected: ({ claim }) => spell(claim, 'en'),
    message: (data) =>
      `The text says “${data.actual}”; the table gives ${spell(data.claim, 'en')}, and none of these fits. The sentence: “${around(data)}”.`,
    advice:
      'Check the records, correct the side that is wrong, and look for the same figure elsewhere.',
  },
  'text-none-conflict': {
    title: 'The text says none, the table doesn’t',
    expected: ({ claim }) => spell(claim, 'en', 'and'),
    message: (data) =>
      `The text says “${data.actual}”; the table counts ${spell(data.claim, 'en', 'and')}. The sentence: “${around(data)}”.`,
    advice:
      'Check the records: if there was none, put 0 in the table; if there was, state the number.',
  },
  'growth-rate-wrong': {
    title: 'Rate of change miscalculated',
    message: (data) =>
      `The text says “${data.claim?.quote ?? ''}”; the two numbers in the sentence give ${data.expected}, not ${data.actual}.`,
    advice: 'Recalculate as (this year − last year) ÷ last year, or check the two numbers.',
  },
  'all-handled-conflict': {
    title: '“All handled” beside a carry-over',
    message: (data) =>
      `The text says “${data.claim?.quote ?? ''}”, yet the table carries ${data.actual} over into the next year. The sentence: “${around(data)}”.`,
    advice:
      'Say that some requests were carried over; if all were handled, check the figure in the table.',
  },
};

/** Words about statements of the running text. */
export const claimMessages: Record<Locale, RuleMessages> = { zh, en };
