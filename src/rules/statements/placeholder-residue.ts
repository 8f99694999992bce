import type { FindingSubject } from '../../result';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/** Nothing is left of a template: no XX for a name, no blank to fill in, no note to the writer. */
export default defineRule({
  id: 'placeholder-residue',
  severity: 'warning',
  check: (report) => leftoversOf(report, 'placeholder'),
});

export const about: FindingSubject = 'distinct-words';

export const zh: RuleMessage = {
  title: '残留模板文字',
  message: ({ actual }) => `${quote(actual)}疑为模板残留、尚未填写的内容。`,
  advice: '改为实际的名称、数字或序号；说明性文字予以删除。',
};

export const en: RuleMessage = {
  title: 'Template not filled in',
  message: ({ actual }) =>
    `${quote(actual)} looks like a part of the template that was not filled in.`,
  advice: 'Put the actual name, figure or number; remove notes to the writer.',
};

export const notes: RuleNotes = {
  order: 4,
  basis: '格式',
  zh: {
    checks: '核查有无模板残留、尚未填写的文字。',
    example: '“XX镇”“202X年”“（此处填写）”。',
  },
  en: {
    checks: 'Whether words of the template were left that should have been filled in.',
    example: '“XX镇”, “202X年”, “（此处填写）”.',
  },
};
