import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * The report is called 政府信息公开工作年度报告, or by one of the shorter names in use. Letters lost or
 * doubled, and other kinds of papers (总结, 情况报告), deviate from that; where organ and year stand is
 * left to the writer.
 */
export default defineRule({
  id: 'title-form',
  severity: 'info',
  *check(report) {
    const { regular } = report.statements.title;
    if (!report.template || !report.title || regular === null) return;
    yield {
      at: 'report',
      basis: templateBasis(report),
      expected: regular,
      actual: report.title.value,
    };
  },
});

export const zh: RuleMessage = {
  title: '标题用语不规范',
  message: ({ expected, actual }) => `标题写作${quote(actual)}，一般应为${quote(expected)}。`,
  advice: '核对标题有无错漏字，并使用“政府信息公开工作年度报告”的名称。',
};

export const en: RuleMessage = {
  title: 'Title worded otherwise',
  message: ({ expected, actual }) =>
    `The title reads ${quote(actual)}; the regular form is ${quote(expected)}.`,
  advice: 'Check the title for mistakes, and call the report 政府信息公开工作年度报告.',
};

export const notes: RuleNotes = {
  order: 1,
  basis: '格式',
  zh: {
    checks: '核查标题用语是否规范，有无错漏字、是否使用“政府信息公开工作年度报告”的名称。',
    example: '“某县财政局2023年政府信息公开工作总结”。',
  },
  en: {
    checks: 'Whether the title calls the report by its regular name, no letter lost or doubled.',
    example: '“某县财政局2023年政府信息公开工作总结”.',
  },
};
