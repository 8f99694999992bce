/** A number in running text, with its unit. */
export interface Quantity {
  /** From the first digit up to the end of the unit. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** How many digits stand behind the point. */
  readonly decimals: number;
  /** False for 「300余」, 「约12」, 「3至5」: a number that is not meant to the unit. */
  readonly exact: boolean;
  /** What the last digit stands for where a count is told in 万: 100 in 「1.25万件」. */
  readonly step?: number;
  /**
   * - `count`: things counted; money in `yuan` or `wan` (万元, and 亿元 by its unit); `percent`.
   * - `bare`: a number without a unit at the end of a clause.
   */
  readonly kind: 'count' | 'yuan' | 'wan' | 'percent' | 'bare';
  /** As printed, e.g. 「件」. */
  readonly unit: string;
}

const ARABIC = String.raw`\d+(?:,\d{3}(?!\d))*(?:\.\d+)?`;
const CHINESE = '[零〇一二两三四五六七八九十百千]+';
const NUMBER = new RegExp(`${ARABIC}|${CHINESE}`, 'g');

/** Units of things; the longer ones first. */
const UNIT =
  /(万(?!元)|亿(?!元)|千|百)?(余|多|来)?(万元|亿元|元|%|人次|件次|场次|件|宗|起|份|例|条|项|个(?!工作日|月|百分点|自然日)|部|次|单|笔|篇|封|人|名|场|期|家|批|户|类|种|处|幅|页|字)(以上|左右|以下|上下|以内|之内|余(?!\d))?/y;
/** With Chinese numerals only these: 一个, 一次, 一项 are mostly no counts. */
const CASE_UNIT = /(余|多)?(件|宗|起|份|例)(?![一事套])/y;
const NOT_COUNTED = /[\dA-Za-z第〔[:/.\-~每同逐某任这哪唯]$/;
/** 「3-5件」 and 「3至5件」 are a range, not a count. */
const RANGE = /[\d一二两三四五六七八九十百][-~至到—]$/;
/** 「无一例」 counts none. */
const NOT_ONE = /(?:无|没有|未(?:发生|出现|收到|接到))$/;
const INEXACT_BEFORE = /(?:近|约|大约|超过?|逾|不足|至少|最多|不少于|上|数|几|多达)$/;
/** 「总数120件」, 「办结数8件」, but not 「数十件」, 「数百件」. */
const NUMBER_OF = /[总件量请开结复理围]数$/;
const CLAUSE_END = /[,;。、)!]/;
/** Titles of documents and their numbers: what 《关于12件事的通知》 counts is no figure of the text. */
const TITLE = /《[^》]{0,80}》|〔[^〕]{0,20}〕/g;
/** 「（见表3）」, 「附件1」 number a place; 「申请表3」 may count. */
const PLACE = /(?:(?<!申请)表|图|附件?|序号|编号)$/;
/** More than any amount or rate is printed with. */
const MOST_DECIMALS = 12;

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The value of a Chinese numeral below 10000, e.g. 一百二十三, 两千零五.
 * @returns null for anything else, also for digits in a row (二〇二二)
 */
export function parseChineseNumber(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const glyph of text.replace(/两/g, '二').replace(/〇/g, '零')) {
    const power = POWERS[glyph];
    if (power !== undefined) {
      if (power >= last || (digit === null && (power > 10 || sum > 0))) return null;
      sum += (digit ?? 1) * power;
      last = power;
      digit = null;
      continue;
    }
    const value = DIGITS.indexOf(glyph);
    if (value < 0) return null;
    if (value === 0 && digit === null && text.length > 1) continue;
    if (digit !== null) return null;
    digit = value;
  }
  return sum + (digit ?? 0);
}

/**
 * Every quantity of a text, from left to right. Dates, document numbers, ordinals, and what stands in
 * the title of a document are none.
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const titles = [...text.matchAll(TITLE)].map(
    ({ 0: title, index }) => [index, index + title.length] as const,
  );
  for (const match of text.matchAll(NUMBER)) {
    if (titles.some(([from, to]) => match.index > from && match.index < to)) continue;
    const quantity = quantityAt(text, match.index, match[0]);
    if (quantity) found.push(quantity);
  }
  return found;
}

/** Digits that stand for a quantity, before it is known what is counted. */
interface Amount {
  readonly from: number;
  /** Behind the last digit. */
  readonly end: number;
  readonly digits: string;
  /** Whether it is written in digits, not in Chinese numerals. */
  readonly arabic: boolean;
  /** The text right before it. */
  readonly before: string;
  readonly value: number;
  readonly decimals: number;
  /** Whether nothing before it says that it is not meant to the unit. */
  readonly exact: boolean;
}

function quantityAt(text: string, from: number, digits: string): Quantity | null {
  const amount = amountAt(text, from, digits);
  if (!amount) return null;
  const unit = amount.arabic ? UNIT : CASE_UNIT;
  unit.lastIndex = amount.end;
  const match = unit.exec(text);
  if (!match) return bareQuantity(text, amount);
  return amount.arabic ? withUnit(amount, match) : casesOf(amount, match);
}

/** Digits as an amount; null for dates, document numbers and ordinals. */
function amountAt(text: string, from: number, digits: string): Amount | null {
  const before = text.slice(Math.max(0, from - 4), from);
  const arabic = /\d/.test(digits);
  const value = arabic ? Number(digits.replace(/,/g, '')) : parseChineseNumber(digits);
  if (value === null || value > Number.MAX_SAFE_INTEGER) return null;
  if (digits === '一' && NOT_ONE.test(before)) return null;
  if (!RANGE.test(before) && NOT_COUNTED.test(before) && !before.endsWith(':')) return null;
  const exact = isExactBehind(before, !arabic || /^10+$/.test(digits));
  const decimals = arabic ? (/\.(\d+)$/.exec(digits)?.[1]?.length ?? 0) : 0;
  if (decimals > MOST_DECIMALS) return null;
  return { from, end: from + digits.length, digits, arabic, before, value, decimals, exact };
}

/** @param tens whether the number may be a round one: 「数十件」 */
const isExactBehind = (before: string, tens: boolean): boolean =>
  !RANGE.test(before) && (!INEXACT_BEFORE.test(before) || (!tens && NUMBER_OF.test(before)));

/** An amount without a unit, which is a quantity at the end of a clause only. */
function bareQuantity(text: string, amount: Amount): Quantity | null {
  const { from, end, digits, arabic, before, value, decimals, exact } = amount;
  const next = text[end];
  if (next !== undefined && !CLAUSE_END.test(next)) return null;
  // 「3、」 in front of a line or sentence numbers it.
  if (next === '、' && (from === 0 || /[。;:]$/.test(before))) return null;
  const worded = !arabic && digits !== '零';
  if (worded || digits.length > 5 || PLACE.test(before)) return null;
  return {
    ...{ from, to: end, value, decimals },
    ...{ exact: exact && decimals === 0, kind: 'bare', unit: '' },
  };
}

/** An amount in Chinese numerals, with its unit. */
function casesOf({ from, end, value, decimals, exact }: Amount, match: RegExpExecArray): Quantity {
  const [matched, more, unit = ''] = match;
  return {
    ...{ from, to: end + matched.length, value, decimals },
    ...{ exact: exact && more === undefined, kind: 'count', unit },
  };
}

/** An amount in digits, with its unit. */
function withUnit({ from, end, value, decimals, exact }: Amount, match: RegExpExecArray): Quantity {
  const [matched, scale = '', more, unit = '', round] = match;
  const kind = KINDS[unit] ?? 'count';
  const plain = more === undefined && round === undefined;
  // 「38万余元」, 「5千元」: what stands before 余 is of the unit.
  if (unit.endsWith('元'))
    return {
      ...{ from, to: end + matched.length, value, decimals },
      ...{ kind, unit: scale + unit, exact: exact && plain },
    };
  const toWan = plain && exact && kind === 'count' && scale === '万';
  const whole = kind !== 'count' || decimals === 0;
  return {
    ...{ from, to: end + matched.length, kind, unit },
    ...(toWan
      ? { value: Math.round(value * WAN), decimals: 0, step: WAN / 10 ** decimals }
      : { value, decimals }),
    exact: exact && plain && whole && scale === '',
  };
}

/** What is measured by units other than those of things counted. */
const KINDS: Readonly<Record<string, Quantity['kind']>> = {
  '%': 'percent',
  万元: 'wan',
  亿元: 'wan',
  元: 'yuan',
};

/** Units of things counted one by one; none is a unit as well. */
const COUNTED = /^(?:[件宗起份例条项个部次单笔封]|件次|人次)?$/;
const isMoney = ({ kind }: Quantity): boolean => kind === 'wan' || kind === 'yuan';
/** Whether a quantity counts things to the unit, or money, which may be told in round figures. */
export const isPlainCount = (quantity: Quantity): boolean =>
  isMoney(quantity) ||
  ((quantity.exact || quantity.step !== undefined) && COUNTED.test(quantity.unit));

const WAN = 10_000;
const SCALES: Readonly<Record<string, number>> = { ...POWERS, 万: WAN, 亿: WAN * WAN };
const inWan = (amount: number, { unit }: Quantity): number =>
  [...unit].reduce((product, glyph) => product * (SCALES[glyph] ?? 1), amount) / WAN;
/** What quantities add up to, whatever their units. */
export const sumOf = (quantities: readonly Quantity[]): number =>
  quantities.reduce((sum, { value }) => sum + value, 0);
/** What all counts of a text add up to. */
export const sumOfCounts = (text: string): number =>
  sumOf(findQuantities(text).filter(({ kind }) => kind === 'count'));
/** A count as it is; money in 万元. */
export const amountOf = (quantity: Quantity): number =>
  isMoney(quantity) ? inWan(quantity.value, quantity) : quantity.value;
/** 「约120万元」 may be anything up to a tenth more or less. */
const ROUND_SHARE = 0.1;
/**
 * For money, half of the last digit printed, and more where it is said to be rounded; for counts in 万, which
 * may be cut off, all of it.
 */
export function toleranceOf(quantity: Quantity): number {
  if (!isMoney(quantity)) return quantity.step ?? 0;
  if (!quantity.exact) return ROUND_SHARE * amountOf(quantity);
  return inWan(0.5 * 10 ** -quantity.decimals, quantity);
}
