import type { FindingSubject } from '../../result';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateOf } from '../basis';
import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/**
 * A report in a format from 2021 on does not name the notice of 2019 as the one it follows. Where the whole
 * report follows the old format, `template-mismatch` says so.
 */
export default defineRule({
  id: 'old-format-cited',
  severity: 'warning',
  *check(report) {
    const template = templateOf(report);
    if (!template || report.template !== report.requiredTemplate) return;
    if (template.id === '2019') return;
    for (const violation of leftoversOf(report, 'oldFormat'))
      yield { ...violation, expected: template.document };
  },
});

export const about: FindingSubject = 'distinct-words';

export const zh: RuleMessage = {
  title: '引用已停用的格式文件',
  message: ({ expected, actual }) =>
    `正文引用${quote(actual)}，该文件规定的是 2019、2020 年度的格式；报告年度应按${expected}编制。`,
  advice: '改为引用报告年度适用的格式文件，并核查是否沿用了往年文稿的其他内容。',
};

export const en: RuleMessage = {
  title: 'Cites the former format',
  message: ({ expected, actual }) =>
    `The text cites ${quote(actual)}, the format for 2019 and 2020; that of the report year is ${expected}.`,
  advice: 'Cite the format in force, and check what else was kept from an earlier year.',
};

export const notes: RuleNotes = {
  order: 6,
  basis: '格式',
  zh: {
    checks: '核查 2021 年度及以后的报告是否将 2019 年的格式文件作为编制依据。',
    example: '2022 年度报告写明按“国办公开办函〔2019〕60号”编制。',
  },
  en: {
    checks:
      'Whether reports for 2021 and after name the notice of 2019 as the one that they follow.',
    example: 'The report for 2022 says that it follows “国办公开办函〔2019〕60号”.',
  },
};
