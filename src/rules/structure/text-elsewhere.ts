import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** A report is published as text on the page: only that can be searched, checked and read aloud. */
export default defineRule({
  id: 'text-elsewhere',
  severity: 'warning',
  scope: 'announcement',
  *check(report) {
    if (!report.offered) return;
    const { kind, name } = report.offered;
    yield { at: 'report', basis: templateBasis(report), actual: name === '' ? KINDS[kind] : name };
  },
});

const KINDS = { document: '附件', viewer: '内嵌文档', pictures: '图片' } as const;

export const zh: RuleMessage = {
  title: '网页未载正文',
  message: ({ actual }) =>
    `网页未登载报告正文，仅提供${quote(actual)}，无法在网页上审核、检索，也无法由读屏软件朗读。`,
  advice: '在网页上直接发布报告全文和三张统计表，附件可作为补充。',
};

export const en: RuleMessage = {
  title: 'Text not on the page',
  message: ({ actual }) =>
    `The page does not carry the text of the report. It only offers ${quote(actual)}, which cannot be audited, searched or read aloud here.`,
  advice: 'Publish the full text and the three tables on the page; a file may go with them.',
};

export const notes: RuleNotes = {
  order: 1,
  basis: '格式',
  zh: {
    checks: '核查网页是否登载报告正文，而非仅提供附件、内嵌文档或图片。',
    example: '网页上只有“某镇2023年度报告.pdf”的下载链接。',
  },
  en: {
    checks:
      'Whether the page carries the text of the report, and not just a file, a viewer or pictures.',
    example: 'The page has only a link to “某镇2023年度报告.pdf”.',
  },
};
