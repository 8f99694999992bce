import type { FindingSubject } from '../../result';
import { sectionPlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';
import { evidenceOf } from './claim-check';
import { originalEn, originalZh, said } from './claim-words';

/** The parts of a number add up to it, where the sentence lists all of them. */
export default defineRule({
  id: 'sum-in-text-wrong',
  severity: 'warning',
  *check(report) {
    for (const claim of report.claims) {
      if (claim.kind !== 'parts' || claim.sum === claim.total) continue;
      yield {
        at: sectionPlace(claim.section),
        basis: sectionBasis(report, claim.section),
        expected: String(claim.sum),
        actual: String(claim.total),
        mark: claim.mark,
        claim: evidenceOf(claim),
      };
    }
  },
});

export const about: FindingSubject = 'given-words';

export const zh: RuleMessage = {
  title: '分项之和与总数不符',
  message: (data) =>
    `正文写${said(data)}，文中各分项相加为 ${data.expected}，与总数 ${data.actual} 不符。${originalZh(data)}`,
  facts: { expected: { name: '分项之和' }, actual: { name: '总数' } },
  advice: '核对总数和各分项的数据，更正有误的一方。',
};

export const en: RuleMessage = {
  title: 'Parts do not add up',
  message: (data) =>
    `The text says ${said(data)}. The parts in the sentence add up to ${data.expected}, not ${data.actual}.${originalEn(data)}`,
  facts: { expected: { name: 'Sum of parts' }, actual: { name: 'Total' } },
  advice: 'Check the total and its parts, and correct the one that is wrong.',
};

export const notes: RuleNotes = {
  order: 5,
  basis: '格式',
  zh: {
    checks:
      '核查正文一句话中以“其他”收尾、或者以“共”合计的各分项，相加是否等于总数；各渠道收到的申请是否多于申请总数。',
    example: '“公开信息42条，其中工作动态28条、通知公告7条、其他信息6条”。',
  },
  en: {
    checks:
      'Whether the parts of a number add up to it, where a sentence lists them all, ends in 其他 or sums them up by 共, and whether the channels of requests come to more than came in.',
    example: '“公开信息42条，其中工作动态28条、通知公告7条、其他信息6条”.',
  },
};
