import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { cardWords, type CardWords } from '../../src/messages/card';
import type { Finding } from '../../src/result';
import { inRoot } from './support/closed-root';
import { pollUntil } from './support/extension-page';
import { auditInNode, expectedOf, FIXTURES, sourceOf, type AuditInNode } from './support/fixtures';
import { frames } from './support/frames';
import { expectationsOf } from './support/locate';
import { type Rect } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { PointerDriver } from './support/pointer-driver';
import { inEachBrowser } from './support/suite';

/** The overlay under mouse and keyboard, on the page with the most slips. */

const NAME = [...FIXTURES].sort(
  (a, b) => expectedOf(b).findings.length - expectedOf(a).findings.length,
)[0];

/** A page with a sum that does not add up. */
const SUM_PAGE = FIXTURES.find((name) => expectedOf(name).findings.some(isSum));

/** One whose total stands alone on its side. */
const ROW_PAGE = FIXTURES.find((name) =>
  expectedOf(name).findings.some(({ rule }) => rule === 'requests-row-total'),
);

function isSum({ rule }: Pick<Finding, 'rule'>): boolean {
  return /^(requests|disputes)-/.test(rule);
}

/** Frames as high as what is in them: the page outside scrolls, which a sandbox may not see. */
const FRAMING = Object.fromEntries(
  ['plain', 'sandbox'].map((kind) => [
    `/framing-${kind}.html`,
    `<!doctype html><title>x</title><h1>x</h1>
      <iframe ${kind === 'sandbox' ? 'sandbox="allow-scripts"' : ''} src="/${String(NAME)}.html"
        style="width: 1000px; height: 4000px"></iframe>`,
  ]),
);

await inEachBrowser('overlay', { pages: FRAMING }, ({ browser, kind }) => {
  let words: UiMessages['overlay'];
  let said: CardWords;
  beforeAll(() => {
    words = uiMessages(browser().locale).overlay;
    said = cardWords(browser().locale);
  });

  const openPage = async (name: string | undefined) => {
    if (name === undefined) throw new Error('samples/pages has no page of that kind');
    const page = await browser().open(`/${name}.html`);
    const node: AuditInNode = auditInNode(sourceOf(name), browser().locale);
    await page.waitForMarks(node.result.findings);
    const overlay = new OverlayDriver(page.page);
    return { page, node, overlay, pointer: new PointerDriver(page.page, overlay) };
  };

  describe('stepping', () => {
    it('goes through every slip by keyboard, forth and back, and round', async () => {
      const { page, node, overlay } = await openPage(NAME);
      const { findings } = node.result;
      const at = async (index: number) => {
        const message = findings[index]?.message ?? '';
        await overlay.card(({ text }) => text.includes(message));
        await overlay.announced(words.announce(index + 1, findings.length, message));
      };
      for (const index of findings.keys()) {
        await overlay.focusButton(words.next);
        await overlay.press('Enter');
        await at(index);
        await page.waitForMarkInView(findings[index]);
      }
      await overlay.focusButton(words.previous);
      await overlay.press('Enter');
      await at(findings.length - 2);
      await page.close();
    });

    it('can be reached with the Tab key alone', async () => {
      const { page, overlay } = await openPage(NAME);
      const reached = async () => {
        for (let presses = 0; presses < 400; presses += 1) {
          await overlay.press('Tab');
          if ((await overlay.focused()) === words.next) return true;
        }
        return false;
      };
      expect(await reached()).toBe(true);
      await page.close();
    });
  });

  describe('card', () => {
    it('opens on hover over the marked cell', async () => {
      const { page, node, overlay } = await openPage(SUM_PAGE);
      const finding = node.result.findings.find(isSum);
      if (!finding) throw new Error('no sum');
      const place = node.anchors.get(finding.fields.at(-1) ?? '');
      const [expectation] = expectationsOf(finding, node.anchors);
      if (!place || !expectation) throw new Error('no place');
      await page.scrollTo(expectation.target);
      const rect = await page.rectOf(expectation.target);
      if (!rect) throw new Error('the cell is not shown');
      await page.page.mouse.move(1, 1);
      await page.page.mouse.move((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
      await overlay.card();
      await overlay.press('Escape');
      await overlay.noCard();
      await page.close();
    });

    it('opens on focus and on click, and Escape closes it and gives the focus back', async () => {
      const { page, node, overlay, pointer } = await openPage(SUM_PAGE);
      const [badge] = await page.badges();
      if (badge === undefined) throw new Error('no badge');
      await overlay.focusButton(badge);
      await overlay.card();
      await overlay.press('Escape');
      await overlay.noCard();
      expect(await overlay.focused()).toBe(badge);

      const { x, y } = await pointer.middleOf(badge);
      await page.page.mouse.click(x, y);
      const { text } = await overlay.card();
      expect(node.result.findings.some(({ message }) => text.includes(message))).toBe(true);
      await overlay.press('Escape');
      await overlay.noCard();
      await page.close();
    });

    it('writes out the sum with both sides', async () => {
      const { page, node, overlay } = await openPage(SUM_PAGE);
      const { findings, identities } = node.result;
      const index = findings.findIndex(isSum);
      const finding = findings[index];
      const identity = identities.find(
        ({ rule, at }) => rule === finding?.rule && at === finding.at,
      );
      if (!identity) throw new Error('no identity');
      expect(await page.focus(index)).toBe(true);
      const { text } = await overlay.card(({ text }) => text.includes(finding?.message ?? ''));
      const lines = text.split(/\s+/);
      for (const { terms, sum } of [identity.left, identity.right]) {
        for (const { value } of terms) if (value) expect(lines).toContain(String(value));
        expect(lines).toContain(String(sum));
      }
      await page.close();
    });
  });

  describe('the card and its page', () => {
    it('goes to a term of the sum and back to the total', async () => {
      const { page, node, overlay } = await openPage(ROW_PAGE);
      const index = node.result.findings.findIndex(isSum);
      await page.focus(index);
      await overlay.card();
      // After the button that closes, and the total.
      const [, , term = ''] = await overlay.buttonsOfCard();
      await overlay.click(term);
      await overlay.card(({ text }) => text.includes(said.backToTotal));
      await overlay.click(said.backToTotal);
      await overlay.card(({ text }) => !text.includes(said.backToTotal));
      await page.waitForMarkInView(node.result.findings[index]);
      await page.close();
    });

    it.each(['1280 × 900', '640 × 450', '320 × 568'])(
      'stays in a window of %s and off the row it explains',
      async (size) => {
        const [width = 0, height = 0] = size.split(' × ').map(Number);
        const { page, node, overlay } = await openPage(NAME);
        await page.page.setViewport({ width, height });
        for (const [index, finding] of node.result.findings.entries()) {
          await page.focus(index);
          await overlay.card(({ text }) => text.includes(finding.message));
          const [expectation] = expectationsOf(finding, node.anchors);
          if (!expectation) continue;
          await pollUntil(
            async () => {
              const card = await overlay.cardRect();
              const target = await page.rectOf(expectation.target);
              if (!card) return undefined;
              const inside =
                card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height;
              // Of a place larger than half the window something has to be covered.
              const large = target === null || target.bottom - target.top > height / 3;
              const apart =
                large ||
                card.top >= target.bottom ||
                card.bottom <= target.top ||
                card.left >= target.right ||
                card.right <= target.left;
              return (inside && apart) || undefined;
            },
            `the card of finding ${String(index)} to be in view and off its place`,
          );
        }
        await page.close();
      },
    );

    it('keeps clear of the navigator where its place is folded away', async () => {
      const { page, node, overlay } = await openPage(SUM_PAGE);
      // By a style sheet, as pages fold their parts: a table hidden by attribute is none that is read.
      await page.page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('table { display: none }');
        document.adoptedStyleSheets = [sheet];
      });
      await page.focus(node.result.findings.findIndex(isSum));
      await overlay.card(({ text }) => text.includes(said.hidden));
      await pollUntil(async () => {
        const card = await overlay.cardRect();
        const { left, top, right } = await overlay.navigator();
        if (!card || card.right < left || card.left > right) return undefined;
        return (card.top >= 0 && card.bottom < top) || undefined;
      }, 'the card above the navigator');
      await page.close();
    });

    it.each(Object.keys(FRAMING))('stays in view, as the navigator does, in %s', async (path) => {
      const page = await browser().open(path);
      const frameId = await page.frameWithReport();
      const frame = await (await page.page.waitForSelector('iframe'))?.contentFrame();
      if (!frame) throw new Error('no frame');
      const { findings } = await page.audit(frameId);
      /** What of the overlay is in the window, once its card says something. */
      const inView = async (message: string) => {
        const above = await page.page.evaluate(
          () => document.querySelector('iframe')?.getBoundingClientRect().top ?? 0,
        );
        return inRoot(
          frame,
          (root, top, height, wanted) => {
            const isIn = (element: Element | null | undefined) => {
              const box = element?.getBoundingClientRect();
              return box !== undefined && box.top + top >= 0 && box.bottom + top <= height;
            };
            const card = root?.querySelector<HTMLElement>('div[role=dialog]');
            const open = root?.querySelector('button[aria-expanded=true][aria-haspopup=dialog]');
            return {
              card: isIn(card) && (card?.innerText.includes(wanted) ?? false),
              navigator: isIn(root?.querySelector('[role=toolbar]')),
              badge: isIn(open),
            };
          },
          above,
          page.page.viewport()?.height ?? 900,
          message,
        );
      };
      const all = { card: true, navigator: true, badge: true };
      const comes = async (message: string) => {
        const isShown = async () =>
          JSON.stringify(await inView(message)) === JSON.stringify(all) ? true : undefined;
        await pollUntil(isShown, 'all to be in view').catch(() => undefined);
        expect(await inView(message)).toEqual(all);
      };
      for (const { message } of findings) {
        expect(await page.command('next', frameId)).toBe(true);
        await comes(message);
      }
      // The card stays at its place as long as that is in view, and else at the edge.
      await page.page.evaluate(() => scrollBy(0, -60));
      await pollUntil(
        async () => (await inView(findings.at(-1)?.message ?? '')).navigator || undefined,
        'the navigator to follow',
      );
      await page.close();
    });

    it('stays open, with the focus in it, when the page changes elsewhere', async () => {
      const { page, node, overlay } = await openPage(ROW_PAGE);
      const index = node.result.findings.findIndex(isSum);
      const message = node.result.findings[index]?.message ?? '';
      await page.focus(index);
      await overlay.card(({ text }) => text.includes(message));
      await overlay.focusButton(said.ignore);
      const count = (await page.marks()).length;
      await page.page.evaluate(() => {
        const label = [...document.querySelectorAll('td')].find((one) =>
          one.textContent.includes('行政强制'),
        );
        if (label?.nextElementSibling) label.nextElementSibling.textContent = '';
      });
      await pollUntil(
        async () => (await page.marks()).length > count || undefined,
        'the mark of the new slip',
      );
      expect((await overlay.cardNow())?.text).toContain(message);
      expect(await overlay.focused()).toBe(said.ignore);
      await page.close();
    });
  });

  describe('ignoring', () => {
    it('takes a finding off the page with its reason, and undoes that', async () => {
      const { page, node, overlay } = await openPage(SUM_PAGE);
      const { findings } = node.result;
      const index = findings.findIndex(isSum);
      await page.focus(index);
      await overlay.card();
      await overlay.click(said.ignore);
      const [reason = ''] = said.ignoring.reasons;
      await overlay.click(reason);
      await overlay.confirm();
      const { text } = await overlay.card((card) => card.text.includes(said.ignored));
      // Told in the panel alone: what stands on a page, the page can read.
      expect(text).toContain(said.reasonInPanel);
      expect(text).not.toContain(reason);
      const isMarked = async () =>
        (await page.marks()).some(
          ({ rule, at }) => rule === findings[index]?.rule && at === findings[index].at,
        );
      expect(await isMarked()).toBe(false);
      const { rule } = findings[index] ?? {};
      expect((await page.audit()).ignored).toMatchObject([{ rule, reason: '' }]);
      expect(await overlay.focused()).toBe(said.ignoring.undo);
      await overlay.confirm();
      await page.waitForMarks(findings);
      expect((await page.audit()).ignored).toEqual([]);
      await page.close();
    });

    it('keeps a reason that is being written through clicks, steps and new audits', async () => {
      const { page, node, overlay } = await openPage('many-slips');
      const { findings } = node.result;
      const { message = '' } = findings[1] ?? {};
      const field = () =>
        inRoot(page.page, (root) => {
          return root?.querySelector<HTMLInputElement>('form input')?.value ?? null;
        });
      const comesBack = async () => {
        await page.focus(1);
        await overlay.card(({ text }) => text.includes(message));
        await pollUntil(async () => ((await field()) === 'draft' ? true : undefined), 'the draft');
      };
      await page.focus(1);
      await overlay.card(({ text }) => text.includes(message));
      await overlay.click(said.ignore);
      await page.page.keyboard.type('draft');
      await page.page.mouse.click(5, 5);
      await overlay.noCard();
      await comesBack();
      await page.focus(2);
      await overlay.card(({ text }) => text.includes(findings[2]?.message ?? ''));
      expect(await field()).toBeNull();
      await comesBack();
      // What comes before it is mended: the same finding has another number from then on.
      await page.page.evaluate(
        (wrong, right) => {
          const cells = [...document.querySelectorAll('th')];
          const cell = cells.find(({ textContent }) => textContent.trim() === wrong);
          if (cell && right) cell.textContent = right;
        },
        findings[0]?.actual ?? '',
        findings[0]?.expected,
      );
      await pollUntil(
        async () => ((await page.audit()).findings[0]?.message === message ? true : undefined),
        'another audit',
      );
      await overlay.card(({ text }) => text.includes(message));
      expect(await field()).toBe('draft');
      await page.page.keyboard.press('Escape');
      await page.close();
    });

    it('is done by a person alone, not by scripts of the page', async () => {
      const { page, overlay } = await openPage(SUM_PAGE);
      await page.focus(0);
      await overlay.card();
      await overlay.click(said.ignore);
      await inRoot(page.page, (root) => {
        const field = root?.querySelector<HTMLInputElement>('form input');
        if (!root || !field) throw new Error('no form is open');
        field.value = 'the page says so';
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
        const enter = { key: 'Enter', bubbles: true, composed: true };
        for (const type of ['keydown', 'keypress', 'keyup'])
          field.dispatchEvent(new KeyboardEvent(type, enter));
        field.form?.requestSubmit();
        const press = { bubbles: true, composed: true };
        for (const button of root.querySelectorAll('button')) {
          button.dispatchEvent(new PointerEvent('pointerdown', press));
          button.dispatchEvent(new PointerEvent('pointerup', press));
          button.click();
        }
      });
      // The form is still open, and says the page has had its way with nothing.
      expect(await overlay.focusIn()).toBe('dialog');
      expect((await page.audit()).ignored).toEqual([]);
      await overlay.press('Escape');
      expect(await overlay.focused()).toBe(said.ignore);
      expect((await page.audit()).ignored).toEqual([]);
      await page.close();
    });

    it('is cancelled by Escape', async () => {
      const { page, overlay } = await openPage(SUM_PAGE);
      await page.focus(0);
      await overlay.card();
      await overlay.click(said.ignore);
      await overlay.press('Escape');
      expect(await overlay.focused()).toBe(said.ignore);
      expect((await page.audit()).ignored).toEqual([]);
      await page.close();
    });
  });

  it('copies its own words, whatever the page does with what is copied', async () => {
    const { page, node, overlay } = await openPage(NAME);
    await page.page.evaluate(() => {
      window.addEventListener(
        'copy',
        ({ clipboardData }) => clipboardData?.setData('text/html', '<b>of the page</b>'),
        { capture: true },
      );
      const editor = document.createElement('div');
      editor.id = 'editor';
      editor.contentEditable = 'true';
      document.body.prepend(editor);
    });
    await page.focus(0);
    await overlay.card();
    await overlay.click(said.copy);
    await overlay.card(({ text }) => text.includes(said.copied));
    await page.page.focus('#editor');
    await page.page.keyboard.down('Control');
    await page.page.keyboard.press('v');
    await page.page.keyboard.up('Control');
    const pasted = await pollUntil(
      () =>
        page.page.evaluate(() => {
          const editor = document.getElementById('editor');
          return editor?.innerText.trim() ? editor.innerText : undefined;
        }),
      'what is pasted',
    );
    expect(pasted).toContain(node.result.findings[0]?.message);
    expect(pasted).not.toContain('of the page');
    await page.close();
  });

  it.runIf(kind === 'chromium')('numbers the terms readably in forced colours', async () => {
    const { page, node, overlay } = await openPage(SUM_PAGE);
    const session = await page.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await page.focus(node.result.findings.findIndex(isSum));
    await overlay.card();
    const looks = await pollUntil(async () => {
      const found = await inRoot(page.page, (root) => {
        return [...(root?.querySelectorAll('[data-label]') ?? [])].map((term) => {
          const { forcedColorAdjust, color, backgroundColor } = getComputedStyle(term, '::before');
          const behind = getComputedStyle(term).backgroundColor;
          return { forcedColorAdjust, isReadable: color !== backgroundColor, behind };
        });
      });
      return found.length > 0 ? found : undefined;
    }, 'the terms');
    const wanted = { forcedColorAdjust: 'none', isReadable: true, behind: 'rgba(0, 0, 0, 0)' };
    for (const look of looks) expect(look).toEqual(wanted);
    await page.close();
  });

  it('shows findings of one severity, and all again', async () => {
    const { page, node, overlay } = await openPage(NAME);
    const errors = node.result.findings.filter(({ severity }) => severity === 'error');
    await overlay.click(words.filterTo(words.severity.error, errors.length));
    await pollUntil(async () => {
      const shown = (await page.marks()).filter((mark) => mark.shown);
      const rules = new Set(errors.map(({ rule, at }) => `${rule} ${at}`));
      return (
        (shown.length > 0 && shown.every(({ rule, at }) => rules.has(`${rule} ${at}`))) || undefined
      );
    }, 'the errors alone');
    await overlay.focusButton(words.next);
    const { findings } = node.result;
    for (const error of errors) {
      await overlay.press('Enter');
      // A filter leaves findings out and gives none another number: panel and documents keep theirs.
      const number = findings.indexOf(error) + 1;
      const position = said.position(number, findings.length);
      await overlay.card(({ text }) => text.includes(error.message) && text.includes(position));
      await overlay.announced(words.announce(number, findings.length, error.message));
    }
    await overlay.click(words.filterOff(words.severity.error, errors.length));
    await page.waitForMarks(node.result.findings);
    await page.close();
  });

  it('moves out of the way, stays in the window, and is found there on the next page', async () => {
    const { page, overlay, pointer } = await openPage(NAME);
    /** Where the navigator is once it is where it was wanted and stays there. */
    const standing = (wanted: (now: Rect) => boolean, where: string) =>
      pollUntil(async () => {
        const now = await overlay.navigator();
        if (!wanted(now)) return undefined;
        await frames(page.page, 2);
        return isDeepStrictEqual(await overlay.navigator(), now) ? now : undefined;
      }, `the navigator ${where}`);
    const before = await overlay.navigator();
    const grip = await pointer.middleOf(words.move);
    await page.page.mouse.move(grip.x, grip.y);
    await page.page.mouse.down();
    await page.page.mouse.move(200, 300, { steps: 4 });
    await page.page.mouse.up();
    const dragged = await standing(({ top }) => top < before.top - 100, 'moved');
    await overlay.focusButton(words.move);
    await overlay.press('ArrowDown');
    const moved = await standing(({ top }) => top > dragged.top, 'further down');
    await page.page.mouse.move(moved.left + 12, moved.top + 20);
    await page.page.mouse.down();
    await page.page.mouse.move(1, 1, { steps: 4 });
    await page.page.mouse.up();
    await standing(
      ({ left, top }) => left >= 0 && left < 20 && top >= 0 && top < 20,
      'in the upper left corner',
    );
    await overlay.press('Enter');
    const corner = await standing(({ right }) => right > 1200, 'in the next corner');
    expect(corner.top).toBeLessThan(20);
    await page.close();

    const next = await openPage(NAME);
    await pollUntil(
      async () => (await next.overlay.navigator()).top < 20 || undefined,
      'the navigator where it was put',
    );
    await next.overlay.click(words.collapse);
    const errors = next.node.result.findings.filter(({ severity }) => severity === 'error').length;
    const warnings = next.node.result.findings.filter((f) => f.severity === 'warning').length;
    expect(await next.overlay.focused()).toBe(words.expand(errors, warnings));
    await next.overlay.click(words.expand(errors, warnings));
    // Back to the lower right, for whatever is looked at next.
    await next.overlay.click(words.move);
    await pollUntil(async () => {
      const { right, bottom } = await next.overlay.navigator();
      return (right > 1200 && bottom > 800) || undefined;
    }, 'the navigator in the lower right corner');
    await next.page.close();
  });

  it('hides the marks and shows them again', async () => {
    const { page, node, overlay } = await openPage(NAME);
    await overlay.focusButton(words.hideMarks);
    await overlay.press('Enter');
    await page.waitForNoMarks();
    await overlay.press('Enter');
    await page.waitForMarks(node.result.findings);
    await page.close();
  });
});
