import { beforeAll, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { cardWords, type CardWords } from '../../src/messages/card';
import { pollUntil } from './support/extension-page';
import { inRoot } from './support/closed-root';
import { auditInNode, sourceOf } from './support/fixtures';
import { OverlayDriver } from './support/overlay-driver';
import { inEachBrowser } from './support/suite';

/** What the card says, and when it goes. */

const NAME = 'many-slips';

await inEachBrowser('card', {}, ({ browser }) => {
  let words: UiMessages['overlay'];
  let said: CardWords;
  beforeAll(() => {
    words = uiMessages(browser().locale).overlay;
    said = cardWords(browser().locale);
  });

  const openPage = async () => {
    const page = await browser().open(`/${NAME}.html`);
    const node = auditInNode(sourceOf(NAME), browser().locale);
    await page.waitForMarks(node.result.findings);
    return { page, node, overlay: new OverlayDriver(page.page) };
  };

  it('closes when the panel leads to another place', async () => {
    const { page, node, overlay } = await openPage();
    const sum = node.result.findings.findIndex(({ rule }) => rule === 'requests-row-total');
    // A cell without a finding, a term of the sum that the card is about, a table, a section, a row.
    const others = [
      'requests.newReceived.naturalPerson',
      node.result.findings[sum]?.fields[0] ?? '',
      'table.disputes',
      'section.overview',
    ];
    for (const at of others) {
      await page.focus(sum);
      await overlay.card();
      expect(await page.show(at)).toBe(true);
      await overlay.noCard();
    }
    await page.focus(sum);
    await overlay.card();
    expect(await page.show('requests.nowhere')).toBe(false);
    expect(await overlay.cardNow()).not.toBeNull();
    await page.close();
  });

  it.each([
    ['1366 × 768', true],
    ['1366 × 700', true],
    ['683 × 330', false],
  ])('shows how far a sum is out in a window of %s, unscrolled', async (size, withTerms) => {
    const { page, node, overlay } = await openPage();
    const [width = 0, height = 0] = size.split(' × ').map(Number);
    await page.page.setViewport({ width, height });
    await page.focus(node.result.findings.findIndex(({ rule }) => rule === 'requests-row-total'));
    await overlay.card();
    const wanted = ['.difference .figure', '.side-total .figure', ...(withTerms ? ['.term'] : [])];
    const hidden = () =>
      inRoot(
        page.page,
        (root, selectors) =>
          selectors.filter((selector) => {
            const parts = [...(root?.querySelectorAll(`[role=dialog] ${selector}`) ?? [])];
            return (
              parts.length === 0 ||
              parts.some((part) => {
                const { left, top, width: across, height: high } = part.getBoundingClientRect();
                const met = root?.elementFromPoint(left + across / 2, top + high / 2);
                return !met || !part.contains(met);
              })
            );
          }),
        wanted,
      );
    await pollUntil(
      async () => ((await hidden()).length === 0 ? true : undefined),
      'the sum to be seen',
    );
    await page.close();
  });

  it('keeps what was written of a reason when the panel leads away', async () => {
    const { page, overlay } = await openPage();
    await page.focus(0);
    await overlay.card();
    await overlay.click(said.ignore);
    await page.page.keyboard.type('draft');
    await page.show('table.disputes');
    await overlay.noCard();
    await page.focus(0);
    const written = (root: ShadowRoot | null) =>
      root?.querySelector('input')?.value === 'draft' || undefined;
    await pollUntil(() => inRoot(page.page, written), 'what was written');
    await page.close();
  });

  it('leaves every button of the navigator where it is while it says what came of an export', async () => {
    const { page, overlay } = await openPage();
    await page.tell({ type: 'preferences/set', change: { saveAs: 'text' } });
    await overlay.focusButton(words.save(words.formats.text, true));
    const stand = () =>
      inRoot(page.page, (root) => {
        const bar = root?.querySelector('[role=toolbar]')?.parentElement;
        const said = bar?.querySelector<HTMLElement>('p:not([hidden])')?.innerText ?? '';
        const buttons = [...(bar?.querySelectorAll('button') ?? [])].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          const met = root?.elementFromPoint(x + width / 2, y + height / 2);
          return { x, y, width, height, met: met?.closest('button') === button };
        });
        return { said, buttons };
      });
    const before = await stand();
    expect(before.said).toBe('');
    expect(before.buttons.every(({ met }) => met)).toBe(true);
    await overlay.confirm();
    const after = await pollUntil(async () => {
      const now = await stand();
      return now.said === words.savedAsText ? now : undefined;
    }, 'what came of it');
    expect(after.buttons).toEqual(before.buttons);
    await page.tell({ type: 'preferences/set', change: { saveAs: 'xlsx' } });
    await page.close();
  });
});
