import type { FindingSubject } from '../../result';
import { TABLE_KEYS, tablePlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';
import { FILL_WITH_ZERO_ZH } from './words';

/** Sections two, three and four each hold a table. */
export default defineRule({
  id: 'table-missing',
  severity: 'error',
  *check(report) {
    if (!report.template) return;
    for (const key of TABLE_KEYS)
      if (report.tables[key].state === 'missing')
        yield { at: tablePlace(key), basis: sectionBasis(report, key) };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '统计表缺失',
  message: ({ table }) => `缺少${table}：该部分有标题和文字，未附规定的统计表。`,
  advice: `按格式插入完整的统计表，${FILL_WITH_ZERO_ZH}`,
};

export const en: RuleMessage = {
  title: 'Table missing',
  message: ({ table }) => `${table} is missing: the section has a title and text, but no table.`,
  advice: 'Insert the complete table of the format, with 0 where there is nothing to count.',
};

export const notes: RuleNotes = {
  order: 1,
  basis: '格式',
  zh: {
    checks: '核查第二、第三、第四部分是否附有规定的统计表。',
    example: '第四部分只写“无行政复议、行政诉讼”，未附表格。',
  },
  en: {
    checks: 'Whether sections 2, 3 and 4 have their statistical tables.',
    example: 'Section 4 says that there were no reviews or lawsuits and has no table.',
  },
};
