import { chineseOrdinal, SECTION_KEYS, sectionPlace, type SectionKey } from '../format';
import type { ItemNumber, Report } from '../report';
import { formatBasis } from './basis';
import { defineRule } from './rule';

/**
 * The parts of a section are numbered （一）, （二）, （三） without a gap and without a repetition. A
 * section may hold several such lists, one after the other or one within the other, each beginning
 * with （一）. Where a list begins later, its beginning may have been lost with its heading, which is
 * not for this rule to say.
 */
export default defineRule({
  id: 'numbering-broken',
  severity: 'warning',
  *check(report) {
    if (!report.format) return;
    for (const section of SECTION_KEYS) {
      const broken = firstBreak(
        report.statements.itemNumbers.filter((item) => item.section === section),
      );
      if (!broken || isSaid(report, section, broken.expected)) continue;
      yield {
        at: sectionPlace(section),
        basis: formatBasis(report),
        expected: `（${chineseOrdinal(broken.expected)}）`,
        actual: `（${chineseOrdinal(broken.item.ordinal)}）`,
        mark: broken.item.mark,
      };
    }
  },
});

/** The first number that continues no list, and the one that should stand there. */
function firstBreak(
  items: readonly ItemNumber[],
): { readonly item: ItemNumber; readonly expected: number } | null {
  /** The last number of every list that is still open, outermost first. */
  let open: number[] = [];
  for (const item of items) {
    const { ordinal } = item;
    const continued = open.lastIndexOf(ordinal - 1);
    if (ordinal === 1 || open.length === 0) open.push(ordinal);
    else if (continued >= 0) open = [...open.slice(0, continued), ordinal];
    else return { item, expected: (open.at(-1) ?? 0) + 1 };
  }
  return null;
}

/** Whether a skipped number stands in the text after all, in the middle of a sentence. */
const isSaid = (report: Report, section: SectionKey, expected: number): boolean =>
  report.statements.passages.filter(
    (passage) =>
      passage.section === section && passage.text.includes(`(${chineseOrdinal(expected)})`),
  ).length >
  report.statements.itemNumbers.filter(
    (item) => item.section === section && item.ordinal === expected,
  ).length;
