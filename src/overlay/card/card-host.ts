import type { OverlayWords } from '../../messages';
import { bottom, right, type Box } from '../layout/geometry';
import type { Shell } from '../session/shell';
import { trusted } from '../trusted';
import type { CardHostProps, CardPart, CardProps, MountedCard } from './types';

/** Milliseconds after which a card that has not come yet is stood in for. */
const LOAD_TIMEOUT_MS = 500;
const BUBBLE_WIDTH_PX = 300;

/**
 * Shows card, menus and help, with the part of the extension that holds them. The part is fetched at
 * the first wish, or when somebody turns to a mark; where it doesn't come, the finding's message is said without it.
 */
export class CardHost {
  #props: CardHostProps | null = null;
  #mounted: MountedCard | null = null;
  #loading = false;
  #wantsFocus = false;
  #patience = 0;

  /**
   * @param shell where card, menus and help are shown
   * @param load brings the part, or null
   */
  constructor(
    private readonly shell: Pick<Shell, 'cards' | 'sheetOf'>,
    private readonly load: () => Promise<CardPart | null>,
    private readonly words: () => OverlayWords,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      this.#view.clearTimeout(this.#patience);
      this.#mounted?.destroy();
    });
  }

  get #container(): HTMLElement {
    return this.shell.cards;
  }

  get #view(): Window {
    return this.#container.ownerDocument.defaultView as Window;
  }

  /** Fetches the part, so that it is there when it is asked for. */
  async prepare(): Promise<void> {
    if (this.#mounted || this.#loading) return;
    this.#loading = true;
    const part = await this.load();
    this.#loading = false;
    if (this.signal.aborted) return;
    if (!part || !this.#props) {
      this.#sayPlainly();
      return;
    }
    this.#container.replaceChildren();
    this.#mounted = part.mount(this.#container, this.#props, this.shell.sheetOf);
    this.#settleFocus();
  }

  update(props: CardHostProps): void {
    this.#props = props;
    if (this.#mounted) {
      this.#mounted.update(props);
      this.#settleFocus();
      return;
    }
    this.#container.replaceChildren();
    this.#view.clearTimeout(this.#patience);
    if (!props.card && !props.menu && !props.help) return;
    this.#patience = this.#view.setTimeout(() => this.#sayPlainly(), LOAD_TIMEOUT_MS);
    void this.prepare();
  }

  /** Puts the card anew where it belongs, after the page has moved. */
  layout(): void {
    this.#mounted?.layout();
  }

  /** Gives the card the keyboard focus, as soon as it is there. */
  focusCard(): void {
    this.#wantsFocus = true;
    this.#settleFocus();
  }

  /** Whether the keyboard focus is in the card, a menu or the help. */
  get hasFocus(): boolean {
    const { activeElement } = this.#container.getRootNode() as ShadowRoot;
    return activeElement !== null && this.#container.contains(activeElement);
  }

  #settleFocus(): void {
    if (this.#wantsFocus && this.#mounted?.focus()) this.#wantsFocus = false;
    if (!this.#props?.card) this.#wantsFocus = false;
  }

  /** The finding's message, without the part that would say more. */
  #sayPlainly(): void {
    const card = this.#props?.card;
    if (this.#mounted || this.signal.aborted || !card) return;
    const { ownerDocument } = this.#container;
    const bubble = ownerDocument.createElement('div');
    bubble.className = 'bubble';
    bubble.tabIndex = -1;
    bubble.setAttribute('role', 'dialog');
    bubble.setAttribute('aria-label', card.shown.title);
    const say = (text: string, className: string) => {
      const line = ownerDocument.createElement('p');
      line.className = className;
      line.textContent = text;
      return line;
    };
    const close = ownerDocument.createElement('button');
    close.type = 'button';
    close.className = 'button plain';
    close.textContent = this.words().close;
    close.addEventListener('click', trusted(card.onClose));
    bubble.append(say(card.shown.message, ''), say(this.words().plainCard, 'note'), close);
    this.#container.replaceChildren(bubble);
    this.#placeBubble(bubble, card);
    if (this.#wantsFocus) bubble.focus({ preventScroll: true });
    this.#wantsFocus = false;
  }

  #placeBubble(bubble: HTMLElement, card: CardProps): void {
    const { seen, anchor, row } = card.where();
    const box: Box = row ??
      anchor ?? { left: seen.left + 12, top: seen.top + 12, width: 0, height: 0 };
    const below = bottom(box) + bubble.offsetHeight + 20 < bottom(seen);
    const top = below
      ? bottom(box) + 12
      : Math.max(seen.top + 8, box.top - bubble.offsetHeight - 12);
    const most = right(seen) - BUBBLE_WIDTH_PX - 12;
    bubble.style.left = `${Math.max(seen.left + 8, Math.min((anchor ?? box).left, most))}px`;
    bubble.style.top = `${top}px`;
  }
}
