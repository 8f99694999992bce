// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditReport } from '../../../src/audit';
import { fakeBrowser } from '../../extension/fake-browser';
import { readSpec, successive } from '../../rules/years/support';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const markupInTab = vi.hoisted(() => vi.fn());
vi.mock('../../../src/extension/tabs/reading-tab', async (original) => ({
  ...(await original<object>()),
  markupInTab,
}));
const { linkedLastYear, lookInColumn } = await import('../../../src/pages/panel/last-year-lists');

/** Where last year's report is listed. */

const { previous, current } = successive();
const now = auditReport(readSpec(current));
const SITE = 'http://www.example.gov.cn';
const COLUMN = `${SITE}/nb/`;
const { issuer } = current;
const { year } = previous;

const title = (of: number, organ = issuer) => `${organ}${of}年政府信息公开工作年度报告`;
const item = (id: number, text: string, end = 'html') =>
  `<li><a href="/nb/${id}/t${id}.${end}" title="${text}">${text}</a></li>`;
const list = (...items: readonly string[]) =>
  `<title>政府信息公开年报</title><ul>${items.join('')}</ul>`;
const OTHERS = [
  item(1, title(year + 1)),
  item(3, title(year - 1)),
  item(4, title(year, '白河镇人民政府')),
];

const fetched = vi.fn<typeof fetch>();
const wait = vi.fn<(ms: number) => Promise<void>>();
const serve = (pages: Readonly<Record<string, string>>) =>
  fetched.mockImplementation((one) => {
    const page = pages[addressOf(one)];
    return Promise.resolve(
      page === undefined
        ? new Response('', { status: 404 })
        : new Response(page, { headers: { 'content-type': 'text/html;charset=utf-8' } }),
    );
  });
const addressOf = (asked: Parameters<typeof fetch>[0]): string =>
  asked instanceof Request ? asked.url : asked.toString();
const asked = () => fetched.mock.calls.map(([one]) => addressOf(one).replace(SITE, ''));
const look = () => lookInColumn(now, COLUMN, wait);
const urls = (reports: readonly { readonly url: string }[]) =>
  reports.map(({ url }) => url.replace(SITE, ''));

beforeEach(() => {
  vi.stubGlobal('fetch', fetched.mockReset());
  wait.mockReset().mockResolvedValue();
  markupInTab.mockReset().mockResolvedValue(null);
});
afterEach(() => vi.unstubAllGlobals());

test('the links of a page offer the report of the year before, and no other', () => {
  const html = list(...OTHERS, item(2, title(year)), item(5, title(year), 'pdf'));
  const { reports } = linkedLastYear(now, html, `${SITE}/list.html`);
  expect(urls(reports)).toEqual(['/nb/2/t2.html']);
});

test('the trail of a page names the column', () => {
  const html = `<div>当前位置：<a href="/">首页</a> &gt; <a href="/nb/">年报</a></div>`;
  const { reports, columns } = linkedLastYear(now, html, `${SITE}/nb/1.html`);
  expect(reports).toEqual([]);
  expect(columns).toEqual([{ url: COLUMN, name: '年报' }]);
});

describe('a column', () => {
  test('is asked for once and without cookies, and its report is not read', async () => {
    serve({ [COLUMN]: list(...OTHERS, item(2, title(year))) });
    const looked = await look();
    expect(looked.kind === 'found' && urls(looked.reports)).toEqual(['/nb/2/t2.html']);
    expect(asked()).toEqual(['/nb/']);
    expect(fetched.mock.lastCall?.[1]).toMatchObject({ credentials: 'omit' });
    expect(wait).not.toHaveBeenCalled();
  });

  const pager =
    '<div class="page"><a href="/nb/">1</a><a href="/nb/index_1.html">2</a><a href="/nb/index_2.html">3</a><a href="/nb/index_1.html">下一页</a></div>';
  test('is gone through page by page, with pauses, until the report is found', async () => {
    serve({
      [COLUMN]: list(...OTHERS) + pager,
      [`${COLUMN}index_1.html`]: list(item(2, title(year))),
      [`${COLUMN}index_2.html`]: list(item(6, title(year))),
    });
    expect(await look()).toMatchObject({ kind: 'found' });
    expect(asked()).toEqual(['/nb/', '/nb/index_1.html']);
    expect(wait).toHaveBeenCalledTimes(1);
  });

  test('of hundreds of pages is not gone through to its end', async () => {
    const links = Array.from(
      { length: 60 },
      (_, at) => `<a href="/nb/index_${at + 1}.html">${at + 2}</a>`,
    );
    const long =
      list(...OTHERS) +
      `<div class="page">${links.join('')}<a href="/nb/index_1.html">下一页</a></div>`;
    fetched.mockImplementation(() =>
      Promise.resolve(
        new Response(long, { headers: { 'content-type': 'text/html;charset=utf-8' } }),
      ),
    );
    expect(await look()).toEqual({ kind: 'none' });
    expect(new Set(asked()).size).toBe(asked().length);
    expect(asked()).toHaveLength(10);
  });

  test.each([
    ['none', list(...OTHERS)],
    ['file', list(...OTHERS, item(2, title(year), 'pdf'))],
  ])('says what else there is: %s', async (kind, html) => {
    serve({ [COLUMN]: html });
    expect(await look()).toEqual({ kind });
  });

  test('that its scripts fill is read as a tab shows it', async () => {
    serve({ [COLUMN]: '<div id="app"></div><script src="app.js"></script>' });
    markupInTab.mockResolvedValue({ html: list(item(2, title(year))), address: COLUMN });
    expect(await look()).toMatchObject({ kind: 'found' });
  });

  test('that can’t be had is said to be so', async () => {
    serve({});
    expect(await look()).toEqual({ kind: 'problem', problem: 'missing' });
  });
});
