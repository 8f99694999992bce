import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { cardWords } from '../../messages/card';
import { ControlPolicyProvider } from '../../ui/components/controls';
import { Menu } from '../../ui/components/menu';
import { ON_DEMAND_STYLES } from '../styles/on-demand';
import { Card } from './card';
import { policyOf } from './controls';
import { Help } from './help';
import { placeCard, placeMenu } from './position';
import { askingOnce, History } from './recheck';
import type { AskHistory, CardHostProps, CardPart, MountedCard } from './types';

const CardRoot = ({ ask, ...props }: CardHostProps & { readonly ask: AskHistory }) => {
  const { locale, guarded, refusal, card, menu, help } = props;
  const words = cardWords(locale);
  const policy = useMemo(() => policyOf(guarded), [guarded]);
  return (
    <ControlPolicyProvider value={policy}>
      {card && (
        <History.Provider value={ask}>
          <Card words={words} locale={locale} refusal={refusal} {...card} />
        </History.Provider>
      )}
      {menu && (
        <Menu
          {...menu}
          onShown={(element) => void placeMenu(element, menu.anchor(), menu.seen())}
        />
      )}
      {help && <Help words={words} refusal={refusal} {...help} />}
    </ControlPolicyProvider>
  );
};

/** Card, menus and help as they are shown in one element. */
class CardSurface implements MountedCard {
  #props: CardHostProps;
  #card: HTMLElement | null = null;
  readonly #sheet: HTMLStyleElement;
  // A form that opens changes the height, and with it where the card finds room.
  readonly #observer = new ResizeObserver(() => this.layout());

  constructor(
    private readonly container: HTMLElement,
    props: CardHostProps,
    sheetOf: (css: string) => HTMLStyleElement,
    private readonly ask: AskHistory,
  ) {
    this.#props = props;
    this.#sheet = sheetOf(ON_DEMAND_STYLES);
    container.before(this.#sheet);
    this.update(props);
  }

  update(props: CardHostProps): void {
    this.#props = props;
    render(<CardRoot {...props} ask={this.ask} />, this.container);
    const card = this.container.querySelector<HTMLElement>('.card');
    if (card !== this.#card) {
      this.#observer.disconnect();
      if (card) this.#observer.observe(card);
      this.#card = card;
    }
    this.layout();
  }

  layout(): void {
    const { card } = this.#props;
    if (card && this.#card) void placeCard(this.#card, card.where());
  }

  focus(): boolean {
    this.#card?.focus({ preventScroll: true });
    return this.#card !== null;
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#sheet.remove();
    render(null, this.container);
  }
}

/**
 * What the overlay loads when somebody wants to know more.
 * @param ask asks what is known of the report besides its audit
 */
export function cardPart(ask: AskHistory): CardPart {
  const once = askingOnce(ask);
  return {
    mount: (container, props, sheetOf) => new CardSurface(container, props, sheetOf, once),
  };
}
