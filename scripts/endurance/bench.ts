import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BatchHost, BatchRow } from '../../src/batch';
import { ExtensionPage, pollUntil } from '../../test/e2e/support/extension-page';
import type { AuditedBrowser } from '../../test/e2e/support/launch';
import { press } from '../../test/e2e/support/workbench-page';

/** What the trials of a run have in common. */

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

export const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** A figure with whether it is as it has to be; one that isn't fails the trial in the end. */
export function hold(what: string, isSo: boolean, figure: string): void {
  print(`${isSo ? '  ' : '✗ '}${what.padEnd(60)} ${figure}`);
  if (!isSo) process.exitCode = 1;
}

export interface Folder {
  readonly path: string;
  remove(): Promise<void>;
}
export function newFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** What the database of a run holds, read past the extension's own code. */
export interface KeptRun {
  readonly rows: readonly BatchRow[];
  readonly hosts: readonly BatchHost[];
}

/** @param page one of the extension */
export const keptRun = (page: Page): Promise<KeptRun> =>
  page.evaluate(
    () =>
      new Promise<KeptRun>((resolve, reject) => {
        // eslint-disable-next-line no-restricted-globals -- read past the extension’s own code
        const opening = indexedDB.open('batch');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('rows')) {
            database.close();
            resolve({ rows: [], hosts: [] });
            return;
          }
          const transaction = database.transaction(['rows', 'hosts']);
          const rows = transaction.objectStore('rows').getAll();
          const hosts = transaction.objectStore('hosts').getAll();
          transaction.oncomplete = () => {
            database.close();
            resolve({
              rows: rows.result as BatchRow[],
              hosts: hosts.result as BatchHost[],
            });
          };
        };
      }),
  );

/** How many rows are done, by what the workbench says. */
export const progressOf = (page: Page): Promise<{ done: number; total: number }> =>
  page.evaluate(() => {
    const bar = document.querySelector<HTMLProgressElement>('.run progress');
    return { done: bar?.value ?? 0, total: bar?.max ?? 0 };
  });

/** Waits until so many rows are done. */
export async function untilDone(page: Page, count: number, everyMs = 100): Promise<void> {
  for (;;) {
    const { done } = await progressOf(page);
    if (done >= count) return;
    await sleep(everyMs);
  }
}

/** Opens a page of the extension beside the workbench. */
export async function openBeside(browser: AuditedBrowser): Promise<Page> {
  const page = await browser.browser.newPage();
  await ExtensionPage.load(page, browser.extensionAddress('/popup.html'));
  return page;
}

/** Saves the run in a format, and gives the file. */
export async function saved(page: Page, downloads: string, label: string): Promise<Uint8Array> {
  const before = new Set(await readdir(downloads));
  await press(page, '导出');
  await press(page, label);
  const name = await pollUntil(async () => {
    const found = (await readdir(downloads)).find((one) => !before.has(one));
    return found === undefined || found.endsWith('.crdownload') ? undefined : found;
  }, `the file ${label}`);
  // Written by then, but maybe not to its end.
  await sleep(1000);
  return readFile(join(downloads, name));
}

/** A sequence that looks random and is the same each time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
