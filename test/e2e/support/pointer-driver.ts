import type { Frame, Page } from 'puppeteer-core';
import { inRoot } from './closed-root';
import { pollUntil } from './extension-page';
import type { OverlayDriver } from './overlay-driver';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Works the overlay's buttons with the mouse, where they are seen. */
export class PointerDriver {
  /** @param target where the overlay stands: the page itself, or a frame right in it */
  constructor(
    private readonly page: Page,
    private readonly overlay: OverlayDriver,
    private readonly target: Page | Frame = page,
  ) {}

  /**
   * The middle of a button by what it says, in the window.
   * @param names what it says, and what else it may say for a moment
   */
  async middleOf(...names: readonly string[]): Promise<Point> {
    const { x, y } = await pollUntil(
      () =>
        inRoot(
          this.target,
          (root, wanted) => {
            const button = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find((one) =>
              wanted.includes((one.getAttribute('aria-label') ?? one.innerText).trim()),
            );
            if (!button) return undefined;
            const { left, top, width, height } = button.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          },
          names,
        ),
      `the button “${names.join('” or “')}”`,
    );
    const origin = await this.#origin();
    return { x: x + origin.x, y: y + origin.y };
  }

  /** Clicks a button once, heeded or not. */
  async press(...names: readonly string[]): Promise<void> {
    const { x, y } = await this.middleOf(...names);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.click(x, y);
  }

  /** Clicks a button until that is heeded. */
  async pressHeeded(...names: readonly string[]): Promise<void> {
    await pollUntil(
      async () => {
        await this.press(...names);
        return (await this.overlay.refusal()) === null || undefined;
      },
      `a click on “${names.join('” or “')}” to be heeded`,
    );
  }

  async #origin(): Promise<Point> {
    if (!('frameElement' in this.target)) return { x: 0, y: 0 };
    const element = await this.target.frameElement();
    const origin = await element?.evaluate((frame) => {
      const { left, top } = frame.getBoundingClientRect();
      return { x: left + frame.clientLeft, y: top + frame.clientTop };
    });
    return origin ?? { x: 0, y: 0 };
  }
}
