import type { FindingSubject } from '../../result';
import type { RuleMessage, RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { cellsInState } from './cells';
import { cellCountEn } from './words';

/** Cells hold numbers: no strokes, no words. */
export default defineRule({
  id: 'cell-not-number',
  severity: 'warning',
  check: (report) => cellsInState(report, 'dash', 'unreadable'),
});

export const about: FindingSubject = 'print';

export const zh: RuleMessage = {
  title: '单元格非数字',
  message: ({ table, count, cells, actual }) =>
    `${table}有 ${count} 格填写的不是数字（${actual}）：${cells}。`,
  advice: '没有数据的填“0”；有数据的填阿拉伯数字，说明写入文字部分。',
};

export const en: RuleMessage = {
  title: 'Cells without a number',
  message: ({ table, count, cells, actual }) =>
    `${table}: ${cellCountEn(count)} without a number (${actual}): ${cells}.`,
  advice:
    'Fill in 0 where there is nothing to count, digits elsewhere; remarks belong in the text.',
};

export const notes: RuleNotes = {
  order: 9,
  basis: '格式',
  zh: {
    checks: '核查应填数字的单元格是否填写了符号或文字。',
    example: '填写“/”“-”“无”。',
  },
  en: {
    checks: 'Whether signs or words stand where a number belongs.',
    example: '“/”, “-” or “无”.',
  },
};
