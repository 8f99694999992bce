import { sectionPlace, type SectionKey } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { templateOf, templateBasis } from '../basis';
import { defineRule } from '../rule';

/** The six sections stand in the order of the format. */
export default defineRule({
  id: 'section-order',
  severity: 'error',
  *check(report) {
    const template = (templateOf(report)?.sections ?? []).map(({ key }) => key);
    const page = template
      .filter((key) => report.sections[key].order >= 0)
      .sort((a, b) => report.sections[a].order - report.sections[b].order);
    const inOrder = longestInOrder(page, template);
    for (const key of page)
      if (!inOrder.has(key))
        yield {
          at: sectionPlace(key),
          basis: templateBasis(report),
          expected: titlesOf(template.filter((candidate) => page.includes(candidate))),
          actual: titlesOf(page),
        };

    function titlesOf(keys: readonly SectionKey[]): string {
      return keys.map((key) => report.sections[key].title).join(' → ');
    }
  },
});

/**
 * The largest set of sections that already stand in order; the others are out of place. Among equal
 * sets the one that begins earliest on the page, so that of two that changed places the one that
 * comes too late is named.
 */
function longestInOrder(
  page: readonly SectionKey[],
  template: readonly SectionKey[],
): ReadonlySet<SectionKey> {
  const best: SectionKey[][] = [];
  for (let from = page.length - 1; from >= 0; from -= 1) {
    const key = page[from] as SectionKey;
    let tail: SectionKey[] = [];
    for (let next = from + 1; next < page.length; next += 1) {
      const after = best[next] ?? [];
      const follows = template.indexOf(page[next] as SectionKey) > template.indexOf(key);
      if (follows && after.length > tail.length) tail = after;
    }
    best[from] = [key, ...tail];
  }
  const longest = best.reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest);
}

export const zh: RuleMessage = {
  title: '章节顺序不符',
  message: ({ place }) => `${place}未排在格式规定的位置。`,
  advice: '按格式规定的六个部分的顺序调整。',
};

export const en: RuleMessage = {
  title: 'Sections out of order',
  message: ({ place }) => `${place} does not stand where the format puts it.`,
  advice: 'Put the six sections in the order of the format.',
};

export const notes: RuleNotes = {
  order: 5,
  basis: '格式',
  zh: {
    checks: '核查六个部分的先后顺序是否与格式一致。',
    example: '行政复议、行政诉讼情况排在申请情况之前。',
  },
  en: {
    checks: 'Whether the six sections stand in the order of the format.',
    example: 'Reviews and lawsuits come before requests.',
  },
};
