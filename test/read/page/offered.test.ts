import { describe, expect, it } from 'vitest';
import { mayBeReport } from '../../../src/gate/detector';
import { readReport } from '../../../src/read';
import { parsePage } from '../../support/dom';

const TITLE = '青石县农业农村局2023年政府信息公开工作年度报告';
const URL = 'http://www.example.gov.cn/nb/t1.html';

function offeredOn(html: string) {
  const reading = readReport(parsePage(html), { url: URL });
  if (reading) expect(mayBeReport(parsePage(html))).toBe(true);
  return reading?.report.offered ?? null;
}
const under = (content: string, title = TITLE) =>
  offeredOn(`<title>${title}</title><h1>${title}</h1>${content}`);

describe('a report that is given elsewhere', () => {
  it.each([
    ['a link', `<a href="1.pdf">${TITLE}</a>`, 'http://www.example.gov.cn/nb/1.pdf', 'pdf'],
    [
      'a link of few words',
      '<a href="1.ofd">OFD版</a>',
      'http://www.example.gov.cn/nb/1.ofd',
      'ofd',
    ],
    [
      'a link without words',
      '<a href="/a.pdf"><img src="pdf.gif" width="16"></a>',
      'http://www.example.gov.cn/a.pdf',
      'pdf',
    ],
    [
      'the name of a file',
      `<a href="/download.do?id=9">${TITLE}.docx</a>`,
      'http://www.example.gov.cn/download.do?id=9',
      'docx',
    ],
    [
      'a query',
      '<a href="down.jsp?filename=a.wps">下载</a>',
      'http://www.example.gov.cn/nb/down.jsp?filename=a.wps',
      'wps',
    ],
    [
      'a click',
      `<a href="javascript:;" onclick="openFile('/1.doc')">附件下载</a>`,
      'http://www.example.gov.cn/1.doc',
      'doc',
    ],
    [
      'data of a link',
      '<span data-url="/up/1.pdf">查看</span>',
      'http://www.example.gov.cn/up/1.pdf',
      'pdf',
    ],
    ['an archive', '<a href="1.rar">附件</a>', 'http://www.example.gov.cn/nb/1.rar', 'zip'],
    [
      'a format of former days',
      '<a href="1.ceb">年度报告.ceb</a>',
      'http://www.example.gov.cn/nb/1.ceb',
      'other',
    ],
  ])('by %s', (_how, content, href, format) => {
    expect(under(content)).toMatchObject({ kind: 'document', href, format });
  });

  it('by a link that says no kind of file', () => {
    expect(under(`<a download href="/api?id=1">${TITLE}</a>`)).toMatchObject({
      kind: 'document',
      href: 'http://www.example.gov.cn/api?id=1',
      format: null,
    });
  });

  it('beside links to pages of others', () => {
    const others = ['财政局', '民政局', '教育局'].map(
      (organ) => `<a href="1.html">青石县${organ}2023年政府信息公开工作年度报告</a>`,
    );
    expect(under(`<a href="1.pdf">附件1.pdf</a><h3>相关信息</h3>${others.join('')}`)?.kind).toBe(
      'document',
    );
  });

  it.each([
    ['a frame', '<iframe src="/pdfjs/web/viewer.html?file=1.pdf"></iframe>'],
    ['an embedded file', '<embed src="1.pdf">'],
    ['an object', '<object data="1.pdf"></object>'],
    ['a script', '<div id="p"></div><script>PDFObject.embed("/1.pdf", "#p")</script>'],
  ])('in %s', (_how, content) => {
    expect(under(content)).toMatchObject({ kind: 'viewer', format: 'pdf' });
  });

  it.each(['年度度报告', '年度报', '年报告'])('under a title that ends in %s by mistake', (end) => {
    const title = `青石县农业农村局2023年政府信息公开工作${end}`;
    expect(under('<a href="1.pdf">附件下载</a>', title)).toMatchObject({ format: 'pdf' });
  });

  it.each(['情况报告', '评估报告', '半年报告', '年度计划报告'])(
    'but not under the title of a %s',
    (end) => {
      const title = `青石县农业农村局2023年政府信息公开工作${end}`;
      expect(under('<a href="1.pdf">附件下载</a>', title)).toBeNull();
    },
  );

  it('as pictures of its pages', () => {
    expect(under('<img src="1.jpg" width="800"><img src="2.jpg" width="800">')?.kind).toBe(
      'pictures',
    );
  });

  it('in an attachment that is only spoken of', () => {
    expect(under('<p>详见附件</p>')).toEqual({
      kind: 'document',
      name: '',
      href: null,
      format: null,
    });
  });

  it('names no address that is not of the web', () => {
    expect(under(`<a href="file:///c:/1.pdf">附件</a>`)).toMatchObject({
      href: null,
      format: 'pdf',
    });
  });
});

describe('a page is no report that', () => {
  it.each([
    ['tells of one', '青石县发布2023年政府信息公开工作年度报告', '<a href="1.pdf">全文下载</a>'],
    [
      'hands one in',
      '青石县水利局关于报送2023年政府信息公开工作年度报告',
      '<a href="1.pdf">下载</a>',
    ],
    ['is a picture story', `长图丨${TITLE}`, '<img src="1.jpg" width="800" height="3000">'],
    [
      'tells that one is out',
      '青石县公开2023年政府信息公开工作年度报告',
      '<a href="1.pdf">全文</a>',
    ],
    ['has a code to scan', TITLE, '<img src="ewm.png" width="160" height="160">'],
    ['has nothing', TITLE, '<p>内容建设中</p>'],
    ['has other files', TITLE, '<a href="1.doc">依申请公开申请表</a>'],
    ['is of a school', '青石学院2023年信息公开年度报告', '<a href="1.pdf">下载</a>'],
    ['is of a hospital', '青石县人民医院2023年信息公开年度报告', '<a href="1.pdf">下载</a>'],
    [
      'lists several',
      '青石县2023年政府信息公开年报',
      '<a href="1.pdf">财政局2023年政府信息公开工作年度报告</a><a href="2.pdf">水利局2023年政府信息公开工作年度报告</a>',
    ],
    [
      'holds that of another organ',
      '青石县2023年政府信息公开年报',
      '<a href="1.pdf">财政局2023年政府信息公开工作年度报告</a>',
    ],
    [
      'lists files named by their organs',
      '青石县2023年政府信息公开年报',
      '<ul><li><a href="1.pdf">财政局.pdf</a></li><li><a href="2.pdf">教育局2023年.pdf</a></li></ul>',
    ],
    [
      'lists files beside the names of their organs',
      '青石县2023年政府信息公开年报',
      '<table><tr><td>县财政局</td><td><a href="1.pdf">下载</a></td></tr><tr><td>县教育局</td><td><a href="2.pdf">下载</a></td></tr></table>',
    ],
    [
      'has the reports of all in one file',
      '青石县2023年政府信息公开年报',
      '<p><a href="1.zip">各部门年报（压缩包）</a></p>',
    ],
  ])('%s', (_what, title, content) => {
    expect(under(content, title)).toBeNull();
  });

  it('is given beside organs that a row of the layout names', () => {
    const layout = (content: string) =>
      `<table><tr><td>县财政局<br>县教育局<br>${'政务公开 '.repeat(30)}</td><td>${content}</td></tr></table>`;
    expect(under(layout('<a href="1.pdf">下载</a>'))).toMatchObject({ format: 'pdf' });
    const two =
      '<tr><td>青石县农业农村局</td><td><a href="1.pdf">PDF版</a> <a href="1.docx">Word版</a></td></tr>';
    expect(under(`<table>${two}</table>`)).toMatchObject({ format: 'pdf' });
  });

  it('gives a guide, and names its last report', () => {
    expect(
      offeredOn(
        `<title>青石县水利局政府信息公开指南</title><p>最新年报：${TITLE}</p><a href="1.doc">申请表</a>`,
      ),
    ).toBeNull();
  });
});
