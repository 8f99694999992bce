import { describe, expect, it } from 'vitest';
import { reportColumns } from '../../src/links';
import { parsePage } from '../support/dom';

/** Which columns a page of a report leads to, in which those of other years may stand. */

const SITE = 'http://www.example.gov.cn';
const HERE = `${SITE}/zwgk/nb/202401/t20240118_5.html`;

const read = (html: string, address: string | null = HERE): string[] =>
  reportColumns(parsePage(html), { address, parseHtml: parsePage }).map(
    ({ url, name }) => `${name} ${url.replace(SITE, '')}`,
  );
const trail = (...links: readonly string[]) => `<div>当前位置：${links.join(' &gt; ')}</div>`;
const link = (href: string, name: string) => `<a href="${href}">${name}</a>`;
const HOME = link('/', '首页');

describe('the trail to a page', () => {
  it.each([
    ['by its name', trail(HOME, link('/zwgk/', '政务公开'), link('/zwgk/nb/', '年报'))],
    [
      'with the page itself behind it',
      trail(HOME, link('../', '年报'), link(HERE, '青石县财政局2023年年报')),
    ],
    ['with words behind it', trail(HOME, link('/zwgk/nb/index.html', '年报')) + ' &gt; 正文'],
  ])('leads to the column: %s', (_what, html) => {
    expect(read(html)).toHaveLength(1);
    expect(read(html)[0]).toMatch(/^年报 \/zwgk\/nb\//);
  });

  it('is followed to its last step, whatever that is called', () => {
    const html = trail(HOME, link('/zwgk/', '政务公开'), link('/zwgk/czj/', '县财政局'));
    expect(read(html)).toEqual(['县财政局 /zwgk/czj/']);
  });

  it('of the front page alone leads nowhere', () => {
    expect(read(trail(HOME, '正文'))).toEqual([]);
    expect(read(trail(link('/index.html', '首页'), '正文'))).toEqual([]);
  });
});

describe('links by the name of a column', () => {
  it.each([
    ['政府信息公开年报', '/zwgk/nb/'],
    ['政府信息公开年度报告', '/col/col1235/index.html'],
    ['政府信息公开工作年度报告', '/zwgk/fdzdgknr/ndbg/'],
    ['年度报告', '/nb/'],
    ['2022年政府信息公开年报', '/nb/2022/'],
  ])('%s', (name, href) => {
    expect(read(link(href, name))).toEqual([`${name} ${href}`]);
  });

  it.each([
    ['a report', '青石县财政局2022年政府信息公开工作年度报告', '/nb/202301/t20230117_1.html'],
    ['a guide', '政府信息公开指南', '/zwgk/zn/'],
    ['a notice', '关于做好政府信息公开年报工作的通知', '/tz/'],
    ['other reports', '法治政府建设年度报告', '/fzzf/'],
    ['the page itself', '政府信息公开年报', HERE],
  ])('none is %s', (_what, name, href) => {
    expect(read(link(href, name))).toEqual([]);
  });

  it('come once each, behind the trail, and no more than a few', () => {
    const html = [
      link('/zwgk/nb/', '政府信息公开年报'),
      trail(HOME, link('/zwgk/nb/index.html', '年报')),
      ...[1, 2, 3, 4, 5].map((number) => link(`/a${number}/`, '政府信息公开年报')),
    ].join('');
    const found = read(html);
    expect(found).toHaveLength(4);
    expect(found[0]).toBe('政府信息公开年报 /zwgk/nb/');
  });

  it('stay as they are written where nobody knows where the page is', () => {
    expect(read(link('../nb/', '政府信息公开年报'), null)).toEqual(['政府信息公开年报 ../nb/']);
  });
});
