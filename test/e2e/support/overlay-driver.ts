import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { uiMessages } from '../../../src/messages/all';
import { pollUntil } from './extension-page';
import { inRoot } from './closed-root';
import type { Rect } from './open-page';

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
  /** @param target where the overlay stands: the page itself, or a frame of it */
  constructor(
    private readonly page: Page,
    private readonly target: Page | Frame = page,
  ) {}

  /** The card, once it is open and `wanted` holds. */
  card(wanted: (card: CardText) => boolean = () => true): Promise<CardText> {
    return pollUntil(async () => {
      const card = await this.cardNow();
      return card && wanted(card) ? card : undefined;
    }, 'the card');
  }

  cardNow(): Promise<CardText | null> {
    return inRoot(this.target, (root) => {
      const card = root?.querySelector<HTMLElement>('div[role=dialog]');
      if (!root || !card || card.getClientRects().length === 0) return null;
      const label = root.getElementById(card.getAttribute('aria-labelledby') ?? '');
      return { label: label?.textContent ?? '', text: card.innerText };
    });
  }

  /** Where the card is, in window coordinates; null where none is open. */
  cardRect(): Promise<Rect | null> {
    return inRoot(this.target, (root) => {
      const card = root?.querySelector('div[role=dialog]');
      if (!card) return null;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }

  async noCard(): Promise<void> {
    await pollUntil(async () => ((await this.cardNow()) ? undefined : true), 'the card to close');
  }

  /** Puts the keyboard focus on a button of the overlay. */
  async focusButton(name: string): Promise<void> {
    await pollUntil(
      () =>
        inRoot(
          this.target,
          (root, wanted) => {
            const button = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find(
              (one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted,
            );
            button?.focus();
            return button !== undefined && root?.activeElement === button ? true : undefined;
          },
          name,
        ),
      `the button “${name}”`,
    );
  }

  /** The accessible name of what has the keyboard focus in the overlay; null where nothing has. */
  focused(): Promise<string | null> {
    return inRoot(this.target, (root) => {
      const active = root?.activeElement;
      if (!(active instanceof HTMLElement)) return null;
      return (active.getAttribute('aria-label') ?? active.innerText).trim();
    });
  }

  /** Presses a key. */
  press(key: KeyInput): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** What screen readers are told, once `wanted` is among it. */
  async announced(wanted: string): Promise<void> {
    await pollUntil(
      () =>
        inRoot(
          this.target,
          (root, words) => {
            const regions = [...(root?.querySelectorAll('[aria-live], [role=status]') ?? [])];
            return regions.some((region) => region.textContent.includes(words)) || undefined;
          },
          wanted,
        ),
      `the announcement “${wanted}”`,
    );
  }

  /** Uses a button of the overlay, wherever it is, by its key: what scripts click is not heard. */
  async click(name: string): Promise<void> {
    await this.page.bringToFront();
    await pollUntil(async () => {
      await this.focusButton(name);
      return this.#pressHeeded();
    }, `the button “${name}” to be heeded`);
  }

  /** Presses Enter until that is heeded: what has only just appeared is not. */
  async confirm(): Promise<void> {
    await pollUntil(() => this.#pressHeeded(), 'Enter to be heeded');
  }

  async #pressHeeded(): Promise<true | undefined> {
    await this.page.keyboard.press('Enter');
    return (await this.refusal()) === null || undefined;
  }

  /** Why the last click was not heeded; null where it was. */
  refusal(): Promise<'covered' | 'moved' | null> {
    const said = (['covered', 'moved'] as const).flatMap((reason) =>
      (['zh', 'en'] as const).map(
        (locale) => [reason, uiMessages(locale).overlay.refused[reason]] as const,
      ),
    );
    return inRoot(
      this.target,
      (root, all) => {
        const text = root?.querySelector('[role=region]')?.textContent ?? '';
        return all.find(([, words]) => text.includes(words))?.[0] ?? null;
      },
      said,
    );
  }

  /** Names of all buttons in the open card, in order. */
  buttonsOfCard(): Promise<string[]> {
    return inRoot(this.target, (root) => {
      const card = root?.querySelector('div[role=dialog]');
      return [...(card?.querySelectorAll<HTMLElement>('button:enabled') ?? [])].map((button) =>
        (button.getAttribute('aria-label') ?? button.innerText).trim(),
      );
    });
  }

  /** The role of the part of the overlay that holds the keyboard focus; null where none does. */
  focusIn(): Promise<string | null> {
    return inRoot(this.target, (root) => {
      const active = root?.activeElement;
      const part = active?.closest(
        'dialog, [role=dialog], [role=menu], [role=toolbar], [role=group]',
      );
      return part ? (part.getAttribute('role') ?? part.localName) : null;
    });
  }

  /** Waits until the keyboard focus is in such a part of the overlay; null: nowhere in it. */
  async focusComes(role: string | null): Promise<void> {
    await pollUntil(
      async () => ((await this.focusIn()) === role ? true : undefined),
      `the focus in ${String(role)}`,
    );
  }

  /** Whether a part with a role is open, as soon as it is as wanted. */
  async part(role: 'menu' | 'dialog', open: boolean): Promise<void> {
    await pollUntil(
      () =>
        inRoot(
          this.target,
          (root, selector, wanted) => {
            const found = root?.querySelector(selector);
            return (found != null) === wanted || undefined;
          },
          role === 'menu' ? '[role=menu]' : 'dialog[open]',
          open,
        ),
      `the ${role} to be ${open ? 'open' : 'closed'}`,
    );
  }

  /** Where the navigator is, in window coordinates. */
  navigator(): Promise<Rect> {
    return inRoot(this.target, (root) => {
      const bar = root?.querySelector('[role=toolbar]')?.parentElement;
      const { left, top, right, bottom } = (bar ?? document.body).getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }
}
