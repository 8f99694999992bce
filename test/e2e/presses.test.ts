import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords, type CardWords } from '../../src/messages/card';
import { pollUntil } from './support/extension-page';
import { frames } from './support/frames';
import type { OpenPage } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { PointerDriver } from './support/pointer-driver';
import { inEachBrowser } from './support/suite';

/** What a person sees as a press begins is what is meant by it, however long it takes and whatever it is made with. */

const PATH = '/many-slips.html';
/** Longer than a control has to have been seen. */
const HELD_MS = 700;

/** Lays something over the window that goes with the first that is heard of the person. Run in the page. */
function coverUntil(types: readonly string[]): void {
  const bait = document.createElement('div');
  bait.id = 'bait';
  bait.popover = 'manual';
  bait.textContent = 'press and hold';
  bait.style.cssText =
    'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
  document.body.append(bait);
  bait.showPopover();
  const gone = new AbortController();
  const go = () => {
    bait.remove();
    gone.abort();
  };
  for (const type of types) addEventListener(type, go, { capture: true, signal: gone.signal });
}

await inEachBrowser('presses', {}, ({ browser }) => {
  let said: CardWords;
  let page: OpenPage;
  let overlay: OverlayDriver;
  let pointer: PointerDriver;
  const ignored = async () => (await page.audit()).ignored.length;
  const held = () => new Promise((resolve) => setTimeout(resolve, HELD_MS));

  /** Ways to press a button, the pointer being there or the focus on it. */
  const PRESSES: Readonly<Record<string, (x: number, y: number) => Promise<void>>> = {
    'a mouse that hasn’t moved': async () => {
      await page.page.mouse.down();
      await page.page.mouse.up();
    },
    'a mouse that is held': async () => {
      await page.page.mouse.down();
      await held();
      await page.page.mouse.up();
    },
    'a finger': (x, y) => page.page.touchscreen.tap(x, y),
    'the space bar, held': async () => {
      await page.page.keyboard.down(' ');
      await held();
      await page.page.keyboard.up(' ');
    },
    'Enter, held': async () => {
      await page.page.keyboard.down('Enter');
      await held();
      // One that repeats.
      await page.page.keyboard.down('Enter');
      await page.page.keyboard.up('Enter');
    },
  };

  beforeAll(async () => {
    said = cardWords(browser().locale);
    page = await browser().open(PATH);
    overlay = new OverlayDriver(page.page);
    pointer = new PointerDriver(page.page, overlay);
    await page.waitForMarks((await page.audit()).findings);
    await page.focus(0);
    await overlay.card();
  });
  afterAll(() => page.close());

  describe.each(Object.keys(PRESSES))('by %s', (name) => {
    const press = PRESSES[name] ?? (() => Promise.resolve());
    it('what is covered as it begins is left alone, and what is seen is done', async () => {
      await overlay.click(said.ignore);
      await overlay.click(said.ignoring.reasons[0] ?? '');
      await pointer.pressHeeded(said.copy, said.copied);
      await overlay.focusButton(said.ignoring.ignore);
      const { x, y } = await pointer.middleOf(said.ignoring.ignore);
      await page.page.mouse.move(x, y);
      const types = ['pointerover', 'pointermove', 'pointerdown', 'touchstart', 'keydown'];
      await page.page.evaluate(coverUntil, types);
      // The person reads what the page shows.
      await frames(page.page, 20);
      await press(x, y);
      await frames(page.page, 20);
      expect(await ignored()).toBe(0);
      expect(await page.page.$('#bait')).toBeNull();

      await overlay.focusButton(said.ignoring.ignore);
      // Held on, that key goes to the next control, and isn't heeded there.
      if (name.startsWith('Enter')) await overlay.confirm();
      else
        await pollUntil(async () => {
          await press(x, y);
          return (await overlay.refusal()) === null || undefined;
        }, 'a press to be heeded');
      await pollUntil(async () => (await ignored()) === 1 || undefined, 'a decision');
      await pointer.pressHeeded(said.ignoring.undo);
      await pollUntil(async () => (await ignored()) === 0 || undefined, 'no decision');
    });
  });
});
