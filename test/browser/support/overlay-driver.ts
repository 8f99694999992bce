import type { Page } from 'puppeteer-core';
import { pollUntil } from './extension-page';
import { HOST } from './open-page';

/** What the card says now. */
export interface CardText {
  readonly label: string;
  readonly text: string;
}

/**
 * Works the overlay as a person does who cannot see it: by the roles and names of its parts. Its
 * class names are its own affair.
 */
export class OverlayDriver {
  constructor(private readonly page: Page) {}

  /** The card, once it is open and `wanted` holds. */
  card(wanted: (card: CardText) => boolean = () => true): Promise<CardText> {
    return pollUntil(async () => {
      const card = await this.cardNow();
      return card && wanted(card) ? card : undefined;
    }, 'the card');
  }

  cardNow(): Promise<CardText | null> {
    return this.page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      const card = root?.querySelector<HTMLElement>('[role=dialog]');
      if (!root || !card || card.getClientRects().length === 0) return null;
      const label = root.getElementById(card.getAttribute('aria-labelledby') ?? '');
      return { label: label?.textContent ?? '', text: card.innerText };
    }, HOST);
  }

  async noCard(): Promise<void> {
    await pollUntil(async () => ((await this.cardNow()) ? undefined : true), 'the card to close');
  }

  /** Puts the keyboard focus on a button of the overlay. */
  async focusButton(name: string): Promise<void> {
    await pollUntil(
      () =>
        this.page.evaluate(
          (host, wanted) => {
            const root = document.querySelector(host)?.shadowRoot;
            const button = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find(
              (one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted,
            );
            button?.focus();
            return button !== undefined && root?.activeElement === button ? true : undefined;
          },
          HOST,
          name,
        ),
      `the button “${name}”`,
    );
  }

  /** The accessible name of what has the keyboard focus in the overlay; null where nothing has. */
  focused(): Promise<string | null> {
    return this.page.evaluate((host) => {
      const active = document.querySelector(host)?.shadowRoot?.activeElement;
      if (!(active instanceof HTMLElement)) return null;
      return (active.getAttribute('aria-label') ?? active.innerText).trim();
    }, HOST);
  }

  /** Presses a key. */
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** The middle of a button, in window coordinates, scrolled into view. */
  middleOf(name: string): Promise<{ x: number; y: number }> {
    return pollUntil(
      () =>
        this.page.evaluate(
          (host, wanted) => {
            const root = document.querySelector(host)?.shadowRoot;
            const button = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find(
              (one) => one.getAttribute('aria-label') === wanted,
            );
            if (!button) return undefined;
            button.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, width, height } = button.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          },
          HOST,
          name,
        ),
      `the button “${name}”`,
    );
  }

  /** What screen readers are told, once `wanted` is among it. */
  async announced(wanted: string): Promise<void> {
    await pollUntil(
      () =>
        this.page.evaluate(
          (host, words) => {
            const root = document.querySelector(host)?.shadowRoot;
            const regions = [...(root?.querySelectorAll('[aria-live], [role=status]') ?? [])];
            return regions.some((region) => region.textContent.includes(words)) || undefined;
          },
          HOST,
          wanted,
        ),
      `the announcement “${wanted}”`,
    );
  }
}
