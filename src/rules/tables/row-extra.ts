import type { FindingSubject } from '../../result';
import { TABLE_KEYS, tablePlace } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/** The page has no row that the template lacks. */
export default defineRule({
  id: 'row-extra',
  severity: 'warning',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { label, mark } of report.tables[key].extraRows)
        yield { at: tablePlace(key), basis: sectionBasis(report, key), actual: label, mark };
  },
});

export const about: FindingSubject = 'distinct-words';

export const zh: RuleMessage = {
  title: '多余行',
  message: ({ table, actual }) => `${table}中的${quote(actual)}行不在格式规定之内。`,
  advice: '删除自行增加的行；需要说明的情况，在文字部分说明。',
};

export const en: RuleMessage = {
  title: 'Extra row',
  message: ({ table, actual }) => `${table} has a row ${quote(actual)} that the format does not.`,
  advice: 'Remove the added row; what needs explaining belongs in the text.',
};

export const notes: RuleNotes = {
  order: 4,
  basis: '格式',
  zh: {
    checks: '核查统计表有无格式规定之外的行。',
    example: '增加“9.其他不宜公开的情形”一行。',
  },
  en: {
    checks: 'Whether the tables have rows that the format does not have.',
    example: 'A row “9.其他不宜公开的情形” was added.',
  },
};
