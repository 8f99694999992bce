import { chineseOrdinal, sectionPlace, wordsOf } from '../../template';
import { templateOf, templateBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * Section titles and their numbers are fixed by the format. Punctuation, width and spacing don't
 * count, nor whether the numbers are Chinese or Arabic, or all of them left to the page's list
 * numbering.
 */
export default defineRule({
  id: 'section-title',
  severity: 'warning',
  *check(report) {
    for (const { key, ordinal, title } of templateOf(report)?.sections ?? []) {
      const found = report.sections[key];
      if (found.title === null) continue;
      const sameNumber =
        !found.misnumbered && (found.ordinal === null || found.ordinal === ordinal);
      if (sameNumber && found.words === wordsOf(title)) continue;
      yield {
        at: sectionPlace(key),
        basis: templateBasis(report),
        expected: `${chineseOrdinal(ordinal)}、${title}`,
        actual: found.title,
      };
    }
  },
});
