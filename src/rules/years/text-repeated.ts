import type { FindingSubject } from '../../result';
import { copiedText, longestPassages } from '../../survey';
import type { RuleMessage, RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { evidenceIn } from './both-reports';
import { defineYearRule } from './year-rule';
import { lastYearEn, lastYearZh } from './year-words';

/** Of less text nothing can be told: a report with nothing to say says it in the same words each year. */
const MIN_CHARS = 150;
/** A share as people write it, in whole per cent; what isn't all of it is never 100%. */
const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

/**
 * Running text that stands in last year's report as well: as much of it as the threshold says, one half
 * unless it is set otherwise. Scoring sheets take points off for it.
 */
export default defineYearRule({
  id: 'text-repeated',
  severity: 'warning',
  threshold: 0.5,
  *compare(report, { previous, threshold }) {
    const at = 'report.text';
    const { share, size, passages } = copiedText(report, previous);
    if (size < MIN_CHARS) {
      yield { at, outcome: 'unknown', previous: [] };
      return;
    }
    const found = { at, expected: `< ${percent(threshold)}`, actual: percent(share) };
    if (share < threshold) {
      yield { ...found, outcome: 'passed', previous: [] };
      return;
    }
    const violation = {
      ...found,
      basis: templateBasis(report),
      previous: { ...evidenceIn(previous, []), share, passages: longestPassages(passages, report) },
    };
    yield { ...found, outcome: 'failed', previous: [], violation };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '正文与上年度大量重复',
  message: ({ actual, previous }) =>
    `正文有 ${actual} 的文字与${lastYearZh(previous)}相同（数字、表格、标题和固定用语不计）。`,
  facts: { expected: { name: '限度' }, actual: { name: '重复' } },
  advice: '对照重复段落，按本年度实际工作重新撰写。',
};

export const en: RuleMessage = {
  title: 'Much of the text is last year’s',
  message: ({ actual, previous }) =>
    `${actual} of the running text stands in ${lastYearEn(previous)} as well; figures, tables, titles and stock phrases don’t count.`,
  facts: { expected: { name: 'Limit' }, actual: { name: 'Repeated' } },
  advice: 'Look at the passages that are the same, and write of this year’s work.',
};

export const notes: RuleNotes = {
  order: 4,
  basis: '格式',
  zh: {
    checks:
      '核查正文有多少文字与上年度报告相同：连续 8 字以上相同的计入，数字、表格、标题和固定用语不计；达到限度（默认一半）的提示。须有上年度报告。',
    example: '正文除数字外与上年度报告逐句相同。',
  },
  en: {
    checks:
      'How much of the running text stands in last year’s report, in runs of 8 characters and more, without figures, tables, titles and stock phrases; one half is too much unless set otherwise. Needs last year’s report.',
    example: 'But for its figures, the text is last year’s sentence for sentence.',
  },
};
