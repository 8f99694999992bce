import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { letter } from '../../src/export/letter';
import { readable } from '../../src/export/readable';
import { auditedPage } from '../support/audited';
import { HOSTILE_TEXTS, hostileResult } from '../support/hostile-text';
import { allIgnored, crowded, manySlips, OPTIONS } from './documents';

/** The letter as another library than wrote it reads it, and its parts as XML. */

const read = async (bytes: Uint8Array) => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return new JSDOM(value).window.document;
};

/** Every part of a letter, parsed. @throws Error where one is not well-formed */
function partsOf(bytes: Uint8Array): Map<string, Document> {
  const { DOMParser } = new JSDOM().window;
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const document = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      if (document.querySelector('parsererror')) throw new Error(`${name} is no XML`);
      return [name, document];
    }),
  );
}

describe('letter', () => {
  test('says everything about every finding', async () => {
    const result = manySlips();
    const document = await read(await letter(result, OPTIONS));
    const text = document.body.textContent;
    expect(text).toContain(`${result.report?.issuer ?? ''}：`);
    for (const { message } of result.findings) expect(text).toContain(message);
    for (const { advice, basis } of result.findings.slice(1)) {
      expect(text).toContain(advice);
      expect(text).toContain(basis);
    }
    expect(text).toContain('单位已书面说明');
    expect(text).toContain('文字重复、发布时间不合规定');
    expect(text).toContain('（审核单位）');
  });

  test('numbers titles and findings by lists of its own, in real styles', async () => {
    const result = manySlips();
    const bytes = await letter(result, OPTIONS);
    const parts = partsOf(bytes);
    const body = parts.get('word/document.xml');
    const styles = parts.get('word/styles.xml');
    if (!body || !styles) throw new Error('parts are missing');
    const known = new Set(
      [...styles.getElementsByTagName('w:style')].map((style) => style.getAttribute('w:styleId')),
    );
    const used = [...body.getElementsByTagName('w:pStyle')].map((style) =>
      style.getAttribute('w:val'),
    );
    expect(used.filter((style) => !known.has(style))).toEqual([]);
    const numbered = [...body.getElementsByTagName('w:p')].filter(
      (paragraph) =>
        paragraph.getElementsByTagName('w:numPr').length > 0 &&
        paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === 'Opinion-finding',
    );
    expect(numbered).toHaveLength(result.findings.length - 1);
    const list = parts.get('word/numbering.xml')?.documentElement.textContent;
    expect(list).toBeDefined();
    expect(strFromU8(unzipSync(bytes)['word/styles.xml'] as Uint8Array)).toContain(
      'w:eastAsia="仿宋"',
    );
  });

  test('lays out both sides of a sum', async () => {
    const result = auditedPage('disputes-total');
    const failed = result.identities.find(({ outcome }) => outcome === 'failed');
    const document = await read(await letter(result, OPTIONS));
    const [, sum] = document.querySelectorAll('table');
    const cells = [...(sum?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
    expect(cells).toContain(String(failed?.left.sum));
    expect(cells).toContain(String(failed?.right.sum));
    expect(cells).toContain('≠');
  });

  test('leads to the words by links', async () => {
    const document = await read(await letter(manySlips(), OPTIONS));
    const links = [...document.querySelectorAll('a')].map(({ href }) => href);
    expect(links.filter((href) => href.includes(':~:text=')).length).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(/^http:\/\/www\.example\.gov\.cn\//);
  });

  test('links to nothing where the address is longer than Word opens', async () => {
    const url = `https://www.example.gov.cn/${'a'.repeat(3000)}`;
    const result = { ...manySlips(), page: { url, title: '' } };
    const document = await read(await letter(result, OPTIONS));
    expect(document.querySelectorAll('a')).toHaveLength(0);
    expect(document.body.textContent).toContain(readable(url));
  });

  test.each(Object.entries(HOSTILE_TEXTS))('is whole with %s', async (_name, text) => {
    const bytes = await letter(hostileResult(auditedPage('many-slips'), text), OPTIONS);
    expect(partsOf(bytes).size).toBeGreaterThan(5);
    const document = await read(bytes);
    const squeeze = (words: string) => words.replace(/\s+/g, '');
    expect(squeeze(document.body.textContent)).toContain(squeeze(readable(text)));
  });

  test.each([
    ['zh', '发现的各处经人工判断均不作为问题', '未发现问题'],
    ['en', 'A person has looked at all findings', 'no problems were found'],
  ] as const)('says that all findings were set aside, in %s', async (locale, said, unsaid) => {
    const document = await read(await letter(allIgnored(), { ...OPTIONS, locale }));
    expect(document.body.textContent).toContain(said);
    expect(document.body.textContent).not.toContain(unsaid);
  });

  test('holds none and 300 findings, and English', async () => {
    const none = await read(await letter(auditedPage('clean-plain'), OPTIONS));
    expect(none.body.textContent).toContain('未发现问题');
    const many = await read(await letter(crowded(), OPTIONS));
    expect(many.body.textContent).toContain('第300处：');
    const english = await letter(auditedPage('many-slips', 'en'), { ...OPTIONS, locale: 'en' });
    expect((await read(english)).body.textContent).toContain('has been audited');
  });
});
