import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClickGuard } from '../../../src/overlay/session/click-guard';
import type { Standing } from '../../../src/overlay/session/control-history';
import type { Shell } from '../../../src/overlay/session/shell';

/**
 * Each thing that has to hold for a click to be heeded, alone: everything else is as it should be. What
 * browsers tell stands in for itself here; test/e2e/click-guard.test.ts has real pages.
 */

const seen = vi.hoisted(() => ({
  standing: undefined as Standing | undefined,
  effect: 'none',
  isOver: false,
  isInTransition: false,
  samples: [] as boolean[],
}));
vi.mock('../../../src/overlay/session/control-history', () => ({
  ControlHistory: class {
    of = () => seen.standing;
    sample = (isHere: boolean) => seen.samples.push(isHere);
  },
}));
vi.mock('../../../src/overlay/layout/occlusion', () => ({
  Covers: class {
    isOver = () => seen.isOver;
  },
  isInTransition: () => seen.isInTransition,
}));
vi.mock('../../../src/overlay/layout/page-effects', () => ({ effectOnPage: () => seen.effect }));
// Scripts can't make trusted events, and this test is one.
vi.mock('../../../src/overlay/trusted', () => ({ trusted: (act: unknown) => act }));

const { window } = new JSDOM('<!doctype html><p>');
const { document } = window;
vi.stubGlobal('Document', window.Document);

const NOW = 100_000;
const LONG_AGO = 1000;
/** A control that has been seen, uncovered and in its place, since long ago. */
const STANDING: Standing = {
  shownSince: LONG_AGO,
  clearSince: LONG_AGO,
  movedAt: LONG_AGO,
  coveredAt: undefined,
};

let now: number;
let host: HTMLElement;
let shadow: ShadowRoot;
let control: HTMLElement;
let other: HTMLElement;
let atPoint: { outside: Element | null; inside: Element | null };
let decided: (string | null)[];
let acts: number;
let guard: ClickGuard;
let ended: AbortController;

beforeEach(() => {
  now = NOW;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  Object.assign(seen, { standing: { ...STANDING }, effect: 'none' });
  Object.assign(seen, { isOver: false, isInTransition: false, samples: [] });
  document.documentElement.querySelector('div')?.remove();
  host = document.createElement('div');
  document.documentElement.append(host);
  shadow = host.attachShadow({ mode: 'closed' });
  control = document.createElement('button');
  other = document.createElement('button');
  shadow.append(control, other);
  atPoint = { outside: host, inside: control };
  Object.assign(window.Document.prototype, { elementFromPoint: () => atPoint.outside });
  Object.assign(shadow, { elementFromPoint: () => atPoint.inside });
  decided = [];
  ended = new window.AbortController();
  acts = 0;
  guard = new ClickGuard(
    document,
    { host, shadow } as Shell,
    (refusal) => decided.push(refusal),
    ended.signal,
  );
});

afterEach(() => ended.abort());

/** What becomes of a click on the control: null where it is heeded. */
function click({ byKey = false } = {}): string | null | undefined {
  const { onClick } = guard.guarded(() => (acts += 1));
  const before = acts;
  onClick({
    detail: byKey ? 0 : 1,
    clientX: 5,
    clientY: 5,
    currentTarget: control,
  } as unknown as MouseEvent);
  const refusal = decided.at(-1);
  expect(acts - before).toBe(refusal === null ? 1 : 0);
  return refusal;
}

/** Something that a person does with a key, where the event comes out. */
const key = (
  type: 'keydown' | 'keyup',
  name: string,
  target: Element = document.body,
  repeat = false,
): void =>
  void target.dispatchEvent(
    new window.KeyboardEvent(type, { key: name, bubbles: true, composed: true, repeat }),
  );
/** What follows of an event without a task in between is done. */
const settled = () => new Promise((resolve) => window.setTimeout(resolve));

it('heeds a click on a control that has been seen for long', () => {
  expect(click()).toBeNull();
});

describe('refuses a click', () => {
  it('where the host has been moved elsewhere', () => {
    document.body.append(host);
    expect(click()).toBe('covered');
  });

  it('while pictures of a transition stand for the page', () => {
    seen.isInTransition = true;
    expect(click()).toBe('covered');
  });

  it('under an effect of the page that hides what is there', () => {
    seen.effect = 'harmful';
    expect(click()).toBe('covered');
  });

  it('where something of the page lies at its point', () => {
    atPoint.outside = document.body;
    expect(click()).toBe('covered');
  });

  it('where another control of the overlay, or nothing of it, lies at its point', () => {
    atPoint.inside = other;
    expect(click()).toBe('covered');
    atPoint.inside = null;
    expect(click()).toBe('covered');
  });

  it('on a control that nobody has watched yet', () => {
    seen.standing = undefined;
    expect(click()).toBe('moved');
  });

  it('while the browser says that something covers the control', () => {
    seen.standing = { ...STANDING, clearSince: null };
    expect(click()).toBe('covered');
  });

  it.each(['shownSince', 'clearSince', 'movedAt'] as const)('just after its %s', (since) => {
    seen.standing = { ...STANDING, [since]: NOW - 499 };
    expect(click()).toBe('moved');
    now = NOW + 1;
    expect(click()).toBeNull();
  });

  it('on a control out of view', () => {
    seen.standing = { ...STANDING, shownSince: null };
    expect(click()).toBe('moved');
  });

  it('where browsers tell nothing and looking finds a cover, now or just before', () => {
    seen.standing = { ...STANDING, clearSince: undefined };
    expect(click()).toBeNull();
    seen.isOver = true;
    expect(click()).toBe('covered');
    seen.isOver = false;
    seen.standing = { ...STANDING, clearSince: undefined, coveredAt: NOW - 499 };
    expect(click()).toBe('moved');
  });
});

it('judges by what was to be seen as the press began, however long it is held', async () => {
  for (const byKey of [false, true]) {
    const began = now;
    if (byKey) key('keydown', 'Enter', host);
    else document.body.dispatchEvent(new window.Event('pointerdown', { bubbles: true }));
    now += 10_000;
    seen.standing = { ...STANDING, clearSince: began - 499 };
    expect(click({ byKey })).toBe('moved');
    seen.standing = { ...STANDING, clearSince: began - 500 };
    expect(click({ byKey })).toBeNull();
    if (byKey) key('keyup', 'Enter', host);
    else document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await settled();
    // Assistive software clicks without a press.
    seen.standing = { ...STANDING, clearSince: now - 500 };
    expect(click({ byKey })).toBeNull();
  }
});

it('looks for covers at all that is heard of keys and pointers', () => {
  document.body.dispatchEvent(new window.Event('pointermove', { bubbles: true }));
  host.dispatchEvent(new window.Event('pointerdown', { bubbles: true }));
  key('keydown', 'a');
  key('keyup', 'a');
  expect(seen.samples).toEqual([false, true, false]);
});

describe('a key', () => {
  const focus = (element: HTMLElement): void => element.focus();

  it('is heeded from assistive software, which moves no focus', () => {
    expect(click({ byKey: true })).toBeNull();
  });

  it('is refused where the page has just given the focus back', () => {
    focus(control);
    expect(click({ byKey: true })).toBe('moved');
    now += 500;
    expect(click({ byKey: true })).toBeNull();
  });

  it('is heeded at once where the person moved the focus', () => {
    key('keydown', 'Tab');
    focus(control);
    expect(click({ byKey: true })).toBeNull();
  });

  it('is refused where the page gives the focus back as the person moves it, also behind that', () => {
    focus(control);
    control.blur();
    now += 10_000;
    key('keydown', 'Tab');
    focus(control);
    expect(click({ byKey: true })).toBe('moved');
    focus(other);
    atPoint.inside = control = other;
    expect(click({ byKey: true })).toBe('moved');
    now += 500;
    expect(click({ byKey: true })).toBeNull();
  });

  it('is heeded at once where the person pressed on the overlay', () => {
    control.dispatchEvent(new window.Event('pointerdown', { bubbles: true }));
    focus(control);
    expect(click({ byKey: true })).toBeNull();
  });

  it('is refused while one that was pressed elsewhere may be held, and as that is let go of', async () => {
    key('keydown', 'Tab');
    focus(control);
    key('keydown', ' ');
    expect(click({ byKey: true })).toBe('moved');
    key('keyup', ' ', host);
    expect(click({ byKey: true })).toBe('moved');
    await settled();
    expect(click({ byKey: true })).toBeNull();
  });

  it.each(['elsewhere', 'where nothing is heard of it'])(
    'is refused for as long as one repeats that was pressed %s',
    async (where) => {
      key('keydown', 'Tab');
      focus(control);
      if (where === 'elsewhere') key('keydown', 'Enter');
      for (let times = 0; times < 3; times += 1) {
        now += 10_000;
        key('keydown', 'Enter', host, true);
        expect(click({ byKey: true })).toBe('moved');
      }
      key('keyup', 'Enter', host);
      await settled();
      key('keydown', 'Enter', host);
      expect(click({ byKey: true })).toBeNull();
      key('keydown', 'Enter', host, true);
      expect(click({ byKey: true })).toBeNull();
    },
  );

  it('that was let go of unheard is forgotten after a while', () => {
    key('keydown', 'Tab');
    focus(control);
    key('keydown', ' ');
    now += 1499;
    expect(click({ byKey: true })).toBe('moved');
    now += 1;
    expect(click({ byKey: true })).toBeNull();
  });

  it('pressed on the overlay itself is not held elsewhere', () => {
    key('keydown', 'Tab');
    focus(control);
    key('keydown', 'Enter');
    key('keydown', 'Enter', host);
    expect(click({ byKey: true })).toBeNull();
  });
});

it('passes over a click that is not meant, without a word', () => {
  guard
    .guarded(
      () => (acts += 1),
      () => false,
    )
    .onClick({ currentTarget: control } as unknown as MouseEvent);
  expect([acts, decided]).toEqual([0, []]);
});
