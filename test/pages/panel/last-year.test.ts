// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PLAIN, reportPage, type ReportSpec } from '../../../samples';
import { closeArchive, listReports, yearBefore } from '../../../src/archive';
import { auditReport } from '../../../src/audit';
import { reportKeyOf } from '../../../src/result';
import { fakeBrowser } from '../../extension/fake-browser';
import { readSpec, successive } from '../../rules/years/support';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const markupInTab = vi.hoisted(() => vi.fn());
vi.mock('../../../src/extension/tabs/reading-tab', async (original) => ({
  ...(await original<object>()),
  markupInTab,
}));
const { takeLastYear } = await import('../../../src/pages/panel/last-year');

/** Last year's report by an address or as a saved page. */

const { previous, current } = successive();
const now = auditReport(readSpec(current));
const key = reportKeyOf(now);
const ADDRESS = 'http://www.example.gov.cn/zwgk/2022.html';
const page = (spec: ReportSpec) => reportPage(spec, PLAIN);
const fetched = vi.fn<typeof fetch>();
const serve = (html: string) => {
  fetched.mockResolvedValue(
    new Response(html, { headers: { 'content-type': 'text/html;charset=utf-8' } }),
  );
};
const take = () => takeLastYear(now, { kind: 'address', address: ADDRESS });
const kept = async () => (key ? (await yearBefore(key)).audit : null);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetched.mockReset());
  markupInTab.mockReset().mockResolvedValue(null);
});
afterEach(() => {
  closeArchive();
  vi.unstubAllGlobals();
});

describe('an address', () => {
  test('is asked for without cookies, and its report is kept', async () => {
    serve(page(previous));
    expect(await take()).toMatchObject({ kind: 'taken', of: { year: previous.year } });
    expect(fetched.mock.lastCall?.[1]).toMatchObject({ credentials: 'omit' });
    expect((await kept())?.result.page.url).toBe(ADDRESS);
  });

  test('of another organ counts once it is confirmed, and not before', async () => {
    serve(page(previous).replaceAll('青石县财政局', '青石县国土资源局'));
    const taken = await take();
    expect(taken.kind).toBe('unsure');
    expect((await listReports()).found).toEqual([]);
    if (taken.kind === 'unsure') expect(await taken.take()).toMatchObject({ kind: 'taken' });
    expect((await kept())?.result.report?.issuer).toBe('青石县国土资源局');
  });

  test.each([
    ['otherYear', page(current)],
    ['notReport', `<p>${'县政府召开常务会议，研究部署有关工作。'.repeat(40)}</p>`],
  ])('is refused with its reason: %s', async (problem, html) => {
    serve(html);
    expect(await take()).toEqual({ kind: 'problem', problem });
    expect((await listReports()).found).toEqual([]);
  });

  test('of a host that the extension may not ask is not asked for', async () => {
    const address = 'http://www.example.com/a.html';
    expect(await takeLastYear(now, { kind: 'address', address })).toEqual({
      ...{ kind: 'problem', problem: 'notPermitted' },
    });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('a page that its scripts or frames fill', () => {
  const SHELLS = [
    ['a shell', '<div id="app"></div><script src="app.js"></script>'],
    ['a frame', '<h1>年报</h1><p>政府信息公开</p><iframe src="a.html"></iframe>'],
  ];
  const framed = 'http://www.example.gov.cn/zwgk/frame.html';

  test.each(SHELLS)('is read as a tab shows it: %s', async (_what, html) => {
    serve(html);
    markupInTab.mockResolvedValue({ html: page(previous), address: framed });
    expect(await take()).toMatchObject({ kind: 'taken', of: { year: previous.year } });
    expect((await kept())?.result.page.url).toBe(framed);
  });

  test.each(SHELLS)('is refused where the tab shows no report either: %s', async (_what, html) => {
    serve(html);
    expect(await take()).toMatchObject({ kind: 'problem' });
    expect(markupInTab).toHaveBeenCalledOnce();
    expect((await listReports()).found).toEqual([]);
  });

  test('is never opened where the site refused, nor where it holds no report', async () => {
    fetched.mockResolvedValue(new Response('', { status: 403 }));
    expect(await take()).toMatchObject({ problem: 'refused' });
    serve(`<p>${'县政府召开常务会议，研究部署有关工作。'.repeat(60)}</p>`);
    expect(await take()).toMatchObject({ problem: 'notReport' });
    expect(markupInTab).not.toHaveBeenCalled();
  });
});

test('a saved page is read in its encoding, and asks for nothing', async () => {
  // 「年报」 in GB18030 stands in the title of the file alone; the text is UTF-8 without saying so.
  const bytes = new TextEncoder().encode(page(previous).replace(/<meta charset[^>]*>/, ''));
  const file = { name: '2022年报.html', arrayBuffer: () => Promise.resolve(bytes.buffer) } as File;
  expect(await takeLastYear(now, { kind: 'file', file })).toMatchObject({ kind: 'taken' });
  expect((await kept())?.result.page.url).toBe('2022年报.html');
  expect(fetched).not.toHaveBeenCalled();
});
