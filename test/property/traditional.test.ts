import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditDocument } from '../../src/audit';
import { mayBeReport } from '../../src/gate/detector';
import type { AuditResult } from '../../src/result';
import { isTraditional } from '../../src/traditional';
import { foldTraditional } from '../../src/traditional/fold';
import { parsePage } from '../support/dom';
import { toTraditional } from './traditional';

const PAGES = join(import.meta.dirname, '..', '..', 'samples', 'pages');
const names = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));
const url = 'http://www.example.gov.cn/';
/** What is offered in place of a text; its name is told as printed, in the script of the page. */
const offeredKind = ({ offered }: NonNullable<AuditResult['report']>) => offered?.kind ?? null;
/** Audits of the pages as they are, once for all scripts. */
const plainResults = new Map<string, AuditResult>();
function plainResult(name: string): AuditResult {
  const known = plainResults.get(name);
  if (known) return known;
  const { result } = auditDocument(parse(name), { url });
  plainResults.set(name, result);
  return result;
}
const parse = (name: string) => parsePage(readFileSync(join(PAGES, `${name}.html`), 'utf8'));

describe.each(['t', 'tw', 'hk', 'gate'] as const)(
  'pages in Traditional characters (%s)',
  (script) => {
    test.each(names)('%s says the same', (name) => {
      const plain = plainResult(name);
      const page = parse(name);
      const passed = mayBeReport(page);
      toTraditional(page, script);
      expect(isTraditional(page.body.textContent)).toBe(true);
      expect(mayBeReport(page)).toBe(passed);
      const { result } = auditDocument(page, { url, fold: foldTraditional });
      expect(result.isReport).toBe(plain.isReport);
      expect(result.findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual(
        plain.findings.map(({ rule, at }) => `${rule} ${at}`),
      );
      expect(result.checks).toEqual(plain.checks);
      const facts = (report: typeof result.report) =>
        report && {
          ...report,
          title: null,
          sections: null,
          printed: null,
          offered: offeredKind(report),
        };
      expect(facts(result.report)).toEqual(facts(plain.report));
    });
  },
);

describe('isTraditional', () => {
  test.each(names)('is false of %s as it is', (name) => {
    expect(isTraditional(parse(name).body.textContent)).toBe(false);
  });
  test('is false of a title in Traditional characters', () => {
    expect(
      isTraditional('二〇二二年政府信息公開工作年度報告（總體情況、行政複議、行政訴訟）'),
    ).toBe(false);
  });
});

describe('foldTraditional', () => {
  test('keeps every character in its place', () => {
    const text = '（三）行政復議、行政複議：答覆１２件 𠀀 總　計';
    expect(foldTraditional(text)).toBe('（三）行政复议、行政复议：答复１２件 𠀀 总　计');
    expect([...text].map(foldTraditional).join('')).toBe(foldTraditional(text));
  });
});
