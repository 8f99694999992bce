import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/barriers';
import { countingServer, type Answer, type CountingServer } from './support/counting-server';
import { pollUntil } from './support/extension-page';
import { auditInNode, sourceOf, withoutUrl } from './support/fixtures';
import { launch, type AuditedBrowser } from './support/launch';
import { GOV_HOST, OTHER_HOST } from './support/serve';
import { BROWSERS } from './support/suite';
import { begin, drawnRows, hurry, openWorkbench, press, untilRead } from './support/workbench-page';
import { encoded } from '../support/encode';
import type { PrintedResult } from '../../src/result';

/** A run over many reports, in a real browser, with hosts that count who asks for what. */

const SLIPS = sourceOf('many-slips');
const IN_GBK = SLIPS.replace(/charset="?utf-8"?/i, 'charset="gbk"');
/** Filled by a script, a while after it has loaded. */
const SHELL = `<!doctype html><div id="app"></div><script>
  const page = ${JSON.stringify(SLIPS).replaceAll('<', '\\u003c')};
  setTimeout(() => {
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    document.title = parsed.title;
    document.body.append(...parsed.body.childNodes);
  }, 300);
</script>`;

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/robots.txt': {
    headers: { 'content-type': 'text/plain' },
    body: 'User-agent: *\nDisallow: /inner/',
  },
  '/slips.html': { body: SLIPS },
  '/gbk.html': { body: encoded(IN_GBK, 'gbk'), headers: { 'content-type': 'text/html' } },
  '/gone.html': { status: 404, body: 'no such page' },
  '/soft.html': { body: '<title>提示</title><p>您访问的页面不存在或已被删除</p>' },
  '/login.html': { body: '<form>用户名<input><input type="password"></form>' },
  '/report.pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' },
  '/filled.html': { body: SHELL },
};
/** Leads to another host, which the person has not named. */
const MOVED = '/moved.html';
const UNNAMED_HOST = 'www.unnamed.gov.cn';
const answer = (host: string, path: string): Answer => {
  if (path === MOVED)
    return { status: 302, headers: { location: `http://${UNNAMED_HOST}/slips.html` } };
  if (host === OTHER_HOST && path !== '/robots.txt') return { status: 403, body: 'no' };
  return ANSWERS[path] ?? { status: 404 };
};

const { result: expected } = auditInNode(SLIPS, 'zh');
const countOf = (severity: string): number =>
  expected.findings.filter((finding) => finding.severity === severity).length;

for (const kind of BROWSERS)
  describe(`the workbench in ${kind}`, () => {
    let server: CountingServer;
    let browser: AuditedBrowser;
    let downloads: string;
    let page: Page;
    const at = (path: string, host = GOV_HOST) =>
      `http://${host}${kind === 'firefox' ? `:${String(server.port)}` : ''}${path}`;
    beforeAll(async () => {
      server = await countingServer(answer);
      downloads = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
      browser = await launch[kind]({ port: server.port, downloads });
      page = await openWorkbench(browser);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
      await rm(downloads, { recursive: true, force: true });
    });

    it('reads what can be read, and says of the rest what stood in the way', async () => {
      await hurry(page);
      await begin(page, [
        ...['/slips.html', '/gbk.html', '/gone.html', '/soft.html', '/login.html'].map((path) =>
          at(path),
        ),
        ...['/report.pdf', '/inner/a.html', '/filled.html'].map((path) => at(path)),
        at(MOVED),
        ...[1, 2, 3, 4, 5].map((number) => at(`/${number}.html`, OTHER_HOST)),
      ]);
      const rows = await untilRead(page, 14);
      const said = rows.map(({ state, words }) => `${state} ${words}`);
      expect(said).toEqual([
        'audited 已审核',
        'audited 已审核',
        'failed 未读到 网页不存在（404）',
        'failed 未读到 网页不存在',
        'failed 未读到 须登录后查看',
        'skipped 未审核 年报是 PDF 文件，请自行打开',
        'skipped 未审核 网站的 robots.txt 不允许读取，请自行打开',
        'audited 已审核',
        'skipped 未审核 网址转到其他地址，尚未读取',
        ...Array.from({ length: 3 }, () => 'blocked 被拒绝 网站拒绝访问（403）'),
        ...Array.from({ length: 2 }, () => 'blocked 被拒绝 网站多次拒绝，已停止读取该网站（403）'),
      ]);
      for (const row of [rows[0], rows[1], rows[7]])
        expect([row?.errors, row?.warnings]).toEqual([countOf('error'), countOf('warning')]);
      expect(await violations(page)).toEqual([]);
    });

    it('presses no host, and sends nothing of the person’s', () => {
      const { seen } = server;
      for (const host of [GOV_HOST, OTHER_HOST]) {
        // A tab asks for what its page wants.
        const pages = seen.filter(
          (one) => one.host === host && /\.(?:html|pdf|txt)$/.test(one.path),
        );
        pages.slice(1).forEach((one, index) => {
          const before = pages[index];
          expect(one.from - (before?.to ?? Infinity), one.path).toBeGreaterThanOrEqual(990);
        });
      }
      expect(seen.filter(({ host }) => host === OTHER_HOST)).toHaveLength(1 + 3);
      expect(seen.filter(({ path }) => path.startsWith('/inner/'))).toEqual([]);
      expect(seen.filter(({ path }) => path === MOVED).length).toBeGreaterThan(0);
      expect(seen.filter(({ host }) => host === UNNAMED_HOST)).toEqual([]);
      // What the tab of a page asks for besides is the browser's.
      const fetched = seen.filter(({ path }) => path !== '/favicon.ico');
      expect(fetched.filter(({ headers }) => headers.cookie ?? headers.referer)).toEqual([]);
    });

    it('exports all of it', async () => {
      await press(page, '导出');
      await press(page, 'JSON');
      const text = await pollUntil(async () => {
        const name = (await readdir(downloads)).find((one) => one.endsWith('.json'));
        const content = name === undefined ? '' : await readFile(join(downloads, name), 'utf8');
        return content.endsWith('}\n') ? content : undefined;
      }, 'the file');
      const file = JSON.parse(text) as {
        readonly schema: string;
        readonly missing: unknown[];
        readonly rows: readonly Record<string, unknown>[];
      };
      expect(file.schema).toBe('gov-report-batch/1');
      expect(file.missing).toEqual([]);
      const told = file.rows.map(({ state, reason, via, kind: what }) => [
        state,
        reason,
        via,
        what,
      ]);
      expect(told.slice(0, 8)).toEqual([
        ['audited', null, 'fetch', 'page'],
        ['audited', null, 'fetch', 'page'],
        ['failed', 'missing', 'fetch', null],
        ['failed', 'missing', 'fetch', null],
        ['failed', 'login', 'fetch', null],
        ['skipped', 'file', 'fetch', 'pdf'],
        ['skipped', 'robots', null, null],
        ['audited', null, 'tab', 'page'],
      ]);
      // One truth, whichever way a page was read.
      for (const index of [0, 1, 7]) {
        const result = file.rows[index]?.['result'] as PrintedResult;
        expect(
          withoutUrl(result).findings.map(({ rule, at: place }) => `${rule} ${place}`),
        ).toEqual(expected.findings.map(({ rule, at: place }) => `${rule} ${place}`));
      }
      expect(withoutUrl(file.rows[0]?.['result'] as PrintedResult)).toEqual(withoutUrl(expected));
    });

    // Chromium takes longer for that than for all else that is done to a page. Firefox tells nobody what
    // is said on the console of an extension's page.
    it.runIf(kind === 'chromium')(
      'holds no style of a page that it parses against the policy of its own',
      async () => {
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        await page.evaluate(() => {
          new DOMParser().parseFromString('<p style="color: red">text</p>', 'text/html');
          console.log('parsed');
        });
        await pollUntil(() => Promise.resolve(said.includes('parsed') || undefined), 'the console');
        expect(said).toEqual(['parsed']);
      },
    );

    it('shows a second page that the run is elsewhere', async () => {
      const second = await openWorkbench(browser);
      await pollUntil(
        () => second.evaluate(() => document.body.innerText.includes('另一个页面') || undefined),
        'what the second page says',
      );
      expect(await drawnRows(second)).toHaveLength(14);
      await second.close();
    });
  });
