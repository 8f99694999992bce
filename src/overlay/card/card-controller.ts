import type { MarkLayer } from '../marks/mark-layer';
import type { OverlayModel } from '../model/overlay-model';
import type { OpenCard, View } from '../model/view';
import type { Shell } from '../session/shell';
import type { CardHost } from './card-host';
import { Intent } from './intent';

/** What opening and closing has to do with. */
export interface CardContext {
  readonly shell: Shell;
  readonly cards: CardHost;
  readonly state: View;
  readonly model: OverlayModel;
  readonly marking: MarkLayer;
  update(change: Partial<View>): void;
}

/** Opens and closes the card, as pointer and keyboard mean it, and gives the focus back. */
export class CardController {
  readonly #intent: Intent;
  /** What had the focus before the card took it. */
  #returnTo: HTMLElement | 'badge' | null = null;
  /** Whether focus is being given back, which is no wish to see the badge's card. */
  #returning = false;

  constructor(
    private readonly context: CardContext,
    private readonly document: Document,
  ) {
    this.#intent = new Intent(document.defaultView as Window);
  }

  /** The pointer has come to a mark, or the focus to its badge. */
  enter(group: number, how: 'pointer' | 'focus'): void {
    const { card, marksShown } = this.context.state;
    const open = card !== null && this.#groupOf(card) === group;
    this.cancelPending();
    void this.context.cards.prepare();
    if (how === 'focus') {
      if (!this.#returning && !open) this.#openGroup(group, false);
    } else if (marksShown && !card?.pinned && !open)
      this.#intent.open(() => this.#openGroup(group, false));
  }

  /** The pointer or the focus has left mark or card. */
  leave(): void {
    this.cancelPending();
    if (!this.context.state.card || this.context.state.card.pinned) return;
    this.#intent.close(() => {
      if (!this.context.cards.hasFocus) this.close();
    });
  }

  /** Nothing is to be opened or closed after all. */
  cancelPending(): void {
    this.#intent.forget();
  }

  /** A badge was clicked or pressed: its card opens to stay, or closes. */
  press(group: number): void {
    const { card } = this.context.state;
    if (card?.pinned && this.#groupOf(card) === group) {
      this.close();
      return;
    }
    this.refocus(group);
    this.#openGroup(group, true);
    this.#returnTo = 'badge';
    this.context.cards.focusCard();
  }

  open(card: OpenCard, rest: Partial<View> = {}): void {
    this.cancelPending();
    this.context.update({ current: card.finding, refusal: '', ...rest, card });
    this.context.marking.tint(card);
  }

  /** Puts the focus into the card, from wherever it is; closing gives it back. */
  enterCard(open: () => void): void {
    const { cards, shell } = this.context;
    const active = shell.shadow.activeElement ?? this.document.activeElement;
    if (!cards.hasFocus) this.#returnTo = active as HTMLElement | null;
    open();
    cards.focusCard();
  }

  close(): void {
    this.cancelPending();
    const { state, cards, shell, marking } = this.context;
    const { card } = state;
    if (!card) return;
    const hadFocus = cards.hasFocus;
    this.context.update({ card: null, refusal: '' });
    marking.tint(null);
    if (hadFocus) {
      if (this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
      else this.refocus(this.#groupOf(card));
      // The badge of what was set aside meanwhile is gone.
      if (this.#returnTo === 'badge' && !shell.shadow.activeElement)
        shell.bar.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
    }
    this.#returnTo = null;
  }

  /** Gives a badge the focus, without opening its card. */
  refocus(group: number): void {
    this.#returning = true;
    this.context.marking.stage.focusBadge(group);
    this.#returning = false;
  }

  #openGroup(group: number, pinned: boolean): void {
    const { model, state } = this.context;
    const { card, filter } = state;
    const finding =
      card && this.#groupOf(card) === group ? card.finding : model.firstAt(group, filter);
    if (finding === undefined) return;
    this.open({
      finding,
      placeIndex: model.placeIndexAt(finding, group),
      pinned,
      shownPlace: null,
    });
  }

  #groupOf({ finding, placeIndex: nth }: OpenCard): number {
    return this.context.model.groupOf(finding, nth);
  }
}
