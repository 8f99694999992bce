import { expect, test } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  parsePreference,
  parseSettings,
  withPreferences,
} from '../../src/settings';

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'off'],
  ['a newer version', { version: 2, rules: {} }],
  ['no version', { rules: {} }],
  ['an odd version', { version: 0.5, rules: {} }],
  ['an odd severity', { version: 1, rules: { 'cell-empty': { severity: 'fatal' } } }],
])('settings of rules that are %s can’t be read', (_what, data) => {
  expect(parseSettings(data)).toBeNull();
});

test('settings of rules that are not known here are kept as they are', () => {
  const settings = { version: 1, rules: { 'of-a-newer-version': { off: true } } };
  expect(parseSettings(settings)).toEqual(settings);
});

test.each<[Parameters<typeof parsePreference>[0], unknown, boolean]>([
  ['theme', 'dark', true],
  ['theme', 'neon', false],
  ['printMarks', 'yes', false],
  ['navigator', { x: 0.5, y: 1, collapsed: true }, true],
  ['navigator', { x: 2, y: 1, collapsed: true }, false],
])('the preference %s can be %j: %s', (name, value, readable) => {
  const parsed = parsePreference(name, value);
  expect(parsed !== null).toBe(readable);
  if (parsed) expect(withPreferences(DEFAULT_PREFERENCES, parsed)[name]).toEqual(value);
});
