import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage, fetchRobots, parseRobots } from '../../src/network';
import { encoded } from '../support/encode';

/** What comes of asking for pages, with answers made for the occasion in the browser's place. */

const ADDRESS = 'http://www.example.gov.cn/2023/t1.html';
const REPORT = `<title>年报</title><h1>青禾县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p><video src="a.mp4"></video>`;

interface Answer extends ResponseInit {
  readonly body?: BodyInit | null;
  readonly url?: string;
}

const asked = vi.fn<(address: string, init: RequestInit) => void>();

function answering({ body = REPORT, url = ADDRESS, ...init }: Answer = {}): void {
  vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
    asked(address, options);
    const response = new Response(body, {
      ...init,
      headers: { 'content-type': 'text/html', ...(init.headers as object | undefined) },
    });
    return Promise.resolve(Object.defineProperty(response, 'url', { value: url }));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  asked.mockReset();
});

describe('a page', () => {
  it('comes without cookies, decoded, without players, from where it was in the end', async () => {
    const bytes = encoded(REPORT, 'gbk');
    answering({
      body: bytes as BodyInit,
      url: 'https://www.example.gov.cn/2023/t1.html',
      headers: { 'last-modified': 'Mon, 15 Jan 2024 08:00:00 GMT' },
    });
    const page = await fetchPage(`${ADDRESS}#part`);
    expect(page).toMatchObject({
      kind: 'page',
      url: 'https://www.example.gov.cn/2023/t1.html',
      encoding: 'gb18030',
      contentType: 'text/html',
      lastModified: 'Mon, 15 Jan 2024 08:00:00 GMT',
    });
    expect((page as { text: string }).text).toContain('<span src="a.mp4">');
    expect(asked).toHaveBeenCalledWith(ADDRESS, expect.objectContaining({ credentials: 'omit' }));
    await fetchPage(ADDRESS, { credentials: 'include' });
    expect(asked).toHaveBeenLastCalledWith(
      ADDRESS,
      expect.objectContaining({ credentials: 'include' }),
    );
  });

  it('is not asked for where the extension may not', async () => {
    answering();
    expect(await fetchPage('http://www.example.com/')).toMatchObject({ kind: 'notPermitted' });
    expect(await fetchPage('javascript:alert(1)')).toMatchObject({ kind: 'badAddress' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('is refused, missing or hidden with a reason, and with how long to wait', async () => {
    answering({ status: 429, headers: { 'retry-after': '30' }, body: '' });
    expect(await fetchPage(ADDRESS)).toEqual({
      kind: 'refused',
      reason: 'status',
      url: ADDRESS,
      status: 429,
      retryAfterMs: 30_000,
    });
    answering({ body: '<title>404</title>' });
    expect(await fetchPage(ADDRESS)).toMatchObject({ kind: 'missing', status: 200 });
    answering({ status: 204, body: null });
    expect(await fetchPage(ADDRESS)).toMatchObject({ kind: 'empty', reason: 'blank' });
  });

  it('is not loaded beyond its limit, announced or not', async () => {
    answering();
    expect(await fetchPage(ADDRESS, { maxBytes: 50 })).toMatchObject({ kind: 'tooLarge' });
    answering({ headers: { 'content-length': '999' }, body: 'short' });
    expect(await fetchPage(ADDRESS, { maxBytes: 50 })).toMatchObject({ kind: 'tooLarge' });
  });

  it('is a file where it is one', async () => {
    answering({ headers: { 'content-type': 'application/pdf' } });
    expect(await fetchPage(ADDRESS)).toMatchObject({ kind: 'file', file: 'pdf' });
    answering({ body: '%PDF-1.7 …' });
    expect(await fetchPage(ADDRESS)).toMatchObject({ kind: 'file', file: 'pdf' });
  });

  it('is not guessed at', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => 0x81 + (index % 3) * 0x3f);
    answering({ body: noise as BodyInit, headers: { 'content-type': 'text/html' } });
    expect(['unreadable', 'empty']).toContain((await fetchPage(ADDRESS)).kind);
  });
});

describe('no answer', () => {
  const hanging = (_address: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });

  it('is a lost connection, one that takes too long, or one that was given up', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchPage(ADDRESS)).toMatchObject({ kind: 'offline', reason: 'network' });
    vi.stubGlobal('fetch', hanging);
    expect(await fetchPage(ADDRESS, { timeoutMs: 1 })).toMatchObject({
      kind: 'offline',
      reason: 'timeout',
    });
    const controller = new AbortController();
    const asking = fetchPage(ADDRESS, { signal: controller.signal });
    controller.abort();
    expect(await asking).toMatchObject({ kind: 'aborted' });
  });
});

describe('robots.txt of a host', () => {
  it('is asked for at its top, without cookies', async () => {
    answering({ body: 'User-agent: *\nDisallow: /2023/' });
    const text = await fetchRobots(ADDRESS);
    expect(asked).toHaveBeenCalledWith(
      'http://www.example.gov.cn/robots.txt',
      expect.objectContaining({ credentials: 'omit' }),
    );
    expect(parseRobots('http://www.example.gov.cn', text).allows(ADDRESS)).toBe(false);
  });

  it('is empty where there is none', async () => {
    answering({ status: 404, body: 'Disallow: /' });
    expect(await fetchRobots(ADDRESS)).toBe('');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchRobots(ADDRESS)).toBe('');
  });

  it('is asked for by nobody who has gone already', async () => {
    answering({ body: 'User-agent: *' });
    const controller = new AbortController();
    controller.abort();
    await fetchRobots(ADDRESS, { signal: controller.signal });
    const [, init] = asked.mock.lastCall as [string, RequestInit];
    expect(init.signal?.aborted).toBe(true);
  });
});

describe('an address that leads elsewhere', () => {
  /** What a browser gives for a redirect that it is not to follow, by address; a page for others. */
  function leading(redirects: readonly string[], body = REPORT): void {
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      asked(address, init);
      if (init.redirect === 'manual' && redirects.includes(address))
        return Promise.resolve({ type: 'opaqueredirect', status: 0, ok: false } as Response);
      const response = new Response(body, { headers: { 'content-type': 'text/html' } });
      return Promise.resolve(Object.defineProperty(response, 'url', { value: address }));
    });
  }
  const SECURE = ADDRESS.replace('http:', 'https:');

  it('is asked for by https of the same host, which is counted', async () => {
    leading([ADDRESS]);
    const onRequest = vi.fn();
    expect(await fetchPage(ADDRESS, { onRequest })).toMatchObject({ kind: 'page', url: SECURE });
    expect(asked.mock.calls.map(([address]) => address)).toEqual([ADDRESS, SECURE]);
    expect(onRequest).toHaveBeenCalledOnce();
  });

  it('is left alone where that leads elsewhere as well', async () => {
    leading([ADDRESS, SECURE]);
    expect(await fetchPage(ADDRESS)).toEqual({
      ...{ kind: 'redirected', reason: 'redirect', url: ADDRESS },
      ...{ status: null, retryAfterMs: null },
    });
  });

  it('is left alone where its host has nothing by https', async () => {
    vi.stubGlobal('fetch', (address: string) =>
      address === ADDRESS
        ? Promise.resolve({ type: 'opaqueredirect', status: 0, ok: false } as Response)
        : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(await fetchPage(ADDRESS)).toMatchObject({ kind: 'redirected' });
  });

  it('is asked for once by https, and on a port of its own', async () => {
    const port = 'http://www.example.gov.cn:8081/a.html';
    leading([SECURE, port]);
    for (const address of [SECURE, port]) {
      asked.mockReset();
      expect(await fetchPage(address)).toMatchObject({ kind: 'redirected' });
      expect(asked).toHaveBeenCalledOnce();
    }
  });

  it('is followed where the person wants that', async () => {
    leading([ADDRESS, SECURE]);
    expect(await fetchPage(ADDRESS, { follow: true })).toMatchObject({ kind: 'page' });
    expect(asked.mock.lastCall?.[1].redirect).toBeUndefined();
  });

  it('gives no robots.txt of another host', async () => {
    const robots = 'http://www.example.gov.cn/robots.txt';
    leading([robots], 'User-agent: *');
    expect(await fetchRobots(ADDRESS)).toBe('User-agent: *');
    leading([robots, robots.replace('http:', 'https:')], 'User-agent: *');
    expect(await fetchRobots(ADDRESS)).toBe('');
  });
});
