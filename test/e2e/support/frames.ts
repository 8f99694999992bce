import type { Page } from 'puppeteer-core';

/** What a page does at the beginning of a frame. */
type Deed = 'rest' | 'scroll' | 'scroll within';

/** Lets so many frames pass. */
export const frames = (page: Page, count: number, deed: Deed = 'rest'): Promise<void> =>
  page.evaluate(
    async (total, what) => {
      for (let frame = 0; frame < total; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (what === 'scroll') scrollTo(0, 100 + frame * 50);
        if (what !== 'scroll within') continue;
        const pane = document.querySelector('#pane');
        pane?.scrollTo(0, frame * 90);
        for (let more = 0; more < 5; more += 1) pane?.dispatchEvent(new Event('scroll'));
      }
    },
    count,
    deed,
  );
