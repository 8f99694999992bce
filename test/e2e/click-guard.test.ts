import type { Frame } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardWords, type CardWords } from '../../src/messages/card';
import { HOST, inRoot } from './support/closed-root';
import { pollUntil } from './support/extension-page';
import { sourceOf } from './support/fixtures';
import { frames } from './support/frames';
import type { BrowserKind } from './support/launch';
import type { OpenPage } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { PointerDriver } from './support/pointer-driver';
import { inEachBrowser } from './support/suite';

/** Clicks that a person means are heeded, however the page is shown; what a page makes of them is not. */

const NAME = 'many-slips';
const inBody = (elements: string): string => sourceOf(NAME).replace(/<body[^>]*>/, `$&${elements}`);

const PAGES = {
  '/framing.html': `<!doctype html><title>x</title><h1>x</h1>
    <iframe src="/${NAME}.html" style="width: 1000px; height: 800px"></iframe>`,
  '/tools.html': inBody(
    `<div style="position: fixed; inset: auto 0 0; height: 40px; z-index: 2147483647; background: #fff">cookies</div>
    <div style="position: fixed; left: 0; top: 40%; width: 30px; z-index: 2147483647; background: #fff">tools</div>`,
  ),
};

/** What a page does so that a press on the overlay does what it wants. Run in the page. */
interface Attack {
  readonly only?: BrowserKind;
  readonly begin: () => void;
  /** Takes it back; without, the click is one on the page, and closes the card. */
  readonly end?: () => void;
}

const ATTACKS: Readonly<Record<string, Attack>> = {
  'a page that is inert': {
    begin: () => (document.documentElement.inert = true),
  },
  'an overlay that has gone elsewhere between press and release': {
    begin: () =>
      addEventListener(
        'pointerdown',
        () => {
          const host = document.querySelector(':root > div[data-gov-report-audit]');
          if (host) document.body.append(host);
        },
        { capture: true, once: true },
      ),
    end: () => {
      const host = document.querySelector('body > div[data-gov-report-audit]');
      if (host) document.documentElement.append(host);
    },
  },
  'an overlay in a label': {
    begin: () => {
      const label = document.createElement('label');
      const host = document.querySelector(':root > div[data-gov-report-audit]');
      if (host) label.append(host);
      document.documentElement.append(label);
    },
    end: () => {
      const label = document.querySelector(':root > label');
      if (label?.firstElementChild) document.documentElement.append(label.firstElementChild);
      label?.remove();
    },
  },
  'a dialog that lets the pointer through': {
    begin: () => {
      const dialog = document.createElement('dialog');
      dialog.id = 'bait';
      dialog.textContent = 'start here';
      dialog.style.cssText =
        'position: fixed; inset: 0; width: auto; height: auto; max-width: none; max-height: none; margin: 0; z-index: 2147483647; pointer-events: none';
      document.documentElement.append(dialog);
      dialog.show();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'a picture of a part of the page in a transition of the view': {
    begin: () => {
      const style = document.createElement('style');
      style.textContent = `:root { view-transition-name: none }
        #bait { view-transition-name: bait; position: fixed; inset: 0 auto auto 0; width: 9px; height: 9px; background: #fff }
        ::view-transition { pointer-events: none }
        ::view-transition-group(bait) { width: 100vw; height: 100vh; animation: none }
        ::view-transition-new(bait) { width: 100%; height: 100%; animation: none }
        ::view-transition-old(bait) { animation-duration: 600s }`;
      const bait = document.createElement('div');
      bait.id = 'bait';
      document.head.append(style);
      document.body.append(bait);
      const transition = document.startViewTransition(() => undefined);
      addEventListener('done', () => transition.skipTransition(), { once: true });
    },
    end: () => dispatchEvent(new Event('done')),
  },
  'a picture in a transition of a part of the page, in a closed shadow root': {
    only: 'chromium',
    begin: () => {
      const around = document.createElement('div');
      around.id = 'around';
      around.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none';
      const root = around.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = `#scope { position: absolute; inset: 0 }
        #bait { view-transition-name: bait; position: fixed; inset: 0 auto auto 0; width: 9px; height: 9px; background: #fff }
        ::view-transition { pointer-events: none }
        #scope::view-transition-group(bait) { width: 100vw; height: 100vh; animation: none }
        #scope::view-transition-new(bait) { width: 100%; height: 100%; animation: none }
        #scope::view-transition-old(bait) { animation-duration: 600s }`;
      const scope = document.createElement('div');
      scope.id = 'scope';
      const bait = document.createElement('div');
      bait.id = 'bait';
      scope.append(bait);
      root.append(style, scope);
      document.documentElement.append(around);
      (scope as unknown as Pick<Document, 'startViewTransition'>).startViewTransition(
        () => undefined,
      );
    },
    end: () => document.getElementById('around')?.remove(),
  },
  // Transitions came to Firefox later than the oldest that is served.
  'pictures in a transition of the view': {
    only: 'chromium',
    begin: () => {
      const style = document.createElement('style');
      style.textContent =
        '::view-transition { pointer-events: none } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 600s; animation-delay: 0s }';
      document.head.append(style);
      document.startViewTransition(() => undefined);
    },
  },
};

await inEachBrowser('click guard', { pages: PAGES }, ({ browser, kind }) => {
  let said: CardWords;
  let page: OpenPage;
  let frame: Frame;
  let frameId: number;
  let overlay: OverlayDriver;
  let pointer: PointerDriver;

  /** Opens a page, and the card of its first finding, in the page or in a frame of it. */
  const openCard = async (path = `/${NAME}.html`) => {
    page = await browser().open(path);
    frameId = await page.frameWithReport();
    frame = page.page.mainFrame();
    if (frameId !== 0) frame = page.page.frames().find((one) => one !== frame) ?? frame;
    overlay = new OverlayDriver(page.page, frame);
    pointer = new PointerDriver(page.page, overlay, frame);
    await pollUntil(async () => ((await page.hasHost(frame)) ? true : undefined), 'the overlay');
    await page.command('next', frameId);
    await overlay.card();
  };
  const openForm = async (path?: string) => {
    await openCard(path);
    await pointer.press(said.ignore);
    await pointer.press(said.ignoring.reasons[0] ?? '');
  };
  const ignored = async () => (await page.audit(frameId)).ignored.length;
  /** Ignores a finding and takes that back, by mouse. */
  const ignoreAndUndo = async () => {
    await pointer.press(said.ignore);
    await pointer.press(said.ignoring.reasons[0] ?? '');
    await pointer.pressHeeded(said.ignoring.ignore);
    await overlay.card(({ text }) => text.includes(said.ignored));
    expect(await ignored()).toBe(1);
    await pointer.pressHeeded(said.ignoring.undo);
    await pollUntil(async () => ((await ignored()) === 0 ? true : undefined), 'no decision');
  };

  beforeAll(() => {
    said = cardWords(browser().locale);
  });
  afterEach(() => page.close());

  describe('a person ignores a finding, and takes that back', () => {
    it.each(['/framing.html', '/tools.html'])('on %s', async (path) => {
      await openCard(path);
      await ignoreAndUndo();
    });

    it.each([
      ['enlarged to 200 %', { width: 640, height: 450, deviceScaleFactor: 2 }],
      ['in a narrow window', { width: 390, height: 800 }],
    ])('on a page %s', async (_, viewport) => {
      await openCard();
      await page.page.setViewport(viewport);
      await page.command('next', frameId);
      await overlay.card();
      await ignoreAndUndo();
    });

    it.runIf(kind === 'chromium').each([
      ['forced-colors', 'active'],
      ['prefers-reduced-motion', 'reduce'],
      ['prefers-color-scheme', 'dark'],
    ])('with %s: %s', async (feature, value) => {
      await openCard();
      const session = await page.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
      await ignoreAndUndo();
    });
  });

  it.runIf(kind === 'chromium')(
    'no part of the overlay lies over a control of another',
    async () => {
      await openForm();
      const covered = () =>
        inRoot(page.page, async (root) => {
          const controls = [...(root?.querySelectorAll<HTMLElement>('[data-guarded]') ?? [])];
          const init = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
          const entries = await new Promise<IntersectionObserverEntry[]>((resolve) => {
            const observer = new IntersectionObserver((all) => {
              observer.disconnect();
              resolve(all);
            }, init);
            for (const control of controls) observer.observe(control);
          });
          const isVisible = (entry: object) => 'isVisible' in entry && entry.isVisible === true;
          return entries
            .filter((entry) => !isVisible(entry))
            .map(({ target }) => target.getAttribute('aria-label') ?? target.textContent);
        });
      // What has only just come is still fading in.
      await pollUntil(
        async () => ((await covered()).length === 0 ? true : undefined),
        'all to be uncovered',
      );
    },
  );

  const attacks = Object.keys(ATTACKS).filter((name) => (ATTACKS[name]?.only ?? kind) === kind);
  it.each(attacks)('%s has nothing done', async (name) => {
    const attack = ATTACKS[name];
    await openForm();
    await pointer.pressHeeded(said.copy);
    const { x, y } = await pointer.middleOf(said.ignoring.ignore);
    await page.page.evaluate(attack?.begin ?? (() => undefined));
    await frames(page.page, 20);
    await page.page.mouse.move(x - 3, y);
    await page.page.mouse.click(x, y);
    // A decision takes a moment to be kept.
    await frames(page.page, 20);
    expect(await ignored()).toBe(0);
    if (!attack?.end) return;
    await page.page.evaluate(attack.end);
    // It was for the attack that nothing was done.
    await pointer.pressHeeded(said.ignoring.ignore);
    await pollUntil(async () => ((await ignored()) === 1 ? true : undefined), 'a decision');
  });

  /** Covers a button until the browser tells so, and takes the cover off. */
  const coverForAMoment = (name: string) =>
    inRoot(
      page.page,
      async (root, wanted) => {
        const button = [...(root?.querySelectorAll('button') ?? [])].find(
          (one) => one.textContent.trim() === wanted,
        );
        const bait = document.createElement('div');
        bait.popover = 'manual';
        bait.style.cssText =
          'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
        document.body.append(bait);
        bait.showPopover();
        const init = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
        const isCovered = (entry: object) => 'isVisible' in entry && entry.isVisible === false;
        await new Promise<void>((resolve) => {
          const observer = new IntersectionObserver((entries) => {
            if (!entries.some(isCovered)) return;
            observer.disconnect();
            resolve();
          }, init);
          if (button) observer.observe(button);
        });
        // The overlay is told at another moment than this is.
        await new Promise((resolve) => setTimeout(resolve, 200));
        bait.remove();
        return performance.now();
      },
      name,
    );
  /** Has the page scroll a little. */
  const moveABit = async () => {
    const moved = await page.page.evaluate(() => {
      scrollBy({ top: 9, behavior: 'instant' });
      return performance.now();
    });
    // Browsers tell of it with the next frame.
    await frames(page.page, 3);
    return moved;
  };
  const changes = [
    // Firefox tells nobody what is covered.
    ...(kind === 'chromium' ? [['uncovered', coverForAMoment] as const] : []),
    ['moved', moveABit] as const,
  ];
  it.each(changes)('a button that was just %s does nothing for a while', async (_, change) => {
    await openForm();
    await pointer.pressHeeded(said.copy);
    await page.page.evaluate(() => {
      const note = () => (document.documentElement.dataset['clicked'] = String(performance.now()));
      addEventListener('click', note, { capture: true });
    });
    const changed = await change(said.ignoring.ignore);
    const { x, y } = await pointer.middleOf(said.ignoring.ignore);
    await page.page.mouse.move(x, y);
    await pollUntil(async () => {
      await page.page.mouse.click(x, y);
      return (await overlay.refusal()) === null || undefined;
    }, 'a click to be heeded');
    const heeded = await page.page.evaluate(() =>
      Number(document.documentElement.dataset['clicked']),
    );
    expect(heeded - changed).toBeGreaterThan(450);
    await pollUntil(async () => ((await ignored()) === 1 ? true : undefined), 'a decision');
  });

  it('an access key of the host does nothing', async () => {
    await openForm();
    await pointer.pressHeeded(said.copy);
    await page.page.evaluate((name) => {
      const host = document.querySelector<HTMLElement>(name);
      if (!host) return;
      host.accessKey = 'k';
      host.tabIndex = 0;
      host.focus();
      host.click();
    }, HOST);
    for (const modifiers of [['Alt'], ['Alt', 'Shift']] as const) {
      for (const key of modifiers) await page.page.keyboard.down(key);
      await page.page.keyboard.press('k');
      for (const key of modifiers) await page.page.keyboard.up(key);
    }
    await page.page.keyboard.press('Enter');
    // A decision takes a moment to be kept.
    await frames(page.page, 20);
    expect(await ignored()).toBe(0);
  });
});
