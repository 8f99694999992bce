import type { FindingSubject } from '../../result';
import { sectionPlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { mentionsFees } from '../fees';
import { FEE_DOCUMENT, FEES_SINCE } from '../law';
import { defineRule } from '../rule';

/** From report year 2021 on, section six says what was collected in fees, nothing included. */
export default defineRule({
  id: 'fee-statement-missing',
  severity: 'warning',
  *check(report) {
    const year = report.year?.value;
    if (!report.template || year === undefined || year < FEES_SINCE) return;
    if (mentionsFees(report) !== false) return;
    yield {
      at: sectionPlace('other'),
      basis: `${FEE_DOCUMENT}，${sectionBasis(report, 'other')}`,
    };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '未说明信息处理费收取情况',
  message: () => '第六部分及全文均未说明信息处理费收取情况。自 2021 年度起，未收取的也应说明。',
  advice:
    '在第六部分说明本年度发出收费通知的件数和收取信息处理费的总金额；未收取的，写明“本年度未收取信息处理费”。',
};

export const en: RuleMessage = {
  title: 'No word on fees',
  message: () =>
    'Neither Part 6 nor the rest of the report says anything on 信息处理费. From 2021 on it has to, even where none was collected.',
  advice:
    'Say in section six how many fee notices were sent and what was collected; where nothing was, say so.',
};

export const notes: RuleNotes = {
  order: 2,
  basis: `${FEE_DOCUMENT}，格式 第六部分`,
  zh: {
    checks: '核查 2021 年度及以后的报告是否说明信息处理费收取情况，未收取的也应说明。',
    example: '第六部分只写“无其他需要报告的事项”。',
  },
  en: {
    checks:
      'Whether reports for 2021 and after speak of information processing fees; where none were charged, that is to be said.',
    example: 'Section 6 says only “无其他需要报告的事项”.',
  },
};
