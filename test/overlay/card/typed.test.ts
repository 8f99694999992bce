import { describe, expect, it } from 'vitest';
import { TypedInput } from '../../../src/overlay/card/typed';

/** What a person writes, told from what a script of the page writes into the field that has the focus. */

const change = (data: string | null, inputType = 'insertText') => ({ inputType, data });

describe('a change of a field', () => {
  it('was typed if it was announced, once', () => {
    const typed = new TypedInput();
    typed.announce(change('审'));
    expect(typed.isTyped(change('审'))).toBe(true);
    expect(typed.isTyped(change('审'))).toBe(false);
  });

  it('was not typed if nothing was announced, or something else', () => {
    const typed = new TypedInput();
    expect(typed.isTyped(change('evil'))).toBe(false);
    typed.announce(change('审'));
    expect(typed.isTyped(change('evil'))).toBe(false);
    expect(typed.isTyped(change(null, 'deleteContentBackward'))).toBe(false);
    // What was announced is still to come.
    expect(typed.isTyped(change('审'))).toBe(true);
  });

  it('may be a paste that tells only before, or only after, what it holds', () => {
    const typed = new TypedInput();
    for (const [before, after] of [
      ['text', null],
      [null, 'text'],
    ] as const) {
      typed.announce(change(before, 'insertFromPaste'));
      expect(typed.isTyped(change(after, 'insertFromPaste'))).toBe(true);
    }
  });

  it('is awaited for no longer than the task', async () => {
    const typed = new TypedInput();
    typed.announce(change('审'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(typed.isTyped(change('审'))).toBe(false);
  });
});
