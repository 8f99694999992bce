import type { GrowthClaim } from '../../../report';
import type { Sentence } from './clauses';
import type { Quantity } from './quantities';

const UP = '增长|上升|提高|提升|增加|上涨|增幅';
const DOWN = '下降|减少|降低|下滑|降幅|回落';
/** Ends right before the rate; what it begins with must be all there is between it and its number. */
const RATE_WORD = new RegExp(
  `^(?:,|、|\\(|\\)|即|同比|环比|相比|(?:较|比|与)?(?:上年|去年|上一年|20\\d\\d年)度?(?:同期)?|数量)*(?:(${UP})|(${DOWN}))(?:率|幅度|了|为|达|:)*$`,
);
const ADDED = /(?:增加|增长|多|上升)了?$/;
const REMOVED = /(?:减少|下降|少|降低)了?$/;
const COMPARES = /较|比|同比|环比/;
const BASE =
  /(?:(?:较|比|由|从)(?:上年|去年|上一年|20\d\d年)?度?(?:同期)?的?|(?:上年|去年|上一年)度?(?:同期)?(?:数)?(?:为|是|:)?)\(?$/;

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** A rate in a sentence, with the pairs of numbers that it may be taken from. */
export interface Rate extends Pick<GrowthClaim, 'rate' | 'decimals' | 'pairs'> {
  readonly start: number;
  readonly end: number;
}

/** Rates of growth that stand right behind the numbers they are taken from. */
export function findRates(sentence: Sentence, text: string): Rate[] {
  if (/分别|百分点|累计|年均/.test(sentence.text)) return [];
  const quantities = sentence.clauses.flatMap((clause) => clause.quantities);
  const parts = new Map(
    sentence.clauses.flatMap(({ part, quantities: inside }) =>
      inside.map((each) => [each, part] as const),
    ),
  );
  const rates: Rate[] = [];
  quantities.forEach((quantity, index) => {
    const previous = quantities[index - 1];
    if (quantity.kind !== 'percent' || !quantity.exact || !previous) return;
    const word = RATE_WORD.exec(text.slice(previous.to, quantity.from));
    if (!word || previous.kind !== 'count') return;
    const same = quantities
      .slice(0, index)
      .filter((each) => each.unit === previous.unit && parts.get(each) === parts.get(quantity));
    if (same.some(({ exact }) => !exact)) return;
    const pairs = pairsOf(previous, same, sentence, text).filter(
      ({ from, to }) => from > 0 && to >= 0,
    );
    if (pairs.length === 0) return;
    rates.push({
      rate: word[1] === undefined ? -quantity.value : quantity.value,
      decimals: quantity.decimals,
      pairs,
      start: previous.from,
      end: quantity.to,
    });
  });
  return rates;
}

function pairsOf(
  last: Quantity,
  same: readonly Quantity[],
  sentence: Sentence,
  text: string,
): Pair[] {
  const lead = (quantity: Quantity): string => text.slice(sentence.from, quantity.from);
  const others = same.filter((each) => each !== last);
  const change = ADDED.test(lead(last)) ? 1 : REMOVED.test(lead(last)) ? -1 : 0;
  const clause = sentence.clauses.find(({ from, to }) => last.from >= from && last.to <= to);
  if (change !== 0 && clause && COMPARES.test(clause.text.slice(0, last.from - clause.from)))
    return others.map(({ value }) => ({ from: value - change * last.value, to: value }));
  if (BASE.test(lead(last))) return others.map(({ value }) => ({ from: last.value, to: value }));
  // 「由12件增长到15件」
  const base = others.at(-1);
  if (
    base &&
    /(?:由|从)(?:上年|去年|20\d\d年)?度?的?$/.test(lead(base)) &&
    /(?:到|至|为)$/.test(lead(last))
  )
    return [{ from: base.value, to: last.value }];
  return [];
}
