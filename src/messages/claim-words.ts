import type { ClaimEvidence, Reading } from '../report';
import type { Locale } from './locale';
import type { MessageData } from './types';

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
export function spell(
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
export function around({ claim }: MessageData): string {
  if (!claim) return '';
  const { sentence, quote } = claim;
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  const at = Math.max(sentence.indexOf(quote), 0);
  const room = Math.max(LONGEST_SENTENCE - quote.length, 20);
  const from = Math.max(0, at - Math.floor(room / 2));
  const to = Math.min(sentence.length, at + quote.length + Math.ceil(room / 2));
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}
