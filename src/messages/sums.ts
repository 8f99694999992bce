import { folded, type Outcome } from '../result';
import type { SumWords } from './zh/sums';

/** Terms by their names, and what they come to; null where the page does not let one tell. */
export interface NamedSide {
  readonly terms: readonly { readonly name: string; readonly value: number | null }[];
  readonly sum: number | null;
}
/** A sum that was checked. */
export interface NamedSum {
  readonly left: NamedSide;
  readonly right: NamedSide;
  readonly outcome: Outcome;
  /** How far the sides are apart, 0 or more; null where a term is unknown. */
  readonly difference: number | null;
}

/** A line of a sum: a term, or what is said in place of those that are 0. */
export interface SumLine {
  readonly name: string;
  /** Empty where the line stands for several terms. */
  readonly value: string;
}
export interface SumSide {
  /** None where there is but one term: it is its own total. */
  readonly lines: readonly SumLine[];
  /** What the total is called. */
  readonly name: string;
  readonly total: string;
}
/** A sum as it is written out. */
export interface LaidOutSum {
  readonly left: SumSide;
  readonly right: SumSide;
  /** 「＝」 or 「≠」; 「？」 where it can't be told. */
  readonly sign: string;
  readonly difference: string;
}

function sideOf({ terms, sum }: NamedSide, words: SumWords): SumSide {
  const number = (value: number | null) => (value === null ? words.unknown : String(value));
  const [only, ...others] = terms;
  if (only && others.length === 0) return { lines: [], name: only.name, total: number(sum) };
  const { shown, folded: zeros } = folded(terms);
  const lines = shown.map(({ name, value }) => ({ name, value: number(value) }));
  if (zeros > 0) {
    const name = (shown.length === 0 ? words.allZeros : words.zeros)(zeros);
    lines.push({ name, value: '' });
  }
  return { lines, name: words.total, total: number(sum) };
}

/** A sum ready to be written out, its zeros folded as on the page. */
export function laidOut(
  { left, right, outcome, difference }: NamedSum,
  words: SumWords,
): LaidOutSum {
  const signs = { passed: words.equal, failed: words.unequal, unknown: words.open };
  return {
    left: sideOf(left, words),
    right: sideOf(right, words),
    sign: signs[outcome],
    difference: difference === null ? words.unknown : String(difference),
  };
}

// Beside figures the numbers of labels would be taken for figures, and all rows count requests.
const NUMBERING =
  /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.．])|政府信息公开申请数量$/g;

/** What a term is called beside its figure: 「1.属于国家秘密」 is 「属于国家秘密」. */
export const nameInSum = (name: string): string => name.replace(NUMBERING, '');

/** A sum on one line: 「总计 25 ≠ 自然人 20 ＋ 商业企业 19 ＝ 39，相差 14」 */
export function sumOnOneLine(identity: NamedSum, words: SumWords): string {
  const { left, right, sign, difference } = laidOut(identity, words);
  const side = ({ lines, name, total }: SumSide): string => {
    if (lines.length === 0) return `${nameInSum(name)} ${total}`;
    const sum = lines
      .map((line) => `${nameInSum(line.name)} ${line.value}`.trim())
      .join(words.plus);
    return `${sum} ${words.equal} ${total}`;
  };
  const both = `${side(left)} ${sign} ${side(right)}`;
  return identity.outcome === 'passed' ? both : words.withDifference(both, difference);
}
