import type { TableReading } from '../../report';
import type { FindingSubject } from '../../result';
import { SECTION_KEYS, sectionPlace, type SectionKey } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * A section says something: text, or at least 无. Where a section is there for its table, an empty
 * one lacks the table, which `table-missing` says; one slip is not reported twice. Where its
 * table stands elsewhere, nothing else says so.
 */
export default defineRule({
  id: 'section-empty',
  severity: 'error',
  *check(report) {
    if (!report.template) return;
    const tables: Partial<Record<SectionKey, TableReading>> = report.tables;
    for (const key of SECTION_KEYS)
      if (report.sections[key].empty && (tables[key]?.state ?? 'read') === 'read')
        yield { at: sectionPlace(key), basis: sectionBasis(report, key) };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '章节无内容',
  message: ({ place }) => `${place}仅有标题，标题下无任何内容。`,
  advice: '补充该部分的内容；确无内容的，注明“无”。',
};

export const en: RuleMessage = {
  title: 'Section empty',
  message: ({ place }) => `${place} is a title with nothing under it.`,
  advice: 'Add the content of the section. Where there is nothing to report, write 无.',
};

export const notes: RuleNotes = {
  order: 7,
  basis: '格式',
  zh: {
    checks: '核查各部分标题之下是否有内容。',
    example: '“六、其他需要报告的事项”之下没有文字。',
  },
  en: {
    checks: 'Whether something stands below each section title.',
    example: 'No text below “六、其他需要报告的事项”.',
  },
};
