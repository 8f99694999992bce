import { expect, it } from 'vitest';
import { expectedOf, saidBy, sourceOf } from './support/fixtures';
import { inEachBrowser } from './support/suite';

/** Frames with a report that have no address of their own, or no origin. */

const NAME = 'requests-balance';
const REPORT = sourceOf(NAME);
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const around = (frame: string) => `<!DOCTYPE html><title>x</title>${frame}`;
/** Has a script set the address of a frame. */
const scripted = (address: string) =>
  around(`<iframe></iframe><script>{
    const report = ${JSON.stringify(REPORT).replaceAll('</', '<\\/')};
    document.querySelector('iframe').src = ${address};
  }</script>`);

const PAGES = {
  '/data.html': scripted(`'data:text/html;charset=utf-8,' + encodeURIComponent(report)`),
  '/blob.html': scripted(
    `URL.createObjectURL(new Blob([report], { type: 'text/html;charset=utf-8' }))`,
  ),
  '/sandboxed.html': around(
    `<iframe sandbox="allow-scripts" srcdoc="${attribute(REPORT)}"></iframe>`,
  ),
  '/shut.html': around(`<iframe sandbox srcdoc="${attribute(REPORT)}"></iframe>`),
};

await inEachBrowser('frames without an origin', { pages: PAGES }, ({ browser }) => {
  it.each(Object.keys(PAGES))('%s is audited', async (path) => {
    const page = await browser().open(path);
    const result = await page.audit(await page.frameWithReport());
    expect(saidBy(result.findings)).toEqual(saidBy(expectedOf(NAME).findings));
    await page.close();
  });
});
