import { SECTION_KEYS, sectionPlace, TABLE_KEYS } from '../../template';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

const WITH_TABLE: readonly string[] = TABLE_KEYS;

/**
 * A section says something: text, or at least 无. Where a section is there for its table, an empty
 * one lacks the table, which `table-missing` says; one slip is not reported twice.
 */
export default defineRule({
  id: 'section-empty',
  severity: 'error',
  *check(report) {
    if (!report.template) return;
    for (const key of SECTION_KEYS)
      if (report.sections[key].empty && !WITH_TABLE.includes(key))
        yield { at: sectionPlace(key), basis: sectionBasis(report, key) };
  },
});
