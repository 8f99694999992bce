import type { OverlayWords } from '../../messages';
import type { AuditResult } from '../../result';
import type { ExportFormat } from '../../settings';
import type { View } from '../model/view';
import type { OverlayActions } from '../types';

/** Milliseconds for which the navigator says what became of a wish. */
const NOTE_STAYS = 4000;

/** What a person can have done from the overlay, and what is said of how it went. */
export class UserActions {
  #timer = 0;

  /**
   * @param audit the audit at hand, and the words to speak of it
   * @param show changes what the overlay shows
   */
  constructor(
    private readonly actions: OverlayActions,
    private readonly view: Window,
    private readonly audit: () => { result: AuditResult; words: OverlayWords },
    private readonly show: (change: Partial<View>) => void,
  ) {}

  async save(format: ExportFormat): Promise<void> {
    const { result, words } = this.audit();
    this.show({ menu: null });
    this.say(words.saving);
    const saved = await this.actions.save(result, format);
    const done = format === 'text' ? words.savedAsText : words.saved(words.formats[format]);
    this.say(saved ? done : words.saveFailed);
  }

  async help(): Promise<void> {
    this.show({ help: await this.actions.keys(), menu: null });
  }

  /** @returns false where it could not be kept */
  async ignore(index: number, reason: string): Promise<boolean> {
    const { result, words } = this.audit();
    const finding = result.findings[index];
    const kept = finding !== undefined && (await this.actions.ignore(result, finding, reason));
    if (kept) this.show({ announcement: words.ignoredAnnounce });
    return kept;
  }

  /** @returns false where that could not be kept */
  async unignore(index: number): Promise<boolean> {
    const { result } = this.audit();
    const finding = result.findings[index];
    return finding !== undefined && this.actions.unignore(result, finding);
  }

  /** Drops what was still to be said. */
  forget(): void {
    this.view.clearTimeout(this.#timer);
  }

  /** Says in the navigator, for a while, what became of a wish. */
  say(note: string, staysMs = NOTE_STAYS): void {
    this.forget();
    this.show({ note, announcement: note });
    this.#timer = this.view.setTimeout(() => this.show({ note: '' }), staysMs);
  }
}
