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
  ])('in %s', (_, bytes) => {
    expect(decodeHtml(bytes)?.text).toContain(TITLE);
  });

  it('in Big5 where it says so', () => {
    const bytes = encoded(page(TRADITIONAL, meta('big5')), 'big5');
    expect(decodeHtml(bytes)).toMatchObject({ encoding: 'big5' });
    expect(decodeHtml(bytes)?.text).toContain(TRADITIONAL);
  });

  it('by the header it was sent with', () => {
    const bytes = encoded(page(TRADITIONAL), 'big5');
    expect(decodeHtml(bytes, 'text/html; charset=Big5')?.text).toContain(TRADITIONAL);
  });

  it('up to a character that is cut off at its end', () => {
    const bytes = utf8(page(TITLE) + '完');
    expect(decodeHtml(bytes.subarray(0, -1))?.text).toContain(TITLE);
  });
});

it('bytes that are text in no encoding are not guessed at', () => {
  expect(decodeHtml(new Uint8Array(4000).fill(0xff))).toBeNull();
});
