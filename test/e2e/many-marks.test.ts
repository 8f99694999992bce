import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Audited } from '../../src/audit';
import { pollUntil } from './support/extension-page';
import { auditInNode, sourceOf } from './support/fixtures';
import { frames } from './support/frames';
import { expectationsOf } from './support/locate';
import { rememberPlaces, settled } from './support/marked-places';
import { inRoot } from './support/closed-root';
import { type OpenPage } from './support/open-page';
import { inEachBrowser } from './support/suite';

/** Hundreds of marks: they lie where they belong, and cost a reader nothing. */

const LINES = 250;

/** A report with a slip in every other cell, and hundreds in its text. */
function manySlips(): string {
  let cells = 0;
  const report = sourceOf('text-figure-mismatch')
    .replace(/(<td[^>]*>)\s*\d+\s*(<\/td>)/g, (cell, opening: string, closing: string) =>
      (cells += 1) % 2 === 0 ? `${opening}/${closing}` : cell,
    )
    .replace(/<body([^>]*)>/i, '<body$1><div id="pane">')
    .replace(/<\/body>/i, '</div></body>');
  const lines = Array.from(
    { length: LINES },
    (_, line) => `<p>请在此处填写XX单位第${String(line)}项，共××件。</p>`,
  );
  const before = report.lastIndexOf('<', report.indexOf('二、主动公开'));
  return report.slice(0, before) + lines.join('') + report.slice(before);
}

const PAGE = manySlips();
const PATH = '/many.html';

const placesOf = ({ result, anchors: places }: Pick<Audited, 'result' | 'anchors'>) =>
  result.findings.flatMap(({ rule, at, ...rest }) =>
    expectationsOf({ rule, at, ...rest }, places).map((expectation) => ({
      rule,
      at,
      ...expectation,
    })),
  );

/** What the extension did in a page, counted in its own world, where the page's scripts don't reach. */
interface Counted {
  /** Callbacks of `requestAnimationFrame` in the busiest frame. */
  readonly busiest: number;
  /** Callbacks in all. */
  readonly callbacks: number;
  /** Boxes of elements that were read. */
  readonly reads: number;
}

/** What a content script of Chromium has over a page's. */
interface ContentScript {
  readonly chrome: {
    readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

/** The extension's world in a page of Chromium. */
class World {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly context: number,
  ) {}

  static async of(page: Page): Promise<World> {
    const cdp = await page.createCDPSession();
    const context = new Promise<number>((resolve) => {
      cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
        if (origin.startsWith('chrome-extension:')) resolve(id);
      });
    });
    await cdp.send('Runtime.enable');
    await cdp.send('Performance.enable');
    return new World(cdp, await context);
  }

  async evaluate<T>(run: () => T): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression: `(${run.toString()})()`,
      contextId: this.context,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  }

  /** Counts from now on. */
  async watch(): Promise<void> {
    await this.evaluate(() => {
      const counts = { busiest: 0, callbacks: 0, reads: 0 };
      Object.assign(globalThis, { counts });
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      let [frame, inFrame] = [0, 0];
      globalThis.requestAnimationFrame = (callback) =>
        ask((time) => {
          inFrame = time === frame ? inFrame + 1 : 1;
          frame = time;
          counts.callbacks += 1;
          counts.busiest = Math.max(counts.busiest, inFrame);
          callback(time);
        });
      const read = Reflect.get(Element.prototype, 'getBoundingClientRect');
      Element.prototype.getBoundingClientRect = function () {
        counts.reads += 1;
        return read.call(this);
      };
      // Elements of the page are asked through the member itself, which was looked up before.
      const apply = Reflect.get(Function.prototype, 'apply');
      Function.prototype.apply = function (this: unknown, self: unknown, args?: unknown) {
        if (this === read) counts.reads += 1;
        return Reflect.apply(apply, this, [self, args]) as unknown;
      };
    });
  }

  /** What was counted so far; counting begins anew. */
  counted(): Promise<Counted> {
    return this.evaluate(() => {
      const { counts } = globalThis as unknown as { counts: Counted };
      const before = { ...counts };
      Object.assign(counts, { busiest: 0, callbacks: 0, reads: 0 });
      return before;
    });
  }

  /** Waits until the extension has done everything, and does nothing more; counting begins anew. */
  async rests(page: Page): Promise<void> {
    await pollUntil(async () => {
      await this.counted();
      await frames(page, 4);
      const { callbacks, reads } = await this.counted();
      return callbacks + reads === 0 || undefined;
    }, 'the extension to rest');
  }

  /** How often the page was laid out so far. */
  async layouts(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
  }

  async collectGarbage(): Promise<void> {
    await this.cdp.send('HeapProfiler.collectGarbage');
  }
}

/** What is wrong with the marks, a few of many. */
const wrong = async (page: Page, scroller: string | null = null): Promise<readonly string[]> =>
  (await settled(page, scroller)).slice(0, 3).map((line) => line.slice(0, 200));

/** Waits until hundreds of marks are there. Comparing each with its place holds up the page itself. */
const allDrawn = (page: Page): Promise<number> =>
  pollUntil(async () => {
    const drawn = await inRoot(
      page,
      (root) => root?.querySelectorAll('[data-rule]:not([hidden])').length ?? 0,
    );
    return drawn > 500 ? drawn : undefined;
  }, 'more than 500 marks');

/** Makes a box with a scroll bar of its own of what the marks stand in. */
const intoScroller = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector('#pane')?.setAttribute('style', 'height: 420px; overflow: auto');
  });

await inEachBrowser('many marks', { pages: { [PATH]: PAGE } }, ({ browser, kind }) => {
  /** Opens the page, and waits until every mark lies where it belongs. */
  const open = async (): Promise<OpenPage> => {
    const places = placesOf(auditInNode(PAGE, browser().locale));
    const opened = await browser().open(PATH);
    await rememberPlaces(opened.page, places);
    await allDrawn(opened.page);
    expect(await wrong(opened.page)).toEqual([]);
    return opened;
  };

  it('lie where they belong: placed, scrolled, and with rows put in', async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate(() => {
      scrollTo(0, 2400);
    });
    expect(await wrong(page)).toEqual([]);
    await page.evaluate(() => {
      for (const table of document.querySelectorAll('table'))
        table.insertRow(0).style.height = '23px';
      document.querySelector('#pane')?.prepend(document.createElement('hr'));
    });
    // The page is audited anew, and its marks are drawn anew, some in each frame.
    await frames(page, 120);
    expect(await wrong(page)).toEqual([]);
    await intoScroller(page);
    expect(await wrong(page, '#pane')).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('#pane')?.scrollTo(0, 5000);
    });
    expect(await wrong(page, '#pane')).toEqual([]);
    await opened.close();
  });

  // What the extension does can be counted in Chromium alone.
  it.runIf(kind === 'chromium')('do nothing while the page rests or is scrolled', async () => {
    const opened = await open();
    const { page } = opened;
    const world = await World.of(page);
    await world.watch();
    await world.rests(page);
    const before = await world.layouts();
    await frames(page, 40);
    expect(await world.counted()).toEqual({ busiest: 0, callbacks: 0, reads: 0 });
    expect(await world.layouts()).toBe(before);
    // The first time it asks whether the page was scrolled sideways.
    await frames(page, 3, 'scroll');
    await world.rests(page);
    await frames(page, 40, 'scroll');
    expect((await world.counted()).callbacks).toBe(0);
    await opened.close();
  });

  it.runIf(kind === 'chromium')('are placed once a frame, and read before written', async () => {
    const opened = await open();
    const { page } = opened;
    await intoScroller(page);
    expect(await wrong(page, '#pane')).toEqual([]);
    const world = await World.of(page);
    await world.watch();
    await world.rests(page);
    const FRAMES = 40;
    const before = await world.layouts();
    await frames(page, FRAMES, 'scroll within');
    // A slow machine is not through with the last round as yet: that takes further frames.
    const layouts = (await world.layouts()) - before;
    const { busiest, callbacks, reads } = await world.counted();
    expect(callbacks).toBeGreaterThan(FRAMES / 2);
    // In each turn the layer's own box, and places: how many depends on the machine.
    expect(reads).toBeGreaterThan(callbacks);
    expect(busiest).toBe(1);
    expect(layouts).toBeLessThanOrEqual(Math.max(FRAMES, callbacks) + 2);
    expect(await wrong(page, '#pane')).toEqual([]);
    await opened.close();
  });

  it.runIf(kind === 'chromium')('let go of everything when the report goes', async () => {
    const opened = await open();
    const { page } = opened;
    const world = await World.of(page);
    const kept = await world.evaluate(() => {
      const { chrome } = globalThis as unknown as ContentScript;
      const host = document.querySelector(':root > div[data-gov-report-audit]');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      const things = [
        root?.querySelector('.badge'),
        root?.querySelector('[data-rule]'),
        document.querySelector('#pane'),
        document.querySelector('table td'),
      ].filter((thing) => thing instanceof Element);
      Object.assign(globalThis, { kept: things.map((thing) => new WeakRef(thing)) });
      return things.length;
    });
    expect(kept).toBe(4);
    await page.evaluate(() => {
      Object.assign(globalThis, { markedPlaces: undefined });
      document.body.replaceChildren();
    });
    await pollUntil(async () => !(await opened.hasHost()) || undefined, 'the overlay to go');
    await pollUntil(async () => {
      await world.collectGarbage();
      const left = await world.evaluate(() =>
        (globalThis as unknown as { kept: WeakRef<Element>[] }).kept
          .map((thing) => thing.deref()?.outerHTML.slice(0, 60))
          .filter((thing) => thing !== undefined),
      );
      return left.length === 0 ? true : undefined;
    }, 'everything to be let go');
    await opened.close();
  });
});
