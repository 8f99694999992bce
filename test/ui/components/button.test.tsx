// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/components/button';
import { Chip } from '../../../src/ui/components/chip';
import { clear, IN_OVERLAY, ON_PAGES, one, press, show } from './harness';

/** One button for all surfaces, and what each has it heed. */

afterEach(clear);

const onPress = vi.fn();
const button = (changes: boolean) => (
  <Button look="quiet" compact changes={changes} onPress={onPress}>
    OK
  </Button>
);

it('heeds everything on pages of the extension, and is not guarded there', () => {
  for (const changes of [false, true]) {
    onPress.mockClear();
    show(ON_PAGES, button(changes));
    press('button');
    expect(onPress).toHaveBeenCalledOnce();
    expect(one('button').hasAttribute('data-guarded')).toBe(false);
  }
});

it('heeds no script in the overlay, and is guarded there where it changes something', () => {
  onPress.mockClear();
  for (const changes of [false, true]) {
    show(IN_OVERLAY, button(changes));
    press('button');
    expect(onPress).not.toHaveBeenCalled();
    expect(one('button').hasAttribute('data-guarded')).toBe(changes);
  }
  show(
    IN_OVERLAY,
    <Chip pressed={false} onPress={onPress}>
      OK
    </Chip>,
  );
  press('button');
  expect(onPress).not.toHaveBeenCalled();
});

it('stands nowhere where nobody has said what is heeded', () => {
  expect(() => render(button(false), document.body)).toThrow('ControlPolicyProvider');
});

it('is what it is given: name, state, look', () => {
  show(
    ON_PAGES,
    <Button
      look="plain"
      class="tool"
      label="Close"
      title="Close it"
      disabled
      expanded={false}
      opensMenu
      onPress={onPress}
    >
      ×
    </Button>,
  );
  const { className, type, title } = one('button') as HTMLButtonElement;
  expect([className, type, title]).toEqual(['button plain tool', 'button', 'Close it']);
  expect(one('button').getAttribute('aria-label')).toBe('Close');
  expect(one('button').getAttribute('aria-expanded')).toBe('false');
  expect(one('button').getAttribute('aria-haspopup')).toBe('menu');
  onPress.mockClear();
  press('button');
  expect(onPress).not.toHaveBeenCalled();
});
