import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect, Evidence, evidenceOf, mayBeReport, namesReport } from '../../src/gate/detector';
import { parsePage } from '../support/dom';

const PAGES = join(import.meta.dirname, '..', '..', 'samples', 'pages');
const names = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));
const read = (file: string) => readFileSync(join(PAGES, file), 'utf8');

const reports = names.filter(
  (name) => (JSON.parse(read(`${name}.expected.json`)) as { isReport: boolean }).isReport,
);

/** Titles, parts of titles, and what stands around them. */
const WORDS = fc.constantFrom(
  ...[
    '某县2022年政府信息公开工作年度报告',
    '2 0 2 3 年 信 息 公 开 年 报',
    '二〇二一年度政府信息公开年报',
  ],
  ...[
    '信息公开2020年度报告',
    '政府信息公开',
    '2022年',
    '年度',
    '报告',
    '年报',
    '2022-01-08',
    '首页',
  ],
);
const MARKUP = fc
  .tuple(fc.constantFrom('', 'a href="x"', 'a', 'h1', 'h2', 'div', 'li', 'span'), fc.array(WORDS))
  .chain(([tag, words]) =>
    fc.constantFrom('', '<b>', '<br>', '<a href="y">', ' ').map((between) => {
      const inner = words.join(between);
      return tag === '' ? inner : `<${tag}>${inner}</${tag.split(' ')[0] ?? ''}>`;
    }),
  );

/** The same without any short cut: a line or heading that names a report, and is no link. */
function isTitled({ body }: Document): boolean {
  const isLinked = (element: Element) =>
    element.closest('a[href]') !== null || element.querySelector('a[href]') !== null;
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (namesReport(data) && parentElement && !isLinked(parentElement)) return true;
  }
  return [...body.querySelectorAll('*')].some(
    (element) => namesReport(element.textContent) && !isLinked(element),
  );
}

describe('the gate', () => {
  test.each(reports)('lets %s pass', (name) => {
    expect(mayBeReport(parsePage(read(`${name}.html`)))).toBe(true);
  });

  test('reads words spelled with gaps, radicals and invisible characters', () => {
    const text =
      '某县2022年政府信 息 公\u200b开工作年 度 报 告 一、总 体情况 二、主动公开政府信息情况 四、⾏政复议';
    const page = parsePage('<p></p>');
    page.body.textContent = text;
    expect(mayBeReport(page)).toBe(true);
  });

  test.each([
    ['in a heading', '<h1>某县2022年政府信息<br>公开工作年度报告</h1><img>'],
    ['in a line', '<p>某县2022年度政府信息公开年报</p><iframe></iframe>'],
    [
      'in its head',
      '<title>某县二〇二二年政府信息公开工作年度报告</title><a href="x.DOCX">附件</a>',
    ],
    [
      'over several lines of one block',
      '<div>某县水利局<br>2022年政府信息公开<br>工作年度报告</div><p>详见附件</p>',
    ],
    ['in parts', '<p><b>某县2022年</b><i>政府信息公开</i>年度报告</p><a href="x">附件下载</a>'],
    ['with its year behind', '<p>某县政府信息公开工作年度报告（2022）</p><embed>'],
    ['without 年', '<p>某县水利局2022年信息公开工作报告</p><embed>'],
    ['in wide digits', '<p>某县２０２２年政府信息公开工作年度报告</p><embed>'],
    [
      'in Traditional characters',
      '<p>某縣2022年政府信息公開工作年度報告</p><a href="x.pdf?a">x</a>',
    ],
  ])('lets a report pass that is announced %s', (_where, html) => {
    expect(mayBeReport(parsePage(html))).toBe(true);
  });

  test('lets a report pass that is called otherwise', () => {
    const sections = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况'];
    const text = [...sections, '行政复议情况', '存在的主要问题', '其他需要报告的事项'].join(
      '</p><p>',
    );
    expect(mayBeReport(parsePage(`<title>公开总结</title><p>${text}</p>`))).toBe(true);
  });

  test.each([
    ['an empty page', ''],
    ['other news', '<p>某县召开行政复议工作会议，规范性文件予以公开</p>'],
    ['a link to a report', '<img><li><a href="x.pdf">某县2022年政府信息公开工作年度报告</a></li>'],
    ['the name of a column', '<p>政府信息公开年报</p>'],
  ])('is shut to %s', (_what, html) => {
    expect(mayBeReport(parsePage(html))).toBe(false);
  });

  test('finds a title among any number of links to others', () => {
    fc.assert(
      fc.property(fc.array(MARKUP, { maxLength: 12 }), (parts) => {
        const page = parsePage(parts.join(''));
        expect(detect(page).titled).toBe(isTitled(page));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('counts a link within a link once', () => {
    const title = '某县2022年政府信息公开工作年度报告';
    const page = parsePage(`<img><a href="x"></a><p>${title}</p>`);
    const inner = page.createElement('a');
    inner.href = 'y';
    inner.textContent = title;
    page.querySelector('a')?.append(inner);
    expect(mayBeReport(page)).toBe(true);
  });

  test('lets pages pass that hold more ends of titles than can be told apart', () => {
    const page = parsePage('<img><p></p>');
    page.body.append('信息公开年报'.repeat(10_001));
    expect(mayBeReport(page)).toBe(true);
  });

  test('looks at framesets and at pages without a body', () => {
    expect(mayBeReport(parsePage('<frameset><frame src="x"></frameset>'))).toBe(false);
    const drawing = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"/>', {
      contentType: 'image/svg+xml',
    });
    expect(mayBeReport(drawing.window.document)).toBe(false);
  });
});

describe('Evidence', () => {
  test('adds up over parts of a page', () => {
    const evidence = new Evidence();
    for (const part of ['政府信息公开', '2022年年度报告', '总体情况', '总体情况', '结转'])
      evidence.add(part);
    expect(evidence.isSufficient).toBe(false);
    expect(evidence.keyPhrases).toBe(2);
    expect(evidence.score).toBe(4);
    evidence.add('尚未审结');
    expect(evidence.isSufficient).toBe(true);
  });

  test('of a page takes in its title', () => {
    expect(evidenceOf(parsePage('<title>政府信息公开年报</title>')).score).toBe(2);
  });
});

describe('a list of reports', () => {
  const NAME = '政府信息公开工作年度报告';
  const isList = (body: string, title = '政府信息公开年报') =>
    detect(parsePage(`<title>${title}</title>${body}`)).isList;
  const link = (words: string, title = '') =>
    `<li><a href="x.html" title="${title}">${words}</a></li>`;

  test.each([
    ['titles', link(`某县财政局2022年${NAME}`) + link(`某县水利局2022年${NAME}`)],
    [
      'titles that are cut off, and stand in full beside',
      ['财政', '水利']
        .map((of) => link(`某县${of}局2022年政府信息公开工…`, `某县${of}局2022年${NAME}`))
        .join(''),
    ],
    ['names of files', link(`某县财政局2022年${NAME}.pdf`) + link(`某乡2022年${NAME}.ofd`)],
  ])('is known by its links: %s', (_what, body) => {
    expect(isList(body)).toBe(true);
  });

  test('is known where the page is titled as one of its reports is', () => {
    const body = link(`某县财政局2022年${NAME}`) + link(`某县水利局2022年${NAME}`);
    expect(isList(body, `某县2022年${NAME}`)).toBe(true);
  });

  test.each([
    ['one link', link(`某县财政局2022年${NAME}`) + link('某县召开政务公开会议')],
    ['names of columns', link('政府信息公开年报') + link('政府信息公开指南') + link('年度报告')],
    ['words that lead nowhere', `<p>某县财政局2022年${NAME}</p><p>某县水利局2022年${NAME}</p>`],
    [
      'reports of other kinds',
      link('某县2022年法治政府建设年度报告') + link('某县2022年度决算报告'),
    ],
  ])('is not taken for one: %s', (_what, body) => {
    expect(isList(body)).toBe(false);
  });

  test.each(reports.filter((name) => evidenceOf(parsePage(read(`${name}.html`))).isSufficient))(
    'no report is looked through for links: %s',
    (name) => {
      expect(detect(parsePage(read(`${name}.html`))).isList).toBe(false);
    },
  );
});
