import type { ItemNumber, Report } from '../../report';
import {
  chineseOrdinal,
  SECTION_KEYS,
  sectionPlace,
  squeeze,
  type SectionKey,
} from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * The parts of a section are numbered （一）, （二）, （三） without a gap and without a repetition. A
 * section may hold several such lists, one after the other or one within the other, each beginning
 * with （一）. One that begins with （二） has lost it, unless something else before it counts as the first.
 */
export default defineRule({
  id: 'numbering-broken',
  severity: 'warning',
  *check(report) {
    if (!report.template) return;
    for (const section of SECTION_KEYS) {
      const items = report.statements.itemNumbers.filter((item) => item.section === section);
      const broken = withoutFirst(report, section, items[0]) ?? firstBreak(items);
      if (!broken || isSaid(report, section, broken.expected)) continue;
      yield {
        at: sectionPlace(section),
        basis: templateBasis(report),
        expected: `（${chineseOrdinal(broken.expected)}）`,
        actual: `（${chineseOrdinal(broken.item.ordinal)}）`,
        mark: broken.item.mark,
      };
    }
  },
});

/** What may count as the first of a list: 一是, 1., ①, a （一） that is not quite one. */
const FIRST = /一[)\]、.,]|[([]一|一是|第一|首先|(?<!\d)1[).、](?!\d)|^1(?!\d)|ー/;

/** （二） as the first number of a section, with nothing before it that counts as （一）. */
function withoutFirst(
  report: Report,
  section: SectionKey,
  item: ItemNumber | undefined,
): ReturnType<typeof firstBreak> {
  if (item?.ordinal !== 2) return null;
  const texts = report.statements.passages
    .filter((passage) => passage.section === section)
    .map(({ text }) => text);
  const position = texts.findIndex((text) => text.includes('(二)'));
  const title = squeeze(report.sections[section].title ?? '').replace(/^一[、.,]/, '');
  const beside = (texts[position] ?? '').split('(二)')[0] ?? '';
  const before = [title, ...texts.slice(0, position), beside];
  return before.some((text) => FIRST.test(text)) ? null : { item, expected: 1 };
}

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

export const zh: RuleMessage = {
  title: '序号不连续',
  message: ({ place, expected, actual }) =>
    `${place}的小标题序号应为${quote(expected)}，网页为${quote(actual)}。`,
  advice: '核查有无遗漏内容，以及序号是否有误、重复，改正后依次排列。',
};

export const en: RuleMessage = {
  title: 'Numbering broken',
  message: ({ place, expected, actual }) =>
    `In ${place} the next sub-section should be ${quote(expected)}; the page has ${quote(actual)}.`,
  advice: 'Check for a part left out, or a number that is wrong or repeated.',
};

export const notes: RuleNotes = {
  order: 8,
  basis: '格式',
  zh: {
    checks: '核查各部分之内“（一）（二）（三）”等序号是否连续、有无重复。',
    example: '“（二）”之后为“（四）”。',
  },
  en: {
    checks:
      'Whether numbers such as （一）（二）（三） within a section run on without gap or repetition.',
    example: '“（二）” is followed by “（四）”.',
  },
};
