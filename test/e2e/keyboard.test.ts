import { beforeAll, describe, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { cardWords, type CardWords } from '../../src/messages/card';
import { pollUntil } from './support/extension-page';
import { auditInNode, expectedOf, FIXTURES, sourceOf } from './support/fixtures';
import { OverlayDriver } from './support/overlay-driver';
import { PointerDriver } from './support/pointer-driver';
import { inEachBrowser } from './support/suite';

/** The overlay without a mouse, on a page that has fields and shortcuts of its own. */

const NAME = [...FIXTURES].sort(
  (a, b) => expectedOf(b).findings.length - expectedOf(a).findings.length,
)[0];
const SUM_PAGE = FIXTURES.find(
  (name) => expectedOf(name).findings[0]?.rule === 'requests-row-total',
);

/** A page with a search field, and with a script that counts the keys it hears. */
const withField = (name: string | undefined): string => {
  if (name === undefined) throw new Error('samples/pages has no page of that kind');
  return sourceOf(name).replace(
    /<body[^>]*>/,
    `$&<input id="search"><script>
      window.heard = [];
      for (const target of [window, document])
        target.addEventListener('keydown', (event) => window.heard.push(event.key));
    </script>`,
  );
};
const PAGES = { '/field.html': withField(NAME), '/sum.html': withField(SUM_PAGE) };

declare global {
  /** Keys that the page heard. */
  var heard: string[] | undefined;
}

await inEachBrowser('keyboard', { pages: PAGES }, ({ browser }) => {
  let words: UiMessages['overlay'];
  let said: CardWords;
  beforeAll(() => {
    words = uiMessages(browser().locale).overlay;
    said = cardWords(browser().locale);
  });

  const openPage = async (path: keyof typeof PAGES) => {
    const page = await browser().open(path);
    const { findings } = auditInNode(PAGES[path], browser().locale).result;
    await page.waitForMarks(findings);
    const overlay = new OverlayDriver(page.page);
    const shows = (index: number) =>
      overlay.card(({ text }) => text.includes(findings[index]?.message ?? ''));
    const focusedInPage = () => page.page.evaluate(() => document.activeElement?.id);
    return { page, findings, overlay, shows, focusedInPage };
  };

  it('walks through every finding, with the focus in each card, and back to where it was', async () => {
    const { page, findings, overlay, shows, focusedInPage } = await openPage('/field.html');
    await page.page.focus('#search');
    for (const index of findings.keys()) {
      expect(await page.command('next')).toBe(true);
      await shows(index);
      await overlay.focusComes('dialog');
    }
    await page.command('previous');
    await shows(findings.length - 2);
    await overlay.press('ArrowRight');
    await shows(findings.length - 1);
    await overlay.press('ArrowLeft');
    await shows(findings.length - 2);
    await overlay.press('Escape');
    await overlay.noCard();
    expect(await focusedInPage()).toBe('search');
    await page.close();
  });

  it('comes to everything in the card in order', async () => {
    const { page, overlay, shows } = await openPage('/sum.html');
    await page.command('next');
    await shows(0);
    await overlay.focusComes('dialog');
    const buttons = await overlay.buttonsOfCard();
    const met: string[] = [];
    while (met.length < buttons.length) {
      await overlay.press('Tab');
      const name = await overlay.focused();
      // What scrolls has the focus as well, and is no button.
      if (name !== null && buttons.includes(name)) met.push(name);
    }
    expect(met).toEqual(buttons);
    await page.close();
  });

  it('goes from term to term, to its cell, and back', async () => {
    const { page, overlay, shows } = await openPage('/sum.html');
    await page.command('next');
    await shows(0);
    const terms = (await overlay.buttonsOfCard()).slice(1, 4);
    await overlay.focusButton(terms[0] ?? '');
    await overlay.press('ArrowDown');
    expect(await overlay.focused()).toBe(terms[1]);
    await overlay.press('ArrowUp');
    expect(await overlay.focused()).toBe(terms[0]);
    await overlay.press('Enter');
    await overlay.card(({ text }) => text.includes(said.backToTotal));
    await page.close();
  });

  it('opens the card of a badge, and goes back to the badge', async () => {
    const { page, overlay, shows } = await openPage('/sum.html');
    const [badge = ''] = await page.badges();
    await overlay.focusButton(badge);
    await overlay.press('Enter');
    await shows(0);
    await overlay.focusComes('dialog');
    await overlay.press('Escape');
    await overlay.noCard();
    expect(await overlay.focused()).toBe(badge);
    await page.close();
  });

  describe('help', () => {
    it('lists the keys, keeps the focus, and gives it back', async () => {
      const { page, overlay, focusedInPage } = await openPage('/field.html');
      await page.page.focus('#search');
      await page.command('help');
      await overlay.part('dialog', true);
      await overlay.focusComes('dialog');
      for (let presses = 0; presses < 6; presses += 1) {
        await overlay.press('Tab');
        // Past its last button the focus is with the browser itself, and never with the page.
        expect(['dialog', null]).toContain(await overlay.focusIn());
        expect(await focusedInPage()).not.toBe('search');
      }
      await overlay.press('Escape');
      await overlay.part('dialog', false);
      await pollUntil(async () => (await focusedInPage()) === 'search' || undefined, 'the focus');
      await page.close();
    });
  });

  describe('menu of formats', () => {
    it('moves with the arrows, round its ends, and goes back to its button', async () => {
      const { page, overlay } = await openPage('/field.html');
      const { formats } = words;
      await overlay.focusButton(words.saveOthers);
      await overlay.press('Enter');
      await overlay.focusComes('menu');
      expect(await overlay.focused()).toBe(formats.xlsx);
      await overlay.press('ArrowDown');
      expect(await overlay.focused()).toBe(formats.docx);
      await overlay.press('Home');
      await overlay.press('ArrowUp');
      expect(await overlay.focused()).toBe(formats.text);
      await overlay.press('Escape');
      await overlay.part('menu', false);
      expect(await overlay.focused()).toBe(words.saveOthers);
      await page.close();
    });

    it('opens with the down arrow, goes by first letters, and lets Tab go on from its button', async () => {
      const { page, overlay } = await openPage('/field.html');
      await overlay.focusButton(words.saveOthers);
      await overlay.press('ArrowDown');
      await overlay.focusComes('menu');
      await overlay.press('w');
      expect(await overlay.focused()).toBe(words.formats.docx);
      await overlay.press('Tab');
      await overlay.part('menu', false);
      expect(await overlay.focused()).toBe(words.openPanel);
      await page.close();
    });

    it('closes with a click on its button', async () => {
      const { page, overlay } = await openPage('/field.html');
      const pointer = new PointerDriver(page.page, overlay);
      await pointer.press(words.saveOthers);
      await overlay.focusComes('menu');
      await pointer.press(words.saveOthers);
      await overlay.part('menu', false);
      expect(await overlay.focused()).toBe(words.saveOthers);
      await page.close();
    });
  });

  it('moves from tool to tool with the arrows', async () => {
    const { page, overlay } = await openPage('/field.html');
    await overlay.focusButton(words.next);
    await overlay.press('ArrowLeft');
    expect(await overlay.focused()).toBe(words.previous);
    await overlay.press('ArrowRight');
    expect(await overlay.focused()).toBe(words.next);
    await page.close();
  });

  it('leaves all keys to the fields of the page, and keeps its own to itself', async () => {
    const { page, overlay } = await openPage('/field.html');
    await page.page.focus('#search');
    await page.page.keyboard.type('n.,m ');
    const typed = await page.page.$eval('#search', (field) => (field as HTMLInputElement).value);
    expect(typed).toBe('n.,m ');
    expect(await overlay.cardNow()).toBeNull();

    await page.command('next');
    await overlay.card();
    await overlay.click(said.ignore);
    await page.page.evaluate(() => (globalThis.heard = []));
    await page.page.keyboard.type('reason');
    await overlay.press('ArrowLeft');
    // Capturing listeners of the window come before all others; the page has none.
    expect(await page.page.evaluate(() => globalThis.heard)).toEqual([]);
    // The arrow moved the caret; the card is still that of the first finding.
    await overlay.press('Escape');
    await overlay.card(({ text }) => text.includes(said.ignore));
    expect(await overlay.focused()).toBe(said.ignore);
    await page.close();
  });
});
