import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../src/export/html';
import { printedResult } from '../../src/present';
import { auditedPage } from '../support/audited';
import { allIgnored, crowded, manySlips, OPTIONS } from './documents';

const parsed = (markup: string) => new JSDOM(markup).window.document;
const textOf = (document: Document) => document.body.textContent.replace(/\s+/g, ' ');

describe('htmlPage', () => {
  test('says everything about every finding', () => {
    const result = manySlips();
    const document = parsed(htmlPage(result, OPTIONS));
    const text = textOf(document);
    expect(document.compatMode).toBe('CSS1Compat');
    expect(document.querySelector('h1')?.textContent).toBe(result.report?.title);
    for (const { message, basis, advice } of printedResult(result, 'zh').findings)
      for (const words of [message, basis, advice]) expect(text).toContain(words);
    expect(document.querySelectorAll('ol.findings > li')).toHaveLength(result.findings.length);
    expect(text).toContain('单位已书面说明');
    expect(text).toContain('文字重复、发布时间不合规定');
    const failed = result.identities.filter(({ outcome }) => outcome === 'failed');
    expect(document.querySelectorAll('table.sum')).toHaveLength(failed.length);
  });

  test('asks for nothing from elsewhere, and runs nothing', () => {
    const document = parsed(htmlPage(manySlips(), OPTIONS));
    expect(document.querySelectorAll('script, link, img, iframe, object, embed')).toHaveLength(0);
    expect([...document.querySelectorAll('[src], [srcset], [style], [background]')]).toEqual([]);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    for (const { href } of document.querySelectorAll('a')) expect(href).toMatch(/^https?:/);
  });

  test('writes its styles as they are', () => {
    const style = parsed(htmlPage(manySlips(), OPTIONS)).querySelector('style')?.textContent;
    expect(style).toContain('ol.findings > li');
    expect(style).not.toMatch(/&(?:lt|gt|amp|quot);/);
  });

  test('says that all findings were set aside', () => {
    const document = parsed(htmlPage(allIgnored(), OPTIONS));
    expect(document.querySelector('.counts')?.textContent).toBe('全部问题均已排除（人工判断）');
  });

  test('holds none and 300 findings', () => {
    const none = parsed(htmlPage(auditedPage('clean-plain'), OPTIONS));
    expect(textOf(none)).toContain('未发现问题');
    const many = parsed(htmlPage(crowded(), OPTIONS));
    expect(many.querySelectorAll('ol.findings > li')).toHaveLength(300);
  });
});
