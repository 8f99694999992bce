import type { FindingSubject } from '../../result';
import { template2019, template2021, type Template } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

const REGULATION = '《中华人民共和国政府信息公开条例》（国务院令第711号）';

/** The document that is meant by words that name it wrongly. */
const meantBy = (words: string): string => {
  if (/国务院|条/.test(words)) return REGULATION;
  const notice: Pick<Template, 'document'> = words.includes('60号') ? template2019 : template2021;
  return notice.document;
};

/** The regulation and the notices that a report goes by have their right names and numbers. */
export default defineRule({
  id: 'document-misquoted',
  severity: 'info',
  *check(report) {
    for (const violation of leftoversOf(report, 'misquoted'))
      yield { ...violation, expected: meantBy(violation.actual ?? '') };
  },
});

export const about: FindingSubject = 'distinct-words';

export const zh: RuleMessage = {
  title: '文件名称或文号有误',
  message: ({ expected, actual }) => `${quote(actual)}疑有误，所引文件应为${expected}。`,
  advice: '对照原文件更正名称和文号。',
};

export const en: RuleMessage = {
  title: 'Document misquoted',
  message: ({ expected, actual }) =>
    `${quote(actual)} looks wrong; the document meant is ${expected}.`,
  advice: 'Correct name and number by the document itself.',
};

export const notes: RuleNotes = {
  order: 8,
  basis: '格式',
  zh: {
    checks: '核对所引《条例》和格式文件的名称、文号是否准确。',
    example: '“国办公开办涵〔2021〕30号”“国务院令第771号”。',
  },
  en: {
    checks: 'Whether the regulation and the notices are cited by their right names and numbers.',
    example: '“国办公开办涵〔2021〕30号”, “国务院令第771号”.',
  },
};
