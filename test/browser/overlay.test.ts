import { beforeAll, describe, expect, it } from 'vitest';
import type { Audited } from '../../src/audit';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import type { Finding } from '../../src/report';
import { auditInNode, expectedOf, FIXTURES, sourceOf } from './support/fixtures';
import { expectationsOf } from './support/locate';
import type { OpenPage } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { inEachBrowser } from './support/suite';

/** The overlay under mouse and keyboard, on the page with the most slips. */

const NAME = [...FIXTURES].sort(
  (a, b) => expectedOf(b).findings.length - expectedOf(a).findings.length,
)[0];

/** A page with a sum that does not add up. */
const SUM_PAGE = FIXTURES.find((name) => expectedOf(name).findings.some(isSum));

function isSum({ rule }: Pick<Finding, 'rule'>): boolean {
  return /^(requests|disputes)-/.test(rule);
}

await inEachBrowser('overlay', {}, ({ browser }) => {
  let words: UiMessages['overlay'];
  beforeAll(() => {
    words = uiMessages(browser().locale).overlay;
  });

  const openPage = async (name: string | undefined) => {
    if (name === undefined) throw new Error('test/pages has no page of that kind');
    const page = await browser().open(`/${name}.html`);
    const node: Audited = auditInNode(sourceOf(name), browser().locale);
    await page.waitForMarks(node.result.findings);
    return { page, node, overlay: new OverlayDriver(page.page) };
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
        expect(await markInView(page, findings[index])).toBe(true);
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
      const place = node.places.get(finding.fields.at(-1) ?? '');
      const [expectation] = expectationsOf(finding, node.places);
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
      const { page, node, overlay } = await openPage(SUM_PAGE);
      const [badge] = await page.badges();
      if (badge === undefined) throw new Error('no badge');
      await overlay.focusButton(badge);
      await overlay.card();
      await overlay.press('Escape');
      await overlay.noCard();
      expect(await overlay.focused()).toBe(badge);

      const { x, y } = await overlay.middleOf(badge);
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

async function markInView(page: OpenPage, finding: Finding | undefined): Promise<boolean> {
  const { width, height } = page.page.viewport() ?? { width: 1280, height: 900 };
  const marks = await page.marks();
  return marks.some(
    ({ rule, at, rect, shown }) =>
      rule === finding?.rule &&
      at === finding.at &&
      shown &&
      rect.top < height &&
      rect.bottom > 0 &&
      rect.left < width &&
      rect.right > 0,
  );
}
