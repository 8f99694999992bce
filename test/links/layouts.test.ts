import { describe, expect, it } from 'vitest';
import { readListText } from '../../src/links';
import { parsePage } from '../support/dom';

/** How lists are laid out on sites: what is read of each, in short. */

const KIND = '政府信息公开工作年度报告';
const SITE = 'http://www.example.gov.cn';
const HERE = `${SITE}/nb/`;
const HEAD = '<title>政府信息公开年报_青石县人民政府</title>';
const [FINANCE, SCHOOLS] = [`青石县财政局2022年${KIND}`, `青石县教育局2022年${KIND}`];

/** Every report as 「address | organ | year」, with kind and day where there are any. */
function read(html: string, address: string | null = HERE): string[] {
  const { reports } = readListText(html, { address, parseHtml: parsePage });
  return reports.map(({ url, organ, year, kind, publishedOn }) =>
    [url.replace(SITE, ''), organ, year, ...(kind === 'page' ? [] : [kind]), publishedOn]
      .filter((part, index) => index < 3 || part !== null)
      .map((part) => part ?? '?')
      .join(' | '),
  );
}
const next = (html: string, address = HERE): string[] =>
  readListText(html, { address, parseHtml: parsePage }).next.map((one) => one.replace(SITE, ''));

const BOTH = ['/nb/1.html | 青石县财政局 | 2022', '/nb/2.html | 青石县教育局 | 2022'];
const BOTH_DATED = [`${BOTH[0]} | 2023-01-17`, `${BOTH[1]} | 2023-01-18`];
const OFFICES = ['/nb/1.html | 县财政局 | 2022', '/nb/2.html | 县教育局 | 2022'];

describe('the day of publication', () => {
  it.each([
    [
      'in a definition',
      `<dl><dt><a href="1.html">${FINANCE}</a></dt><dd>2023-01-17</dd><dt><a href="2.html">${SCHOOLS}</a></dt><dd>2023-01-18</dd></dl>`,
    ],
    [
      'behind, in lines',
      `<div><a href="1.html">${FINANCE}</a> 2023-01-17<br><a href="2.html">${SCHOOLS}</a> 2023-01-18<br></div>`,
    ],
    [
      'before, in lines',
      `<div>[2023-01-17] <a href="1.html">${FINANCE}</a><br>[2023-01-18] <a href="2.html">${SCHOOLS}</a><br></div>`,
    ],
    [
      'in two parts',
      `<ul><li><div><b>17</b><i>2023-01</i></div><a href="1.html"><h4>${FINANCE}</h4><p>根据《条例》编制本报告，现将2022年有关情况公布如下……</p></a></li><li><div><b>01-18</b><i>2023</i></div><a href="2.html"><h4>${SCHOOLS}</h4></a></li></ul>`,
    ],
    [
      'in the link',
      `<ul><li><a href="1.html">${FINANCE}<span>2023-01-17</span></a></li><li><a href="2.html"><em>2023/1/18</em>${SCHOOLS}</a></li></ul>`,
    ],
    [
      'in Chinese',
      `<p><a href="1.html">${FINANCE}</a>（2023年1月17日）</p><p><a href="2.html">${SCHOOLS}</a>（2023年01月18日）</p>`,
    ],
    [
      'beside a counter and a change',
      `<ul><li><em>1</em><a href="1.html">${FINANCE}</a><i>浏览：2018</i><span>更新时间：2023-05-01</span><span>发布日期：2023-01-17</span></li><li><em>2</em><a href="2.html">${SCHOOLS}</a><b>20230118</b></li></ul>`,
    ],
    [
      'in a table of two columns',
      `<table><tr><td><a href="1.html">${FINANCE}</a></td><td>2023-01-17</td><td><a href="2.html">${SCHOOLS}</a></td><td>2023-01-18</td></tr></table>`,
    ],
    [
      'in an item of its own',
      `<ul><li><a href="1.html">${FINANCE}</a></li><li>2023-01-17</li></ul><ul><li><a href="2.html">${SCHOOLS}</a></li><li>2023-01-18</li></ul>`,
    ],
    [
      'in a box that is a link',
      `<div><a href="1.html"><div>${FINANCE}</div><div>发布时间：2023-01-17</div></a><a href="2.html"><div>2022年${KIND}</div><div>2023-01-18</div><div>青石县教育局</div></a></div>`,
    ],
  ])('is read %s', (_, html) => {
    expect(read(html)).toEqual(BOTH_DATED);
  });

  it('is not the month and day of a year that is not told, nor a year in the address', () => {
    expect(
      read(
        `<ul><li><a href="/art/2023/1/17/art_1_5.html">${FINANCE}</a><span>01-17</span></li></ul>`,
      ),
    ).toEqual(['/art/2023/1/17/art_1_5.html | 青石县财政局 | 2022']);
  });
});

describe('titles', () => {
  it.each([
    [
      'in capitals and full width',
      `<UL><LI><A HREF=1.html TARGET=_blank>青石县财政局２０２２年${KIND}</A><LI><A HREF=2.html>${SCHOOLS}</A></UL>`,
    ],
    [
      'cut off, in full in a tip of several lines',
      `<li><a href="1.html" title="文章标题：${FINANCE}&#13;&#10;更新时间：2023-1-17">青石县财政局2022年政府信息公</a></li><li><a href="2.html" title="${SCHOOLS}">青石县教…</a></li>`,
    ],
    [
      'cut off for good',
      '<p><a href="1.html">青石县财政局2022年政府信息公开工作年…</a></p><p><a href="2.html">青石县教育局2022年政府信息...</a></p>',
    ],
    [
      'with words marked',
      `<h3><a href="1.html">青石县财政局2022年<em>政府信息公开</em>工作<em>年度报告</em></a></h3><p>一、总体情况……</p><h3><a href="2.html">${SCHOOLS}</a></h3>`,
    ],
    [
      'in pictures and what is run at a click',
      `<a href="1.html"><img alt="${FINANCE}" src="a.jpg"></a><ul><li onclick="location.href='2.html'"><span>${SCHOOLS}</span></li></ul>`,
    ],
    [
      'announced',
      `<p><a href="1.html">青石县财政局关于公布2022年${KIND}的公告</a></p><p><a href="2.html">关于发布《${SCHOOLS}》的公告</a></p>`,
    ],
    [
      'with what is around them',
      `<p>·<a href="1.html">【县直部门】${FINANCE}</a></p><p><a href="2.html">2、${SCHOOLS} NEW</a></p>`,
    ],
    [
      'twice',
      `<a href="${HERE}1.html"><img alt="${FINANCE}"></a><p><a href="./1.html#top">${FINANCE}</a></p><p><a href="//www.example.gov.cn/nb/2.html">${SCHOOLS}</a></p><p><a href="https://www.example.gov.cn/nb/2.html">${SCHOOLS}</a></p>`,
    ],
    [
      'with files of the same beside them',
      `<ul><li><a href="1.html">${FINANCE}</a> <a href="/up/1.pdf">PDF下载</a> <a href="/up/1.docx">Word下载</a></li><li><a href="/up/2.pdf">${SCHOOLS}.pdf</a> <a href="2.html">${SCHOOLS}</a></li></ul>`,
    ],
  ])('are read %s', (_, html) => {
    expect(read(html)).toEqual(BOTH);
  });

  it('of years without a format are those of summaries', () => {
    const html = [
      '水利局2015年政府信息公开工作总结',
      '水利局关于2014年政府信息公开工作情况的报告',
      '水利局2016年政务公开工作总结',
      '水利局2022年政务公开工作总结',
    ]
      .map((title, index) => `<p><a href="${index}.html">青石县${title}</a></p>`)
      .join('');
    expect(read(HEAD + html).map((line) => line.slice(-4))).toEqual(['2015', '2014', '2016']);
  });
});

describe('an organ that the link does not name', () => {
  it.each([
    [
      'stands in a tag',
      `<ul><li>[县财政局] <a href="1.html">2022年${KIND}</a></li><li><a href="/jyj/">[县教育局]</a><a href="2.html">2022年${KIND}</a></li></ul>`,
    ],
    [
      'stands in a box',
      `<div><h4>县财政局</h4><ul><li><a href="1.html">2022年${KIND}</a></li></ul><h4>县教育局</h4><ul><li><a href="2.html">2022年${KIND}</a></li></ul></div>`,
    ],
    [
      'stands in spans',
      `<div><span>县财政局</span><a href="1.html">2022年${KIND}</a></div><div><span>县教育局</span><a href="2.html">2022年${KIND}</a></div>`,
    ],
    [
      'stands in a cell, as does the year',
      `<table><tr><th>名称</th><th>单位</th><th>年度</th></tr><tr><td><a href="1.html">${KIND}</a></td><td>县财政局</td><td>2022</td></tr><tr><td><a href="2.html">${KIND}</a></td><td>县教育局</td><td>2022</td></tr></table>`,
    ],
    [
      'stands over a button',
      '<h2>2022年政府信息公开年报</h2><div><div><p>县财政局</p><p><a href="1.html">点击查看</a></p></div><div><p>县教育局</p><p><a href="2.html">点击查看</a></p></div></div>',
    ],
    [
      'stands over a column',
      '<h2>政府信息公开年报</h2><table><tr><th></th><th>县财政局</th><th>县教育局</th></tr><tr><th>2022年</th><td><a href="1.html">√</a></td><td><a href="2.html">√</a></td></tr></table>',
    ],
  ])('%s', (_, html) => {
    expect(read(HEAD + html)).toEqual(OFFICES);
  });

  it('is that of the whole page', () => {
    const years = `<ul><li><a href="1.html">2022年${KIND}</a></li><li><a href="2.html">2021年度</a></li></ul>`;
    const expected = ['/nb/1.html | 青石县财政局 | 2022', '/nb/2.html | 青石县财政局 | 2021'];
    expect(read(`<h1>青石县财政局政府信息公开年报</h1>${years}`)).toEqual(expected);
    expect(read(`<title>政府信息公开年报-青石县财政局</title>${years}`)).toEqual(expected);
    expect(
      read(
        `<p>您的位置：首页 &gt; 政府信息公开 &gt; 青石县财政局 &gt; 政府信息公开年报</p>${years}`,
      ),
    ).toEqual(expected);
  });

  it('is not guessed where it can’t be that of all', () => {
    const html = `<h1>青石县政府信息公开年报</h1><p><a href="1.html">2022年${KIND}</a></p><p><a href="2.html">2022年${KIND}</a></p>`;
    expect(read(html)).toEqual(['/nb/1.html | ? | 2022', '/nb/2.html | ? | 2022']);
    expect(read(`${HEAD}<p><a href="1.html">2022年${KIND}</a></p>`)).toEqual([
      '/nb/1.html | ? | 2022',
    ]);
    const menu = `<table><tr><td><a href="/zn/">公开指南</a><br><a href="/czj/">县财政局</a></td><td><a href="1.html">2022年${KIND}</a></td></tr></table>`;
    expect(read(HEAD + menu)).toEqual(['/nb/1.html | ? | 2022']);
  });
});

describe('a year that the link does not name', () => {
  const OF_TWO = ['/nb/1.html | 县财政局 | 2022', '/nb/2.html | 县财政局 | 2021'];
  it.each([
    [
      'stands over the list',
      '<h3>2022年</h3><ul><li><a href="1.html">县财政局</a></li></ul><h3>2021年</h3><ul><li><a href="2.html">县财政局</a></li></ul>',
    ],
    [
      'stands on the tab of its panel',
      '<div><ul><li>2022年</li><li>2021年</li></ul></div><div><ul><li><a href="1.html">县财政局</a></li></ul><ul><li><a href="2.html">县财政局</a></li></ul></div>',
    ],
    [
      'stands on the tab that leads to its panel',
      '<ul><li><a href="#y22">2022年度</a></li><li><a href="#y21">2021年度</a></li></ul><div id="y22"><a href="1.html">县财政局</a></div><div id="y21" style="display:none"><a href="2.html">县财政局</a></div>',
    ],
    [
      'stands over columns',
      '<table><tr><td rowspan="2">单位</td><td colspan="2">年度</td></tr><tr><td>2022</td><td>2021</td></tr><tr><td>县财政局</td><td><a href="1.html">点击查看</a></td><td><a href="2.html">点击查看</a></td></tr></table>',
    ],
    [
      'is the link',
      '<ul><li>县财政局：<a href="1.html">2022年</a> <a href="2.html">2021年</a></li></ul>',
    ],
  ])('%s', (_, html) => {
    expect(read(HEAD + html)).toEqual(OF_TWO);
  });

  it('is that of the page: by its address, its heading, the tab that is chosen', () => {
    const list =
      '<ul><li><a href="1.html">县财政局</a></li><li><a href="2.html">县教育局</a></li></ul>';
    const at2022 = OFFICES.map((line) => line.replace('/nb/', '/nb/2022/'));
    expect(read(HEAD + list, `${HERE}2022/`)).toEqual(at2022);
    expect(read(HEAD + list, `${HERE}2022/index.html`)).toEqual(at2022);
    expect(read(HEAD + list, `${HERE}list.html?year=2022`)).toEqual(OFFICES);
    expect(read(`${HEAD}<h2>2022年度政府信息公开年报</h2>${list}`)).toEqual(OFFICES);
    const tabs =
      '<div><a href="?year=2023">2023年</a><a class="on" href="?year=2022">2022年</a></div>';
    expect(read(HEAD + tabs + list, `${HERE}list.html`)).toEqual(OFFICES);
  });

  it('is not guessed from folders of months, nor from the day of publication', () => {
    const html = `${HEAD}<ul><li><a href="202301/t20230117_1.html">县财政局</a><span>2023-01-17</span></li></ul>`;
    expect(read(html)).toEqual(['/nb/202301/t20230117_1.html | 县财政局 | ? | 2023-01-17']);
    expect(read(html, `${SITE}/2023/01/nb/`)[0]).toContain('| ? |');
  });
});

describe('files', () => {
  it('are told by their addresses, their names and marks', () => {
    const links = [
      ['/up/1.doc', '1.县财政局.doc'],
      ['/up/2.xls?v=1', '县教育局'],
      ['/attach/3', '县水利局（OFD）'],
      ['/attach/download?id=77', '松岭镇'],
      ['/down.jsp?id=5', '县民政局2022年年报.pdf'],
      ['/a/down.jsp?filename=6.rar&x=1', '其他单位年报'],
      ['/7.html', '县司法局（PDF）'],
    ];
    const html = links
      .map(([href = '', words = '']) => `<p><a href="${href}">${words}</a></p>`)
      .join('');
    expect(read(`<h2>2022年度政府信息公开年报</h2>${html}`)).toEqual([
      '/up/1.doc | 县财政局 | 2022 | doc',
      '/up/2.xls?v=1 | 县教育局 | 2022 | xlsx',
      '/attach/3 | 县水利局 | 2022 | ofd',
      '/attach/download?id=77 | 松岭镇 | 2022 | other',
      '/down.jsp?id=5 | 县民政局 | 2022 | pdf',
      '/a/down.jsp?filename=6.rar&x=1 | ? | 2022 | zip',
      '/7.html | 县司法局 | 2022',
    ]);
  });

  it('are read where a link has a picture and no words', () => {
    const html = `${HEAD}<h2>2022年</h2><ul><li>县财政局<a href="1.pdf"><img src="pdf.png"></a></li><li>县教育局<a href="2.pdf"><img src="pdf.png" alt="下载"></a></li></ul>`;
    expect(read(html)).toEqual([
      '/nb/1.pdf | 县财政局 | 2022 | pdf',
      '/nb/2.pdf | 县教育局 | 2022 | pdf',
    ]);
  });
});

describe('addresses', () => {
  it('are relative to the base that the page names, or stay as they are written', () => {
    const links = `<p><a href="//czj.example.gov.cn/a/1.html">${FINANCE}</a></p><p><a href="b/2.html">${SCHOOLS}</a></p>`;
    const [finance, schools] = ['青石县财政局 | 2022', '青石县教育局 | 2022'];
    expect(read(`<base href="http://xxgk.example.gov.cn/nb/">${links}`)).toEqual([
      `http://czj.example.gov.cn/a/1.html | ${finance}`,
      `http://xxgk.example.gov.cn/nb/b/2.html | ${schools}`,
    ]);
    expect(read(links, null)[1]).toBe(`b/2.html | ${schools}`);
    expect(read(`<base href="javascript:1">${links}`)[1]).toBe(`/nb/b/2.html | ${schools}`);
  });
});

describe('a viewer', () => {
  it.each([
    ['without a title', '/xxgkAnnualReport/?area=99&fbtime=', '?'],
    ['of one organ', '/xxgkAnnualReport/yearReportDetail/?branch_id=5f01&year=', '青石县财政局'],
  ])('%s is read by its tabs', (_, path, organ) => {
    const trail =
      organ === '?' ? '' : `<p>首页 &gt; 政府信息公开 &gt; ${organ} &gt; 政府信息公开年报</p>`;
    const tabs = [2023, 2022].map((year) => `<a href="${path}${year}">${year}年</a>`).join('');
    expect(read(`${trail}<div>${tabs}</div><p>一、总体情况</p>`, `${SITE}${path}2022`)).toEqual([
      `${path}2023 | ${organ} | 2023`,
      `${path}2022 | ${organ} | 2022`,
    ]);
  });
});

it('titles are read behind the name of their group or column', () => {
  const html = `<p><a href="1.html">年报：${FINANCE}</a></p><p><a href="2.html">县直单位|${SCHOOLS}</a></p><p><a href="3.html">图解|${SCHOOLS}</a></p>`;
  expect(read(html)).toEqual(BOTH);
});

describe('what is no report of this kind', () => {
  it.each([
    '青石县2023年政府信息公开工作要点',
    '青石县政府信息公开指南（2023年版）',
    '2023年法治政府建设年度报告',
    '青石县2022年政府网站工作年度报表',
    '2022年度部门决算公开',
    '关于印发《2023年政务公开工作实施方案》的通知',
    `图解|青石县2022年${KIND}`,
    `一图读懂青石县2022年${KIND}`,
    `《青石县2022年${KIND}》解读`,
    `青石县2022年${KIND}编制完成`,
    '2022年政府工作报告',
    '青石县财政局2022年政府信息公开第三方评估报告',
    '2022年第三季度政府信息公开情况统计表',
    `我县13家单位公布2022年${KIND}`,
    '政府信息公开申请表',
    '青石县行政复议工作2022年年报',
    `2022年${KIND}（模板）`,
    '青石县2022年上半年政府信息公开工作总结',
    '青石学院2021-2022学年信息公开年度报告',
    '青石县自来水有限公司2022年信息公开年度报告',
    '青石县统计局2022年统计年报',
    `青石县召开2022年${KIND}编制培训会`,
    '{{item.organ}}2022年政府信息公开工作年度报告',
    '青石县政府办公开发布青石县2022年政府信息公开工作年度报告',
    '新闻中心',
    '政府信息公开年报',
    '部门政府信息公开年报',
  ])('%s', (title) => {
    expect(
      read(
        `${HEAD}<ul><li><a href="a/t20230117_1.html">${title}</a><span>2023-01-17</span></li></ul>`,
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'lists of other years, groups and organs',
      `<ul><li><a href="../2022/">2022年政府信息公开年报</a></li><li><a href="bm/">部门政府信息公开年报</a></li><li><a href="xz/index.html">乡镇街道政府信息公开年报</a></li><li><a href="/col/col12/index.html">县教育局2022年政府信息公开年报</a></li><li><a href="/czj/nb/">县财政局</a></li><li><a href="/public/column/6597?type=5&action=list">县民政局</a></li></ul>`,
    ],
    [
      'the reports before and after',
      `<p>上一篇：<a href="4.html">${FINANCE}</a></p><p><a href="6.html">下一篇：${SCHOOLS}</a></p>`,
    ],
    [
      'sites of organs',
      '<h2>部门网站</h2><a href="http://czj.example.gov.cn/">县财政局</a><a href="http://jyj.example.gov.cn/2.html">县教育局</a>',
    ],
    [
      'what leads nowhere',
      `<a href="#">${FINANCE}</a><a href="javascript:void(0)">${SCHOOLS}</a><a>${FINANCE}</a><a href="mailto:a@b.cn">${FINANCE}</a>`,
    ],
  ])('%s', (_, html) => {
    expect(read(HEAD + html)).toEqual([]);
  });
});

describe('further pages', () => {
  it.each([
    [
      'by numbers',
      '/nb/list.jsp?id=3&page=2',
      '<div class="pagination"><a href="list.jsp?id=3&page=1">上一页</a><a href="list.jsp?id=3&page=1">1</a><span>2</span><a href="list.jsp?id=3&page=3">3</a>…<a href="list.jsp?id=3&page=5">5</a><a href="list.jsp?id=3&page=3">下一页</a></div>',
      [3, 4, 5].map((n) => `/nb/list.jsp?id=3&page=${n}`),
    ],
    [
      'by the last',
      '/nb/column-index-1.shtml',
      '<div><a href="column-index-2.shtml">下一页</a><a href="column-index-4.shtml">尾页</a></div>',
      [2, 3, 4].map((n) => `/nb/column-index-${n}.shtml`),
    ],
    [
      'by a count',
      '/col/col1/index.html',
      '<div><a href="/col/col1/index.html?uid=55&pageNum=2">下一页</a><span>1/3</span></div>',
      [2, 3].map((n) => `/col/col1/index.html?uid=55&pageNum=${n}`),
    ],
    [
      'by names that are numbers',
      '/nb/index.html',
      '<div>共3页 <a href="2.html">2</a><a href="2.html">下一页</a></div>',
      ['/nb/2.html', '/nb/3.html'],
    ],
    [
      'by a choice',
      '/nb/index.html',
      '<div class="page"><a href="index_1.html">下一页</a><select><option value="index.html" selected>1</option><option value="index_1.html">2</option><option value="index_2.html">3</option></select></div>',
      ['/nb/index_1.html', '/nb/index_2.html'],
    ],
    [
      'in a list of links',
      '/nb/?page=1',
      '<ul class="pagination"><li class="active"><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=2" aria-label="Next">»</a></li></ul>',
      ['/nb/?page=2'],
    ],
    [
      'counted from 1 by a script',
      '/nb/index.shtml',
      '<script>createPageHTML("page_div",3, 1,"index","shtml",80);</script>',
      ['/nb/index_2.shtml', '/nb/index_3.shtml'],
    ],
    [
      'counted from 0 by a script, in variables',
      '/nb/index_1.html',
      '<script>var countPage = 4; var currentPage = 1; createPageHTML(countPage, currentPage, "index", "html");</script>',
      ['/nb/index_2.html', '/nb/index_3.html'],
    ],
    [
      'on the last page',
      '/nb/index_2.html',
      '<div class="page"><a href="index.html">首页</a><a href="index_1.html">上一页</a><a href="index.html">1</a><a href="index_1.html">2</a><span>3</span></div><script>createPageHTML(3, 2, "index", "html");</script>',
      [],
    ],
    [
      'of a calendar',
      '/nb/',
      '<table><tr><td><a href="/d?d=1">1</a></td><td><a href="/d?d=2">2</a></td></tr></table>',
      [],
    ],
    [
      'that only a script finds',
      '/nb/list.aspx',
      `<a href="javascript:__doPostBack('pager','2')">2</a><a href="javascript:;" onclick="goPage(2)">下一页</a>`,
      [],
    ],
  ])('%s', (_, address, html, expected) => {
    expect(next(html, SITE + address)).toEqual(expected);
  });
});
