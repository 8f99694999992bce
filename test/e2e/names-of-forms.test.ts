import { expect, it } from 'vitest';
import type { AuditResult } from '../../src/result';
import type { DrawnMark } from '../../src/settings';
import { sourceOf } from './support/fixtures';
import type { OpenPage } from './support/open-page';
import { openSettings } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/**
 * What of a page's elements a page can hide from extensions by names, and then every such name of forms, one
 * at a time, as the name of fields all over a report: where all names are hidden at once, some are never
 * asked for.
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

/** Elements by every name that forms and documents answer to, and by names of nobody's. */
const NAMED = `<!doctype html><title>x</title><form id="form"></form>
  <iframe name="nobodysFrame" hidden></iframe><div id="nobodysId"></div><img name="nobodysPicture" alt="">
  <script>{
    const namesOf = (first) => {
      const names = new Set();
      for (let one = first; one; one = Object.getPrototypeOf(one))
        for (const name of Object.getOwnPropertyNames(one)) names.add(name);
      return names;
    };
    const add = (tag, to, attributes) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      Node.prototype.appendChild.call(to, element);
    };
    const { body } = document;
    // Beside the form: what is in it is its child by right.
    for (const name of namesOf(HTMLFormElement.prototype))
      for (const tag of ['input', 'object', 'button']) add(tag, body, { name, form: 'form', hidden: '' });
    for (const name of namesOf(HTMLDocument.prototype))
      add('img', body, { name, id: name, hidden: '' });
  }</script>`;
const NAMED_PATH = '/named.html';

/** What an extension finds in the place of what it asks for. Run in a page, in its world. */
function hiddenHere() {
  const memberOf = <T extends object>(prototype: T, name: keyof T & string) =>
    Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  const find = memberOf(Document.prototype, 'querySelector').value as (selector: string) => unknown;
  const form = find.call(document, '#form') as HTMLFormElement;
  const fields = memberOf(HTMLFormElement.prototype, 'elements').get?.call(
    form,
  ) as Iterable<unknown>;
  const hidden = (of: object, isHiding: (value: unknown) => boolean) => {
    const names: string[] = [];
    for (let one: unknown = Object.getPrototypeOf(of); one; one = Object.getPrototypeOf(one))
      for (const name of Object.getOwnPropertyNames(one)) {
        let value: unknown;
        try {
          value = (of as Record<string, unknown>)[name];
        } catch {
          continue;
        }
        if (isHiding(value)) names.push(name);
      }
    return names;
  };
  const all = new Set(fields);
  const isField = (value: unknown) => all.has(value) || value instanceof RadioNodeList;
  const isNamed = (value: unknown) => value instanceof HTMLImageElement;
  const isSeenOf = (of: unknown, name: string) =>
    (of as Record<string, unknown>)[name] !== undefined;
  return {
    ofForm: hidden(form, isField).length,
    ofDocument: hidden(document, isNamed),
    unknownOfDocument: isSeenOf(document, 'nobodysPicture'),
    ofWorld: ['nobodysFrame', 'nobodysId'].filter((name) => isSeenOf(globalThis, name)),
  };
}

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

const PAGES = { [PATH]: WITH_FIELDS, [NAMED_PATH]: NAMED };

await inEachBrowser('names of forms', { pages: PAGES }, ({ browser, kind }) => {
  it('hide no more than this from extensions', async () => {
    const page = await browser().open(NAMED_PATH);
    const control = await openSettings(browser(), page, 'backup');
    const hidden = (await control.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tabs = await api.tabs.query({});
      const { id } = tabs.find(({ url }) => url === ${JSON.stringify(page.page.url())});
      const target = { tabId: id, frameIds: [0] };
      const [{ result }] = await api.scripting.executeScript({ target, func: ${String(hiddenHere)} });
      return result;
    })()`)) as ReturnType<typeof hiddenHere>;
    expect(hidden).toMatchObject(
      kind === 'chromium'
        ? { ofDocument: [], unknownOfDocument: false, ofWorld: ['nobodysFrame', 'nobodysId'] }
        : { ofForm: 0, ofDocument: [], unknownOfDocument: true, ofWorld: [] },
    );
    if (kind === 'chromium') expect(hidden.ofForm).toBeGreaterThan(300);
    await control.close();
    await page.close();
  });

  // Where none can be hidden, there is nothing to be tried.
  it.skipIf(kind === 'firefox')(
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
