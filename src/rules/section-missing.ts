import { chineseOrdinal, sectionPlace } from '../format';
import { formatBasis } from './basis';
import { defineRule } from './rule';

/** The format prescribes six sections. */
export default defineRule({
  id: 'section-missing',
  severity: 'error',
  *check(report) {
    for (const { key, ordinal, title } of report.format?.sections ?? [])
      if (report.sections[key].title === null)
        yield {
          at: sectionPlace(key),
          basis: formatBasis(report),
          expected: `${chineseOrdinal(ordinal)}、${title}`,
        };
  },
});
