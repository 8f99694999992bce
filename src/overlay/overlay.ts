import type { DrawnMark, OverlayCommand } from '../settings';
import { OverlayModel } from './model/overlay-model';
import { Session } from './session/session';
import type { OverlayActions, OverlayInput, OverlayLook } from './types';

/**
 * Marks the slips of an audit on the page itself and explains them. Everything it shows stands in the
 * closed shadow root of one host element at the end of `<html>`; nothing else in the page is changed.
 */
export class Overlay {
  #model: OverlayModel;
  #look: OverlayLook;
  #session: Session | null = null;

  /** @param document the audited page, in which the places' elements stand */
  constructor(
    private readonly document: Document,
    input: OverlayInput,
    private readonly actions: OverlayActions,
  ) {
    this.#model = this.#subjectOf(input);
    this.#look = input.look;
  }

  /** The one element that the overlay has put on the page; null while it is not mounted. */
  get host(): HTMLElement | null {
    return this.#session?.shell.host ?? null;
  }

  /** Whether the overlay stands where it was put: a page may have thrown it out, or moved it. */
  get isInPlace(): boolean {
    return this.host?.parentNode === this.document.documentElement;
  }

  /** The marks as they are drawn now, in the viewport. */
  marks(): DrawnMark[] {
    return this.#session?.marking.drawn() ?? [];
  }

  /** Puts the overlay on the page, in place of an earlier one. Does nothing on a page that is no report. */
  mount(): void {
    if (this.#session || !this.#model.result.isReport) return;
    this.#session = new Session(this.document, this.#model, this.#look, this.actions, () =>
      this.destroy(),
    );
  }

  /**
   * Shows another audit of the page, or another look of the same. An open card stays open as long as
   * its finding is found; focus, filter and position stay where they are.
   */
  update(input: OverlayInput): void {
    const { result, anchors: places, locale } = this.#model;
    this.#look = input.look;
    if (result !== input.result || places !== input.anchors || locale !== input.locale)
      this.#model = this.#subjectOf(input);
    if (input.result.isReport) this.#session?.change(this.#model, this.#look);
    else this.destroy();
  }

  /** Takes everything off the page again and stops all listening. */
  destroy(): void {
    this.#session?.end();
    this.#session = null;
  }

  /**
   * Scrolls to a finding and opens its card.
   * @param index index in `AuditResult.findings`
   * @returns false if there is no such finding, or nothing is mounted
   */
  focus(index: number): boolean {
    return this.#session?.focus(index) ?? false;
  }

  /**
   * Scrolls to a place of the report and rings it for a moment.
   * @param at place name, e.g. `requests.granted.total`, `section.other`
   * @returns false if the page has no such place, or nothing is mounted
   */
  show(at: string): boolean {
    return this.#session?.show(at) ?? false;
  }

  /** Does what a person asks for by a key of the browser. False where nothing is mounted. */
  command(command: OverlayCommand): boolean {
    this.#session?.command(command);
    return this.#session !== null;
  }

  #subjectOf(input: OverlayInput): OverlayModel {
    return new OverlayModel(input, this.document.body);
  }
}
