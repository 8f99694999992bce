/**
 * Normalisation of the text of reports. One form for matching; what people see is always the raw
 * text.
 */

/**
 * CJK Radicals Supplement characters that Unicode does not decompose, with the ideographs they
 * stand for. They come out of PDF copies of reports. (Kangxi radicals are covered by NFKC.)
 * Source: Unicode EquivalentUnifiedIdeograph.
 */
const RADICALS = new Map(
  [
    '⺀冫⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示',
    '⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

// Soft hyphen, zero-width and bidirectional controls, word joiner, byte order mark, variation
// selectors: invisible, and left behind by copying.
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const RADICAL = /[\u2e80-\u2ef3]/g;
const SPACE = /\s+/g;
// ASCII, ideographs and the punctuation of Chinese text that no normalisation touches, in words parted
// by single spaces: most of what is looked at has been normalised before.
const SETTLED = String.raw`[\x21-\x7e\u4e00-\u9fff\u3001-\u3003\u3008-\u3011\u3014\u3015·—‘’“”]+`;
const PLAIN = new RegExp(`^(?:${SETTLED}(?: ${SETTLED})*)?$`);
const ALL_WORDS = /^[0-9A-Za-z\u4e00-\u9fff]*$/;
// Everything that is neither a letter, an ideograph nor a digit.
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The form in which text is searched and compared: compatibility forms, full-width characters and
 * radicals folded, invisible characters dropped, runs of white space made one space.
 */
export function normalise(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(RADICAL, (radical) => RADICALS.get(radical) ?? radical)
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
