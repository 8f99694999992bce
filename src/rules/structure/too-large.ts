import type { FindingSubject } from '../../result';
import type { RuleMessage, RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** A page that holds more than an audit goes through was audited in part, and has to be said to be. */
export default defineRule({
  id: 'too-large',
  severity: 'warning',
  *check(report) {
    if (!report.isWhole) yield { at: 'report', basis: templateBasis(report) };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '网页过大，未能全部审核',
  message: () => '网页内容超出审核上限，仅审核了其中一部分；未标出问题之处不等于没有问题。',
  advice: '网页上仅保留报告正文和统计表，其他内容另页发布，然后重新审核。',
};

export const en: RuleMessage = {
  title: 'Page too large to audit in full',
  message: () =>
    'The page exceeds what an audit goes through, so only a part of it was audited. Where nothing is marked, something may still be wrong.',
  advice:
    'Leave only the report and its tables on the page, move the rest elsewhere, and audit again.',
};

export const notes: RuleNotes = {
  order: 2,
  basis: '格式',
  zh: {
    checks: '核查网页内容是否超出审核上限；超出的，仅审核其中一部分。',
    example: '同一网页连续登载数百份报告。',
  },
  en: {
    checks: 'Whether the page is within the limits of an audit; beyond them, only part is audited.',
    example: 'One page holds hundreds of reports.',
  },
};
