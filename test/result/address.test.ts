import { describe, expect, it } from 'vitest';
import { excerpts, keptAddress } from '../../src/result';

const PAGE = 'http://www.example.gov.cn/a/b.html';

describe('keptAddress', () => {
  it.each([
    ['as it is', `${PAGE}?id=1`, `${PAGE}?id=1`],
    ['without a fragment', `${PAGE}?id=1#top`, `${PAGE}?id=1`],
    ['without an empty one', `${PAGE}#`, PAGE],
    ['with a route', `${PAGE}#/detail?id=1`, `${PAGE}#/detail?id=1`],
    ['with a route of the old kind', `${PAGE}#!detail`, `${PAGE}#!detail`],
    ['without an endless fragment', `${PAGE}#${'a'.repeat(200_000)}`, PAGE],
    ['without an endless route', `${PAGE}#/${'a'.repeat(200_000)}`, PAGE],
    ['without an endless query', `${PAGE}?${'a'.repeat(200_000)}#/a`, PAGE],
    ['without a name', 'http://reader@www.example.gov.cn/a/b.html', PAGE],
    ['without name and password', 'http://reader:secret@www.example.gov.cn/a/b.html#top', PAGE],
    ['without an empty name', 'http://:@www.example.gov.cn/a/b.html', PAGE],
    ['without a password with an @', 'http://a@b:c@www.example.gov.cn/a/b.html', PAGE],
    ['with what looks like a name in its path', `${PAGE}/a@b/c`, `${PAGE}/a@b/c`],
    ['with what looks like one in its query', `${PAGE}?to=//a:b@c`, `${PAGE}?to=//a:b@c`],
    ['where it has no host', 'data:text/html,a@b', 'data:text/html,a@b'],
    ['empty', '', ''],
  ])('is kept %s', (_how, address, kept) => {
    expect(keptAddress(address)).toBe(kept);
  });

  it('has an end, whatever it is', () => {
    for (const start of ['http://www.example.gov.cn/', 'data:text/html,', 'file:///'])
      expect(keptAddress(start + 'a'.repeat(200_000))).toHaveLength(2000);
  });
});

describe('excerpts', () => {
  it('cuts endless words, wherever they stand', () => {
    const endless = 'a'.repeat(20_000);
    const cut = `${'a'.repeat(600)}…`;
    expect(
      excerpts({ at: 'x', rows: [endless], claim: { quote: endless }, n: null, one: 1 }),
    ).toEqual({ at: 'x', rows: [cut], claim: { quote: cut }, n: null, one: 1 });
  });

  it('leaves no half of a character', () => {
    expect(excerpts(`${'a'.repeat(599)}😀${'a'.repeat(9)}`)).toBe(`${'a'.repeat(599)}…`);
  });
});
