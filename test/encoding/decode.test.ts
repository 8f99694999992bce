import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/encoding';
import { encoded } from '../support/encode';

const TITLE = '青石县财政局2022年政府信息公开工作年度报告';
const TRADITIONAL = '青石縣財政局2022年政府信息公開工作年度報告';
const page = (title: string, head = '') =>
  `<html><head>${head}<title>${title}</title></head></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const meta = (charset: string) => `<meta charset="${charset}">`;

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('a page is decoded', () => {
  it.each([
    ['UTF-8 without a declaration', utf8(page(TITLE))],
    ['UTF-8 with a mark', utf8(`\ufeff${page(TITLE)}`)],
    ['UTF-8 that declares GBK', utf8(page(TITLE, meta('gb2312')))],
    ['UTF-8 that declares Latin 1', utf8(page(TITLE, meta('iso-8859-1')))],
    ['GBK without a declaration', encoded(page(TITLE), 'gbk')],
    ['GBK that declares itself', encoded(page(TITLE, meta('gb2312')), 'gbk')],
    ['GBK that declares UTF-8', encoded(page(TITLE, meta('utf-8')), 'gbk')],
    ['GBK by a name that browsers know not', encoded(page(TITLE, meta('gb-2312')), 'gbk')],
    [
      'GBK declared by http-equiv',
      encoded(
        page(TITLE, '<meta http-equiv=Content-Type content="text/html; charset=gbk">'),
        'gbk',
      ),
    ],
    ['GBK declared in a comment only', encoded(page(TITLE, '<!-- <meta charset=big5> -->'), 'gbk')],
    ['UTF-16, low byte first, with a mark', utf16(page(TITLE), 'le', true)],
    ['UTF-16, high byte first, with a mark', utf16(page(TITLE), 'be', true)],
    ['UTF-16 without a mark', utf16(page(TITLE), 'le', false)],
    ['UTF-16, high byte first, without a mark', utf16(page(TITLE), 'be', false)],
    ['UTF-16 that declares GBK', utf16(page(TITLE, meta('gbk')), 'le', true)],
    ['UTF-8 with a mark that declares Big5', utf8(`\ufeff${page(TITLE, meta('big5'))}`)],
    ['UTF-8 that declares UTF-16', utf8(page(TITLE, meta('utf-16')))],
    ['UTF-8 by a name that nobody knows', utf8(page(TITLE, meta('utf8-bom')))],
    ['GBK that declares Latin 1', encoded(page(TITLE, meta('iso-8859-1')), 'gbk')],
    ['GBK that declares Big5', encoded(page(TITLE, meta('big5')), 'gbk')],
    [
      'GBK that declares itself after another',
      encoded(page(TITLE, meta('x') + meta('gbk')), 'gbk'),
    ],
    [
      'GBK that declares itself behind a long comment',
      encoded(page(TITLE, `<!-- ${'x'.repeat(3000)} -->${meta('gbk')}`), 'gbk'),
    ],
  ])('in %s', (_, bytes) => {
    expect(decodeHtml(bytes)?.text).toContain(TITLE);
  });

  it.each(['le', 'be'] as const)(
    'in UTF-16 by its mark alone, with no sign of markup: %s',
    (order) => {
      expect(decodeHtml(utf16(TITLE, order, true))?.text).toContain(TITLE);
    },
  );

  it('in Big5 where it says so', () => {
    const bytes = encoded(page(TRADITIONAL, meta('big5')), 'big5');
    expect(decodeHtml(bytes)).toMatchObject({ encoding: 'big5' });
    expect(decodeHtml(bytes)?.text).toContain(TRADITIONAL);
  });

  it('by the header it was sent with', () => {
    const bytes = encoded(page(TRADITIONAL), 'big5');
    expect(decodeHtml(bytes, 'text/html; charset=Big5')?.text).toContain(TRADITIONAL);
  });

  it('in GB18030 with characters that GBK lacks', () => {
    // 㐅 and 𠀀, in four bytes each.
    const rare = [0x81, 0x39, 0xef, 0x34, 0x95, 0x32, 0x82, 0x36];
    const bytes = Buffer.concat([encoded(page(TITLE), 'gbk'), Buffer.from(rare)]);
    expect(decodeHtml(bytes)).toMatchObject({ encoding: 'gb18030' });
    expect(decodeHtml(bytes)?.text).toContain(`${TITLE}</title></head></html>㐅𠀀`);
  });

  it.each([
    ['in UTF-8 with a part in GBK behind', utf8(page(TITLE).repeat(9)), encoded('页脚版权', 'gbk')],
    ['in GBK with a part in UTF-8 behind', encoded(page(TITLE).repeat(9), 'gbk'), utf8('页脚版权')],
    [
      'in UTF-8 that declares GBK, with a part in it behind',
      utf8(page(TITLE, meta('gbk')).repeat(9)),
      encoded('页脚版权', 'gbk'),
    ],
    [
      'in GBK that declares UTF-8, with a part in it behind',
      encoded(page(TITLE, meta('utf-8')).repeat(9), 'gbk'),
      utf8('页脚版权'),
    ],
  ])('%s', (_, most, rest) => {
    expect(decodeHtml(Buffer.concat([most, rest]))?.text).toContain(TITLE);
  });

  it.each(['报告', '首页', '附件：', '概况', '镇'])('of nothing but “%s”', (words) => {
    const markup = `<html><head></head><body class="page"><a href="x">${words}</a></body></html>`;
    expect(decodeHtml(utf8(markup))?.text).toBe(markup);
    expect(decodeHtml(encoded(markup, 'gbk'))?.text).toBe(markup);
  });

  it.each(['报告', '首页', '附件：', '概况', '联通', '一', '镇'])(
    'of nothing but “%s”, declared',
    (words) => {
      const markup = `${meta('gb2312')}<a href="x">${words}</a>`;
      expect(decodeHtml(encoded(markup, 'gbk'))?.text).toBe(markup);
    },
  );

  it('up to a character that is cut off at its end', () => {
    const bytes = utf8(page(TITLE) + '完');
    expect(decodeHtml(bytes.subarray(0, -1))?.text).toContain(TITLE);
  });
});

it('bytes that are text in no encoding are not guessed at', () => {
  expect(decodeHtml(new Uint8Array(4000).fill(0xff))).toBeNull();
});
