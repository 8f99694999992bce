import { afterEach, expect, test, vi } from 'vitest';
import { isExtensionAlive } from '../../src/browser/light';

afterEach(() => vi.unstubAllGlobals());

test.each<[string, object, boolean]>([
  ['in Firefox', { browser: { runtime: { id: 'x' } } }, true],
  ['in Chrome', { chrome: { runtime: { id: 'x' } } }, true],
  ['after an update', { chrome: { runtime: { id: undefined } } }, false],
  ['after a removal', { chrome: {} }, false],
  ['elsewhere', {}, false],
])('isExtensionAlive %s', (_where, globals, alive) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(isExtensionAlive()).toBe(alive);
});
