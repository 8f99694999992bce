import { YieldBudget, type Resumable } from '../../../base/resumable';
import type { ItemNumber, Anchor } from '../../../report';
import { parseOrdinal } from '../../../template';
import { READ_LIMITS, type Limits } from '../../limits';
import { placeWithin, type PlacedPassage } from './passages';

/** （一） at the beginning of a line or sentence; not 「（一）项」, which refers to one. */
const NUMBER = /(?:^|[。;!?:])\(([一二三四五六七八九十]{1,3})\)(?![项款条目点类至、和及与或])/g;

/**
 * The numbers （一）, （二） … that parts of the sections carry, in reading order.
 * @param place called with a key for `Report.places` and the place of each number
 */
export function* readItemNumbers(
  passages: readonly PlacedPassage[],
  place: (mark: string, place: Anchor) => void,
  limits: Limits,
): Resumable<ItemNumber[]> {
  const numbers: ItemNumber[] = [];
  const budget = new YieldBudget();
  for (const passage of passages) {
    budget.add(passage.text.length);
    if (budget.takePause()) yield;
    // Numbers in lists and small tables count what stands there, not parts of the section.
    if (passage.section === null || passage.line === null || !passage.text.includes('(')) continue;
    for (const match of passage.text.matchAll(NUMBER)) {
      const ordinal = parseOrdinal(match[1] ?? '');
      if (ordinal === null) continue;
      if (numbers.length >= READ_LIMITS.marks) {
        limits.markExceeded();
        return numbers;
      }
      const mark = `number.${numbers.length + 1}`;
      const from = match.index + match[0].indexOf('(');
      place(mark, placeWithin(passage, from, match.index + match[0].length));
      numbers.push({ section: passage.section, ordinal, mark });
    }
  }
  return numbers;
}
