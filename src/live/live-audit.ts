import { auditDocument, type Audited } from '../audit';
import type { Locale } from '../messages';
import { HOST_NAME, Overlay } from '../overlay';
import type { Fold } from '../read';
import { DEFAULT_SETTINGS, type AuditResult, type Place, type RuleSettings } from '../report';
import { isTraditional } from '../traditional';
import { Changes } from './changes';
import { isShown } from './hiding';
import { whileShown } from './lifetime';

/** What an audit came to; `failed` where it broke off. */
export type Outcome = AuditResult | 'failed';

export interface LiveAuditEvents {
  /** There is a new result, or the page has come back with the one it had. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** The page goes, and its marks with it. */
  readonly onLeave: () => void;
  /** The page is in Traditional characters; `takeFold` has to follow. */
  readonly onFoldNeeded: () => void;
  /** Whether whoever started this is still there. */
  readonly isWanted: () => boolean;
}

/** Without a fold for so long (ms), the page is audited as it is. */
const FOLD_PATIENCE = 5000;

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
  #places: ReadonlyMap<string, Place> = new Map();
  #overlay: Overlay | null = null;
  #fold: Fold | null = null;
  /** `vain`: asked for, and it never came. */
  #foldState: 'unasked' | 'awaited' | 'vain' = 'unasked';
  #patience: ReturnType<typeof setTimeout> | undefined;
  #settings: RuleSettings = DEFAULT_SETTINGS;
  #started = false;

  constructor(
    private readonly document: Document,
    private readonly locale: Locale,
    private readonly events: LiveAuditEvents,
  ) {
    this.#changes = new Changes(document, () => this.#again());
  }

  /** Audits the page, and from then on follows it. */
  start(): void {
    this.#started = true;
    const view = this.document.defaultView as Window;
    const { signal } = this.#end;
    const check = () => {
      if (!this.events.isWanted()) this.end();
    };
    // An update of the extension isn't told to pages; the first to notice is who looks at one.
    this.document.addEventListener('visibilitychange', check, { signal });
    view.addEventListener('focus', check, { signal });
    this.#audit();
    let back = false;
    whileShown(
      view,
      (shown) => {
        this.#changes.start();
        if (back) {
          this.#audit();
          this.#tell();
        }
        back = true;
        shown.addEventListener('abort', () => {
          this.#changes.stop();
          this.events.onLeave();
        });
      },
      signal,
    );
  }

  /** Takes the marks off the page, and stops following it. */
  end(): void {
    clearTimeout(this.#patience);
    this.#overlay?.destroy();
    this.#overlay = null;
    this.#end.abort();
  }

  /** Audits the page now; before the start, which does so anyway, nothing happens. */
  audit(): void {
    if (this.#started) this.#audit();
  }

  /** Takes the settings of rules and audits with them: starts, or does so anew. */
  takeSettings(settings: RuleSettings): void {
    if (this.#end.signal.aborted) return;
    this.#settings = settings;
    if (this.#started) this.#audit();
    else this.start();
  }

  /** Takes what turns Traditional characters into simplified ones, and audits with it. */
  takeFold(fold: Fold): void {
    clearTimeout(this.#patience);
    this.#fold = fold;
    this.#audit();
  }

  /** The outcome, now or as soon as there is one. */
  outcome(): Outcome | Promise<Outcome> {
    return this.#outcome ?? new Promise((resolve) => void this.#waiting.push(resolve));
  }

  /** Leads the reader to a finding. False where there is no such finding. */
  focus(index: number): boolean {
    return this.#overlay?.focus(index) ?? false;
  }

  /** After changes; tells whether they made a difference. */
  #again(): boolean {
    if (this.events.isWanted()) return this.#audit();
    this.end();
    return false;
  }

  #audit(): boolean {
    const { document } = this;
    const text = (document.body as HTMLElement | null)?.textContent ?? '';
    const traditional = isTraditional(text);
    if (traditional && !this.#fold && this.#awaitFold()) return true;
    try {
      return this.#settle(
        auditDocument(document, {
          // A frame that a script wrote has no address of its own.
          url: document.URL.startsWith('about:') ? document.baseURI : document.URL,
          locale: this.locale,
          settings: this.#settings,
          isShown,
          ...(traditional && this.#fold ? { fold: this.#fold } : {}),
        }),
      );
    } catch (error) {
      console.error('[gov-report-audit] the audit of this page broke off:', error);
      return this.#fail();
    }
  }

  /** Asks for the fold, once; false where it was asked for in vain. */
  #awaitFold(): boolean {
    if (this.#foldState === 'unasked') {
      this.#foldState = 'awaited';
      this.#patience = setTimeout(() => {
        this.#foldState = 'vain';
        this.#audit();
      }, FOLD_PATIENCE);
      this.events.onFoldNeeded();
    }
    return this.#foldState === 'awaited';
  }

  #settle({ result, places }: Audited): boolean {
    const same =
      this.#outcome !== null &&
      this.#outcome !== 'failed' &&
      saysTheSame(this.#outcome, result) &&
      standsTheSame(this.#places, places) &&
      (!result.isReport || this.document.querySelector(HOST_NAME) !== null);
    this.#places = places;
    this.#changes.follow(places.values());
    if (!same) {
      const before = this.#overlay;
      this.#overlay = null;
      if (result.isReport) {
        this.#overlay = new Overlay(this.document, { result, places, locale: this.locale });
        this.#overlay.mount();
      }
      before?.destroy();
    }
    this.#outcome = result;
    if (!same) this.#tell();
    return !same;
  }

  #fail(): boolean {
    this.#overlay?.destroy();
    this.#overlay = null;
    this.#places = new Map();
    this.#changes.follow([]);
    const before = this.#outcome;
    this.#outcome = 'failed';
    if (before !== 'failed') this.#tell();
    return before !== 'failed';
  }

  #tell(): void {
    const outcome = this.#outcome;
    if (outcome === null) return;
    this.events.onOutcome(outcome);
    for (const resolve of this.#waiting.splice(0)) resolve(outcome);
  }
}

/** Address and title of the page may change by themselves: titles scroll, addresses get anchors. */
const saysTheSame = (a: AuditResult, b: AuditResult): boolean =>
  JSON.stringify({ ...a, page: null }) === JSON.stringify({ ...b, page: null });

function standsTheSame(a: ReadonlyMap<string, Place>, b: ReadonlyMap<string, Place>): boolean {
  if (a.size !== b.size) return false;
  for (const [name, { elements, span, label }] of b) {
    const before = a.get(name);
    if (
      before?.elements.length !== elements.length ||
      elements.some((element, index) => element !== before.elements[index]) ||
      label !== before.label ||
      span?.start !== before.span?.start ||
      span?.end !== before.span?.end ||
      span?.startOffset !== before.span?.startOffset ||
      span?.endOffset !== before.span?.endOffset
    )
      return false;
  }
  return true;
}
