import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { uiMessages } from '../../src/messages/all';
import { pollUntil } from './support/extension-page';
import { frames } from './support/frames';
import { OverlayDriver } from './support/overlay-driver';
import { PointerDriver } from './support/pointer-driver';
import { inEachBrowser } from './support/suite';

/** Firefox on phones takes a touch for one of what can be clicked nearby: pages may have their words there. */

const SIDES = ['topmm', 'rightmm', 'bottommm', 'leftmm'];
const prefs: Record<string, boolean | number> = {};
for (const kind of ['ui.touch.radius', 'ui.mouse.radius']) {
  prefs[`${kind}.enabled`] = true;
  prefs[`${kind}.inputSource.touchOnly`] = false;
  for (const side of SIDES) prefs[`${kind}.${side}`] = 8;
}

await inEachBrowser('near misses', { prefs }, ({ browser, kind, downloads }) => {
  it.runIf(kind === 'firefox')('click nothing', async () => {
    const words = uiMessages(browser().locale).overlay;
    const save = words.save(words.formats.xlsx, false);
    const page = await browser().open('/many-slips.html');
    const overlay = new OverlayDriver(page.page);
    const pointer = new PointerDriver(page.page, overlay);
    await page.waitForMarks((await page.audit()).findings);
    const { x } = await pointer.middleOf(save);
    const { top } = await overlay.navigator();
    for (const press of [
      () => page.page.mouse.click(x, top - 3),
      () => page.page.touchscreen.tap(x, top - 3),
    ]) {
      // What is nearby has been seen for long.
      await frames(page.page, 60);
      await press();
      // It was taken for one of a button, which has said that it doesn't count.
      await pollUntil(async () => (await overlay.refusal()) ?? undefined, 'a refusal');
      expect(await overlay.refusal()).toBe('covered');
      expect(readdirSync(downloads())).toEqual([]);
    }
    await page.close();
  });
});
