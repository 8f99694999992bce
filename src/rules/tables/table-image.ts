import type { FindingSubject } from '../../result';
import { TABLE_KEYS, tablePlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/** A table is text: a picture of one can't be checked, searched or read aloud. */
export default defineRule({
  id: 'table-image',
  severity: 'error',
  *check(report) {
    if (!report.template) return;
    for (const key of TABLE_KEYS)
      if (report.tables[key].state === 'image')
        yield { at: tablePlace(key), basis: sectionBasis(report, key) };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '统计表为图片',
  message: ({ table }) => `${table}以图片形式发布，无法核对、检索，也无法由读屏软件朗读。`,
  advice: '改用可复制的网页表格发布。',
};

export const en: RuleMessage = {
  title: 'Table is a picture',
  message: ({ table }) =>
    `${table} is published as a picture; it cannot be checked, searched or read aloud.`,
  advice: 'Publish it as a table in the page.',
};

export const notes: RuleNotes = {
  order: 2,
  basis: '格式',
  zh: {
    checks: '核查统计表是否以图片代替。',
    example: '第三部分的表格为一张截图。',
  },
  en: {
    checks: 'Whether a picture stands in place of a statistical table.',
    example: 'The table of section 3 is a screenshot.',
  },
};
