import { chineseOrdinal, sectionPlace } from '../../template';
import { templateOf, templateBasis } from '../basis';
import { defineRule } from '../rule';

/** The format prescribes six sections. */
export default defineRule({
  id: 'section-missing',
  severity: 'error',
  *check(report) {
    for (const { key, ordinal, title } of templateOf(report)?.sections ?? [])
      if (report.sections[key].title === null)
        yield {
          at: sectionPlace(key),
          basis: templateBasis(report),
          expected: `${chineseOrdinal(ordinal)}、${title}`,
        };
  },
});
