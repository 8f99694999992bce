import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { cardWords, type CardWords } from '../../src/messages/card';
import { tokenSheet } from '../../src/ui/tokens';
import { ATTACKS, HARMLESS, type Attack } from './support/attacks';
import { HOST, inRoot } from './support/closed-root';
import { savedFile } from './support/downloads';
import { pollUntil } from './support/extension-page';
import { sourceOf } from './support/fixtures';
import { frames } from './support/frames';
import { type OpenPage } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { PointerDriver } from './support/pointer-driver';
import { OTHER_HOST } from './support/serve';
import { inEachBrowser } from './support/suite';

/** Pages that act for the person, or have the person do what was meant for something else. */

const NAME = 'many-slips';

const PROMPTING = sourceOf(NAME).replace(
  /<body[^>]*>/,
  // Where the window is: to come to it moves nothing.
  `$&<dialog id="ask" style="position: fixed; inset: 0 auto auto 0; margin: 0"><button id="sure">sure</button></dialog>`,
);
const PAGES = {
  '/prompting.html': PROMPTING,
  // Nobody hears of keys but the page.
  '/silencing.html': PROMPTING.replace(
    '</head>',
    `<script>
      for (const type of ['keydown', 'keyup'])
        addEventListener(type, (event) => {
          event.stopImmediatePropagation();
          document.querySelector('#ask').close();
        }, { capture: true });
    </script></head>`,
  ),
};

/* What pages use is on its way out of the standard. */
/* eslint-disable @typescript-eslint/no-deprecated */

await inEachBrowser('clickjacking', { pages: PAGES }, ({ browser, kind, downloads }) => {
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
  const press = (...names: readonly string[]) => pointer.press(...names);
  const pressHeeded = (...names: readonly string[]) => pointer.pressHeeded(...names);
  /** What the button says that copies; for a while after a click, something else. */
  const copy = () => [said.copy, said.copied, said.copyFailed] as const;
  const here = (all: Readonly<Record<string, Attack>>) =>
    Object.keys(all).filter((name) => (all[name]?.only ?? kind) === kind);
  const ignored = async () => (await page.audit()).ignored.length;
  /** Has the page put an element into fullscreen, which browsers grant where somebody has just pressed a key. */
  const toFullscreen = async (selector: string) => {
    await page.page.evaluate((wanted) => {
      const go = () => void document.querySelector(wanted)?.requestFullscreen();
      addEventListener('keydown', go, { capture: true, once: true });
    }, selector);
    await page.page.keyboard.press('Home');
    await pollUntil(
      () => page.page.evaluate(() => document.fullscreenElement !== null || undefined),
      'fullscreen',
    );
  };

  beforeAll(() => {
    words = uiMessages(browser().locale).overlay;
    said = cardWords(browser().locale);
  });

  describe('what a person can’t have meant', () => {
    beforeAll(() => openForm());
    afterAll(() => page.close());

    it.each(here(ATTACKS))('%s', async (name) => {
      const attack = ATTACKS[name] as Attack;
      await pressHeeded(...copy());
      await page.page.evaluate(attack.begin, attack.given);
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
    beforeEach(() => openForm());
    afterEach(() => page.close());

    it.each(here(HARMLESS))('%s', async (name) => {
      const harmless = HARMLESS[name] as Attack;
      await page.page.evaluate(harmless.begin);
      // The card follows what has moved.
      await frames(page.page, 20);
      try {
        await pressHeeded(...copy());
        await press(said.copy);
        expect(await overlay.refusal()).toBeNull();
      } finally {
        await page.page.evaluate(harmless.end);
      }
    });
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
    expect(readdirSync(downloads())).toEqual([]);
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

  /**
   * Shows a dialog of the page, beside everything, that takes the focus and closes as soon as a key is
   * pressed: the focus goes back to where it was.
   */
  const askOnce = () =>
    page.page.evaluate(() => {
      const ask = document.querySelector<HTMLDialogElement>('#ask');
      ask?.show();
      ask?.addEventListener('keydown', () => ask.close(), { once: true });
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

  it.each([
    ['Enter', '/prompting.html'],
    [' ', '/prompting.html'],
    ['Enter', '/silencing.html'],
    [' ', '/silencing.html'],
  ] as const)(
    'a key that is held since a dialog of the page clicks nothing: “%s” on %s',
    async (key, path) => {
      await openForm(path);
      await overlay.focusButton(said.ignoring.ignore);
      await askOnce();
      // Each after the first is one that repeats.
      for (let times = 0; times < 4; times += 1) {
        await page.page.keyboard.down(key);
        // Longer than a focus has to rest.
        await new Promise((resolve) => setTimeout(resolve, 550));
      }
      expect(await overlay.focused()).toBe(said.ignoring.ignore);
      await page.page.keyboard.up(key);
      await frames(page.page, 20);
      expect(await ignored()).toBe(0);
      // Pressed anew, it is meant, once what was said of the refusal has its place.
      await pollUntil(async () => {
        await page.page.keyboard.press(key);
        return (await overlay.refusal()) === null || undefined;
      }, 'a key to be heeded');
      await pollUntil(async () => ((await ignored()) === 1 ? true : undefined), 'a decision');
      await page.close();
    },
  );

  it('a key is not meant for where the page leads the way of a tabulator', async () => {
    await openForm('/prompting.html');
    await pressHeeded(...copy());
    await overlay.focusButton(said.cancel);
    await askOnce();
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Enter');
    await frames(page.page, 20);
    expect(await overlay.focused()).toBe(said.ignoring.ignore);
    expect(await ignored()).toBe(0);
    await page.close();
  });

  it('a host that the page has put into a popover of its own does nothing', async () => {
    await openForm();
    await pressHeeded(...copy());
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
    await pressHeeded(...copy());
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

  it.each([
    ['an element in fullscreen', '#bait { background: #fff } ::backdrop { display: none }'],
    ['the backdrop of one that is clear', '#bait { opacity: 0 } ::backdrop { background: #fff }'],
  ])('nothing is done through %s', async (_, look) => {
    await openForm();
    await pressHeeded(...copy());
    await page.page.evaluate((css) => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.textContent = 'start here';
      const style = document.createElement('style');
      style.textContent = `#bait, ::backdrop { pointer-events: none } ${css}`;
      document.body.append(style, bait);
    }, look);
    await overlay.focusButton(said.ignoring.ignore);
    await toFullscreen('#bait');
    await frames(page.page, 20);
    await page.page.keyboard.press('Enter');
    expect(await ignored()).toBe(0);
    // Browsers hold all but the element to be inert: the click is one beside the card.
    await press(said.ignoring.ignore);
    await overlay.noCard();
    expect(await ignored()).toBe(0);
    await page.close();
  });

  it('a page that is in fullscreen as a whole is used as ever', async () => {
    await openForm();
    await toFullscreen(':root');
    await pressHeeded(...copy());
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
    await pressHeeded(...copy());
    await page.page.evaluate(begin);
    // Browsers tell of a cover after a tenth of a second.
    await frames(page.page, 20);
    await press(save);
    expect(await overlay.refusal()).not.toBeNull();
    await page.page.evaluate(end);
    await pressHeeded(save);
    await savedFile(downloads(), 'xlsx');
    expect(readdirSync(downloads())).toEqual([]);
    await page.close();
  });
});
