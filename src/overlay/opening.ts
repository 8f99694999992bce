import type { Desk } from './desk';
import { Intent } from './intent';
import type { Marking } from './marking';
import type { Shell } from './shell';
import type { Subject } from './subject';
import type { OpenCard, View } from './view';

/** What opening and closing has to do with. */
export interface Opened {
  readonly shell: Shell;
  readonly cards: Desk;
  readonly state: View;
  readonly subject: Subject;
  readonly marking: Marking;
  update(change: Partial<View>): void;
}

/** Opens and closes the card, as pointer and keyboard mean it, and gives the focus back. */
export class Opening {
  readonly #intent: Intent;
  /** What had the focus before the card took it. */
  #returnTo: HTMLElement | 'badge' | null = null;
  /** Whether focus is being given back, which is no wish to see the badge's card. */
  #returning = false;

  constructor(
    private readonly of: Opened,
    private readonly document: Document,
  ) {
    this.#intent = new Intent(document.defaultView as Window);
  }

  /** The pointer has come to a mark, or the focus to its badge. */
  enter(spot: number, how: 'pointer' | 'focus'): void {
    const { card, marksShown } = this.of.state;
    const open = card !== null && this.#spotOf(card) === spot;
    this.stay();
    void this.of.cards.prepare();
    if (how === 'focus') {
      if (!this.#returning && !open) this.#openSpot(spot, false);
    } else if (marksShown && !card?.pinned && !open)
      this.#intent.open(() => this.#openSpot(spot, false));
  }

  /** The pointer or the focus has left mark or card. */
  leave(): void {
    this.stay();
    if (!this.of.state.card || this.of.state.card.pinned) return;
    this.#intent.close(() => {
      if (!this.of.cards.hasFocus) this.close();
    });
  }

  /** Nothing is to be opened or closed after all. */
  stay(): void {
    this.#intent.forget();
  }

  /** A badge was clicked or pressed: its card opens to stay, or closes. */
  press(spot: number): void {
    const { card } = this.of.state;
    if (card?.pinned && this.#spotOf(card) === spot) {
      this.close();
      return;
    }
    this.refocus(spot);
    this.#openSpot(spot, true);
    this.#returnTo = 'badge';
    this.of.cards.focusCard();
  }

  open(card: OpenCard, rest: Partial<View> = {}): void {
    this.stay();
    this.of.update({ current: card.finding, refusal: '', ...rest, card });
    this.of.marking.tint(card);
  }

  /** Puts the focus into the card, from wherever it is; closing gives it back. */
  enterCard(open: () => void): void {
    const { cards, shell } = this.of;
    const active = shell.shadow.activeElement ?? this.document.activeElement;
    if (!cards.hasFocus) this.#returnTo = active as HTMLElement | null;
    open();
    cards.focusCard();
  }

  close(): void {
    this.stay();
    const { state, cards, shell, marking } = this.of;
    const { card } = state;
    if (!card) return;
    const hadFocus = cards.hasFocus;
    this.of.update({ card: null, refusal: '' });
    marking.tint(null);
    if (hadFocus) {
      if (this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
      else this.refocus(this.#spotOf(card));
      // The badge of what was set aside meanwhile is gone.
      if (this.#returnTo === 'badge' && !shell.shadow.activeElement)
        shell.bar.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
    }
    this.#returnTo = null;
  }

  /** Gives a badge the focus, without opening its card. */
  refocus(spot: number): void {
    this.#returning = true;
    this.of.marking.stage.focusBadge(spot);
    this.#returning = false;
  }

  #openSpot(spot: number, pinned: boolean): void {
    const { subject, state } = this.of;
    const { card, filter } = state;
    const finding =
      card && this.#spotOf(card) === spot ? card.finding : subject.firstAt(spot, filter);
    if (finding === undefined) return;
    this.open({ finding, nth: subject.nthAt(finding, spot), pinned, visiting: null });
  }

  #spotOf({ finding, nth }: OpenCard): number {
    return this.of.subject.spotOf(finding, nth);
  }
}
