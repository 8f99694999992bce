import { expect, it } from 'vitest';
import { exportFileName } from '../../src/export/filename';
import { uiMessages } from '../../src/messages/all';
import { idOfIgnored, type AuditResult } from '../../src/result';
import { ignoredFor } from '../support/ignored';
import { savedFile } from './support/downloads';
import { pollUntil } from './support/extension-page';
import { expectedOf, FIXTURES, sourceOf } from './support/fixtures';
import { markupOf } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { inEachBrowser } from './support/suite';

/** One click saves the audit, wherever the report stands. */

const pageWith = (wanted: (findings: number) => boolean): string => {
  const name = FIXTURES.find((one) => {
    const { isReport, findings } = expectedOf(one);
    return isReport && wanted(findings.length);
  });
  if (name === undefined) throw new Error('samples/pages has no page of that kind');
  return name;
};
const SLIPS = pageWith((findings) => findings > 3);
const CLEAN = pageWith((findings) => findings === 0);
const STRICT = "default-src 'none'; sandbox allow-scripts";

const PAGES = {
  '/framing.html': `<!doctype html><title>x</title><iframe src="/${SLIPS}.html"></iframe>`,
  '/sandboxing.html': `<!doctype html><title>x</title><iframe sandbox="allow-scripts" src="/${SLIPS}.html"></iframe>`,
  '/pasting.html': sourceOf(SLIPS).replace(/<body[^>]*>/, (body) => `${body}<textarea></textarea>`),
  '/strict.html': {
    body: sourceOf(SLIPS),
    headers: { 'content-security-policy': "default-src 'none'" },
  },
  '/sandboxed.html': { body: sourceOf(SLIPS), headers: { 'content-security-policy': STRICT } },
  // Much of the template's text left unfilled: each place is a finding of its own.
  '/many.html': sourceOf(CLEAN).replace(
    /总体情况[^]*?<\/p>/,
    (title) =>
      title +
      Array.from({ length: 300 }, (_, index) => `<p>第${index + 1}项由XX局办理。</p>`).join(''),
  ),
};

await inEachBrowser('saving', { pages: PAGES }, ({ browser, downloads }) => {
  /** What is in the file that is saved when it is asked for; it is named after the audit. */
  const saving = async (
    { report }: AuditResult,
    extension: string,
    ask: () => Promise<void>,
  ): Promise<Buffer> => {
    const asked = new Date();
    await ask();
    const { name, bytes } = await savedFile(downloads(), extension);
    // Midnight may have come in between.
    const names = [asked, new Date()].map((savedAt) =>
      exportFileName({
        issuer: report?.issuer ?? null,
        year: report?.year ?? null,
        savedAt,
        extension,
      }),
    );
    expect(names).toContain(name);
    return bytes;
  };
  const isZip = (bytes: Buffer) => bytes.subarray(0, 2).toString() === 'PK';

  it.each([`/${SLIPS}.html`, `/${CLEAN}.html`, '/strict.html', '/sandboxed.html', '/many.html'])(
    'saves the audit of %s',
    async (path) => {
      const page = await browser().open(path);
      const result = await page.audit();
      if (path === '/many.html') expect(result.findings.length).toBeGreaterThanOrEqual(300);
      const before = await markupOf(page.page);
      const bytes = await saving(result, 'xlsx', async () => {
        expect(await page.command('save')).toBe(true);
      });
      expect(isZip(bytes)).toBe(true);
      expect(await markupOf(page.page)).toBe(before);
      await page.close();
    },
  );

  it.each(['/framing.html', '/sandboxing.html'])(
    'saves the audit of a report in a frame, %s',
    async (path) => {
      const page = await browser().open(path);
      const frameId = await page.frameWithReport();
      const result = await page.audit(frameId);
      await saving(result, 'xlsx', async () => {
        expect(await page.command('save', frameId)).toBe(true);
      });
      await page.close();
    },
  );

  it('copies the audit as text, on a page without access to the clipboard', async () => {
    const page = await browser().open('/pasting.html');
    const result = await page.audit();
    expect(await page.page.evaluate(() => isSecureContext)).toBe(false);
    await page.tell({ type: 'preferences/set', change: { saveAs: 'text' } });
    const { overlay: words } = uiMessages(browser().locale);
    const overlay = new OverlayDriver(page.page);
    await overlay.focusButton(words.save(words.formats.text, true));
    await overlay.confirm();
    await overlay.announced(words.savedAsText);
    await page.page.focus('textarea');
    await page.page.keyboard.down('Control');
    await page.page.keyboard.press('v');
    await page.page.keyboard.up('Control');
    const pasted = await pollUntil(async () => {
      const text = await page.page.$eval('textarea', ({ value }) => value);
      return text === '' ? undefined : text;
    }, 'the text to be pasted');
    for (const { message } of result.findings) expect(pasted).toContain(message);
    await page.tell({ type: 'preferences/set', change: { saveAs: 'xlsx' } });
    await page.close();
  });

  it('saves with one press of the button in the chosen format, ignored findings with the reason', async () => {
    const page = await browser().open(`/${SLIPS}.html`);
    const result = await page.audit();
    const [first] = result.findings;
    const entry = first && ignoredFor(result, first, '单位已说明', new Date());
    if (!entry) throw new Error('nothing to set aside');
    const key = `ignored/${idOfIgnored(entry)}`;
    await page.keep({ [key]: entry });
    await page.tell({ type: 'preferences/set', change: { saveAs: 'html' } });
    const { overlay: words } = uiMessages(browser().locale);
    const overlay = new OverlayDriver(page.page);
    await pollUntil(async () => (await page.audit()).ignored.length > 0 || undefined, 'the entry');
    await overlay.focusButton(words.save(words.formats.html, false));
    const bytes = await saving(result, 'html', () => overlay.confirm());
    expect(bytes.toString()).toContain('单位已说明');
    await page.forget([key]);
    await page.tell({ type: 'preferences/set', change: { saveAs: 'xlsx' } });
    await page.close();
  });
});
