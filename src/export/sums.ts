import type { SavingWords } from '../messages/all';
import { folded, type Outcome } from '../report';
import type { IdentityRow, SideRow } from './model';

/** What a reader looks for first. */
const ORDER: readonly Outcome[] = ['failed', 'unknown', 'passed'];

/** Sums with those that failed first, then those that can't be told; otherwise in the order they had. */
export const failedFirst = <T extends { readonly outcome: Outcome }>(sums: readonly T[]): T[] =>
  ORDER.flatMap((outcome) => sums.filter((sum) => sum.outcome === outcome));

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

function sideOf({ terms, sum }: SideRow, words: SavingWords): SumSide {
  const number = (value: number | null) => (value === null ? words.sum.unknown : String(value));
  const [only, ...others] = terms;
  if (only && others.length === 0) return { lines: [], name: only.name, total: number(sum) };
  const { shown, folded: zeros } = folded(terms);
  const lines = shown.map(({ name, value }) => ({ name, value: number(value) }));
  if (zeros > 0) {
    const name = (shown.length === 0 ? words.sum.allZeros : words.sum.zeros)(zeros);
    lines.push({ name, value: '' });
  }
  return { lines, name: words.sum.total, total: number(sum) };
}

/** A sum ready to be written out, its zeros folded as on the page. */
export function laidOut(
  { left, right, outcome, difference }: IdentityRow,
  words: SavingWords,
): LaidOutSum {
  const signs = { passed: words.sum.equal, failed: words.sum.unequal, unknown: words.sum.open };
  return {
    left: sideOf(left, words),
    right: sideOf(right, words),
    sign: signs[outcome],
    difference: difference === null ? words.sum.unknown : String(difference),
  };
}

/** A sum on one line: 「总计 25 ≠ 自然人 20 ＋ 商业企业 19 ＝ 39，相差 14」 */
export function sumOnOneLine(identity: IdentityRow, words: SavingWords): string {
  const { left, right, sign, difference } = laidOut(identity, words);
  const side = ({ lines, name, total }: SumSide): string => {
    if (lines.length === 0) return `${name} ${total}`;
    const sum = lines.map(({ name, value }) => `${name} ${value}`.trim()).join(words.sum.plus);
    return `${sum} ${words.sum.equal} ${total}`;
  };
  const both = `${side(left)} ${sign} ${side(right)}`;
  return identity.outcome === 'passed' ? both : words.sum.withDifference(both, difference);
}
