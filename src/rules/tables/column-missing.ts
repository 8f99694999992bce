import type { FindingSubject } from '../../result';
import { TABLE_KEYS } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';
import { FILL_WITH_ZERO_ZH } from './words';

/** Every column of the template is on the page. */
export default defineRule({
  id: 'column-missing',
  severity: 'error',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { at, label, fields } of report.tables[key].missingColumns)
        yield { at, basis: sectionBasis(report, key), fields, expected: label };
  },
});

export const about: FindingSubject = 'run';

export const zh: RuleMessage = {
  title: '缺列',
  message: ({ table, expected }) => `${table}缺少${quote(expected)}列。`,
  advice: `按格式补充所缺的列，${FILL_WITH_ZERO_ZH}`,
};

export const en: RuleMessage = {
  title: 'Column missing',
  message: ({ table, expected }) => `${table} lacks the column ${quote(expected)}.`,
  advice: 'Add the column as the format has it, with 0 where there is nothing to count.',
};

export const notes: RuleNotes = {
  order: 5,
  basis: '格式',
  zh: {
    checks: '核查统计表是否包含格式规定的每一列。',
    example: '缺“社会公益组织”一列。',
  },
  en: {
    checks: 'Whether the tables have every column of the format.',
    example: 'The column “社会公益组织” is missing.',
  },
};
