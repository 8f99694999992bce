import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditDocument } from '../../src/audit';
import { listing } from '../../src/cli/listing';
import { plainText } from '../../src/export/text';
import { overlayWords } from '../../src/messages/all';
import { verdictOf } from '../../src/overlay/navigator/navigator-parts';
import { exportDocument } from '../../src/present/audit';
import { tableLayouts } from '../../src/present/table-layout';
import { auditResult, templateRead } from '../../src/result';
import { auditedPage, PAGE_URL } from '../support/audited';
import { parsePage } from '../support/dom';

/** Pages that hold a file, a viewer or pictures in place of the report's text. */

const options = { locale: 'zh', savedAt: new Date('2024-03-01T08:00:00Z') } as const;

describe.each([
  ['announcement-attachment', 'document'],
  ['announcement-viewer', 'viewer'],
  ['announcement-pictures', 'pictures'],
])('%s', (page, kind) => {
  const result = auditedPage(page);

  it('says in the result what is offered', () => {
    expect(result.report?.offered?.kind).toBe(kind);
    expect(auditResult.parse(result)).toEqual(result);
  });

  it('is nowhere said to be in a format, nor to have tables', () => {
    expect(templateRead(result.report)).toBeNull();
    const { facts, groups } = exportDocument(result, options);
    expect(facts.format).toBe('未读到正文');
    expect(groups.flatMap(({ rows }) => rows.map(({ place }) => place))).toEqual(['网页正文']);
    expect(listing('a.html', result, 'zh')).toContain(' · 未读到正文\n');
    for (const text of [plainText(result, options), listing('a.html', result, 'zh')])
      expect(text).not.toContain('年格式');
  });

  it('is not called clean where the rule is off', () => {
    expect(verdictOf(overlayWords('zh'), { ...result, findings: [] })).toBe('未读到正文');
  });
});

describe('a file with a name without end', () => {
  it('is named by the beginning', () => {
    const html = readFileSync('samples/pages/announcement-attachment.html', 'utf8');
    const page = parsePage(html.replace('年度报告.pdf', `年度报告${'甲'.repeat(700)}.pdf`));
    const { result } = auditDocument(page, { url: PAGE_URL });
    expect(result.report?.offered?.name).toMatch(/^青石县财政局.{500,600}…$/);
  });
});

describe('a page with the text', () => {
  it('offers nothing in its place', () => {
    const { report } = auditedPage('clean-plain');
    expect(report).not.toHaveProperty('offered');
    const template = templateRead(report);
    expect(template && tableLayouts(template)).toHaveLength(3);
  });
});
