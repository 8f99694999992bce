type Change = Pick<InputEvent, 'inputType' | 'data'>;

/**
 * Tells what a person writes into a field from what a script of the page writes there: with the focus in
 * a field, `document.execCommand('insertText')` reaches it wherever it stands, and what follows is trusted.
 *
 * Browsers announce what a person does, by key, paste, drop, input method or dictation, with `beforeinput`
 * before the field changes, and announce nothing of what is done by `execCommand` (Input Events Level 2).
 */
export class TypedInput {
  #announced: Change | null = null;

  /** Takes note of what a person is about to write; the field changes within the same task or not at all. */
  announce({ inputType, data }: Change): void {
    this.#announced = { inputType, data };
    setTimeout(() => (this.#announced = null));
  }

  /** Whether a change that has come is the one that was announced; asked once for each. */
  isTyped({ inputType, data }: Change): boolean {
    const announced = this.#announced;
    if (announced?.inputType !== inputType) return false;
    // Of a paste only one of the two need tell what.
    if (data !== null && announced.data !== null && data !== announced.data) return false;
    this.#announced = null;
    return true;
  }
}
