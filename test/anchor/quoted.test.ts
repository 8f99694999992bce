import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quoted } from '../../src/anchor/quoted';
import { auditDocument } from '../../src/audit';
import { parsePage } from '../support/dom';

const source = readFileSync(
  join(import.meta.dirname, '..', '..', 'samples', 'pages', 'many-slips.html'),
  'utf8',
);
const page = parsePage(source);
const audited = auditDocument(page, { url: 'http://www.example.gov.cn/' });

describe('quoted', () => {
  test('adds words of the page, and changes nothing else', () => {
    const { findings, ...rest } = quoted(audited);
    const { findings: before, ...restBefore } = audited.result;
    expect(before.every((finding) => !('quote' in finding))).toBe(true);
    expect(findings.map((finding) => ({ ...finding, quote: undefined }))).toEqual(
      before.map((finding) => ({ ...finding, quote: undefined })),
    );
    expect(rest).toEqual(restBefore);
    const text = page.body.textContent.replace(/\s+/g, ' ');
    const words = findings.flatMap(({ quote }) => (quote ? [quote.exact] : []));
    expect(words.length).toBeGreaterThan(findings.length / 2);
    expect(words.filter((exact) => !text.includes(exact))).toEqual([]);
  });

  test('leaves findings without words whose places have gone', () => {
    const gone = quoted({ ...audited, anchors: new Map() });
    expect(gone).toEqual(audited.result);
  });
});
