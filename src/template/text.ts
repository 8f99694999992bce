/**
 * Normalisation of the text of reports. One form for matching; what people see is always the raw
 * text.
 */

/**
 * The ideographs that the characters of CJK Radicals Supplement stand for, in their order from U+2E80
 * on, with a space where there is none. Unicode does not decompose them, and they come out of PDF
 * copies of reports. (Kangxi radicals are covered by NFKC.) Source: Unicode EquivalentUnifiedIdeograph.
 */
const RADICALS =
  '冫厂  乙亻冂几刀刂卜㔾小小尢尣尢尣巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁网网羊羊羊耂' +
  '肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阝阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟龟';

// Soft hyphen, zero-width and bidirectional controls, word joiner, byte order mark, variation
// selectors: invisible, and left behind by copying.
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const RADICAL = /[\u2e80-\u2ef3]/g;
const SPACE = /\s+/g;
// ASCII, ideographs and the punctuation of Chinese text that no normalisation touches, in words parted
// by single spaces: most of what is looked at has been normalised before.
/* @__NO_SIDE_EFFECTS__ */
function settledText(): RegExp {
  const words = String.raw`[\x21-\x7e\u4e00-\u9fff\u3001-\u3003\u3008-\u3011\u3014\u3015·—‘’“”]+`;
  return new RegExp(`^(?:${words}(?: ${words})*)?$`);
}
const PLAIN = settledText();
const ALL_WORDS = /^[0-9A-Za-z\u4e00-\u9fff]*$/;
// Everything that is neither a letter, an ideograph nor a digit.
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** What a radical stands for; itself where that is nothing else. */
function ideographOf(radical: string): string {
  const ideograph = RADICALS.charAt(radical.charCodeAt(0) - 0x2e80);
  return ideograph === ' ' ? radical : ideograph;
}

/**
 * The form in which text is searched and compared: compatibility forms, full-width characters and
 * radicals folded, invisible characters dropped, runs of white space made one space.
 */
export function normalise(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(RADICAL, ideographOf)
    .replace(SPACE, ' ')
    .trim();
}

/** Normalised text without any white space: Chinese words may be spelled with spaces (总　计). */
export const squeeze = (raw: string): string => normalise(raw).replace(/ /g, '');

/** Only the words: no white space, no punctuation. In this form labels and titles are compared. */
export function wordsOf(raw: string): string {
  const text = normalise(raw);
  return ALL_WORDS.test(text) ? text : text.replace(NOT_WORD, '');
}

const NUMERALS = '零一二三四五六七八九十';

/**
 * A Chinese numeral up to 99, or Arabic digits, as a number; null for anything else.
 * @param text e.g. 「六」, 「十二」, 「6」
 */
export function parseOrdinal(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (ten === undefined)
    return tens !== undefined && ones === undefined ? NUMERALS.indexOf(tens) : null;
  return (
    (tens === undefined ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones ? NUMERALS.indexOf(ones) : 0)
  );
}

/** Pattern of a year in Chinese digits, with the characters that stand in for 〇. */
export const CHINESE_YEAR = '二[〇○零0O][〇○零一二][〇○零一二三四五六七八九]';

/** A year in Chinese digits as a number: 「二〇二二」 → 2022. */
export const parseYear = (text: string): number =>
  Number([...text.replace(/[〇○0O]/g, '零')].map((digit) => NUMERALS.indexOf(digit)).join(''));

/** A position from 1 to 10 as the template prints it: 6 → 六. */
export const chineseOrdinal = (ordinal: number): string => NUMERALS[ordinal] ?? String(ordinal);

/** A number in front of a title or label, and the words behind it. */
export interface Numbered {
  /** null where there is no number. */
  readonly ordinal: number | null;
  /**
   * - `top`: 一、 or 第一部分
   * - `bracket`: （一） or (1)
   * - `digit`: 1. or 1、
   */
  readonly style: 'top' | 'bracket' | 'digit' | null;
  /** The rest, normalised, with its punctuation. */
  readonly rest: string;
}

const TOP = /^第?([一二三四五六七八九十]{1,3})(?:部分|、|[.,:;·,]|\s)\s*[、.,:·]?\s*/;
const BRACKET = /^[([〔【<《]\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[)\]〕】>》]\s*[、.,:]?\s*/;
const DIGIT = /^(\d{1,2})\s*(?:[、.,:)]|\s)\s*(?!\d)/;

/**
 * Splits the number off a title or label: 「（三）不予公开」 → 3, bracket, 「不予公开」.
 * @param raw text as on the page
 */
export function splitNumber(raw: string): Numbered {
  const text = normalise(raw);
  for (const [style, pattern] of [
    ['top', TOP],
    ['bracket', BRACKET],
    ['digit', DIGIT],
  ] as const) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined)
      return { ordinal: parseOrdinal(match[1]), style, rest: text.slice(match[0].length) };
  }
  return { ordinal: null, style: null, rest: text };
}
