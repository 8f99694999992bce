import type { FigureState } from '../../report';
import { normalise } from '../../template';

/** What a cell of figures says. */
export interface Value {
  readonly state: FigureState;
  /** The number as printed, without regard to a unit; null unless `state` is `number`. */
  readonly value: number | null;
  /** Unit or remark beside the number, normalised; empty where there is none. */
  readonly remark: string;
}

/** Strokes and words that stand where there is nothing to report, and numbers that are typed as words. */
const DASH = /^(?:[-—–―‒−─━ー一_~/\\|·.。、]+|无|無|没有|[零〇o]|n\/a|['"‘’“”`]\d+['"’”]?)$/i;
const MINUS = /[−–—―‒─]/g;
const NUMBER = /^([+-]?)\s*(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?: \d+)*)(\.\s*\d+)?\s*(.*)$/s;
const WORDED_CHANGE = /^(增加|增|新增|减少|减|净增|净减)\s*(\d+)\s*(项|个|件)?$/;
/**
 * What may stand behind a number: a unit, then perhaps a remark in brackets or one that says what
 * the number includes. Anything else makes the cell a label: 「1、属于国家秘密」 is no number.
 */
const REMARK =
  /^(?:万元?|元|亿元|件次?|项|个|条|宗|份|次|人次?|部|起|例)?\s*(?:[([【].*|[,;:、。]?\s*(?:其中|含|包括|均为).*|。|\*+)?$/s;

const NONE = '';

/**
 * Reads the text of a cell that should hold a number.
 *
 * 「1,295」, 「1 295」, 「０」, 「0件」, 「+6」, 「22（其中修订16件）」, 「160.5964万元」 are numbers,
 * some with a remark; 「/」, 「—」, 「无」 are dashes; nothing visible is blank; all else is unreadable.
 *
 * @param raw text as on the page
 */
export function parseValue(raw: string): Value {
  const text = normalise(raw);
  if (text === '') return { state: 'blank', value: null, remark: NONE };
  if (DASH.test(text)) return { state: 'dash', value: null, remark: NONE };

  return wordedChange(text) ?? numberIn(text) ?? { state: 'unreadable', value: null, remark: NONE };
}

/** A change in words: 「减少2件」. */
function wordedChange(text: string): Value | null {
  const change = WORDED_CHANGE.exec(text);
  if (!change) return null;
  const amount = Number(change[2]);
  const down = change[1]?.includes('减') ?? false;
  return { state: 'number', value: down && amount !== 0 ? -amount : amount, remark: text };
}

/** A number, perhaps with a sign, a unit or a remark; null for any other text. */
function numberIn(text: string): Value | null {
  const match = NUMBER.exec(text.replace(MINUS, '-'));
  if (!match) return null;
  const [, sign, whole = '', fraction = '', rest = ''] = match;
  if (!REMARK.test(rest)) return null;
  const digits = `${whole}${fraction}`.replace(/[, ]/g, '');
  const value = Number(digits) * (sign === '-' ? -1 : 1);
  // Digits beyond this are lost in computing, and nobody counts so far.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  // −0 is 0: 「-0」 says that nothing changed.
  return { state: 'number', value: value === 0 ? 0 : value, remark: rest };
}
