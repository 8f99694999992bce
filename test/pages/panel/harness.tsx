import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { NOTHING_KNOWN } from '../../../src/archive';
import { uiMessages, type Locale } from '../../../src/messages/all';
import { App } from '../../../src/pages/panel/app';
import type { PanelEvents, PanelSource } from '../../../src/pages/panel/source';
import type { PanelState } from '../../../src/pages/panel/state';
import type { AuditResult } from '../../../src/result';
import type { ExportFormat } from '../../../src/settings';
import { faultyReport } from './results';

/** The panel in a document without a browser: what it asks for is answered by the test. */

export const words = uiMessages('zh').panel;
export const source = {
  read: vi.fn<PanelSource['read']>(),
  audit: vi.fn<PanelSource['audit']>(),
  focus: vi.fn<PanelSource['focus']>(),
  show: vi.fn<PanelSource['show']>(),
  watch: vi.fn<PanelSource['watch']>(),
  ignore: vi.fn<PanelSource['ignore']>(),
  unignore: vi.fn<PanelSource['unignore']>(),
  decide: vi.fn<PanelSource['decide']>(),
  readHistory: vi.fn<PanelSource['readHistory']>(),
  choosePrevious: vi.fn<PanelSource['choosePrevious']>(),
  linkedLastYear: vi.fn<PanelSource['linkedLastYear']>(),
  lookInColumn: vi.fn<PanelSource['lookInColumn']>(),
  takeLastYear: vi.fn<PanelSource['takeLastYear']>(),
  keepState: vi.fn<PanelSource['keepState']>(),
  readChosen: vi.fn<PanelSource['readChosen']>(),
  readOwn: vi.fn<PanelSource['readOwn']>(),
  keepOwn: vi.fn<PanelSource['keepOwn']>(),
  dropOwn: vi.fn<PanelSource['dropOwn']>(),
  leadToWords: vi.fn<PanelSource['leadToWords']>(),
  readDrafts: vi.fn<PanelSource['readDrafts']>(),
  keepDrafts: vi.fn<PanelSource['keepDrafts']>(),
  rememberFormat: vi.fn<PanelSource['rememberFormat']>(),
  addSites: vi.fn<PanelSource['addSites']>(),
  openSettings: vi.fn<PanelSource['openSettings']>(),
  openWorkbench: vi.fn<PanelSource['openWorkbench']>(),
  readListed: vi.fn<PanelSource['readListed']>(() => Promise.resolve([])),
  openPanel: null as (() => Promise<void>) | null,
  couldBeInSidebar: false,
};

/** Answers that the panel waits for. */
const awaited = new Set<Promise<unknown>>();
/** Answers that a test keeps back, so that nothing is to wait for them. */
const heldBack = new WeakSet<Promise<unknown>>();

/** An answer that comes when the test says so. */
export function later<T>(): { readonly answer: Promise<T>; readonly give: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const answer = new Promise<T>((done) => (resolve = done));
  heldBack.add(answer);
  return { answer, give: resolve };
}

function noted(answer: unknown): unknown {
  if (answer instanceof Promise && !heldBack.has(answer)) {
    awaited.add(answer);
    const gone = () => void awaited.delete(answer);
    answer.then(gone, gone);
  }
  return answer;
}
/** The source, with a note of every answer that the panel waits for. */
const notedSource: PanelSource = new Proxy(source, {
  get: (from, name) => {
    const member: unknown = Reflect.get(from, name);
    if (typeof member !== 'function') return member;
    return (...args: readonly unknown[]) => noted(Reflect.apply(member, from, args));
  },
});

/** The end of everything that goes on as soon as it can. */
const endOfTurn = () => new Promise((resolve) => setTimeout(resolve));

/** Does something, and waits until the panel has all answers it asks for and shows what they say. */
export const settle = (doing: () => void = () => undefined) =>
  act(async () => {
    doing();
    do {
      await endOfTurn();
      await Promise.allSettled(awaited);
    } while (awaited.size > 0);
    await endOfTurn();
  });

/** jsdom lays nothing out. */
export const scrolledTo = vi.fn();
export const root = document.body;
export const frame = { tabId: 7, frameId: 4 };
export const report = (
  result: AuditResult = faultyReport,
  sites: readonly string[] = [],
): PanelState => ({ kind: 'report', result, frame, sites });

/** Shows the panel, or shows it otherwise. */
export const show = (locale: Locale = 'zh', saveAs: ExportFormat = 'xlsx') =>
  settle(() => render(<App source={notedSource} locale={locale} saveAs={saveAs} />, root));

export async function open(state: PanelState, locale: Locale = 'zh') {
  source.read.mockResolvedValue(state);
  await show(locale);
}
/** What the panel hears of pages and tabs. */
export const heard = (): PanelEvents => {
  const events = source.watch.mock.lastCall?.[0];
  if (!events) throw new Error('the panel watches nothing');
  return events;
};
/** The page was audited anew, with this result. */
export const auditedAs = (result: AuditResult) => {
  source.read.mockResolvedValue(report(result));
  return settle(heard().changed);
};

export const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in: ${root.textContent}`);
  return found;
};
export const field = (selector: string) => one(selector) as HTMLInputElement;
export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
export const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
export const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (candidate) => candidate.textContent === label,
  );
  if (!found) throw new Error(`no button ${label} in: ${root.textContent}`);
  return found;
};
export const press = (target: HTMLElement | undefined) => settle(() => target?.click());
export const key = (target: HTMLElement, name: string) =>
  settle(() => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
export const write = (into: HTMLInputElement, text: string) =>
  settle(() => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Closes the panel. */
export const close = () => render(null, root);

/** Has every test begin with a new panel. */
export function eachInNewPanel(): void {
  beforeEach(() => {
    vi.resetAllMocks();
    awaited.clear();
    source.openPanel = null;
    source.couldBeInSidebar = false;
    source.watch.mockReturnValue(() => undefined);
    source.readHistory.mockResolvedValue({ ...NOTHING_KNOWN, problem: null });
    source.choosePrevious.mockResolvedValue();
    source.keepState.mockResolvedValue();
    source.readChosen.mockResolvedValue(null);
    source.readOwn.mockResolvedValue(null);
    source.keepOwn.mockResolvedValue();
    source.dropOwn.mockResolvedValue();
    source.linkedLastYear.mockResolvedValue({ reports: [], columns: [] });
    source.readDrafts.mockResolvedValue({});
    source.keepDrafts.mockResolvedValue();
    source.rememberFormat.mockResolvedValue();
    source.focus.mockResolvedValue(true);
    source.show.mockResolvedValue(true);
    source.leadToWords.mockResolvedValue(true);
    Element.prototype.scrollIntoView = scrolledTo;
  });
  afterEach(close);
}
