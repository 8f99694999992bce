import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONNECT_SOURCES, isFetchable, parseRobots, withoutPlayers } from '../../src/network';
import { announcedFile, fileKindOfBytes } from '../../src/network/file-kind';
import { retryAfterMs } from '../../src/network/retry-after';

describe('hosts that may be asked', () => {
  it.each([
    ['http://www.example.gov.cn/a.html', true],
    ['https://example.gov.cn:8443/', true],
    ['http://gov.cn/', true],
    ['http://www.example.gov.cn./', true],
    ['http://notgov.cn/', false],
    ['http://www.example.gov.cn.evil.com/', false],
    ['http://www.example.com/?www.example.gov.cn', false],
    ['http://evil.com\\@www.example.gov.cn/', false],
    ['ftp://www.example.gov.cn/', false],
    ['file:///a.html', false],
    ['甲', false],
  ])('%s: %s', (address, expected) => {
    expect(isFetchable(address)).toBe(expected);
  });

  it('are those of the policy', () => {
    expect(CONNECT_SOURCES).toEqual([
      'http://gov.cn:*',
      'http://*.gov.cn:*',
      'https://gov.cn:*',
      'https://*.gov.cn:*',
    ]);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2024, 0, 15, 8, 0, 0);
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 15 Jan 2024 08:01:00 GMT', 60_000],
    ['Mon, 15 Jan 2024 07:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['2024-01-15', null],
    ['', null],
    [null, null],
  ])('%s: %s ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });

  it('is never negative, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const found = retryAfterMs(header, now);
        expect(found === null || found >= 0).toBe(true);
      }),
    );
  });
});

describe('robots.txt', () => {
  const robots = (text: string) => parseRobots('http://www.example.gov.cn', text);
  const at = (path: string) => `http://www.example.gov.cn${path}`;

  it('disallows paths, and allows what is more precise', () => {
    const { allows, delayMs } = robots(
      'User-agent: *\nDisallow: /inner/\nAllow: /inner/open/\nDisallow: /*.jsp$\nCrawl-delay: 5',
    );
    expect(allows(at('/a.html'))).toBe(true);
    expect(allows(at('/inner/a.html'))).toBe(false);
    expect(allows(at('/inner/open/a.html'))).toBe(true);
    expect(allows(at('/a.jsp'))).toBe(false);
    expect(delayMs).toBe(5000);
  });

  it('speaks to others in their own lines', () => {
    const { allows } = robots('User-agent: Baiduspider\nDisallow: /\n\nUser-agent: *\nDisallow:');
    expect(allows(at('/a.html'))).toBe(true);
  });

  it.each(['', '<html>404</html>', 'Crawl-delay: soon', '\0\0', 'User-agent: *\nCrawl-delay: -1'])(
    'allows all where it says nothing: %j',
    (text) => {
      const { allows, delayMs } = robots(text);
      expect(allows(at('/inner/a.html'))).toBe(true);
      expect(delayMs).toBeNull();
    },
  );
});

describe('files', () => {
  const head = (contentType: string, url = 'http://www.example.gov.cn/a', disposition = '') =>
    announcedFile({ url, contentType, disposition });

  it('are known by what they are sent as', () => {
    expect(head('application/pdf')).toBe('pdf');
    expect(head('application/msword')).toBe('doc');
    expect(head('application/octet-stream', 'http://www.example.gov.cn/1.OFD')).toBe('ofd');
    expect(head('application/octet-stream', undefined, 'attachment; filename="a.wps"')).toBe('wps');
    expect(
      head('application/x-download', undefined, "attachment; filename*=UTF-8''%E5%B9%B4.docx"),
    ).toBe('docx');
    expect(head('application/octet-stream')).toBe('unknown');
    expect(head('image/png')).toBe('image');
    expect(head('video/mp4')).toBe('other');
    expect(head('text/html; charset=gbk', 'http://www.example.gov.cn/down.pdf')).toBeNull();
    expect(head('')).toBeNull();
  });

  it('are known by their first bytes', () => {
    const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const url = 'http://www.example.gov.cn/a';
    expect(fileKindOfBytes(bytes('%PDF-1.7'), url)).toBe('pdf');
    expect(fileKindOfBytes(bytes('PK\x03\x04..'), `${url}.docx`)).toBe('docx');
    expect(fileKindOfBytes(bytes('PK\x03\x04..'), url)).toBe('zip');
    expect(fileKindOfBytes(bytes('\xd0\xcf\x11\xe0'), `${url}.wps`)).toBe('wps');
    expect(fileKindOfBytes(bytes('<html>'), url)).toBeNull();
  });
});

describe('players', () => {
  it('become what stands in their place', () => {
    expect(withoutPlayers('<p><VIDEO src="a"><source src="b">没有播放器</VIDEO><audio/></p>')).toBe(
      '<p><span src="a"><source src="b">没有播放器</span><span/></p>',
    );
    expect(withoutPlayers('<videos><x-video>')).toBe('<videos><x-video>');
  });
});
