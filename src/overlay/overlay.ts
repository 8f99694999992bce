import { render } from 'preact';
import { overlayWords, type Locale } from '../messages';
import type { AuditResult, OverlayCommand, Place } from '../report';
import { Card } from './card';
import { explain, type Explained } from './explain';
import { union, type Box } from './geometry';
import { Intent } from './intent';
import { marksOf, spotsOf, type Spot } from './marks';
import { Measure } from './measure';
import { placeCard, reveal } from './position';
import { Stage, type Tint } from './stage';
import { STYLES } from './styles';
import { isUpright } from './sums';
import { Summary } from './summary';
import type { OverlayActions, OverlayInput } from './types';
import { watchHover, watchLayout } from './watch';

export const HOST_NAME = 'gov-report-audit';
/** Said on a host that is about to be replaced: its owner may live in another copy of this script. */
const REPLACED = 'gov-report-audit:replaced';

interface OpenCard {
  readonly finding: number;
  readonly spot: number;
  /** Whether it stays until it is closed, or goes when the pointer or the focus goes. */
  readonly pinned: boolean;
  /** A cell of the sum that the card has been taken to; null at its own spot. */
  readonly visiting: string | null;
}

interface View {
  readonly card: OpenCard | null;
  /** Index of the finding last stepped to. */
  readonly current: number | null;
  readonly marksShown: boolean;
  readonly collapsed: boolean;
  /** What a screen reader is told. */
  readonly announcement: string;
}

/** What lives from one mount to its destroy. */
interface Mounted {
  readonly abort: AbortController;
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly ui: HTMLElement;
  readonly layer: HTMLElement;
  readonly stage: Stage;
}

/**
 * Marks the slips of an audit on the page itself and explains them. Everything it shows stands in the
 * shadow root of one host element at the end of `<html>`; nothing else in the page is changed.
 */
export class Overlay {
  #result: AuditResult;
  #places: ReadonlyMap<string, Place>;
  #locale: Locale;
  #spots: readonly Spot[];
  readonly #view: Window;
  readonly #intent: Intent;

  #mounted: Mounted | null = null;
  #state: View = {
    card: null,
    current: null,
    marksShown: true,
    collapsed: false,
    announcement: '',
  };
  #cardElement: HTMLElement | null = null;
  /** What had the focus before the card took it. */
  #returnTo: HTMLElement | null = null;
  /** Whether focus is being given back, which is no wish to see the badge's card. */
  #returning = false;

  /**
   * @param document the audited page, in which the places' elements stand
   */
  constructor(
    private readonly document: Document,
    { result, places, locale }: OverlayInput,
    readonly actions: OverlayActions,
  ) {
    this.#result = result;
    this.#places = places;
    this.#locale = locale;
    this.#spots = spotsOf(marksOf(result, places, document.body));
    this.#view = document.defaultView as Window;
    this.#intent = new Intent(this.#view);
  }

  /** Puts the overlay on the page, in place of an earlier one. Does nothing on a page that is no report. */
  mount(): void {
    if (this.#mounted || !this.#result.isReport) return;
    const { document } = this;
    for (const old of document.querySelectorAll(HOST_NAME)) {
      old.dispatchEvent(new Event(REPLACED));
      old.remove();
    }

    const abort = new AbortController();
    const { signal } = abort;
    const host = document.createElement(HOST_NAME);
    const shadow = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLES;
    const root = this.#element('root');
    root.setAttribute('role', 'region');
    root.setAttribute('aria-label', this.#words.region);
    root.lang = this.#locale === 'zh' ? 'zh-CN' : 'en';
    const ui = this.#element('ui');
    const layer = this.#element('layer');
    root.append(ui, layer);
    shadow.append(style, root);

    const stage = new Stage(
      document,
      layer,
      {
        result: this.#result,
        spots: this.#spots,
        words: this.#words,
        events: {
          onBadgeEnter: (spot, how) => this.#onBadgeEnter(spot, how),
          onBadgeLeave: () => this.#closeSoon(),
          onBadgeOpen: (spot) => this.#onBadgeOpen(spot),
        },
      },
      signal,
    );
    this.#mounted = { abort, host, shadow, ui, layer, stage };
    this.#render();
    document.documentElement.append(host);
    stage.schedule();
    this.#listen(stage, signal);
  }

  /** Shows another audit of the page, or another look of the same. */
  update({ result, places, locale }: OverlayInput): void {
    const mounted = this.#mounted !== null;
    this.destroy();
    this.#result = result;
    this.#places = places;
    this.#locale = locale;
    this.#spots = spotsOf(marksOf(result, places, this.document.body));
    if (mounted) this.mount();
  }

  /** Takes everything off the page again and stops all listening. */
  destroy(): void {
    const mounted = this.#mounted;
    if (!mounted) return;
    this.#mounted = null;
    this.#intent.forget();
    mounted.abort.abort();
    render(null, mounted.ui);
    mounted.host.remove();
    this.#returnTo = null;
    this.#state = { ...this.#state, card: null, current: null, announcement: '' };
  }

  /**
   * Scrolls to a finding and opens its card.
   * @param index index in `AuditResult.findings`
   * @returns false if there is no such finding, or nothing is mounted
   */
  focus(index: number): boolean {
    const finding = this.#result.findings[index];
    const mounted = this.#mounted;
    if (!finding || !mounted) return false;
    const own = this.#spots.filter(({ marks }) => marks.some((mark) => mark.finding === index));
    const chosen = own.find(({ place }) => this.#boxOf(place)) ?? own[0];
    if (!chosen) return false;
    const { place } = chosen;
    const spot = this.#spots.indexOf(chosen);
    reveal(this.document, place, () => this.#boxOf(place));
    // Scrolling may have brought out what an inner scroller hid.
    mounted.stage.place();
    this.#open(
      { finding: index, spot, pinned: true, visiting: null },
      {
        current: index,
        marksShown: true,
        announcement: this.#words.announce(
          index + 1,
          this.#result.findings.length,
          finding.message,
        ),
      },
    );
    return true;
  }

  /**
   * Scrolls to a place of the report and rings it for a moment.
   * @param at place name, e.g. `requests.granted.total`, `section.other`
   * @returns false if the page has no such place, or nothing is mounted
   */
  show(at: string): boolean {
    const place = this.#places.get(at);
    if (!place || !this.#mounted) return false;
    reveal(this.document, place, () => this.#boxOf(place));
    return true;
  }

  /** Does what a person asks for by a key of the browser. False where nothing is mounted. */
  command(command: OverlayCommand): boolean {
    if (!this.#mounted) return false;
    if (command === 'next') this.#step(1);
    else if (command === 'previous') this.#step(-1);
    else if (command === 'marks') this.#update({ marksShown: !this.#state.marksShown });
    return true;
  }

  get #words() {
    return overlayWords(this.#locale);
  }

  #element(className: string): HTMLElement {
    const element = this.document.createElement('div');
    element.className = className;
    return element;
  }

  /** The place as it stands now, in window coordinates; null where it is not visible. */
  #boxOf(place: Place): Box | null {
    return union(new Measure(this.document).boxes(place));
  }

  #listen(stage: Stage, signal: AbortSignal): void {
    const { document } = this;
    const host = this.#mounted?.host as HTMLElement;
    host.addEventListener(REPLACED, () => this.destroy(), { signal });

    watchLayout(
      document,
      this.#spots.flatMap(({ place }) => place.elements),
      () => stage.sticks,
      () => {
        stage.schedule();
        if (this.#state.card) this.#view.requestAnimationFrame(() => this.#layoutCard());
      },
      signal,
    );
    watchHover(
      document,
      host,
      this.#spots,
      (spot, point) => stage.hits(spot, point),
      (spot) => this.#openSoon(spot),
      () => this.#closeSoon(),
      signal,
    );
    const passive = { capture: true, passive: true, signal };
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !event.isComposing && this.#state.card) this.#close();
      },
      passive,
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target !== host && this.#state.card) this.#close();
      },
      passive,
    );
  }

  // --- Opening and closing the card

  #openSoon(spot: number): void {
    const { card, marksShown } = this.#state;
    this.#intent.forget();
    if (!marksShown || card?.pinned || card?.spot === spot) return;
    this.#intent.open(() => this.#openSpot(spot, false));
  }

  #closeSoon(): void {
    this.#intent.forget();
    if (!this.#state.card || this.#state.card.pinned) return;
    this.#intent.close(() => {
      if (!this.#cardHasFocus()) this.#close();
    });
  }

  #onBadgeEnter(spot: number, how: 'pointer' | 'focus'): void {
    if (how === 'pointer') this.#openSoon(spot);
    else if (!this.#returning && this.#state.card?.spot !== spot) {
      this.#intent.forget();
      this.#openSpot(spot, false);
    }
  }

  #onBadgeOpen(spot: number): void {
    const { card } = this.#state;
    if (card?.pinned && card.spot === spot) {
      this.#close();
      return;
    }
    this.#intent.forget();
    this.#stage?.focusBadge(spot);
    this.#openSpot(spot, true);
    this.#returnTo = this.#mounted?.shadow.activeElement as HTMLElement | null;
    this.#cardElement?.focus({ preventScroll: true });
  }

  #openSpot(spot: number, pinned: boolean): void {
    const { card } = this.#state;
    const finding = card?.spot === spot ? card.finding : this.#spots[spot]?.marks[0]?.finding;
    if (finding === undefined) return;
    this.#open({ finding, spot, pinned, visiting: null }, { current: finding });
  }

  #open(card: OpenCard, rest: Partial<View>): void {
    this.#intent.forget();
    this.#update({ ...rest, card });
    this.#tint(null);
    this.#layoutCard();
  }

  #close(): void {
    this.#intent.forget();
    const hadFocus = this.#cardHasFocus();
    this.#update({ card: null });
    this.#stage?.setTints([]);
    if (hadFocus) {
      this.#returning = true;
      this.#returnTo?.focus({ preventScroll: true });
      this.#returning = false;
    }
    this.#returnTo = null;
  }

  #cardHasFocus(): boolean {
    const active = this.#mounted?.shadow.activeElement;
    return active !== null && active !== undefined && !!this.#cardElement?.contains(active);
  }

  #step(by: 1 | -1): void {
    const count = this.#result.findings.length;
    const { current } = this.#state;
    const next = current === null ? (by === 1 ? 0 : count - 1) : (current + by + count) % count;
    this.focus(next);
  }

  // --- What the card points to

  get #stage(): Stage | undefined {
    return this.#mounted?.stage;
  }

  #tint(hovered: string | null): void {
    const { card } = this.#state;
    const sum = card && this.#explain(card.finding).sum;
    const terms = sum ? [...sum.left.terms, ...sum.right.terms] : [];
    this.#stage?.setTints(
      terms.flatMap(({ field }): readonly Tint[] => {
        const place = this.#places.get(field);
        return place ? [{ place, strong: field === (hovered ?? card?.visiting) }] : [];
      }),
    );
  }

  /** Takes the card to a cell of its sum. */
  #visit(field: string): void {
    const place = this.#places.get(field);
    const { card } = this.#state;
    if (!place || !card) return;
    reveal(this.document, place, () => this.#boxOf(place));
    this.#open({ ...card, pinned: true, visiting: field }, {});
  }

  #layoutCard(): void {
    const { card } = this.#state;
    const spot = card && this.#spots[card.spot];
    if (!spot || !this.#cardElement) return;
    const visited = card.visiting === null ? undefined : this.#places.get(card.visiting);
    const place = visited ?? spot.place;
    const table = place.elements[0]?.closest('table');
    const finding = this.#result.findings[card.finding];
    void placeCard(this.#cardElement, {
      anchor: this.#boxOf(place),
      table: table ? this.#boxOf({ kind: 'table', elements: [table] }) : null,
      upright: spot.place.kind === 'column' || (finding !== undefined && isUpright(finding.rule)),
      across: spot.place.kind === 'gap' && !spot.place.vertical,
    });
  }

  #explain(index: number): Explained {
    return explain(this.#result, index, this.#locale);
  }

  // --- Rendering

  #update(change: Partial<View>): void {
    this.#state = { ...this.#state, ...change };
    this.#render();
  }

  #render(): void {
    const mounted = this.#mounted;
    if (!mounted) return;
    const { card, current, marksShown, collapsed, announcement } = this.#state;
    mounted.layer.classList.toggle('off', !marksShown);
    mounted.stage.setCurrent(card?.spot ?? -1, card?.finding ?? -1);
    const spot = card && this.#spots[card.spot];
    render(
      <>
        <Summary
          words={this.#words}
          productName={this.#words.productName}
          result={this.#result}
          current={current}
          marksShown={marksShown}
          collapsed={collapsed}
          onStep={(by) => this.#step(by)}
          onToggleMarks={() => {
            this.#close();
            this.#update({ marksShown: !marksShown });
          }}
          onToggleCollapsed={() => this.#update({ collapsed: !collapsed })}
        />
        {card && spot && (
          <Card
            words={this.#words}
            shown={this.#explain(card.finding)}
            siblings={[...new Set(spot.marks.map(({ finding }) => finding))].map((finding) =>
              this.#explain(finding),
            )}
            count={this.#result.findings.length}
            visible={this.#boxOf(spot.place) !== null}
            onClose={() => this.#close()}
            onStep={(by) => this.#step(by)}
            onPick={(finding) =>
              this.#open({ ...card, finding, pinned: true, visiting: null }, { current: finding })
            }
            onPin={() => {
              if (!card.pinned) this.#update({ card: { ...card, pinned: true } });
            }}
            onPointerEnter={() => this.#intent.forget()}
            onPointerLeave={() => this.#closeSoon()}
            onTerm={(field) => this.#tint(field)}
            onGoTo={(field) => this.#visit(field)}
            onLayout={() => this.#layoutCard()}
            onElement={(element) => {
              this.#cardElement = element;
            }}
          />
        )}
        <p class="spoken" role="status">
          {announcement}
        </p>
      </>,
      mounted.ui,
    );
  }
}
