import type { OverlayWords } from '../messages';
import { ignoring, type AuditResult, type IgnoredFinding } from '../report';
import type { ExportFormat } from '../report/choices';
import type { OverlayActions } from './types';
import type { View } from './view';

/** Milliseconds for which the navigator says what became of a wish. */
const NOTE_STAYS = 4000;

/** What a person can have done from the overlay, and what is said of how it went. */
export class Deeds {
  #timer = 0;

  /**
   * @param subject the audit at hand, and the words to speak of it
   * @param show changes what the overlay shows
   */
  constructor(
    private readonly actions: OverlayActions,
    private readonly view: Window,
    private readonly subject: () => { result: AuditResult; words: OverlayWords },
    private readonly show: (change: Partial<View>) => void,
  ) {}

  async save(format: ExportFormat): Promise<void> {
    const { result, words } = this.subject();
    this.show({ menu: null });
    this.#say(words.saving);
    const saved = await this.actions.save(result, format);
    const done = format === 'text' ? words.savedAsText : words.saved(words.formats[format]);
    this.#say(saved ? done : words.saveFailed);
  }

  async help(): Promise<void> {
    this.show({ help: await this.actions.keys(), menu: null });
  }

  /** @returns false where it could not be kept */
  async ignore(index: number, reason: string): Promise<boolean> {
    const entry = this.#entry(index, reason);
    const kept = entry !== null && (await this.actions.ignore(entry));
    if (kept) this.show({ announcement: this.subject().words.ignoredAnnounce });
    return kept;
  }

  /** @returns false where that could not be kept */
  async unignore(index: number): Promise<boolean> {
    const entry = this.#entry(index, '');
    return entry !== null && (await this.actions.unignore(entry));
  }

  /** Drops what was still to be said. */
  forget(): void {
    this.view.clearTimeout(this.#timer);
  }

  #entry(index: number, reason: string): IgnoredFinding | null {
    const { result } = this.subject();
    const finding = result.findings[index];
    return finding ? ignoring(result, finding, reason, new Date()) : null;
  }

  #say(note: string): void {
    this.forget();
    this.show({ note, announcement: note });
    this.#timer = this.view.setTimeout(() => this.show({ note: '' }), NOTE_STAYS);
  }
}
