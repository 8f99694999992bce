import { describe, expect, it } from 'vitest';
import { noFigures, PLAIN, reportPage, reportSpec } from '../../../samples';
import { mayBeReport } from '../../../src/gate/detector';
import { readReport } from '../../../src/read';
import type { Report } from '../../../src/report';
import { template2021 } from '../../../src/template';
import { parsePage } from '../../support/dom';

const ORGAN = '青石县农业农村局';
const KIND = '政府信息公开工作年度报告';
const TITLE = `${ORGAN}2023年${KIND}`;
const SECTIONS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const numbered = (titles: readonly string[]) =>
  titles
    .map((title, at) => `<p>${'一二三四五六'[at] ?? ''}、${title}</p><p>依法公开。</p>`)
    .join('');
const TEXT = numbered(SECTIONS);

/** The sections of a report with their tables. */
const WITH_TABLES = (() => {
  const spec = reportSpec(
    {
      year: 2023,
      level: 'department',
      issuer: ORGAN,
      siteName: '青石县人民政府',
      figures: noFigures(template2021),
    },
    {},
  );
  const page = reportPage(
    { ...spec, preamble: null, signedBy: null, signedOn: null },
    { ...PLAIN, meta: false, infoLine: false, navigation: false, related: false, footer: false },
  );
  return page.slice(page.indexOf('<h2>')).replace(/<\/body>[^]*$/, '');
})();

/** What a page is read as; what is read as a report has to pass the gate. */
function read(html: string, url = 'http://www.example.gov.cn/t1.html'): Report | null {
  const reading = readReport(parsePage(html), { url });
  if (reading) expect(mayBeReport(parsePage(html))).toBe(true);
  return reading?.report ?? null;
}

describe('a report is known by what it holds', () => {
  it.each([
    '公开年报',
    '年度报告',
    '工作动态',
    `${ORGAN}2023年政府信息公开工作总结`,
    `关于做好2023年${KIND}的通知`,
    `${TITLE}的公告`,
  ])('under the title %s', (title) => {
    expect(read(`<title>${title}</title><h1>${title}</h1>${WITH_TABLES}`)).not.toBeNull();
  });

  it.each([
    `${ORGAN}2023年政府信息公开工作总结`,
    `${ORGAN}2023年政府信息公工作年度报告`,
    `关于2023年政府信息公开工作情况的报告`,
    `关于发布《${TITLE}》的公告`,
  ])('without tables under the title %s', (title) => {
    expect(read(`<title>${title}</title><h1>${title}</h1>${TEXT}`)).not.toBeNull();
  });

  it.each([
    ['工作动态', TEXT],
    [`关于做好2023年${KIND}编制工作的通知`, TEXT],
    [
      '青石学院2022学年信息公开工作报告',
      numbered(['概述', '主动公开情况', '依申请公开情况', '复议诉讼情况', '存在问题', '其他']),
    ],
  ])('and not by its sections under the title %s', (title, text) => {
    expect(read(`<title>${title}</title><h1>${title}</h1>${text}`)).toBeNull();
  });
});

describe('a form that nobody has filled in is none', () => {
  const FORM = WITH_TABLES.replaceAll('依法公开。', '').replace(
    /<td([^>]*)>\s*0\s*<\/td>/g,
    '<td$1></td>',
  );
  it.each([
    ['in the notice that lays it down', `关于印发《${KIND}格式》的通知`, `<h2>${KIND}格式</h2>`],
    [
      'in a notice, with a sample',
      `关于做好2023年${KIND}编制发布工作的通知`,
      `<p>XX局2023年${KIND}</p>`,
    ],
    ['under the title of a real organ', `关于编制2023年${KIND}的通知`, `<p>${TITLE}</p>`],
  ])('%s', (_where, title, before) => {
    expect(read(`<title>${title}</title><h1>${title}</h1>${before}${FORM}`)).toBeNull();
  });

  it('but one whose entries an organ left blank is', () => {
    expect(read(`<title>${TITLE}</title><h1>${TITLE}</h1>${FORM}`)).not.toBeNull();
  });
});

describe('the title', () => {
  const found = (html: string, url?: string) => {
    const report = read(html, url);
    return [report?.title?.value, report?.issuer?.value, report?.year?.value];
  };
  it.each([
    ['in a cell', `<title>年报</title><table><tr><td>${TITLE}</td></tr></table>`],
    [
      'behind 名称 in the table of metadata',
      `<title>年报</title><table><tr><td>索引号</td><td>1</td><td>名　称</td><td>${TITLE}</td></tr></table>`,
    ],
    [
      'with 名称 in a cell of its own',
      `<title>年报</title><table><tr><td>索引号：1</td><td>名 称：${TITLE}</td></tr></table>`,
    ],
    ['below a column', `<title>年报</title><p>县政府部门</p><p>${ORGAN}</p><p>2023年${KIND}</p>`],
    [
      'below the site',
      `<title>年报</title><p>青石县人民政府</p><p>${ORGAN}</p><p>2023年${KIND}</p>`,
    ],
    ['behind the name of the site', `<title>青石县人民政府-${TITLE}</title>`],
    ['before the name of the site', `<title>${TITLE} 青石县人民政府</title>`],
    ['below a trail', `<title>${TITLE}</title><p>当前位置：首页 &gt; 政府信息公开年报</p>`],
    [
      'below a trail of links',
      `<title>${TITLE}</title><div>您的位置：<a href="/">首页</a> &gt; <a href="/n">政府信息公开年报</a></div>`,
    ],
    ['beside the name of a column', `<ul><li>政府信息公开年报</li></ul><title>${TITLE}</title>`],
    ['with tools in its line', `<h1>${TITLE} 打印 关闭</h1>`],
    ['over three lines', `<p>${ORGAN}</p><p>2023年</p><p>${KIND}</p>`],
    ['over the lines of a heading', `<h1>${ORGAN}<br>2023年政府信息公开工作<br>年度报告</h1>`],
  ])('is found %s', (_where, before) => {
    expect(found(before + TEXT)).toEqual([TITLE, ORGAN, 2023]);
  });

  it.each([
    ['on a line between two titles', `<h1>2023年${KIND}</h1><p>${ORGAN}</p><p>2023年${KIND}</p>`],
    ['on a line above the text', `<title>2023年${KIND}</title><p>${ORGAN}</p>`],
    ['before a dash', `<h1>${ORGAN}-2023年${KIND}</h1>`],
    ['before quotes', `<h1>${ORGAN}“2023年${KIND}”</h1>`],
    ['in brackets behind', `<h1>2023年${KIND}（${ORGAN}）</h1>`],
    [
      'apart by a space, before the name of the site',
      `<title>${ORGAN} 2023年${KIND} 青石县人民政府</title>`,
    ],
  ])('names its organ %s', (_where, before) => {
    const report = read(before + WITH_TABLES);
    expect(report?.issuer?.value).toBe(ORGAN);
    expect(report?.statements.title).toMatchObject({ namesOrgan: true, namesYear: true });
  });

  it('begins with the region that its organ stands in', () => {
    const lines = `<p>青石县</p><p>农业农村局</p><p>2023年${KIND}</p>`;
    expect(found(`<title>年报</title>${lines}${WITH_TABLES}`)).toEqual([TITLE, ORGAN, 2023]);
  });

  it('holds the other name of its organ on a line of its own', () => {
    const lines = `<p>${ORGAN}</p><p>（青石县乡村振兴局）</p><p>2023年${KIND}</p>`;
    expect(read(lines + WITH_TABLES)?.issuer?.value).toBe(ORGAN);
  });

  it('may be the bare name of such papers, where it stands in a heading', () => {
    const bare = `${ORGAN}2023年年报`;
    expect(found(`<h1>${bare}</h1>${WITH_TABLES}`)).toEqual([bare, ORGAN, 2023]);
    const listed = `<title>${TITLE}</title><p>青石县财政局2022年年报</p>`;
    expect(found(listed + WITH_TABLES)).toEqual([TITLE, ORGAN, 2023]);
  });

  it('takes no name of a site for the organ', () => {
    const report = read(`<title>2023年${KIND} - 青石县人民政府</title>${WITH_TABLES}`);
    expect(report?.issuer).toBeNull();
  });

  it('lets the signature complete the organ', () => {
    const signed = `<p>望江市人民政府研究室</p><p>2024年1月10日</p>`;
    expect(found(`<h1>市政府研究室2023年${KIND}</h1>${TEXT}${signed}`)[1]).toBe(
      '望江市人民政府研究室',
    );
  });

  it('leaves the year to the period and the address where nothing else tells it', () => {
    const period = '<p>统计期限为2023年1月1日至12月31日。</p>';
    expect(found(`<h1>${ORGAN}${KIND}</h1>${period}${TEXT}`)[2]).toBe(2023);
    const address = 'http://www.example.gov.cn/2023nianbao/t1.html';
    expect(found(`<h1>${ORGAN}${KIND}</h1>${TEXT}`, address)[2]).toBe(2023);
    expect(found(`<h1>${ORGAN}${KIND}</h1>${TEXT}`)[2]).toBeUndefined();
  });
});

describe('a report of an older format', () => {
  it.each([
    ['主动公开政府信息的情况', '依申请公开办理情况', '收费情况', '复议、诉讼和申诉情况'],
    ['概述', '政府信息公开情况', '依申请公开办理情况', '收费情况'],
    ['主动公开情况', '依申请公开情况'],
  ])('is known by its sections: %s, %s', (...sections) => {
    const report = read(`<h1>松岭镇2012年政府信息公开年度报告</h1>${numbered(sections)}`);
    expect(report?.year?.value).toBe(2012);
    expect(report?.template).toBeNull();
    expect(report?.requiredTemplate).toBeNull();
  });
  it('is known under a title of several lines where the head has it too', () => {
    const lines = '<p>松岭县人民政府2016年</p><p>政府信息公开工作年度报告</p><p>2017年3月</p>';
    const page = lines + numbered(['概述', '主动公开情况', '收费及减免情况']);
    const named = `<title>松岭县人民政府2016年${KIND}</title>${page}`;
    expect(read(named)?.issuer?.value).toBe('松岭县人民政府');
    expect(read(page)).toBeNull();
  });
  const told = (text: string) =>
    `<p>${text}${'我镇加强组织领导，完善制度，规范程序。'.repeat(2)}</p>`;
  const headings = ['概述', '主动公开政府信息情况', '依申请公开情况', '存在的问题和改进措施'];
  it('is known by headings without numbers that have text below them', () => {
    const page = (below: string) =>
      `<h1>松岭镇2015年${KIND}</h1>${headings.map((title) => `<p>${title}</p>${below}`).join('')}`;
    expect(read(page(told('2015年，')))?.year?.value).toBe(2015);
    // What a site's menu is made of.
    expect(read(page(''))).toBeNull();
  });
  it('is known by a text on its matters, without headings', () => {
    const text = told('主动公开60条，受理申请5件，没有收费，没有复议、诉讼，主要问题是人手不足。');
    const further = told('下一步加强培训。');
    expect(read(`<h1>松岭镇2015年${KIND}</h1>${text}${further}`)?.year?.value).toBe(2015);
    expect(read(`<h1>松岭镇发布2015年${KIND}</h1>${text}${further}`)).toBeNull();
    expect(read(`<h1>松岭镇2015年${KIND}解读</h1>${text}${further}`)).toBeNull();
    expect(read(`<h1>松岭镇2022年${KIND}</h1>${text}${further}`)).toBeNull();
  });
  it.each(['政府信息公开工作总结', '政府信息公开工作情况报告', '政务信息公开工作总结'])(
    'is known as %s by most of its sections',
    (kind) => {
      const sections = [
        '政府信息公开总体工作情况',
        '政府信息主动公开情况',
        '政府信息依申请公开情况',
        '政府信息公开收费情况',
        '因政府信息公开引起的行政复议和行政诉讼情况',
      ];
      const page = (count: number, year = 2014) =>
        read(`<h1>松岭镇${String(year)}年${kind}</h1>${numbered(sections.slice(0, count))}`);
      expect(page(5)?.issuer?.value).toBe('松岭镇');
      // A paper on the same matter that somebody else has asked for.
      expect(page(2)).toBeNull();
      expect(page(3)).toBeNull();
      expect(page(5, 2022)).toBeNull();
    },
  );
  it('is known under the name that customs gave theirs', () => {
    const page = '<h1>望江海关2010年海关信息公开工作年度报告</h1>';
    expect(read(page + numbered(['概述', '主动公开情况', '收费情况']))?.issuer?.value).toBe(
      '望江海关',
    );
  });
  it('is none of a year with a format', () => {
    const sections = ['概述', '政府信息公开情况', '收费情况'];
    expect(read(`<h1>松岭镇2022年${KIND}</h1>${numbered(sections)}`)).toBeNull();
  });
});
