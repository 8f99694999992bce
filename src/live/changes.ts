import * as unclobbered from '../dom/clobbering';
import type { Anchor } from '../report';
import { BackoffDebouncer } from './backoff-debouncer';
import { speaksOfReport } from './frame';
import { hasNoText, MAX_NODES_AT_ONCE, MutationBuffer } from './mutation-buffer';
import { Region, type Zone } from './region';
import { HIDING_ATTRIBUTES, togglesVisibility } from '../dom/visibility';

const DEBOUNCE_MS = { quiet: 400, most: 3000 };
/** More text than this, in which nothing speaks of a report, is a reason to look less often. */
const MUCH = 10_000;
/** What clocks and counters change. */
const TICKING = /[\d\s:：.,/年月日时分秒星期一二三四五六天-]+/g;

/**
 * Watches an audited page, and asks for another audit once its changes have settled: after changes
 * within the report, or when words of a report are added elsewhere.
 */
export class Changes {
  readonly #observer: MutationObserver;
  readonly #debouncer: BackoffDebouncer;
  readonly #buffer = new MutationBuffer();
  #region: Region | null = null;
  /** Elements that we put on the page: their coming and going is no change of it. */
  readonly #passedOver = new WeakSet<Node>();
  /** Whether something within the report has changed. */
  #stale = false;
  /** Whether an audit is under way, which any change may disturb. */
  #auditing = false;

  /**
   * @param audit audits the page anew, and tells whether that made any difference
   * @param disturbed called when what an audit is reading changes under it; tells whether that audit
   *   is dropped. Another one is asked for in any case
   */
  constructor(
    private readonly document: Document,
    private readonly audit: () => boolean | Promise<boolean>,
    private readonly disturbed: () => boolean,
  ) {
    this.#debouncer = new BackoffDebouncer(DEBOUNCE_MS, () => this.#settle());
    this.#observer = new MutationObserver((records) => this.#take(records));
  }

  /** Takes no notice of an element that we put on the page ourselves. */
  passOver(element: Element): void {
    this.#passedOver.add(element);
  }

  start(): void {
    this.#observer.observe(this.document, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
      attributeFilter: HIDING_ATTRIBUTES,
      attributeOldValue: true,
    });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#debouncer.stop();
    this.#forget();
    this.#auditing = false;
  }

  /** Says that an audit begins: what changed before is part of it. */
  begin(): void {
    this.#observer.takeRecords();
    this.#forget();
    this.#auditing = true;
  }

  /**
   * Says where the report stands that was just audited.
   * @param places of the audit; none where the page holds no report
   */
  follow(places: Iterable<Anchor>): void {
    this.#take(this.#observer.takeRecords());
    this.#auditing = false;
    this.#region = Region.of(places);
  }

  #forget(): void {
    this.#stale = false;
    this.#buffer.clear();
  }

  #take(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    let any = false;
    let urgent = this.#region?.isGone === true;
    if (urgent) this.#stale = any = true;
    else for (const record of records) any = this.#note(record) || any;
    // A dropped audit is made up for soon.
    if (this.#auditing && this.#stale) urgent = this.disturbed() || urgent;
    if (any) this.#debouncer.trigger(urgent);
  }

  /** Takes a change down; false for one that is none to the report. */
  #note(record: MutationRecord): boolean {
    const { type, target } = record;
    if (type === 'attributes' && !togglesVisibility(record)) return false;
    if (this.#isOurs(record)) return false;
    // Where the report stands is not known yet.
    if (this.#auditing && !this.#region && isWeighty(record)) {
      this.#stale = true;
      return true;
    }
    const zone = this.#region?.zoneOf(record) ?? 'outside';
    if (this.#concernsReport(record, zone)) {
      this.#stale = true;
      return true;
    }
    if (zone === 'behind') return false;
    if (type !== 'childList') return this.#buffer.add(target);
    return this.#buffer.addAll(record);
  }

  /** Whether the report that stands may be another one by a change. */
  #concernsReport(record: MutationRecord, zone: Zone): boolean {
    if (zone === 'inside' || (zone === 'behind' && !isTicking(record))) return true;
    return record.type === 'attributes' && this.#region?.isWithin(record.target) === true;
  }

  #isOurs(record: MutationRecord): boolean {
    if (record.type !== 'childList') return this.#passedOver.has(record.target);
    return !areMany(record) && nodesOf(record).every((node) => this.#passedOver.has(node));
  }

  #settle(): boolean | Promise<boolean> {
    if (!this.#stale) {
      // A report may be offered in these instead of as text.
      const shows = !this.#region && this.#buffer.matches('iframe, embed, object, img');
      const text = this.#buffer.take();
      if (!shows && !speaksOfReport(text, this.#region !== null)) return text.length < MUCH;
    }
    this.#forget();
    return this.audit();
  }
}

const nodesOf = ({ addedNodes, removedNodes }: MutationRecord): readonly Node[] => [
  ...addedNodes,
  ...removedNodes,
];

/** Whether so many nodes came or went at once that none is to be looked at. */
const areMany = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  addedNodes.length + removedNodes.length > MAX_NODES_AT_ONCE;

/** Whether a change is one to what a reader sees, wherever, and more than a clock's. */
const isWeighty = (record: MutationRecord): boolean =>
  !isTicking(record) &&
  (record.type !== 'childList' || areMany(record) || !nodesOf(record).every(hasNoText));

/** Whether a change is what a clock or a counter does. */
function isTicking(record: MutationRecord): boolean {
  const { type, target, oldValue, addedNodes, removedNodes } = record;
  if (type === 'attributes' || areMany(record)) return false;
  const plain = (text: string | null) => (text ?? '').replace(TICKING, '');
  const all = (nodes: NodeList) =>
    [...nodes].map((node) => unclobbered.textContent(node) ?? '').join('');
  return type === 'characterData'
    ? plain(oldValue) === plain(unclobbered.textContent(target))
    : plain(all(removedNodes)) === plain(all(addedNodes));
}
