// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MenuButton } from '../../../src/ui/components/menu';
import { all, clear, IN_OVERLAY, key, ON_PAGES, one, press, show } from './harness';

/** The menu and menu button patterns of the ARIA Authoring Practices. */

const picked = vi.fn<(label: string) => void>();
const item = (label: string, chosen = false) => ({ label, chosen, onPick: () => picked(label) });
const ITEMS = [item('Excel'), item('Word', true), item('Web page'), item('文本')];
const menuButton = (
  <>
    <MenuButton look="primary" label="Formats" items={ITEMS}>
      ▾
    </MenuButton>
    <a href="#after">after</a>
  </>
);
const focused = () => document.activeElement?.textContent;
const isOpen = () => all('[role=menu]').length > 0;
const BUTTON = '[aria-haspopup=menu]';

beforeEach(() => {
  picked.mockClear();
  show(ON_PAGES, menuButton);
});
afterEach(clear);

describe('opens', () => {
  it.each([
    ['a press, at what is chosen', () => press(BUTTON), 'Word'],
    ['the down arrow, at its beginning', () => key(one(BUTTON), 'ArrowDown'), 'Excel'],
    ['the up arrow, at its end', () => key(one(BUTTON), 'ArrowUp'), '文本'],
  ])('by %s', (_, open, first) => {
    expect(one(BUTTON).getAttribute('aria-expanded')).toBe('false');
    open();
    expect(one('[role=menu]').getAttribute('aria-label')).toBe('Formats');
    expect(one(BUTTON).getAttribute('aria-expanded')).toBe('true');
    expect(all('[role=menuitemradio]').map((one) => one.getAttribute('aria-checked'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(focused()).toBe(first);
  });
});

describe('moves', () => {
  it('with arrows round its ends, Home and End', () => {
    press(BUTTON);
    for (const [name, to] of [
      ['ArrowDown', 'Web page'],
      ['End', '文本'],
      ['ArrowDown', 'Excel'],
      ['ArrowUp', '文本'],
      ['Home', 'Excel'],
    ] as const) {
      expect(key(document.activeElement, name)).toBe(false);
      expect(focused()).toBe(to);
    }
  });

  it('by first letters, from one to the next of them', () => {
    press(BUTTON);
    for (const [name, to] of [
      ['w', 'Web page'],
      ['w', 'Word'],
      ['文', '文本'],
      ['E', 'Excel'],
      ['q', 'Excel'],
    ] as const) {
      key(document.activeElement, name);
      expect(focused()).toBe(to);
    }
    expect(key(document.activeElement, 'w', { ctrlKey: true })).toBe(true);
    expect(focused()).toBe('Excel');
  });
});

describe('closes', () => {
  beforeEach(() => press(BUTTON));

  it('when something is picked, with the focus back at its button', () => {
    press('[role=menuitemradio]:last-child');
    expect(picked).toHaveBeenCalledExactlyOnceWith('文本');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(one(BUTTON));
  });

  it('with Escape, which nobody else hears', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    key(document.activeElement, 'Escape');
    expect(isOpen()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(one(BUTTON));
    document.body.removeEventListener('keydown', heard);
  });

  it('with Tab, from where the browser goes on from its button', () => {
    expect(key(document.activeElement, 'Tab')).toBe(true);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(one(BUTTON));
  });

  it('with a press of its button, and does not open again by that', () => {
    one(BUTTON).focus();
    expect(isOpen()).toBe(true);
    press(BUTTON);
    expect(isOpen()).toBe(false);
  });

  it('when the focus goes elsewhere, and leaves it there', async () => {
    one('a').focus();
    await vi.waitUntil(() => !isOpen());
    expect(document.activeElement).toBe(one('a'));
  });
});

it('heeds no script in the overlay', () => {
  show(IN_OVERLAY, menuButton);
  press(BUTTON);
  key(one(BUTTON), 'ArrowDown');
  expect(isOpen()).toBe(false);
});
