import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coversSite, parseSite, patternOfSite, siteOfPattern } from '../../src/result/site';

describe('what a person types', () => {
  test.each([
    ['www.example.com', 'www.example.com'],
    ['  WWW.Example.COM. ', 'www.example.com'],
    ['*.example.com', '*.example.com'],
    ['＊.example。com', '*.example.com'],
    ['https://www.example.com/zwgk/a.html?b=1#c', 'www.example.com'],
    ['https://*.example.com/', '*.example.com'],
    ['*://www.example.com/*', 'www.example.com'],
    ['http://10.1.2.3:8080/report.html', '10.1.2.3'],
    ['oa-server', 'oa-server'],
    ['localhost:3000', 'localhost'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['mygov.cn', 'mygov.cn'],
  ])('“%s” is the site %s', (typed, site) => {
    expect(parseSite(typed)).toEqual({ site });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['not a host', 'invalid'],
    ['http://', 'invalid'],
    ['ftp://example.com', 'invalid'],
    ['file:///home/a.html', 'invalid'],
    ['chrome://extensions', 'invalid'],
    ['a@b@c', 'invalid'],
    ['-example.com', 'invalid'],
    ['http://[::1]/', 'invalid'],
    ['*', 'wildcard'],
    ['www.*.com', 'wildcard'],
    ['www.example.*', 'wildcard'],
    ['*example.com', 'wildcard'],
    ['*.*.com', 'wildcard'],
    ['*.10.1.2.3', 'wildcard'],
    ['*.com', 'tooWide'],
    ['https://*.cn/', 'tooWide'],
    ['gov.cn', 'government'],
    ['*.gov.cn', 'government'],
    ['http://www.faku.gov.cn/a.html', 'government'],
  ])('“%s” is none: %s', (typed, problem) => {
    expect(parseSite(typed)).toEqual({ problem });
  });

  test('whatever it is, a site comes out that is read back as itself, or a reason', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.domain(),
      fc.domain().map((host) => `*.${host}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseSite(text);
        if ('problem' in parsed) return;
        expect(parseSite(parsed.site)).toEqual(parsed);
        expect(siteOfPattern(patternOfSite(parsed.site))).toBe(parsed.site);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

test.each([
  ['*://www.example.com/*', 'www.example.com'],
  ['https://*.example.com/*', '*.example.com'],
  ['http://localhost:8080/*', 'localhost'],
  ['*://*/*', '*'],
  ['<all_urls>', '*'],
  ['file:///*', null],
  ['tabs', null],
])('the permission %s speaks of %s', (pattern, site) => {
  expect(siteOfPattern(pattern)).toBe(site);
});

test.each([
  ['*', '*.example.com', true],
  ['*.example.com', 'example.com', true],
  ['*.example.com', 'a.b.example.com', true],
  ['*.example.com', '*.a.example.com', true],
  ['*.example.com', 'notexample.com', false],
  ['www.example.com', 'www.example.com', true],
  ['www.example.com', 'example.com', false],
  ['www.example.com', '*.www.example.com', false],
  ['*.a.example.com', '*.example.com', false],
])('%s covers %s: %s', (outer, inner, expected) => {
  expect(coversSite(outer, inner)).toBe(expected);
});
