import { mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { link, writeXlsx } from 'hucre/xlsx';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { violations } from './support/barriers';
import { pollUntil } from './support/extension-page';
import { auditInNode, sourceOf } from './support/fixtures';
import { inEachBrowser } from './support/suite';
import { begin, hurry, openWorkbench, press, untilRead } from './support/workbench-page';
import { encoded } from '../support/encode';

/** A roster of organs and addresses, as a workbook, as CSV and as pasted cells. */

const REPORT = sourceOf('many-slips');
const ISSUER = auditInNode(REPORT, 'zh').result.report?.issuer ?? '';
const KIND = '政府信息公开工作年度报告';
const PAGES = {
  '/roster/report.html': REPORT,
  '/roster/news.html': `<!doctype html><meta charset="utf-8"><p>${'青石县召开政务公开工作会议。'.repeat(60)}`,
  '/roster/list.html': `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>
    <li><a href="report.html">${ISSUER}2023年${KIND}</a><span>2024-01-15</span></li></ul>`,
};
const folder = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

await inEachBrowser('a roster', { pages: PAGES, apart: true }, ({ browser, downloads }) => {
  it('becomes rows, and says whose report is missing', async () => {
    const site = new URL((await browser().open('/roster/news.html')).page.url()).origin;
    const at = (name: string) => `${site}/roster/${name}.html`;
    const file = join(folder, '名单.xlsx');
    const workbook = await writeXlsx({
      sheets: [
        {
          name: '名单',
          columns: [
            { header: '单位名称', key: 'organ' },
            { header: '年报', key: 'address' },
          ],
          data: [
            { organ: ISSUER, address: link('查看', at('report')) },
            { organ: '青石县审计局', address: at('news') },
            { organ: '青石县水利局', address: at('list') },
            { organ: '青石县统计局', address: null },
            { organ: '青石县民政局', address: at('gone') },
          ],
        },
      ],
    });
    writeFileSync(file, workbook);
    const page = await openWorkbench(browser());
    await hurry(page);
    const input = (await page.$('input[data-asks=roster]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    const rows = await untilRead(page, 5);
    expect(rows.map(({ state, words }) => `${state} ${words}`)).toEqual([
      'audited 已审核',
      'audited 不是年报 所给网址不是年报',
      'skipped 未审核 所给列表中没有该单位该年度的年报',
      'skipped 未审核 未提供网址',
      'failed 未读到 网页不存在（404）',
    ]);
    const said = await page.evaluate(() => document.querySelector('.banner')?.textContent);
    expect(said).toBe('名单中有 2 个单位未找到年报');
    expect(await violations(page)).toEqual([]);

    await press(page, '导出');
    await press(page, 'JSON');
    const text = await pollUntil(async () => {
      const name = (await readdir(downloads())).find((one) => one.endsWith('.json'));
      const content = name === undefined ? '' : await readFile(join(downloads(), name), 'utf8');
      return content.endsWith('}\n') ? content : undefined;
    }, 'the file');
    const { missing } = JSON.parse(text) as { readonly missing: unknown };
    expect(missing).toEqual([
      { organ: '青石县审计局', year: null, url: at('news'), reason: 'notReport' },
      { organ: '青石县水利局', year: null, url: at('list'), reason: 'notListed' },
    ]);

    // The same again, in other forms, and what can't be read: nothing is lost, and nothing comes twice.
    const csv = join(folder, '名单.csv');
    writeFileSync(
      csv,
      encoded(`网址,单位\r\n${at('report')},${ISSUER}\r\n,青石县统计局\r\n`, 'gbk'),
    );
    await input.uploadFile(csv);
    const notice = (words: string) =>
      pollUntil(
        () =>
          page.evaluate((wanted) => document.body.innerText.includes(wanted) || undefined, words),
        words,
      );
    await notice('另有 2 个已在列表中');
    const broken = join(folder, '损坏.xlsx');
    writeFileSync(broken, Buffer.from(workbook).subarray(0, 400));
    await input.uploadFile(broken);
    await notice('无法读取该文件');
    await begin(page, [`单位\t网址`, `青石县教育局\t${at('report')}`, `青石县统计局\t`]);
    await notice('已加入名单中的 1 个单位');
    await untilRead(page, 6);
    await page.close();
  });
});
