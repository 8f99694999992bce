import { expect, it } from 'vitest';
import type { AuditResult } from '../../src/result';
import type { DrawnMark } from '../../src/settings';
import { sourceOf } from './support/fixtures';
import type { OpenPage } from './support/open-page';
import { openSettings } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/**
 * Every name that a form answers to, one at a time, as the name of fields all over a report: where all
 * names are hidden at once, some are never asked for.
 */

const PATH = '/fields.html';
/** A figure that no sum and no sentence speaks of: by it a new audit is told from the one before. */
const FIGURE = 'proactive.enforcement.decisions';
const LABEL = '行政强制';
/** Hundreds of audits take a busy machine minutes (ms). */
const TIMEOUT_MS = 300_000;
/** Names in one call of the extension. */
const AT_ONCE = 40;

/** Forms around title and report, and one within each paragraph, each with a field to be named. */
const WITH_FIELDS = sourceOf('many-slips').replace(
  '</body>',
  `<script>{
    const around = [document.querySelector('h1'), document.querySelector('.article-content')];
    const within = [...document.querySelectorAll('.article-content p')];
    for (const part of [...around, ...within]) {
      const form = document.createElement('form');
      if (around.includes(part)) {
        part.before(form);
        form.append(part);
      } else {
        form.append(...part.childNodes);
        part.append(form);
      }
      const field = document.createElement('input');
      field.type = 'hidden';
      form.append(field);
    }
  }</script></body>`,
);

/** What is found with a name. */
interface Found {
  readonly name: string;
  readonly result: AuditResult | null;
  readonly led: unknown;
  readonly marks: readonly string[];
}

/** What a page of the extension can do with an audited tab. */
interface Api {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(injection: object): Promise<unknown>;
  };
}

/**
 * Has a page audited once for each name: gives the fields the name, goes over all cells with the
 * pointer, and asks what the popup asks. Runs in a page of the extension.
 */
async function tryNames(
  url: string,
  names: readonly string[],
  first: number,
  { field, label }: { readonly field: string; readonly label: string },
): Promise<Found[]> {
  const world = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
  const api = world.browser ?? world.chrome;
  const tab = (await api?.tabs.query({}))?.find((one) => one.url === url);
  if (!api || !tab) throw new Error(`no tab shows ${url}`);
  const target = { tabId: tab.id, frameIds: [0] };
  const ask = (message: object) => api.tabs.sendMessage(tab.id, message, { frameId: 0 });
  const prepare = (name: string, value: string, row: string) => {
    for (const input of document.querySelectorAll<HTMLInputElement>('form > input'))
      input.name = name;
    for (const { cells } of document.querySelectorAll('tr'))
      if (cells[0]?.textContent === row && cells[1]) cells[1].textContent = value;
    for (const cell of document.querySelectorAll('.article-content :is(td, p, h2)'))
      for (const type of ['pointerover', 'pointermove'])
        Element.prototype.dispatchEvent.call(
          cell,
          new PointerEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }),
        );
  };
  const found: Found[] = [];
  for (const [at, name] of names.entries()) {
    const value = first + at;
    const args = [name, String(value), label];
    await api.scripting.executeScript({ target, func: prepare, args });
    await api.scripting.executeScript({ target, files: ['/auditor.js'] });
    let result: AuditResult | null = null;
    for (let tries = 0; tries < 200 && !result; tries += 1) {
      const answer = (await ask({ type: 'audit/get' })) as AuditResult;
      if (answer.report?.figures[field] === value) result = answer;
    }
    const led = await ask({ type: 'audit/focus', index: 0 });
    const marks = (await ask({ type: 'marks/get' })) as readonly DrawnMark[];
    found.push({
      name,
      result,
      led,
      marks: marks.map(({ rule, at: place }) => `${rule} ${place}`),
    });
  }
  return found;
}

const namesOfForms = (page: OpenPage): Promise<string[]> =>
  page.page.evaluate(() => {
    const names = new Set<string>();
    let one: unknown = HTMLFormElement.prototype;
    for (; one; one = Object.getPrototypeOf(one))
      for (const name of Object.getOwnPropertyNames(one)) names.add(name);
    return [...names];
  });

/** A result without the figure that tells audits apart. */
function comparable({ result, ...rest }: Found): object {
  if (!result?.report) return rest;
  const { report } = result;
  return { ...rest, ...result, report: { ...report, figures: { ...report.figures, [FIGURE]: 0 } } };
}

await inEachBrowser('names of forms', { pages: { [PATH]: WITH_FIELDS } }, ({ browser }) => {
  it(
    'change neither result nor marks, and hang nothing',
    async () => {
      const page = await browser().open(PATH);
      await page.waitForMarks((await page.audit()).findings);
      const names = await namesOfForms(page);
      expect(names.length).toBeGreaterThan(300);
      const control = await openSettings(browser(), page, 'backup');
      await page.page.bringToFront();
      let next = 100;
      const look = async (some: readonly string[]) => {
        const where = { field: FIGURE, label: LABEL };
        const found = await control.evaluate(tryNames, page.page.url(), some, next, where);
        next += some.length;
        return found.map(comparable);
      };
      const [plain] = await look(['']);
      const { marks } = plain as Found;
      for (const { rule, at } of (await page.audit()).findings)
        expect(marks).toContain(`${rule} ${at}`);
      for (let at = 0; at < names.length; at += AT_ONCE) {
        const some = names.slice(at, at + AT_ONCE);
        expect(await look(some)).toEqual(some.map((name) => ({ ...plain, name })));
        // A real mouse, too: the last name stays.
        await page.page.mouse.move(300 + at, 300 + at, { steps: 4 });
      }
      expect(await page.page.evaluate('1 + 1')).toBe(2);
      await control.close();
      await page.close();
    },
    TIMEOUT_MS,
  );
});
