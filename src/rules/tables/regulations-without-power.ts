import { fieldsOf, rowPlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { templateOf } from '../basis';
import { LEGISLATION_LAW } from '../law';
import { defineRule } from '../rule';

/**
 * Only few organs have the power to make 规章; the others have none to count. Some count those they
 * drafted or carry out, so this is for a person to look at rather than likely wrong.
 */
export default defineRule({
  id: 'regulations-without-power',
  severity: 'info',
  *check(report) {
    const template = templateOf(report);
    if (!template || !report.statements.organ.withoutRegulations) return;
    const counted = [...fieldsOf(template).values()].filter(
      ({ table, row, name }) =>
        table.key === 'proactive' &&
        row.key === 'regulations' &&
        (report.figures[name]?.value ?? 0) > 0,
    );
    if (counted.length === 0) return;
    yield {
      at: rowPlace('proactive', 'regulations'),
      basis: LEGISLATION_LAW,
      fields: counted.map(({ name }) => name),
      expected: '0',
      entries: counted.map(({ name }) => ({
        field: name,
        value: report.figures[name]?.value ?? 0,
      })),
      actual: counted.map(({ name }) => report.figures[name]?.raw ?? '').join('、'),
    };
  },
});

export const zh: RuleMessage = {
  title: '填报规章件数',
  message: ({ entries }) =>
    `“规章”一行填报为${entries.map(({ name, value }) => `${name} ${value} 件`).join('、')}。县级人民政府、乡镇街道和地方政府部门没有规章制定权，该行一般应为 0。`,
  advice: '核实是否将行政规范性文件填入“规章”一行；属实的，移至下一行，本行填“0”。',
};

export const en: RuleMessage = {
  title: '规章 counted',
  message: ({ entries }) =>
    `The row 规章 counts ${entries.map(({ name, value }) => `${name} ${value}`).join(', ')}. Counties, townships and departments of local governments have no power to make 规章; the row is usually 0.`,
  advice: 'Check whether 行政规范性文件 were counted here; if so, move them to the next row.',
};

export const notes: RuleNotes = {
  order: 12,
  basis: LEGISLATION_LAW,
  zh: {
    checks: '核查没有规章制定权的单位是否在“规章”一行填报件数。',
    example: '某镇人民政府填报现行有效规章 1 件。',
  },
  en: {
    checks: 'Whether an organ without the power to make 规章 has counted any.',
    example: 'A township reports one 规章 in force.',
  },
};
