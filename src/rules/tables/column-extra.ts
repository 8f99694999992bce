import type { FindingSubject } from '../../result';
import { TABLE_KEYS, tablePlace } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/** The page has no column that the template lacks. */
export default defineRule({
  id: 'column-extra',
  severity: 'warning',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { label, mark } of report.tables[key].extraColumns)
        yield { at: tablePlace(key), basis: sectionBasis(report, key), actual: label, mark };
  },
});

export const about: FindingSubject = 'distinct-words';

export const zh: RuleMessage = {
  title: '多余列',
  message: ({ table, actual }) => `${table}中的${quote(actual)}列不在格式规定之内。`,
  advice: '删除自行增加的列；需要说明的情况，在文字部分说明。',
};

export const en: RuleMessage = {
  title: 'Extra column',
  message: ({ table, actual }) =>
    `${table} has a column ${quote(actual)} that the format does not.`,
  advice: 'Remove the added column; what needs explaining belongs in the text.',
};

export const notes: RuleNotes = {
  order: 6,
  basis: '格式',
  zh: {
    checks: '核查统计表有无格式规定之外的列。',
    example: '增加“行业协会”一列。',
  },
  en: {
    checks: 'Whether the tables have columns that the format does not have.',
    example: 'A column “行业协会” was added.',
  },
};
