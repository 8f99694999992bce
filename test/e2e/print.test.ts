import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { inRoot } from './support/closed-root';
import { pollUntil } from './support/extension-page';
import { auditInNode, sourceOf } from './support/fixtures';
import { OverlayDriver } from './support/overlay-driver';
import { inEachBrowser } from './support/suite';

/** What is printed with a page: numbered marks and a list that says what they stand for. */

const NAME = 'many-slips';
/** The same page with its root laid out in columns: what stands behind its body stands beside it. */
const COLUMNS = sourceOf(NAME).replace('</head>', '<style>html { display: flex }</style></head>');

/** How many sheets a page is printed on. */
const sheets = async (page: Page): Promise<number> =>
  Buffer.from(await page.pdf({ format: 'A4' }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is to be seen of the list, of the marks and of their badges. */
const printed = (page: Page) =>
  inRoot(page, (root) => {
    const seen = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });
    // The last one: an open card has lists of its own.
    const legend = [...(root?.querySelectorAll<HTMLElement>('dl') ?? [])].at(-1);
    const lines = [...(root?.querySelectorAll('[data-rule] > *') ?? [])].filter(seen);
    return {
      legend: legend && seen(legend) ? legend.innerText : null,
      badges: [...(root?.querySelectorAll<HTMLElement>('button[aria-haspopup=dialog]') ?? [])]
        .filter(seen)
        .flatMap((badge) => badge.innerText.match(/\d+/g) ?? [])
        .map(Number),
      // A tint or a shade behind a figure makes browsers print it in another colour.
      shaded: lines.filter((line) => {
        const { backgroundColor, boxShadow, animationName } = getComputedStyle(line);
        return (
          backgroundColor !== 'rgba(0, 0, 0, 0)' || boxShadow !== 'none' || animationName !== 'none'
        );
      }).length,
      lines: lines.length,
    };
  });

await inEachBrowser('print', { pages: { '/columns.html': COLUMNS } }, ({ browser, kind }) => {
  let words: UiMessages['overlay'];
  beforeAll(() => {
    words = uiMessages(browser().locale).overlay;
  });

  const openPage = async (path = `/${NAME}.html`, printMarks = true) => {
    const page = await browser().open(path);
    await page.tell({ type: 'preferences/set', change: { printMarks } });
    const { findings } = auditInNode(sourceOf(NAME), browser().locale).result;
    await page.waitForMarks(findings);
    const isSet = () =>
      page.page.evaluate(
        (wanted) =>
          document.querySelector('[data-gov-report-audit]')?.hasAttribute('data-print') ===
            wanted || undefined,
        printMarks,
      );
    await pollUntil(isSet, 'the wish to arrive');
    return { page, findings, overlay: new OverlayDriver(page.page) };
  };

  it('lists what is marked by its number, ready before anybody prints', async () => {
    const { page, findings, overlay } = await openPage();
    const list = () =>
      inRoot(page.page, (root) => {
        const numbers = [...(root?.querySelectorAll('dt') ?? [])].map((one) => one.textContent);
        const texts = [...(root?.querySelectorAll('dd') ?? [])].map((one) => one.textContent);
        return { numbers, texts };
      });
    const { numbers, texts } = await list();
    expect(numbers).toEqual(findings.map((_, index) => String(index + 1)));
    findings.forEach(({ title, advice, severity }, index) => {
      for (const part of [title, advice, words.severity[severity]])
        expect(texts[index]).toContain(part);
    });
    expect((await printed(page.page)).legend).toBeNull();
    // With one severity alone the others keep their numbers.
    const errors = findings.filter(({ severity }) => severity === 'error');
    await overlay.click(words.filterTo(words.severity.error, errors.length));
    expect((await list()).numbers).toEqual(
      errors.map((finding) => String(findings.indexOf(finding) + 1)),
    );
    await overlay.click(words.hideMarks);
    await page.waitForNoMarks();
    expect((await list()).numbers).toEqual([]);
    await page.close();
  });

  it('takes no room beside a page that is laid out in columns', async () => {
    const { page } = await openPage('/columns.html');
    const hasLegend = await page.page.evaluate(() =>
      document.querySelector('[data-gov-report-audit]')?.hasAttribute('data-legend'),
    );
    expect(hasLegend).toBe(false);
    await page.close();
  });

  it.runIf(kind === 'chromium')('numbers the marks, all alike while a card is open', async () => {
    const { page, findings, overlay } = await openPage();
    await page.focus(2);
    await overlay.card();
    await page.page.emulateMediaType('print');
    const looks = await pollUntil(async () => {
      const now = await printed(page.page);
      return now.badges.length >= findings.length ? now : undefined;
    }, 'the printed marks');
    expect(new Set(looks.badges)).toEqual(new Set(findings.map((_, index) => index + 1)));
    expect(looks.lines).toBeGreaterThan(0);
    expect(looks.shaded).toBe(0);
    expect(looks.legend).not.toBeNull();
    await page.page.emulateMediaType('screen');
    await page.close();
  });

  it.runIf(kind === 'chromium')('adds sheets for the list alone', async () => {
    const plain = await browser().openUnaudited(`/${NAME}.html`);
    const before = await sheets(plain);
    await plain.close();
    const without = await openPage(undefined, false);
    expect(await sheets(without.page.page)).toBe(before);
    await without.page.close();
    const { page } = await openPage();
    const after = await sheets(page.page);
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThanOrEqual(before + 2);
    await page.tell({ type: 'preferences/set', change: { printMarks: false } });
    await page.close();
  });
});
