import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';
import { leftoversOf } from '../statements/leftovers';

/**
 * The organ that signs, and that the preface names, is the one whose report it is; another one is often
 * a name left over.
 */
export default defineRule({
  id: 'issuer-mismatch',
  severity: 'warning',
  *check(report) {
    const { otherSigner } = report.statements.organ;
    if (!report.template) return;
    const at = 'report.issuer';
    if (otherSigner)
      yield {
        at,
        basis: templateBasis(report),
        expected: otherSigner.title,
        actual: otherSigner.signed,
      };
    for (const violation of leftoversOf(report, 'otherOrgan'))
      yield { ...violation, at, expected: report.issuer?.value ?? '' };
  },
});

export const zh: RuleMessage = {
  title: '单位名称与标题不一致',
  message: ({ expected, actual }) =>
    `标题中的单位为${quote(expected)}，落款或前言中的单位为${quote(actual)}，疑为两个不同单位。`,
  facts: { expected: { name: '标题' }, actual: { name: '文中' } },
  advice:
    '核实报告所属单位，使标题、前言与落款一致；套用其他单位文稿的，通读全文，核查有无其他遗留内容。',
};

export const en: RuleMessage = {
  title: 'Another organ named',
  message: ({ expected, actual }) =>
    `The title names ${quote(expected)}, the signature or preface ${quote(actual)}; these look like two organs.`,
  facts: { expected: { name: 'Title' }, actual: { name: 'Text' } },
  advice:
    'Make title, preface and signature agree; if the text was taken from another organ, read all of it for more.',
};

export const notes: RuleNotes = {
  order: 5,
  basis: '格式',
  zh: {
    checks: '核对落款、前言中的单位与标题中的单位是否为同一单位，全称与简称视为一致。',
    example: '标题为某县水利局，落款为某县教育局。',
  },
  en: {
    checks:
      'Whether signature, preface and title name the same organ; full and short names count as the same.',
    example: 'The title names the water bureau of a county, the signature its education bureau.',
  },
};
