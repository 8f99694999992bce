import { GUARDED } from '../card/guarded';
import { Covers } from '../layout/occlusion';
import { effectOnPage } from '../layout/page-effects';
import type { Shell } from './shell';

/** From nothing to all in steps of a twentieth: also what is partly out of view tells that it moves. */
const THRESHOLDS = Array.from({ length: 21 }, (_, step) => step / 20);
/** Browsers tell of what is covered no more often than this. */
const VISIBILITY_DELAY_MS = 100;
/** After a move, a control is watched again where it has come to. */
const MOVE_DELAY_MS = 150;
/** While somebody moves the pointer or types, it is looked this often for what covers the controls. */
const SAMPLE_DELAY_MS = 100;
const SLACK_PX = 2;

/** `IntersectionObserver` as Chromium has it: it tells what is covered, changed or made transparent. */
interface VisibilityInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** How long a control has stood where it stands, in milliseconds of `performance.now()`. */
export interface Standing {
  /** Since when it is in view; null while it is not. */
  shownSince: number | null;
  /** Since when nothing covers or changes it; null while something does, undefined where browsers don't tell. */
  clearSince: number | null | undefined;
  /** When it last came to another place. */
  movedAt: number;
  /** When it was last found covered by looking, where browsers don't tell; undefined for never. */
  coveredAt: number | undefined;
}

interface Watched extends Standing {
  place: IntersectionObserver | null;
  timer: number;
}

/**
 * Remembers of each guarded control since when it has been seen, uncovered, and in its place. Browsers tell
 * that at a frame in which something has changed, so that a page at rest costs nothing, and a page can't
 * keep it from being told.
 */
export class ControlHistory {
  readonly #watched = new Map<HTMLElement, Watched>();
  readonly #visibility: IntersectionObserver;
  readonly #tellsVisibility: boolean;
  /** When it was last looked for covers, and when in the page's shadow trees as well. */
  #sampledAt = 0;
  #searchedAt = 0;

  constructor(
    private readonly document: Document,
    private readonly shell: Shell,
    signal: AbortSignal,
  ) {
    const init: VisibilityInit = {
      threshold: [0, 0.5, 1],
      trackVisibility: true,
      delay: VISIBILITY_DELAY_MS,
    };
    this.#visibility = new IntersectionObserver((entries) => {
      for (const entry of entries) this.#see(entry);
    }, init);
    this.#tellsVisibility = 'trackVisibility' in this.#visibility;
    const changes = new MutationObserver(() => this.#collect());
    for (const part of [shell.bar, shell.cards])
      changes.observe(part, { childList: true, subtree: true });
    this.#collect();
    signal.addEventListener('abort', () => {
      changes.disconnect();
      this.#visibility.disconnect();
      for (const control of [...this.#watched.keys()]) this.#drop(control);
    });
  }

  /** What is known of a control; null for one that has only just come. */
  of(control: HTMLElement): Standing | null {
    return this.#watched.get(control) ?? null;
  }

  /**
   * Looks for covers while somebody is about to use something, where the browser doesn't tell: under a
   * page's effect none does.
   * @param isThorough whether to look into the page's shadow trees: as long as the overlay is in use
   */
  sample(isThorough: boolean): void {
    const now = performance.now();
    if (now - (isThorough ? this.#searchedAt : this.#sampledAt) < SAMPLE_DELAY_MS) return;
    this.#sampledAt = now;
    if (isThorough) this.#searchedAt = now;
    if (this.#tellsVisibility && effectOnPage(this.document) === 'none') return;
    const shown = [...this.#watched]
      .map(([control, watched]) => ({ watched, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    if (shown.length === 0) return;
    const covers = new Covers(this.document, this.shell.host, isThorough);
    for (const { watched, box } of shown) if (covers.isOver(box)) watched.coveredAt = now;
  }

  get #view(): Window {
    return this.document.defaultView as Window;
  }

  #collect(): void {
    const { bar, cards } = this.shell;
    const controls = new Set(
      [bar, cards].flatMap((part) => [...part.querySelectorAll<HTMLElement>(`[${GUARDED}]`)]),
    );
    for (const control of [...this.#watched.keys()])
      if (!controls.has(control)) this.#drop(control);
    for (const control of controls) {
      if (this.#watched.has(control)) continue;
      const now = performance.now();
      const clearSince = this.#tellsVisibility ? null : undefined;
      this.#watched.set(control, {
        shownSince: null,
        clearSince,
        movedAt: now,
        coveredAt: undefined,
        place: null,
        timer: 0,
      });
      this.#visibility.observe(control);
    }
  }

  #drop(control: HTMLElement): void {
    const watched = this.#watched.get(control);
    if (!watched) return;
    this.#view.clearTimeout(watched.timer);
    watched.place?.disconnect();
    this.#visibility.unobserve(control);
    this.#watched.delete(control);
  }

  #see({ target, isIntersecting, isVisible, boundingClientRect }: VisibilityEntry): void {
    const control = target as HTMLElement;
    const watched = this.#watched.get(control);
    if (!watched) return;
    const now = performance.now();
    watched.shownSince = isIntersecting ? (watched.shownSince ?? now) : null;
    if (this.#tellsVisibility)
      watched.clearSince = isVisible === true ? (watched.clearSince ?? now) : null;
    if (!watched.place && isIntersecting) this.#place(control, watched, boundingClientRect);
  }

  /** Watches a control through an opening of its own size and place: moved, it is no longer all in it. */
  #place(control: Element, watched: Watched, box: DOMRectReadOnly): void {
    watched.place?.disconnect();
    const { innerWidth, innerHeight } = this.#view;
    const { documentElement } = this.document;
    const width = documentElement.clientWidth || innerWidth;
    const height = documentElement.clientHeight || innerHeight;
    const sides = [-box.top, box.right - width, box.bottom - height, -box.left];
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const { boundingClientRect: now } = entry;
        const isAstray =
          Math.abs(now.left - box.left) > SLACK_PX || Math.abs(now.top - box.top) > SLACK_PX;
        if (!isAstray) return;
        observer.disconnect();
        watched.movedAt = performance.now();
        watched.timer = this.#view.setTimeout(
          () => this.#place(control, watched, now),
          MOVE_DELAY_MS,
        );
      },
      {
        root: this.document,
        rootMargin: sides.map((side) => `${String(Math.ceil(side))}px`).join(' '),
        threshold: THRESHOLDS,
      },
    );
    observer.observe(control);
    watched.place = observer;
  }
}
