import { describe, expect, it } from 'vitest';
import { expectedOf, saidBy, sourceOf } from './support/fixtures';
import { pollUntil } from './support/extension-page';
import type { OpenPage } from './support/open-page';
import { inEachBrowser } from './support/suite';

/** Pages that put something of their own in place of what scripts ask of documents and elements. */

const NAME = 'many-slips';
const REPORT = sourceOf(NAME);
const { findings: EXPECTED } = expectedOf(NAME);

/** Puts forms around parts of a page, each with a field for every name that a form answers to. */
const withForms = (parts: string, names = 'all'): string =>
  REPORT.replace(
    '</body>',
    `<script>{
      const all = new Set();
      for (let one = HTMLFormElement.prototype; one; one = Object.getPrototypeOf(one))
        for (const name of Object.getOwnPropertyNames(one)) all.add(name);
      const names = ${names};
      for (const part of ${parts}) {
        const form = document.createElement('form');
        part.before(form);
        form.append(part);
        const fields = document.createDocumentFragment();
        for (const name of names) {
          const field = document.createElement('input');
          field.type = 'hidden';
          field.name = name;
          fields.append(field);
        }
        form.append(fields);
      }
    }</script></body>`,
  );

const AROUND = {
  report: `[document.querySelector('.article-content')]`,
  title: `[document.querySelector('h1')]`,
  'each table and paragraph': `[...document.querySelectorAll('.article-content p, .article-content table')]`,
  'all of the page': `[document.querySelector('.page')]`,
};
/** What climbs, measures and compares, alone and in pairs: with all of them hidden, less is asked. */
const ALONE = [
  `['parentElement']`,
  `['parentNode']`,
  `['parentElement', 'parentNode']`,
  `['nextSibling', 'firstChild']`,
  `['contains', 'getRootNode']`,
  `['assignedSlot']`,
  `['getBoundingClientRect']`,
  `['localName', 'tagName']`,
  `['matches', 'closest']`,
];

const FORMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(AROUND).map(([what, parts], at) => [
      `/forms-${String(at)}.html?around ${what}`,
      withForms(parts),
    ]),
  ),
  ...Object.fromEntries(
    ALONE.map((names, at) => [
      `/alone-${String(at)}.html?${names} around the report`,
      withForms(AROUND.report, names),
    ]),
  ),
};
const pathOf = (name: string): string => name.split('?')[0] ?? '';

const inBody = (elements: string): string => REPORT.replace(/<body[^>]*>/, `$&${elements}`);
const GLOBALS: Readonly<Record<string, string>> = {
  '/own-name.html': inBody('<div id="govReportAuditor"></div><form id="govReportWords"></form>'),
  '/form-browser.html': inBody('<form id="browser"><input type="hidden" name="runtime"></form>'),
  '/frame-browser.html': inBody('<iframe name="browser" hidden></iframe>'),
  '/frame-chrome.html': inBody('<iframe name="chrome" hidden></iframe>'),
  '/frame-both.html': inBody(
    '<iframe name="chrome" hidden></iframe><iframe name="browser" hidden></iframe>',
  ),
  '/embedded.html': inBody(
    `<iframe name="browser" hidden srcdoc="<form id=runtime><object name=sendMessage></object></form>"></iframe>`,
  ),
  '/prerendering.html': inBody('<img name="prerendering" hidden alt="">'),
  '/scheduler.html': inBody(
    '<form id="scheduler"><input type="hidden" name="yield"><input type="hidden" name="postTask"></form>',
  ),
};

/** Pages that take a name, or the looks, of the overlay's own element. */
const HOSTS: Readonly<Record<string, string>> = {
  // A page can define elements whose names have a dash, and forbid them shadow roots.
  '/defined-name.html': inBody(
    `<script>customElements.define('gov-report-audit', class extends HTMLElement {
      static disabledFeatures = ['shadow'];
    })</script><gov-report-audit></gov-report-audit>`,
  ),
  '/report-in-look-alike.html': REPORT.replace(
    /<body[^>]*>/,
    '$&<div data-gov-report-audit>',
  ).replace('</body>', '</div></body>'),
  '/body-like-the-host.html': REPORT.replace('<body', '<body data-gov-report-audit'),
  '/root-like-the-host.html': REPORT.replace('<html', '<html data-gov-report-audit'),
  '/look-alike-with-root.html': inBody(
    `<script>{
      const one = document.createElement('div');
      one.setAttribute('data-gov-report-audit', '');
      one.attachShadow({ mode: 'closed' });
      document.body.append(one);
    }</script>`,
  ),
};

const quotedForAttribute = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const BASE = '<base href="https://www.gov.cn/another/page.html">';
const withBase = REPORT.replace('<head>', `<head>${BASE}`);
const ADDRESSES = {
  '/srcdoc.html': `<!DOCTYPE html><title>x</title>${BASE}<iframe srcdoc="${quotedForAttribute(withBase)}"></iframe>`,
  '/written.html': `<!DOCTYPE html><title>x</title><iframe></iframe><script>
    const { contentDocument } = document.querySelector('iframe');
    contentDocument.open();
    contentDocument.write(${JSON.stringify(withBase).replaceAll('</', '<\\/')});
    contentDocument.close();
  </script>`,
};

/** A row of the table of requests for each of many endless labels that can't be seen. */
const ENDLESS_LABELS = REPORT.replace(
  '<tr><td colspan="3">四、结转下年度继续办理',
  `${`<tr><td colspan="3">甲${'\u0001'.repeat(19_000)}</td>${'<td>0</td>'.repeat(7)}</tr>`.repeat(200)}$&`,
);

const PAGES = {
  ...Object.fromEntries(Object.entries(FORMS).map(([name, html]) => [pathOf(name), html])),
  ...GLOBALS,
  ...HOSTS,
  ...ADDRESSES,
  '/endless-labels.html': ENDLESS_LABELS,
};

/**
 * Goes over the page with the mouse, as a reader does who looks at what is marked.
 * @param seen marks that have been pointed at, to be passed over
 */
async function pointAtMarks(page: OpenPage, seen: Set<string>): Promise<void> {
  for (const [nth, { rule, at, rect }] of (await page.marks()).entries()) {
    const { left, right, top, bottom } = rect;
    if (top < 0 || bottom > 900 || left < 0 || right > 1280) continue;
    const mark = `${String(nth)} ${rule} ${at}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    await page.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 2 });
  }
}

/** Changes a figure of the report, and waits until the page was audited anew for it. */
async function changeFigure(page: OpenPage): Promise<void> {
  await page.page.evaluate(() => {
    const cell = [...document.querySelectorAll('td')].find((one) => one.textContent === '385');
    if (cell) cell.textContent = '999';
  });
  await pollUntil(async () => {
    const { report } = await page.audit();
    return report?.figures['requests.newReceived.total'] === 999 || undefined;
  }, 'another audit');
}

await inEachBrowser('clobbering', { pages: PAGES }, ({ browser, kind }) => {
  // What Firefox's extensions see of forms no page can hide: names-of-forms.test.ts holds it to that.
  const forms = Object.keys(FORMS).filter((name) => kind === 'chromium' || !name.includes('alone'));
  describe('forms that hide what they are', () => {
    it.each(forms)('%s', async (name) => {
      const page = await browser().open(pathOf(name));
      const result = await page.audit();
      expect(saidBy(result.findings)).toEqual(saidBy(EXPECTED));
      await page.waitForMarks(result.findings);
      const seen = new Set<string>();
      for (const index of result.findings.keys()) {
        expect(await page.focus(index)).toBe(true);
        await pointAtMarks(page, seen);
      }
      expect(seen.size).toBeGreaterThanOrEqual(result.findings.length);
      // The audit with its quotes, as the popup asks for it.
      expect((await page.audit()).findings.every(({ quote }) => quote !== undefined)).toBe(true);
      // A change within what a form holds is one to the report.
      await changeFigure(page);
      await page.close();
    });
  });

  describe('elements that go by the names of what an extension has', () => {
    it.each(Object.keys(GLOBALS))('%s', async (path) => {
      const page = await browser().open(path);
      const result = await page.audit();
      expect(saidBy(result.findings)).toEqual(saidBy(EXPECTED));
      await page.waitForMarks(result.findings);
      await page.close();
    });
  });

  describe('elements that look like the overlay’s own', () => {
    it.each(Object.keys(HOSTS))('%s', async (path) => {
      const page = await browser().open(path);
      const result = await page.audit();
      expect(saidBy(result.findings)).toEqual(saidBy(EXPECTED));
      await page.waitForMarks(result.findings);
      expect(await page.focus(0)).toBe(true);
      await changeFigure(page);
      await page.close();
    });
  });

  it.each(['/srcdoc.html', '/written.html'])(
    'the audit of %s has the address of the page that wrote the frame',
    async (path) => {
      const page = await browser().open(path);
      const { page: audited } = await page.audit(await page.frameWithReport());
      const { origin, pathname } = new URL(audited.url);
      expect(origin + pathname).toBe(`${new URL(page.page.url()).origin}${path}`);
      await page.close();
    },
  );

  it('an endless address has an end', async () => {
    const page = await browser().open(`/${NAME}.html`);
    await page.audit();
    const address = page.page.url();
    await page.page.evaluate(() => {
      history.replaceState(null, '', `#${'a'.repeat(200_000)}`);
    });
    await changeFigure(page);
    expect((await page.audit()).page.url).toBe(address);
    await page.close();
  });

  it('endless labels have an end, and the audit arrives', async () => {
    const page = await browser().open('/endless-labels.html');
    const result = await page.audit();
    expect(result.findings.filter(({ rule }) => rule === 'row-extra').length).toBeGreaterThan(0);
    expect(JSON.stringify(result).length).toBeLessThan(5_000_000);
    await page.close();
  });
});
