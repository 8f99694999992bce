import { TimeSlicer } from '../base/time-slicer';
import { isDisplayed } from '../dom/displayed';
import { prepareWith, type Audited, type PreviousOnPage } from '../audit';
import type { Locale } from '../messages';
import type { Overlay, OverlayLook } from '../overlay';
import type { ReadOffered } from '../read';
import type { Anchor } from '../report';
import type { AuditResult } from '../result';
import {
  DEFAULT_PREFERENCES,
  DEFAULT_SETTINGS,
  type DrawnMark,
  type OverlayCommand,
  type RuleSettings,
} from '../settings';
import { addressOf } from './address';
import { whilePageActive } from './bfcache';
import { Changes } from './changes';
import { Ignored, type KnownIgnored, type Seen } from './ignored';
import type { DrawMarks, LiveAuditEvents, Outcome, ReadingParts } from './live-audit-events';
import { isEqual, sameAnchors, sameResult } from './same-outcome';

/** The wishes of the person that an audit goes by. */
export interface LiveContext {
  readonly locale: Locale;
  readonly settings: RuleSettings;
  readonly look: OverlayLook;
}

export const DEFAULT_CONTEXT: LiveContext = {
  locale: 'zh',
  settings: DEFAULT_SETTINGS,
  look: DEFAULT_PREFERENCES,
};

/** Without a part for so long (ms), the page is audited as it is. */
const PART_TIMEOUT_MS = 5000;

/**
 * An audit that takes several tasks is dropped when its report changes meanwhile, but no more often
 * than this until there is another outcome: a page that never rests is audited as it is.
 */
const MAX_DROPS = 2;

/**
 * The audit of a page that lives: reads and marks it, and does so again when its report has changed,
 * gone or come. What a person sees is replaced only where the new audit says something else, or
 * speaks of other elements.
 */
export class LiveAudit {
  readonly #end = new AbortController();
  readonly #changes: Changes;
  readonly #waiting: ((outcome: Outcome) => void)[] = [];
  #outcome: Outcome | null = null;
  /** The outcome that everyone knows: its marks are on the page. */
  #published: Outcome | null = null;
  #anchors: ReadonlyMap<string, Anchor> = new Map();
  #marks: DrawMarks | null = null;
  #overlay: Overlay | null = null;
  readonly #parts: Partial<ReadingParts> = {};
  /** Parts that were asked for, and whether they may still come. */
  readonly #asked = new Map<keyof ReadingParts, boolean>();
  #previous: PreviousOnPage | null = null;
  #context: LiveContext = DEFAULT_CONTEXT;
  #started = false;
  readonly #slicer = new TimeSlicer<Audited>();
  readonly #ignored: Ignored;
  /** The last audit, as it was before decisions were looked at. */
  #audited: Audited | null = null;
  #drops = 0;

  constructor(
    private readonly document: Document,
    private readonly events: LiveAuditEvents,
  ) {
    this.#ignored = new Ignored(events.loadIgnored);
    this.#changes = new Changes(
      document,
      () => this.#again(),
      () => this.#drop(),
    );
  }

  /** Audits the page, and from then on follows it. */
  start(): void {
    this.#started = true;
    const view = this.document.defaultView as Window;
    const { signal } = this.#end;
    const check = () => {
      if (!this.events.isExtensionAlive()) this.end();
    };
    // An update of the extension isn't told to pages; the first to notice is who looks at one.
    for (const type of ['visibilitychange', 'scroll', 'pointerdown', 'keydown'])
      this.document.addEventListener(type, check, { capture: true, passive: true, signal });
    view.addEventListener('focus', check, { signal });
    let back = false;
    whilePageActive(
      view,
      (shown) => {
        this.#changes.start();
        void this.#audit();
        if (back) this.#notify();
        back = true;
        shown.addEventListener('abort', () => {
          this.#slicer.drop();
          this.#changes.stop();
          this.events.onLeave();
        });
      },
      signal,
    );
  }

  /** Takes the marks off the page, and stops following it. */
  end(): void {
    this.#slicer.drop();
    this.#overlay?.destroy();
    this.#overlay = null;
    this.#end.abort();
  }

  /** Audits the page now; before the start, which does so anyway, nothing happens. */
  audit(): void {
    if (this.#started) void this.#audit();
  }

  /** Takes the person's wishes and audits by them: starts, or does so anew where they differ. */
  takeContext(context: LiveContext): void {
    if (this.#end.signal.aborted) return;
    const before = this.#context;
    this.#context = context;
    if (!this.#started) {
      this.start();
      return;
    }
    if (!isEqual(before.settings, context.settings)) void this.#audit();
    // A result has no words: in another language it is only shown anew.
    if (before.locale !== context.locale || !isEqual(before.look, context.look)) this.#show();
    // Decisions are kept beside the wishes, and told of by the same events.
    void this.heedIgnored();
  }

  /** Takes note that decisions may have been made or dropped. */
  async heedIgnored(): Promise<void> {
    this.#ignored.forget();
    if (this.#audited && this.#outcome !== 'failed') await this.#settle(this.#audited);
  }

  /** The decisions on the report that was audited last. */
  get ignored(): KnownIgnored | null {
    return this.#ignored.known;
  }

  /** Takes a part that was needed, and audits with it. */
  takePart<P extends keyof ReadingParts>(part: P, value: ReadingParts[P]): void {
    this.#parts[part] = value;
    void this.#audit();
  }

  /** Takes last year's report, or that there is none, and audits with it. */
  takePrevious(previous: PreviousOnPage | null): void {
    this.#previous = previous;
    this.audit();
  }

  /** The outcome, now or as soon as there is one. */
  outcome(): Outcome | Promise<Outcome> {
    return this.#published ?? new Promise((resolve) => void this.#waiting.push(resolve));
  }

  /** The marks as they are drawn now, in the viewport. */
  marks(): DrawnMark[] {
    return this.#overlay?.marks() ?? [];
  }

  /** The last audit, as it was before decisions were looked at; null where it broke off. */
  get audited(): Audited | null {
    return this.#audited;
  }

  /** Where everything stands on the page that is marked, by place name. */
  get anchors(): ReadonlyMap<string, Anchor> {
    return this.#anchors;
  }

  /** Leads the reader to a finding. False where there is no such finding. */
  focus(index: number): boolean {
    return this.#overlay?.focus(index) ?? false;
  }

  /** Leads the reader to a place of the report. False where the page has none of that name. */
  show(at: string): boolean {
    return this.#overlay?.show(at) ?? false;
  }

  /** Does what a person asks for by a key. False where nothing is shown that could. */
  command(command: OverlayCommand): boolean {
    return this.#overlay?.command(command) ?? false;
  }

  /** After changes; tells whether they made a difference. */
  #again(): boolean | Promise<boolean> {
    if (this.events.isExtensionAlive()) return this.#audit();
    this.end();
    return false;
  }

  /** Drops the audit under way, unless that was done too often; tells whether it did. */
  #drop(): boolean {
    if (!this.#slicer.isBusy || this.#drops >= MAX_DROPS) return false;
    this.#drops += 1;
    this.#slicer.drop();
    return true;
  }

  /** Audits the page, at once where that is quick; tells whether the outcome is another one. */
  #audit(): boolean | Promise<boolean> {
    let lacksOffered = false;
    const readOffered: ReadOffered = (...seen) => {
      const { offered } = this.#parts;
      lacksOffered = !offered;
      return offered?.(...seen) ?? null;
    };
    const prepared = prepareWith(readOffered, this.document, {
      url: addressOf(this.document),
      settings: this.#context.settings,
      isShown: isDisplayed,
      fold: this.#parts.traditional,
      ...(this.#previous ? { previous: this.#previous } : {}),
    });
    if (prepared.lacksFold && this.#awaits('traditional')) return true;
    this.#changes.begin();
    const done = (audited: Audited) =>
      (lacksOffered && this.#awaits('offered')) || this.#settle(this.#placed(audited));
    try {
      const audited = this.#slicer.run(prepared.steps());
      if (!(audited instanceof Promise)) return done(audited);
      return audited.then(
        (late) => (late ? done(late) : true),
        (error: unknown) => this.#fail(error),
      );
    } catch (error) {
      return this.#fail(error);
    }
  }

  /** Asks for a part, once; false where it was asked for in vain. */
  #awaits(part: keyof ReadingParts): boolean {
    if (!this.#asked.has(part)) {
      this.#asked.set(part, true);
      setTimeout(() => {
        this.#asked.set(part, false);
        if (!this.#parts[part] && !this.#end.signal.aborted) void this.#audit();
      }, PART_TIMEOUT_MS);
      this.events.onPartNeeded(part);
    }
    return this.#asked.get(part) === true;
  }

  /** An audit with the places that last year's report gives rise to. */
  #placed(audited: Audited): Audited {
    const { result, anchors } = audited;
    return this.#previous
      ? { ...audited, anchors: this.#previous.placesIn(result, anchors) }
      : audited;
  }

  /** Takes an audit for the newest, as soon as it is known what is set aside in its report. */
  #settle(audited: Audited): boolean | Promise<boolean> {
    this.#audited = audited;
    const seen = this.#ignored.applyTo(audited);
    if (!(seen instanceof Promise)) return this.#take(seen);
    return seen.then((late) =>
      // Another audit may have come meanwhile.
      this.#audited === audited && !this.#end.signal.aborted ? this.#take(late) : true,
    );
  }

  #take({ result, anchors }: Seen): boolean {
    const same =
      this.#outcome !== null &&
      this.#outcome !== 'failed' &&
      sameResult(this.#outcome, result) &&
      sameAnchors(this.#anchors, anchors) &&
      (!result.isReport || this.#overlay?.isInPlace === true);
    if (!same) this.#drops = 0;
    this.#anchors = anchors;
    this.#changes.follow(anchors.values());
    this.#outcome = result;
    if (!same) this.#publish(result);
    return !same;
  }

  /** Tells of a result, and shows it as soon as there is what draws marks. */
  #publish(result: AuditResult): void {
    this.events.onOutcome(result);
    if (this.#marks || !result.isReport) {
      this.#show();
      this.#answer();
      return;
    }
    void this.events.loadMarks(result).then((marks) => {
      this.#marks ??= marks;
      if (this.#outcome !== result || this.#end.signal.aborted) return;
      this.#show();
      this.#answer();
    });
  }

  /** Brings what is on the page in line with the outcome; a page may keep anything from being shown. */
  #show(): void {
    try {
      this.#draw();
    } catch (error) {
      console.error('[gov-report-audit] the findings could not be shown:', error);
      this.#overlay = null;
    }
  }

  #draw(): void {
    const result = this.#outcome;
    if (result === null || result === 'failed') return;
    if (!result.isReport) {
      this.#overlay?.destroy();
      this.#overlay = null;
      return;
    }
    const { locale, look } = this.#context;
    const { traditional } = this.#parts;
    const fold = traditional ? { fold: traditional } : {};
    const input = {
      result,
      anchors: this.#anchors,
      locale,
      naming: this.events.naming,
      look,
      ...fold,
    };
    if (this.#overlay?.isInPlace === false) this.#overlay.destroy();
    if (this.#overlay) this.#overlay.update(input);
    else if (this.#marks) this.#overlay = this.#marks(this.document, input);
    this.#overlay?.mount();
    if (this.#overlay?.host) this.#changes.passOver(this.#overlay.host);
  }

  #fail(error: unknown): boolean {
    console.error('[gov-report-audit] the audit of this page broke off:', error);
    this.#overlay?.destroy();
    this.#overlay = null;
    this.#anchors = new Map();
    this.#audited = null;
    this.#changes.follow([]);
    const before = this.#outcome;
    this.#outcome = 'failed';
    if (before !== 'failed') this.#notify();
    return before !== 'failed';
  }

  #notify(): void {
    const outcome = this.#outcome;
    if (outcome === null) return;
    this.events.onOutcome(outcome);
    this.#answer();
  }

  /** Answers those who have asked for the outcome, and whoever asks from now on. */
  #answer(): void {
    const outcome = this.#outcome;
    if (outcome === null) return;
    this.#published = outcome;
    for (const resolve of this.#waiting.splice(0)) resolve(outcome);
  }
}
