import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { TargetType, type Target } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { uiMessages } from '../../src/messages/all';
import { CONNECT_SOURCES } from '../../src/network';
import { ExtensionPage, pollUntil } from './support/extension-page';
import { HOST } from './support/closed-root';
import { OpenPage } from './support/open-page';
import {
  allowUnpacked,
  click,
  openSettings,
  says,
  store,
  stored,
  there,
} from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** What goes wrong around an extension: it is stopped, replaced, out of room, spoken to by others. */

const PAGE = '/section-order.html';
const RULE = 'section-order';

await inEachBrowser('faults', { apart: true }, ({ kind, browser }) => {
  const words = () => uiMessages(browser().locale).options;

  const isWorker = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:');
  /** Stops the background, where it runs. */
  const stop = async () => {
    const { browser: chromium } = browser();
    // What happens in a page may start another one at once, so that there is never none.
    let stopped = !chromium.targets().some(isWorker);
    const watch = (target: Target) => (stopped ||= isWorker(target));
    chromium.on('targetdestroyed', watch);
    await pollUntil(async () => {
      if (stopped) return true;
      const worker = await chromium.targets().find(isWorker)?.worker();
      await worker?.close().catch(() => undefined);
      return undefined;
    }, 'the worker to stop');
    chromium.off('targetdestroyed', watch);
  };

  /**
   * Stops the background up to so many times, each time that it has been started again by what a page
   * says: somewhere in the middle of that. Nothing starts it once the page has been told all.
   */
  async function stopWhile(told: Promise<unknown>, times: number): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      const started = browser().browser.waitForTarget(isWorker, { timeout: 0 });
      if (!(await Promise.race([started.then(() => true), told.then(() => false)]))) return;
      await stop();
    }
  }

  // Firefox lets no program stop its event page; its listeners are the same.
  if (kind === 'chromium')
    it('the background may be stopped at any moment', async () => {
      await stop();
      const page = await browser().open(PAGE);
      expect((await page.audit()).findings.map(({ rule }) => rule)).toEqual([RULE]);
      expect(await page.badge('1')).toBe('1');

      // Stopped between an audit and a change of settings: the page hears of it, and the badge.
      const options = await openSettings(browser(), page, 'rules');
      await stop();
      await click(options, `#rule-${RULE}`);
      expect(await page.badge('✓')).toBe('✓');
      expect((await page.audit()).rulesOff).toEqual([RULE]);

      // Stopped while a page is shown: another frame of mind has what is known of the tab.
      await stop();
      const second = await browser().open('/many-slips.html');
      await second.audit();
      expect(await page.badge('✓')).toBe('✓');
      await browser().resetStorage();
      expect(await page.badge('1')).toBe('1');
      for (const tab of [second, page]) await tab.close();
      await options.close();
    });

  if (kind === 'chromium')
    it.each([1, 2, 3, 4, 5, 6])(
      'the background may be stopped %i times while a page starts',
      async (times) => {
        await stop();
        const opening = browser().open(PAGE);
        await stopWhile(
          opening.then((page) => page.badge('1')),
          times,
        );
        const page = await opening;
        expect((await page.audit()).findings.map(({ rule }) => rule)).toEqual([RULE]);
        expect(await page.badge('1')).toBe('1');
        await page.close();
      },
    );

  if (kind === 'chromium')
    it('decisions are known although the background was stopped while they were asked for', async () => {
      const first = await browser().open(PAGE);
      const { findings, report } = await first.audit();
      const options = await openSettings(browser(), first, 'rules');
      const entry = {
        version: 1,
        organ: report?.issuer ?? '',
        year: report?.year ?? null,
        rule: 'section-order',
        at: findings[0]?.at ?? '',
        reason: '已核实',
        ignoredOn: '2026-11-20T00:00:00.000Z',
        message: findings[0]?.message ?? '',
        url: first.page.url(),
      };
      await store(options, { 'ignored/one': entry });
      await first.close();
      await stop();
      const opening = browser().open(PAGE);
      await stopWhile(
        opening.then((page) => page.audit()),
        4,
      );
      const page = await opening;
      await pollUntil(async () => {
        const { ignored, ignoredBefore = [] } = await page.audit();
        return ignored.length + ignoredBefore.length > 0 || undefined;
      }, 'the decision');
      await options.close();
      await page.close();
    });

  // Firefox crashes no tab at a program's wish.
  if (kind === 'chromium')
    it('a tab that crashed loses its badge when somebody turns to it', async () => {
      const page = await browser().open(PAGE);
      await page.audit();
      expect(await page.badge('1')).toBe('1');
      const options = await openSettings(browser(), page, 'rules');
      const url = page.page.url();
      const id = (await options.evaluate(
        `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
      )) as number;
      const crashed = new Promise((resolve) => page.page.once('error', resolve));
      const session = await page.page.createCDPSession();
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await options.evaluate(`chrome.tabs.update(${String(id)}, { active: true })`);
      expect(await page.badge('')).toBe('');
      await options.evaluate(`chrome.tabs.remove(${String(id)})`);
      await options.close();
    });

  it('settings that can’t be read are passed over, said, and put aside; the rest counts', async () => {
    const page = await browser().open(PAGE);
    await page.audit();
    const options = await openSettings(browser(), page, 'rules');
    const newer = { version: 99, rules: { [RULE]: { off: 'for now' } } };
    await store(options, { 'settings/rules': newer, 'preference/theme': 'dark', 'ignored/x': 7 });
    await options.evaluate(() => location.reload());
    await says(options, words().setAside(2));
    const kept = {
      ...browser().stored,
      'preference/theme': 'dark',
      'settings/unreadable': [
        { key: 'ignored/x', item: 7 },
        { key: 'settings/rules', item: newer },
      ],
    };
    // What is put aside is taken from its place in a second step.
    await pollUntil(
      async () => isDeepStrictEqual(await stored(options), kept) || undefined,
      'all that can’t be read to be put aside',
    );
    await there(options, ':root[data-theme=dark]');
    expect((await page.audit()).findings.map(({ rule }) => rule)).toEqual([RULE]);
    await options.close();
    await page.close();
  });

  // Firefox sets no bound to an extension's storage but the disk.
  if (kind === 'chromium')
    it('without room in storage a change is refused, said, and nothing is lost', async () => {
      const page = await browser().open(PAGE);
      await page.audit();
      const options = await openSettings(browser(), page, 'rules');
      const settings = { version: 1, rules: { 'cell-empty': { off: true } } };
      await store(options, { 'settings/rules': settings });
      // Halves until not one byte more fits.
      await options.evaluate(`(async () => {
        for (let size = 8 << 20, n = 0; size >= 1; size >>= 1)
          while (await chrome.storage.local.set({ ['f' + n++]: 'x'.repeat(size) })
            .then(() => true, () => false));
      })()`);
      await click(options, `#rule-${RULE}`);
      await says(options, words().problem.full);
      expect(await stored(options)).toMatchObject({ 'settings/rules': settings });
      await pollUntil(
        () =>
          options.evaluate(
            (id) =>
              document.querySelector<HTMLInputElement>(`#rule-${id}`)?.checked === true ||
              undefined,
            RULE,
          ),
        'the switch to go back',
      );
      // What makes room is possible, and the change then is as well.
      await click(options, '[data-rule=cell-empty] .link');
      const second = await browser().open(PAGE);
      expect((await second.audit()).findings.map(({ rule }) => rule)).toEqual([RULE]);
      await browser().resetStorage();
      await click(options, `#rule-${RULE}`);
      await pollUntil(
        async () => ((await page.audit()).rulesOff.includes(RULE) ? true : undefined),
        'the change to be kept',
      );
      await options.close();
      for (const tab of [second, page]) await tab.close();
    });

  it('a page put aside by “back” comes back with its marks, under the settings of today', async () => {
    const page = await browser().open(PAGE);
    const { findings } = await page.audit();
    await page.waitForMarks(findings);
    const address = page.page.url();
    await page.page.goto(address.replace('section-order', 'many-slips'));
    await page.audit();
    const options = await openSettings(browser(), page, 'rules');
    await store(options, { 'settings/rules': { version: 1, rules: { [RULE]: { off: true } } } });
    await page.page.bringToFront();
    // What asks for it may be gone before it has an answer.
    await page.page.evaluate(() => history.back()).catch(() => undefined);
    await pollUntil(
      () => page.page.evaluate((wanted) => location.href === wanted || undefined, address),
      'the first page',
    );
    await pollUntil(
      async () => ((await page.audit()).rulesOff.includes(RULE) ? true : undefined),
      'an audit under the settings of today',
    );
    await page.waitForNoMarks();
    expect(await page.badge('✓')).toBe('✓');
    await browser().resetStorage();
    await page.waitForMarks(findings);
    expect(await page.badge('1')).toBe('1');
    await options.close();
    await page.close();
  });

  // Firefox discards no tab that a program drives.
  if (kind === 'chromium')
    it('a tab that was discarded is audited when it is shown again', async () => {
      const page = await browser().open(PAGE);
      await page.audit();
      expect(await page.badge('1')).toBe('1');
      const options = await openSettings(browser(), page, 'rules');
      const { pathname, search } = new URL(page.page.url());
      const find = `api.tabs.query({}).then((tabs) =>
        tabs.find(({ url }) => url?.endsWith(${JSON.stringify(pathname + search)})))`;
      const id = (await options.evaluate(
        `(async (api) => { const tab = await ${find}; await api.tabs.discard(tab.id);
          return (await ${find}).id; })(chrome)`,
      )) as number;
      await options.evaluate(`chrome.tabs.update(${String(id)}, { active: true })`);
      const control = await ExtensionPage.open(
        browser().browser,
        options.url().replace(/options.*/, 'popup.html'),
      );
      const restored = new OpenPage(page.page, id, control);
      expect((await restored.audit()).findings.map(({ rule }) => rule)).toEqual([RULE]);
      expect(await restored.badge('1')).toBe('1');
      await options.close();
    });

  it('a page can’t speak to the extension, nor read from it', async () => {
    const page = await browser().open(PAGE);
    const { findings } = await page.audit();
    await page.waitForMarks(findings);
    const options = await openSettings(browser(), page, 'rules');
    // Firefox doesn't tell programs the addresses of extension pages.
    const extension = await options.evaluate(() => location.origin);
    const heard = await page.page.evaluate(async (origin) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime?: { id?: string; sendMessage?: unknown } } | undefined
      >;
      const answers: unknown[] = [];
      addEventListener('message', ({ data, source }) => {
        if (source !== window) answers.push(data);
      });
      const messages = [
        { type: 'audit/get' },
        { type: 'gate/report' },
        { type: 'frame/context' },
        { type: 'preferences/set', change: { theme: 'dark' } },
      ];
      for (const message of messages) {
        postMessage(message, '*');
        for (const target of [document, window, document.querySelector('[data-gov-report-audit]')])
          target?.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      }
      const pictures = await new Promise<boolean>((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve(true);
        picture.onerror = () => resolve(false);
        picture.src = `${origin}/icon/16.png`;
      });
      return {
        api: [browser?.runtime?.sendMessage, chrome?.runtime?.sendMessage].filter(Boolean).length,
        pictures,
        answers,
        words: Object.keys(globalThis).filter((name) => /govreport|gra_/i.test(name)),
      };
    }, extension);
    expect(heard).toEqual({ api: 0, pictures: false, answers: [], words: [] });
    // As text: the test runner has an import of its own.
    const files = ['options.html', 'auditor.js', 'background.js'];
    const open = await page.page.evaluate(
      `Promise.all(${JSON.stringify(files)}.map((file) =>
        import('${extension}/' + file).then(() => file, () => null)))`,
    );
    expect(open).toEqual([null, null, null]);
    expect(await stored(options)).toEqual(browser().stored);
    // Still there, and still the same: none of it was heard.
    expect((await page.audit()).findings).toEqual(findings);
    await options.close();
    await page.close();
  });

  it('the builds open no door to pages and ask for no more than is told', async () => {
    const folder = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv2';
    const root = join(import.meta.dirname, '..', '..');
    const manifest = JSON.parse(
      await readFile(join(root, '.output', folder, 'manifest.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    const asked = [manifest['permissions'], manifest['host_permissions']].flat();
    const told = await readFile(join(root, 'PRIVACY.md'), 'utf8');
    const [chinese = '', english = ''] = told.split(/^# Privacy$/m);
    for (const permission of asked.filter((one) => typeof one === 'string'))
      for (const text of [chinese, english]) expect(text).toContain(`\`${permission}\``);
    const policy = JSON.stringify(manifest['content_security_policy']);
    const hosts = CONNECT_SOURCES.join(' ');
    for (const part of ["script-src 'self'", `connect-src ${hosts};`, "object-src 'none'"])
      expect(policy).toContain(part);
    // Nothing else is let out or in, save styles on elements: see SECURITY.md.
    expect(policy.replace(hosts, '')).not.toMatch(/(?<!-src-attr ')unsafe|http|data:|blob:|\*/);
  });

  // The last: the extension that the others need is another one afterwards.
  it('the marks of an extension that was replaced go by themselves', async () => {
    const page = await browser().open(PAGE);
    const { findings } = await page.audit();
    await page.waitForMarks(findings);
    const options = await openSettings(browser(), page, 'rules');
    if (kind === 'chromium') await allowUnpacked(options);
    await page.page.evaluate((name) => {
      document.querySelector(name)?.setAttribute('data-old', '');
    }, HOST);
    await options
      .evaluate('(globalThis.browser ?? globalThis.chrome).runtime.reload()')
      // The page that asks for it is closed by it.
      .catch(() => undefined);
    // Firefox may still have the closing tab in hand, and refuses.
    const toFront = () => page.page.bringToFront().then(() => true);
    await pollUntil(toFront, 'the page in front');
    await pollUntil(async () => {
      // What a reader does who has the page before him. In Firefox the new one is there by then.
      await page.page.mouse.wheel({ deltaY: 10 }).catch(() => undefined);
      const old = await page.page.$(`${HOST}[data-old]`);
      return old ? undefined : true;
    }, 'the old overlay to go');

    // And the new one takes over.
    await browser().waitForReplaced();
    // Firefox starts the new one in pages that are open; in Chromium they have to be loaded again.
    if (kind === 'chromium') {
      // Its own pages may be back before its scripts are, and nothing tells that these are.
      let patience = 1_000;
      await pollUntil(async () => {
        patience *= 2;
        await page.page.reload();
        await toFront();
        return pollUntil(
          async () => (await page.hasHost()) || undefined,
          'its overlay in the page',
          patience,
        );
      }, 'the extension to look at pages');
    }
    await pollUntil(toFront, 'the page in front');
    await page.waitForMarks(findings);
    await page.close();
  });
});
