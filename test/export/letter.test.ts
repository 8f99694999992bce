import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letter } from '../../src/export/letter';
import { printedResult } from '../../src/present';
import { readable } from '../../src/present/readable';
import { DEFAULT_LETTER_PRESETS, type LetterPresets } from '../../src/settings';
import { auditedPage } from '../support/audited';
import { partsOf, read } from '../support/letter';
import { allIgnored, crowded, manySlips, OPTIONS } from './documents';

/** The letter as another library than wrote it reads it, and its parts as XML. */

describe('letter', () => {
  test('says everything about every finding', async () => {
    const result = manySlips();
    const document = await read(await letter(result, OPTIONS));
    const text = document.body.textContent;
    expect(text).toContain(`${result.report?.issuer ?? ''}：`);
    for (const { message, advice, basis } of printedResult(result, 'zh').findings.slice(1)) {
      expect(text).toContain(message);
      expect(text).toContain(advice);
      expect(text).toContain(basis);
    }
    expect(text).toContain('发现问题 7 处，其中应予更正 3 处、建议修改 4 处。');
    expect(text).toContain('请于收到后核实整改并反馈结果；如有异议，请一并说明。');
    expect(text).toContain('（审核单位）');
    expect(text).toContain('2026年11月22日');
  });

  test('keeps to itself what is for the office alone, unless that is wanted', async () => {
    const internal = [
      '单位已书面说明',
      '已排除（人工判断）',
      '文字重复、发布时间不合规定',
      '有关说明',
    ];
    const told = async (internalNotes: boolean) => {
      const options = { ...OPTIONS, letter: { ...DEFAULT_LETTER_PRESETS, internalNotes } };
      return (await read(await letter(manySlips(), options))).body.textContent;
    };
    const [without, withNotes] = [await told(false), await told(true)];
    for (const words of internal) {
      expect(without).not.toContain(words);
      expect(withNotes).toContain(words);
    }
    expect(withNotes).toContain('单位已书面说明（2026年11月20日）');
  });

  test('fills in what is preset', async () => {
    const presets: LetterPresets = {
      ...DEFAULT_LETTER_PRESETS,
      office: '青石县政务公开办公室',
      contact: '王某',
      contactDetails: '010-12345678',
      documentNumber: '青政公开函〔2026〕12号',
      deadline: { kind: 'days', days: 10 },
    };
    const document = await read(await letter(manySlips(), { ...OPTIONS, letter: presets }));
    const lines = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(lines.slice(0, 2)).toEqual(['审核意见书', '青政公开函〔2026〕12号']);
    expect(lines.slice(-3)).toEqual([
      '请于收到之日起 10 个工作日内核实整改并反馈结果；如有异议，请一并说明。',
      '青石县政务公开办公室2026年11月22日',
      '（联系人：王某；联系方式：010-12345678）',
    ]);
  });

  test.each([
    ['clean-plain', '未发现问题。', '特此反馈。'],
    [
      'clean-no-rowspans',
      '未发现应予更正或建议修改的问题，另有 3 处供参考。',
      '以上情况供参考。特此反馈。',
    ],
    ['cell-fraction', '发现问题 1 处，应予更正。', '请于收到后核实整改'],
    ['label-column', '发现问题 3 处，均建议修改。', '请于收到后核实整改'],
    ['older-2018', '没有统一的模板可供逐项核对，本次未作审核。', '特此反馈。'],
  ])('opens and closes as befits %s', async (page, opening, closing) => {
    const text = (await read(await letter(auditedPage(page), OPTIONS))).body.textContent;
    expect(text).toContain(opening);
    expect(text).toContain(closing);
  });

  test('keeps the closing line, the signature and the end of the last finding together', async () => {
    for (const page of ['many-slips', 'disputes-total', 'text-figure-mismatch']) {
      const body = partsOf(await letter(auditedPage(page), OPTIONS)).get('word/document.xml');
      const paragraphs = [...(body?.getElementsByTagName('w:p') ?? [])];
      const end = paragraphs.slice(-3);
      expect(end[0]?.textContent).toMatch(/^依据：/);
      expect(end[1]?.textContent).toMatch(/^请于收到后/);
      for (const paragraph of end.slice(0, 2))
        expect(paragraph.getElementsByTagName('w:keepNext')).toHaveLength(1);
    }
  });

  test('writes a long sum on one line of words', async () => {
    const document = await read(await letter(auditedPage('requests-handled-total'), OPTIONS));
    expect(document.querySelectorAll('table')).toHaveLength(1);
    expect(document.body.textContent).toMatch(/算式：总计 251 ≠ 予以公开 \d+ ＋ 部分公开 \d+ ＋ /);
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

  test.each([
    ['zh', '未发现需要整改的问题', '发现的各处经人工判断均不作为问题'],
    ['en', 'nothing was found that needs correcting', 'A person has looked at all findings'],
  ] as const)('says where all findings were excluded, in %s', async (locale, bare, listed) => {
    const said = async (internalNotes: boolean) => {
      const presets = { ...DEFAULT_LETTER_PRESETS, internalNotes };
      const bytes = await letter(allIgnored(), { ...OPTIONS, locale, letter: presets });
      return (await read(bytes)).body.textContent;
    };
    expect(await said(false)).toContain(bare);
    expect(await said(false)).not.toContain(listed);
    expect(await said(true)).toContain(listed);
  });

  test('holds none and 300 findings, and English', async () => {
    const none = await read(await letter(auditedPage('clean-plain'), OPTIONS));
    expect(none.body.textContent).toContain('未发现问题');
    const many = await read(await letter(crowded(), OPTIONS));
    expect(many.body.textContent).toContain('第300处：');
    const english = await letter(auditedPage('many-slips'), { ...OPTIONS, locale: 'en' });
    expect((await read(english)).body.textContent).toContain('has been audited');
  });
});
