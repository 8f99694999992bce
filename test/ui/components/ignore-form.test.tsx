// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IgnoreForm } from '../../../src/ui/components/ignore-form';
import { all, clear, IN_OVERLAY, key, ON_PAGES, one, press, show } from './harness';

/** The form that asks why a finding is set aside, on every surface. */

const WORDS = {
  title: 'Ignore this',
  reasons: ['checked', 'explained'],
  reasonsName: 'Usual reasons',
  reason: 'Reason',
  reasonHint: 'e.g. checked',
  needsReason: 'Give a reason.',
  failed: 'Not kept.' as string | null,
  cancel: 'Cancel',
  ignore: 'Ignore',
};
const onDraft = vi.fn();
const onIgnore = vi.fn<(reason: string) => Promise<boolean>>();
const onCancel = vi.fn();
const form = ({ draft = '', lines = 1, words = WORDS } = {}) => (
  <IgnoreForm
    key={`${draft}${lines}`}
    words={words}
    draft={draft}
    lines={lines}
    onDraft={onDraft}
    onIgnore={onIgnore}
    onCancel={onCancel}
  />
);
const field = () => one('.field') as HTMLInputElement | HTMLTextAreaElement;
const write = (text: string) => {
  field().value = text;
  void act(() => void field().dispatchEvent(new Event('input', { bubbles: true })));
};
const submit = () =>
  act(() => {
    one('[type=submit]').click();
    return Promise.resolve();
  });

beforeEach(() => {
  vi.resetAllMocks();
  onIgnore.mockResolvedValue(true);
});
afterEach(clear);

describe('the form', () => {
  it('has the focus in its field at once, unless a reason was left half-written', () => {
    show(ON_PAGES, form());
    expect(document.activeElement).toBe(field());
    clear();
    show(ON_PAGES, form({ draft: 'half' }));
    expect(field().value).toBe('half');
    expect(document.activeElement).toBe(document.body);
  });

  it('takes a usual reason, or gives it up again', () => {
    show(ON_PAGES, form());
    press('.chip');
    expect(field().value).toBe('checked');
    expect(all('.chip').map((chip) => chip.ariaPressed)).toEqual(['true', 'false']);
    expect(document.activeElement).toBe(field());
    press('.chip');
    expect(field().value).toBe('');
    expect(onDraft.mock.calls).toEqual([['checked'], ['']]);
  });

  it('asks for a reason where there is none, and says so no longer when one is written', async () => {
    show(ON_PAGES, form());
    write('  ');
    await submit();
    expect(one('[role=alert]').textContent).toBe(WORDS.needsReason);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    write('why');
    expect(all('[role=alert]')).toEqual([]);
    await submit();
    expect(onIgnore).toHaveBeenCalledExactlyOnceWith('why');
  });

  it('can be sent again where the reason could not be kept, and once while it is being kept', async () => {
    let answer: (kept: boolean) => void = () => undefined;
    onIgnore.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    show(ON_PAGES, form({ draft: 'why' }));
    await submit();
    await submit();
    expect(onIgnore).toHaveBeenCalledOnce();
    await act(() => {
      answer(false);
      return Promise.resolve();
    });
    expect(one('[role=alert]').textContent).toBe(WORDS.failed);
    await submit();
    expect(onIgnore).toHaveBeenCalledTimes(2);
  });

  it('says nothing of that where its surface does', async () => {
    onIgnore.mockResolvedValue(false);
    show(ON_PAGES, form({ draft: 'why', words: { ...WORDS, failed: null } }));
    await submit();
    expect(all('[role=alert]')).toEqual([]);
  });

  it('heeds Enter and Escape, but not those of an input method', () => {
    show(ON_PAGES, form({ draft: 'why', lines: 2 }));
    key(field(), 'Enter', { isComposing: true });
    key(field(), 'Escape', { isComposing: true });
    expect(key(field(), 'Enter', { shiftKey: true })).toBe(true);
    expect(onIgnore).not.toHaveBeenCalled();
    expect(onCancel).not.toHaveBeenCalled();
    expect(key(field(), 'Enter')).toBe(false);
    expect(onIgnore).toHaveBeenCalledExactlyOnceWith('why');
    key(field(), 'Escape');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

it.each([1, 2])(
  'in the overlay, with %i lines, no script writes, picks or sends',
  async (lines) => {
    show(IN_OVERLAY, form({ draft: 'mine', lines }));
    expect(one('[type=submit]').hasAttribute('data-guarded')).toBe(true);
    press('.chip');
    write('evil');
    key(field(), 'Enter');
    key(field(), 'Escape');
    await submit();
    for (const spy of [onDraft, onIgnore, onCancel]) expect(spy).not.toHaveBeenCalled();
  },
);
