import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { cardWords, type CardWords } from '../../src/messages/card';
import { tokenSheet } from '../../src/ui/tokens';
import { HOST, inRoot } from './support/closed-root';
import { savedFile } from './support/downloads';
import { pollUntil } from './support/extension-page';
import { sourceOf } from './support/fixtures';
import { frames } from './support/frames';
import type { BrowserKind } from './support/launch';
import { type OpenPage } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { PointerDriver } from './support/pointer-driver';
import { OTHER_HOST } from './support/serve';
import { inEachBrowser } from './support/suite';

/** Pages that act for the person, or have the person do what was meant for something else. */

const NAME = 'many-slips';

/** What a page lays over the overlay or does to it, and how it takes that back. Run in the page. */
interface Attack {
  readonly only?: BrowserKind;
  readonly begin: () => void;
  readonly end: () => void;
}

const ATTACKS: Readonly<Record<string, Attack>> = {
  'a popover over the window that lets the pointer through': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.textContent = 'start here';
      bait.style.cssText =
        'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'a popover that goes as the button is pressed': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.textContent = 'start here';
      bait.style.cssText =
        'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
      addEventListener('pointerdown', () => bait.hidePopover(), { capture: true, once: true });
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'a popover without a size, and its backdrop': {
    begin: () => {
      const style = document.createElement('style');
      style.id = 'style';
      style.textContent = '#bait::backdrop { background: #fff }';
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.style.cssText = 'width: 0; height: 0; padding: 0; border: 0; pointer-events: none';
      document.body.append(style, bait);
      bait.showPopover();
    },
    end: () => {
      for (const id of ['bait', 'style']) document.getElementById(id)?.remove();
    },
  },
  'a popover in a closed shadow root of the page': {
    begin: () => {
      const around = document.createElement('div');
      around.id = 'bait';
      const root = around.attachShadow({ mode: 'closed' });
      const bait = document.createElement('div');
      bait.popover = 'manual';
      bait.style.cssText =
        'inset: 0; width: auto; height: auto; background: #fff; pointer-events: none';
      root.append(bait);
      document.body.append(around);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'an element as high as the overlay, and after it': {
    begin: () => {
      const bait = document.createElement('p');
      bait.id = 'bait';
      bait.textContent = 'start here';
      bait.style.cssText =
        'position: fixed; inset: 0; z-index: 2147483647; margin: 0; background: #fff; pointer-events: none';
      document.documentElement.append(bait);
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'words in the pseudo-element of the root': {
    begin: () => {
      const style = document.createElement('style');
      style.id = 'style';
      style.textContent =
        'html::after { content: "start"; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }';
      document.head.append(style);
    },
    end: () => document.getElementById('style')?.remove(),
  },
  'a root that is all but clear': {
    begin: () => (document.documentElement.style.opacity = '0.01'),
    end: () => (document.documentElement.style.opacity = ''),
  },
  'a filter that leaves nothing to see': {
    begin: () => (document.documentElement.style.filter = 'brightness(0)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'a mask over the root': {
    begin: () =>
      (document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)'),
    end: () => (document.documentElement.style.maskImage = ''),
  },
  'a shadow of a popover that stands elsewhere': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.style.cssText =
        'inset: 0 auto auto 0; width: 0; height: 0; padding: 0; border: 0; box-shadow: 0 0 0 200vmax #fff; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'words that run out of a popover': {
    begin: () => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.textContent = '█'.repeat(9);
      bait.style.cssText =
        'inset: 0 auto auto 0; width: 1px; height: 1px; padding: 0; border: 0; background: none; overflow: visible; font: 100vh/1 monospace; white-space: nowrap; pointer-events: none';
      document.body.append(bait);
      bait.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'colours turned round by half': {
    begin: () => (document.documentElement.style.filter = 'invert(0.5)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'a root that is blended away': {
    begin: () => (document.documentElement.style.mixBlendMode = 'screen'),
    end: () => (document.documentElement.style.mixBlendMode = ''),
  },
  'a root that moves as the pointer comes': {
    begin: () => {
      addEventListener(
        'pointermove',
        () => (document.documentElement.style.transform = 'translate(0, 2px) rotate(0.1deg)'),
        { capture: true, once: true },
      );
    },
    end: () => (document.documentElement.style.transform = ''),
  },
};

/** What right pages have, under which every click counts. */
const HARMLESS: Readonly<Record<string, Attack>> = {
  'a page in grey, as on days of mourning': {
    begin: () => (document.documentElement.style.filter = 'grayscale(100%)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'colours turned round': {
    begin: () => (document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)'),
    end: () => (document.documentElement.style.filter = ''),
  },
  'a page enlarged by a tool of its own': {
    begin: () => document.documentElement.style.setProperty('zoom', '1.25'),
    end: () => document.documentElement.style.setProperty('zoom', ''),
  },
  'a body that is scaled and dimmed': {
    begin: () => (document.body.style.cssText = 'transform: scale(1.1); opacity: 0.9'),
    end: () => (document.body.style.cssText = ''),
  },
  // Chromium tells that something lies over the overlay, and not that there is nothing to see of it.
  'an empty popover over the window, for notices to come': {
    only: 'firefox',
    begin: () => {
      const place = document.createElement('div');
      place.id = 'bait';
      place.popover = 'manual';
      place.style.cssText =
        'inset: 0; width: auto; height: auto; border: 0; background: transparent; pointer-events: none';
      document.body.append(place);
      place.showPopover();
    },
    end: () => document.getElementById('bait')?.remove(),
  },
  'bars at the edge, as high as the overlay': {
    begin: () => {
      const bar = document.createElement('div');
      bar.id = 'bait';
      bar.textContent = 'cookies';
      bar.style.cssText =
        'position: fixed; inset: 0 0 auto; height: 30px; z-index: 2147483647; background: #fff';
      document.documentElement.append(bar);
    },
    end: () => document.getElementById('bait')?.remove(),
  },
};

const PAGES = {
  '/prompting.html': sourceOf(NAME).replace(
    /<body[^>]*>/,
    `$&<dialog id="ask"><button id="sure">sure</button></dialog>`,
  ),
};

const folders = {
  chromium: mkdtempSync(join(tmpdir(), 'clickjacking-')),
  firefox: mkdtempSync(join(tmpdir(), 'clickjacking-')),
};

/* What pages use is on its way out of the standard. */
/* eslint-disable @typescript-eslint/no-deprecated */

await inEachBrowser(
  'clickjacking',
  { pages: PAGES, downloads: (kind) => folders[kind] },
  ({ browser, kind }) => {
    let words: UiMessages['overlay'];
    let said: CardWords;
    let page: OpenPage;
    let overlay: OverlayDriver;
    let pointer: PointerDriver;

    /** Opens a page, and the card of a finding with the form, a reason chosen. */
    const openForm = async (path = `/${NAME}.html`, host?: string) => {
      page = await browser().open(path, undefined, host);
      overlay = new OverlayDriver(page.page);
      pointer = new PointerDriver(page.page, overlay);
      await page.waitForMarks((await page.audit()).findings);
      await page.focus(0);
      await overlay.card();
      await overlay.click(said.ignore);
      await overlay.click(said.ignoring.reasons[0] ?? '');
    };
    const press = (name: string) => pointer.press(name);
    const pressHeeded = (name: string) => pointer.pressHeeded(name);
    const ignored = async () => (await page.audit()).ignored.length;

    beforeAll(() => {
      words = uiMessages(browser().locale).overlay;
      said = cardWords(browser().locale);
    });

    describe('what a person can’t have meant', () => {
      beforeAll(() => openForm());
      afterAll(() => page.close());

      it.each(Object.keys(ATTACKS))('%s', async (name) => {
        const attack = ATTACKS[name] as Attack;
        await pressHeeded(said.copy);
        await page.page.evaluate(attack.begin);
        // The person reads what the page shows.
        await frames(page.page, 20);
        await press(said.ignoring.ignore);
        const refusal = await overlay.refusal();
        await page.page.evaluate(attack.end);
        expect(refusal).not.toBeNull();
        expect(await ignored()).toBe(0);
      });

      it('says so, and heeds the next click', async () => {
        await pressHeeded(said.ignoring.ignore);
        await overlay.card(({ text }) => text.includes(said.ignored));
        await pressHeeded(said.ignoring.undo);
        await pollUntil(async () => ((await ignored()) === 0 ? true : undefined), 'no decision');
      });
    });

    describe('what right pages have', () => {
      beforeAll(() => openForm());
      afterAll(() => page.close());

      it.each(Object.keys(HARMLESS).filter((name) => (HARMLESS[name]?.only ?? kind) === kind))(
        '%s',
        async (name) => {
          const harmless = HARMLESS[name] as Attack;
          await page.page.evaluate(harmless.begin);
          try {
            await pressHeeded(said.copy);
            await press(said.copy);
            expect(await overlay.refusal()).toBeNull();
          } finally {
            await page.page.evaluate(harmless.end);
          }
        },
      );
    });

    it('nothing is done by a script that has got hold of the elements', async () => {
      await openForm();
      const before = (await browser().browser.pages()).length;
      await inRoot(page.page, (root) => {
        for (const part of root?.querySelectorAll('[role=dialog], [role=group]') ?? []) {
          document.body.append(part);
          for (const button of part.querySelectorAll('button')) button.click();
          for (const field of part.querySelectorAll('input')) {
            field.value = 'by the page';
            field.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText' }));
            field.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
            field.form?.requestSubmit();
          }
        }
      });
      expect(await ignored()).toBe(0);
      expect((await browser().browser.pages()).length).toBe(before);
      expect(readdirSync(folders[kind])).toEqual([]);
      await page.close();
    });

    it('what a person ignored on one site is told to no other', async () => {
      await openForm();
      await pressHeeded(said.ignoring.ignore);
      await overlay.card(({ text }) => text.includes(said.ignored));
      const first = page;
      page = await browser().open(`/${NAME}.html`, undefined, OTHER_HOST);
      overlay = new OverlayDriver(page.page);
      pointer = new PointerDriver(page.page, overlay);
      const { findings, ignored: told } = await page.audit();
      expect(told).toEqual([]);
      await page.waitForMarks(findings);
      await page.focus(0);
      const { text } = await overlay.card();
      for (const word of [said.ignored, said.ignoring.before.elsewhere, said.ignoring.reasons[0]])
        expect(text).not.toContain(word);
      await page.close();
      page = first;
      overlay = new OverlayDriver(page.page);
      pointer = new PointerDriver(page.page, overlay);
      await pressHeeded(said.ignoring.undo);
      await pollUntil(async () => ((await ignored()) === 0 ? true : undefined), 'no decision');
      await page.close();
    });

    it('a reason is written by a person alone', async () => {
      await openForm();
      const field = () =>
        inRoot(page.page, (root) => root?.querySelector<HTMLInputElement>('form input')?.value);
      const chosen = said.ignoring.reasons[0];
      const write = () =>
        page.page.evaluate(() => {
          document.execCommand('insertText', false, 'by the page');
          document.execCommand('delete');
        });
      await write();
      expect(await field()).toBe(chosen);
      await page.page.keyboard.type('审x');
      expect(await field()).toBe(`${String(chosen)}审x`);
      // Within the events of what a person types as well.
      await page.page.evaluate(() => {
        for (const type of ['keydown', 'keypress', 'beforeinput', 'textInput', 'input'])
          addEventListener(
            type,
            () => {
              if (document.documentElement.dataset['busy']) return;
              document.documentElement.dataset['busy'] = 'true';
              document.execCommand('insertText', false, 'by the page');
              delete document.documentElement.dataset['busy'];
            },
            { capture: true },
          );
      });
      await page.page.keyboard.type('y');
      expect(await field()).not.toContain('by the page');
      await page.close();
    });

    it('the focus that a page has given back clicks nothing', async () => {
      await openForm('/prompting.html');
      await overlay.focusButton(said.ignoring.ignore);
      await page.page.evaluate(() => {
        const ask = document.querySelector<HTMLDialogElement>('#ask');
        ask?.showModal();
        ask?.addEventListener('keydown', () => ask.close());
      });
      await page.page.keyboard.press('Enter');
      await page.page.keyboard.press('Enter');
      expect(await ignored()).toBe(0);
      await page.close();
    });

    it('a host that the page has put into a popover of its own does nothing', async () => {
      await openForm();
      await pressHeeded(said.copy);
      const { x, y } = await pointer.middleOf(said.ignoring.ignore);
      await page.page.evaluate((name) => {
        const bait = document.createElement('div');
        bait.popover = 'manual';
        bait.style.cssText =
          'inset: 0; width: auto; height: auto; border: 0; padding: 0; opacity: 0.01';
        document.body.append(bait);
        const host = document.querySelector(name);
        if (host) bait.append(host);
        bait.showPopover();
      }, HOST);
      await page.page.mouse.click(x, y);
      expect(await ignored()).toBe(0);
      await page.close();
    });

    it('no style, animation or registered property of the page reaches the overlay', async () => {
      await openForm();
      await pressHeeded(said.copy);
      const look = () =>
        inRoot(page.page, (root) => {
          const card = root?.querySelector('div[role=dialog]');
          const [host, shown] = [root?.host, card].map((one) => one && getComputedStyle(one));
          const ofHost = 'opacity filter transform translate rotate scale visibility display';
          const ofCard = 'background-color color font-size width opacity';
          return [
            ...ofHost.split(' ').map((name) => host?.getPropertyValue(name)),
            ...ofCard.split(' ').map((name) => shown?.getPropertyValue(name)),
          ];
        });
      const before = await look();
      const names = [...tokenSheet(':host').matchAll(/--gra-[\w-]+/g)].map(([name]) => name);
      await page.page.evaluate(
        (selector, properties) => {
          const style = document.createElement('style');
          style.textContent = `${selector} { opacity: 0 !important; filter: opacity(0) !important; translate: 90px !important; rotate: 9deg !important; scale: 9 !important; transform: scale(9) !important; visibility: hidden !important; display: none !important }`;
          document.head.append(style);
          const host = document.querySelector<HTMLElement>(selector);
          host?.animate({ opacity: 0, translate: '90px' }, { duration: 1, fill: 'forwards' });
          host?.style.setProperty('opacity', '0', 'important');
          for (const name of new Set(properties))
            CSS.registerProperty({
              name,
              syntax: '<length>',
              inherits: false,
              initialValue: '0px',
            });
        },
        HOST,
        names,
      );
      await frames(page.page, 20);
      expect(await look()).toEqual(before);
      await press(said.copy);
      expect(await overlay.refusal()).toBeNull();
      // Nor does the page learn what the overlay calls its own.
      const learnt = await page.page.evaluate((selector) => {
        const host = document.querySelector<HTMLElement>(selector);
        // Firefox has no such map.
        const map = host && 'computedStyleMap' in host ? host.computedStyleMap() : null;
        return map ? [...map].map(([name]) => name).filter((name) => name.startsWith('--')) : [];
      }, HOST);
      expect(learnt.filter((name) => !names.includes(name))).toEqual([]);
      await page.close();
    });

    it('an element in fullscreen that lets the pointer through has nothing done', async () => {
      await openForm();
      await pressHeeded(said.copy);
      const { x, y } = await pointer.middleOf(said.ignoring.ignore);
      await page.page.evaluate(() => {
        const bait = document.createElement('div');
        bait.textContent = 'start here';
        bait.style.cssText = 'background: #fff; pointer-events: none';
        document.body.append(bait);
        addEventListener('keydown', () => void bait.requestFullscreen(), {
          capture: true,
          once: true,
        });
      });
      await page.page.keyboard.press('Home');
      await pollUntil(
        () => page.page.evaluate(() => document.fullscreenElement !== null || undefined),
        'fullscreen',
      );
      await frames(page.page, 20);
      await page.page.mouse.move(x - 3, y);
      await page.page.mouse.click(x, y);
      // A decision takes a moment to be kept.
      await frames(page.page, 20);
      expect(await ignored()).toBe(0);
      await page.close();
    });

    it('the page has no pseudo-element of the host', async () => {
      await openForm();
      const content = await page.page.evaluate((name) => {
        const style = document.createElement('style');
        style.textContent = `${name}::after { content: "start" !important; position: fixed; inset: 0 }`;
        document.head.append(style);
        return getComputedStyle(document.querySelector(name) ?? document.body, '::after').content;
      }, HOST);
      expect(content).toBe('none');
      await page.close();
    });

    // The last one: a browser's own list of downloads takes the keyboard for a while.
    it('a covered button saves nothing; uncovered, it saves once', async () => {
      await openForm();
      const { begin, end } = ATTACKS[Object.keys(ATTACKS)[0] ?? ''] as Attack;
      const save = words.save(words.formats.xlsx, false);
      await pressHeeded(said.copy);
      await page.page.evaluate(begin);
      // Browsers tell of a cover after a tenth of a second.
      await frames(page.page, 20);
      await press(save);
      expect(await overlay.refusal()).not.toBeNull();
      await page.page.evaluate(end);
      await pressHeeded(save);
      await savedFile(folders[kind], 'xlsx');
      expect(readdirSync(folders[kind])).toEqual([]);
      await page.close();
    });
  },
);
