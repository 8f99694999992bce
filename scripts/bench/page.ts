/**
 * What the bench runs inside a page: the project's own code, bundled as for production, beside what it
 * is compared with. Everything is reached through `globalThis.bench`.
 */
import { quoted } from '../../src/anchor/quoted';
import { auditDocument, auditingSteps, type Audited, type AuditOptions } from '../../src/audit';
import { readOffered } from '../../src/read';
import { exportAudit } from '../../src/export';
import { DEFAULT_CONTEXT, LiveAudit } from '../../src/live';
import { watchForReport } from '../../src/live/report-watcher';
import { isDisplayed } from '../../src/dom/displayed';
import { Overlay, type OverlayActions } from '../../src/overlay';
import { NAMING } from '../../src/present';
import type { Anchor } from '../../src/report';
import type { Finding } from '../../src/result';
import type { ExportFormat } from '../../src/settings/choices';
import { countNodes, enlarge } from './enlarge';
import { EXTREMES, type Extreme } from './extremes';
import { compare, type Comparison } from './timing';

/** What an audit did to the heap. In bytes. */
interface Heap {
  readonly before: number;
  readonly after: number;
}

/** The shadow root that was attached last: the overlay's is closed, and its marks are to be counted. */
let root: ShadowRoot | undefined;
const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function (init) {
  root = attachShadow.call(this, init);
  return root;
};

/** Nobody is there to press anything. */
const ACTIONS: OverlayActions = {
  ignore: () => Promise.resolve(false),
  unignore: () => Promise.resolve(false),
  openPanel: () => undefined,
  save: () => Promise.resolve(false),
  prefer: () => undefined,
  shown: () => undefined,
  loadCard: () => Promise.resolve(null),
  keys: () => Promise.resolve([]),
  changeKeys: () => undefined,
};

const options = (): AuditOptions => ({ url: document.URL, isShown: isDisplayed, readOffered });
const audited = (): Audited => auditDocument(document, options());

/** A bare walk over the texts of the page, which takes each and does nothing with it. */
function walkTexts(): number {
  const walker = document.createTreeWalker(document.body, 4);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

let waiting = new AbortController();

/** The whole of what the gate does when a page has loaded. */
function gate(): void {
  watchForReport(document, { report: () => undefined, list: () => undefined }, waiting.signal);
}

/** Ends the waiting of the gates so far. */
function endWaiting(): void {
  waiting.abort();
  waiting = new AbortController();
}

/** Leaves something to do for the next layout. */
function dirty(): void {
  const { style } = document.body;
  style.paddingTop = style.paddingTop === '1px' ? '2px' : '1px';
}

/** Durations (ms) of the tasks over 50 ms from now on until the promise is kept. */
async function longTasks(during: () => Promise<void>): Promise<number[]> {
  const durations: number[] = [];
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) durations.push(duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  // In a task of its own: what called this is none of the tasks asked about.
  await new Promise((resolve) => setTimeout(resolve));
  await during();
  // Entries are handed over a moment after their task.
  await new Promise((resolve) => setTimeout(resolve, 200));
  note(observer.takeRecords());
  observer.disconnect();
  return durations;
}

const frame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve())));

/** A live audit up to its outcome, and its overlay up to the next frames. */
async function runLive(): Promise<LiveAudit> {
  let outcome = () => undefined as unknown;
  const told = new Promise<unknown>((resolve) => (outcome = () => resolve(null)));
  const live = new LiveAudit(document, {
    onOutcome: () => outcome(),
    onLeave: () => undefined,
    onPartNeeded: () => undefined,
    naming: NAMING,
    loadMarks: () => Promise.resolve((page, input) => new Overlay(page, input, ACTIONS)),
    loadIgnored: () => Promise.resolve(null),
    isExtensionAlive: () => true,
  });
  live.start();
  await told;
  await frame();
  await frame();
  return live;
}

/** The audit of this page, with a finding for each of so many elements. */
function withMarks(count: number): Audited {
  const { result } = audited();
  const elements = [...document.body.querySelectorAll('td, p, li')].slice(0, count);
  const places = new Map<string, Anchor>();
  const findings = elements.map((element, index): Finding => {
    const mark = `bench.${String(index)}`;
    places.set(mark, { kind: 'cell', elements: [element] });
    return {
      ...{
        rule: 'cell-invalid-value',
        severity: 'error',
        title: mark,
        message: mark,
        basis: '',
        advice: '',
      },
      ...{ at: 'requests.newReceived.total', fields: [], mark },
    };
  });
  return { result: { ...result, isReport: true, findings }, report: null, anchors: places };
}

const bench = {
  countNodes: () => countNodes(document.body),
  enlarge: (nodes: number) => enlarge(document, nodes),
  exaggerate: (extreme: Extreme) => EXTREMES[extreme](document),

  gate: (rounds: number): Comparison =>
    compare(gate, () => document.body.textContent, rounds, endWaiting),
  audit: (rounds: number): Comparison => compare(audited, walkTexts, rounds),

  /** One audit (ms), the first on this page. */
  first(): { readonly time: number; readonly isReport: boolean } {
    const start = performance.now();
    const { result } = audited();
    return { time: performance.now() - start, isReport: result.isReport };
  },

  /**
   * The longest stretch of an audit (ms) that no pause divides. Of several audits the fastest run of
   * each stretch counts.
   */
  longestStretch(audits: number): number {
    const fastest: number[] = [];
    for (let audit = 0; audit < audits; audit += 1) {
      const steps = auditingSteps(document, options());
      for (let step = 0, done = false; !done; step += 1) {
        const start = performance.now();
        done = steps.next().done === true;
        fastest[step] = Math.min(fastest[step] ?? Infinity, performance.now() - start);
      }
    }
    return Math.max(...fastest);
  },

  /** Time (ms) to write the audit of this page in a format. */
  async save(format: ExportFormat): Promise<number> {
    const unquoted = audited();
    const start = performance.now();
    await exportAudit(format, quoted(unquoted), { locale: 'zh', savedAt: new Date() });
    return performance.now() - start;
  },

  /** Audits so often, each time with a layout due. */
  auditDirty(times: number): void {
    for (let index = 0; index < times; index += 1) {
      dirty();
      audited();
    }
  },

  /** An accessibility check of the same page by axe-core, which the page has been given. In ms. */
  async axe(): Promise<number> {
    const { axe } = globalThis as unknown as { axe: { run: (root: Document) => Promise<unknown> } };
    const start = performance.now();
    await axe.run(document);
    return performance.now() - start;
  },

  /** Heap before and after one audit, without a collection in between. */
  heap(): Heap {
    const used = () =>
      (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    const before = used();
    const kept = audited();
    return { before, after: kept.anchors.size >= 0 ? used() : 0 };
  },

  /** Long tasks of a live audit, from injection until its marks stand. */
  async live(): Promise<{ readonly time: number; readonly long: readonly number[] }> {
    let time = 0;
    const long = await longTasks(async () => {
      const start = performance.now();
      const live = await runLive();
      time = performance.now() - start;
      live.end();
    });
    return { time, long };
  },

  /** Live audits of this page, one after the other, each ended before the next. */
  async again(times: number): Promise<void> {
    for (let index = 0; index < times; index += 1) (await runLive()).end();
  },

  /**
   * Places so many marks and takes them off again. `first` and `time` (ms) are until some are drawn,
   * and until all are.
   */
  async overlay(count: number): Promise<{
    readonly marks: number;
    readonly mount: number;
    readonly first: number;
    readonly time: number;
    readonly long: readonly number[];
  }> {
    const { result, anchors: places } = withMarks(count);
    let [marks, mount, first, time] = [0, 0, 0, 0];
    const long = await longTasks(async () => {
      const start = performance.now();
      const overlay = new Overlay(
        document,
        { result, anchors: places, locale: 'zh', naming: NAMING, look: DEFAULT_CONTEXT.look },
        ACTIONS,
      );
      overlay.mount();
      mount = performance.now() - start;
      while (marks < result.findings.length) {
        await frame();
        marks = root?.querySelectorAll('[data-rule]:not([hidden])').length ?? 0;
        time = performance.now() - start;
        first ||= marks > 0 ? time : 0;
        if (time > 20_000)
          throw new Error(`${String(marks)} marks of ${String(count)} were drawn.`);
      }
      await frame();
      overlay.destroy();
    });
    return { marks, mount, first, time, long };
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
