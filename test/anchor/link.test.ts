import { describe, expect, test } from 'vitest';
import { linkTo, officeLink, safeAddress } from '../../src/anchor/link';
import type { Quote } from '../../src/result';
import { HOSTILE_TEXTS } from '../support/hostile-text';

const URL_OF_PAGE = 'https://www.example.gov.cn/a.html';
const link = (quote: Quote, url = URL_OF_PAGE) => linkTo(url, { quote });

describe('linkTo', () => {
  test('writes what stands before, the words, the last words, and what follows', () => {
    expect(link({ prefix: '', exact: '予以公开', suffix: '' })).toBe(
      `${URL_OF_PAGE}#:~:text=${encodeURIComponent('予以公开')}`,
    );
    expect(link({ prefix: 'a', exact: 'b', end: 'c', suffix: 'd' })).toBe(
      `${URL_OF_PAGE}#:~:text=a-,b,c,-d`,
    );
  });

  test('encodes what has a meaning in the directive', () => {
    expect(link({ prefix: '', exact: '1-2, 3&4', suffix: '' })).toBe(
      `${URL_OF_PAGE}#:~:text=1%2D2%2C%203%264`,
    );
  });

  test('keeps the fragment of the page, and replaces a directive', () => {
    const quote = { prefix: '', exact: 'b', suffix: '' };
    expect(link(quote, `${URL_OF_PAGE}#part`)).toBe(`${URL_OF_PAGE}#part:~:text=b`);
    expect(link(quote, `${URL_OF_PAGE}#part:~:text=a`)).toBe(`${URL_OF_PAGE}#part:~:text=b`);
  });

  test('leads to the page where there are no words, or too many', () => {
    expect(linkTo(URL_OF_PAGE, {})).toBe(URL_OF_PAGE);
    expect(link({ prefix: '', exact: ' ', suffix: '' })).toBe(URL_OF_PAGE);
    expect(link({ prefix: '', exact: '长'.repeat(40_000), suffix: '' })).toBe(URL_OF_PAGE);
  });

  test.each(Object.entries(HOSTILE_TEXTS))('stays one address with %s', (_name, text) => {
    const address = link({ prefix: text, exact: text, suffix: text });
    expect(address).toMatch(/^https:\/\/www\.example\.gov\.cn\/a\.html[!-~]*$/);
    expect(address).not.toMatch(/["<>\\^`{|}]/);
  });
});

describe('officeLink', () => {
  test('takes addresses of up to 2,000 characters', () => {
    const address = URL_OF_PAGE.padEnd(2000, 'a');
    expect(officeLink(address)).toBe(address);
    expect(officeLink(`${address}a`)).toBeNull();
    expect(officeLink(null)).toBeNull();
  });
});

describe('safeAddress', () => {
  test.each(['http://a.cn/', 'https://a.cn/?b#c', 'file:///a.html'])('takes %s', (address) => {
    expect(safeAddress(address)).toBe(address);
  });
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:x',
    'about:blank',
    '',
    'http://',
  ])('refuses %j', (address) => {
    expect(safeAddress(address)).toBeNull();
  });
});
