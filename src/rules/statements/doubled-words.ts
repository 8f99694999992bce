import type { FindingSubject } from '../../result';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/** No word is written twice in a row. Only words that no sentence repeats are looked for. */
export default defineRule({
  id: 'doubled-words',
  severity: 'warning',
  check: (report) => leftoversOf(report, 'doubled'),
});

export const about: FindingSubject = 'distinct-words';

export const zh: RuleMessage = {
  title: '文字重复',
  message: ({ actual }) => `${quote(actual)}疑为文字重复。`,
  advice: '删除重复的文字。',
};

export const en: RuleMessage = {
  title: 'Word written twice',
  message: ({ actual }) => `${quote(actual)} seems to say the same thing twice.`,
  advice: 'Remove one of the two.',
};

export const notes: RuleNotes = {
  order: 5,
  basis: '格式',
  zh: {
    checks: '核查有无连续写重的词语，正常的叠词不计。',
    example: '“资金资金”。',
  },
  en: {
    checks: 'Whether words are written twice in a row; usual reduplications do not count.',
    example: '“资金资金”.',
  },
};
