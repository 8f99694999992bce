import type { FindingSubject } from '../../result';
import type { RuleMessage, RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { cellsInState } from './cells';
import { cellCountEn } from './words';

/** Entries without anything to report are filled with 0, not left blank. */
export default defineRule({
  id: 'cell-empty',
  severity: 'warning',
  check: (report) => cellsInState(report, 'blank'),
});

export const about: FindingSubject = 'print';

export const zh: RuleMessage = {
  title: '单元格空白',
  message: ({ table, count, cells }) => `${table}有 ${count} 格未填写：${cells}。`,
  advice: '没有数据的填“0”，不留空白。',
};

export const en: RuleMessage = {
  title: 'Cells left blank',
  message: ({ table, count, cells }) => `${table}: ${cellCountEn(count)} left blank: ${cells}.`,
  advice: 'Fill in 0 where there is nothing to count.',
};

export const notes: RuleNotes = {
  order: 8,
  basis: '格式',
  zh: {
    checks: '核查统计表有无未填写的单元格。',
    example: '“总计”列留空。',
  },
  en: {
    checks: 'Whether cells of the tables were left blank.',
    example: 'The column “总计” is blank.',
  },
};
