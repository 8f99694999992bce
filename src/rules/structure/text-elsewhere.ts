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
