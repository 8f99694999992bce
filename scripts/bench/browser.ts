import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { PAGES } from '../../test/e2e/support/fixtures';
import { serve, type PageServer } from '../../test/e2e/support/serve';
import { findBrowser } from '../lib/browsers.mjs';
import type { Bench } from './page';

/** The code that is measured, in one script, made as WXT makes the extension's. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome102'],
      lib: {
        entry: join(import.meta.dirname, 'page.ts'),
        formats: ['iife'],
        name: 'benchBundle',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  // Nothing is watched, so that there is output; an array of one, since there is one format.
  const outputs = [result].flat() as readonly { readonly output: readonly { code: string }[] }[];
  const chunk = outputs[0]?.output[0];
  if (!chunk) throw new Error('The code for the page could not be built.');
  return chunk.code;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AnyFunction = (...values: readonly unknown[]) => unknown;

/** A page with the bench in it. */
export class BenchPage {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async open(page: Page, url: string, code: string): Promise<BenchPage> {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(code);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await cdp.send('HeapProfiler.enable');
    return new BenchPage(page, cdp);
  }

  /** Calls a function of the bench in the page. */
  call<K extends keyof Bench>(
    name: K,
    ...args: Parameters<Bench[K]>
  ): Promise<Awaited<ReturnType<Bench[K]>>> {
    return this.page.evaluate(
      (key, given) => {
        const { bench } = globalThis as unknown as { bench: Record<string, AnyFunction> };
        return bench[key]?.(...given);
      },
      name,
      args,
    ) as Promise<Awaited<ReturnType<Bench[K]>>>;
  }

  async giveAxe(): Promise<void> {
    await this.page.evaluate(AXE);
  }

  /** Collects all garbage, and tells what the page holds: bytes of its heap, nodes, listeners. */
  async collected(): Promise<{ heap: number; nodes: number; listeners: number }> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await this.metrics();
    return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
  }

  async metrics(): Promise<Record<string, number>> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Chromium without the extension, and the sample pages. */
export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: PageServer,
    private readonly code: string,
    readonly version: string,
  ) {}

  /** @throws Error where there is no Chromium, or the code can't be built */
  static async start(): Promise<BenchBrowser> {
    const found = await findBrowser('chromium');
    if ('reason' in found) throw new Error(found.reason);
    const code = await bundle();
    const server = await serve(PAGES);
    const browser = await puppeteer.launch({
      executablePath: found.path,
      defaultViewport: { width: 1280, height: 900 },
      protocolTimeout: 600_000,
      args: [
        '--disable-gpu',
        '--enable-precise-memory-info',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    return new BenchBrowser(browser, server, code, await browser.version());
  }

  /** @param name of a page in samples/pages */
  async open(name: string): Promise<BenchPage> {
    return this.goto(await this.browser.newPage(), name);
  }

  /** Takes a tab to a page of samples/pages. */
  goto(page: Page, name: string): Promise<BenchPage> {
    return BenchPage.open(
      page,
      `http://127.0.0.1:${String(this.server.port)}/${name}.html`,
      this.code,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
