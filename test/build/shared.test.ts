import { expect, test } from 'vitest';
import { takenFromFrame } from '../../scripts/build/shared';
import { leaveShared, sharedModule } from '../../src/live/frame';
import { SHARED_MODULES } from '../../entrypoints/auditor/shared';

const NAMES = ['template', 'members', 'grammar', 'names', 'text', 'background'] as const;

test.each(NAMES)(
  'a script without the auditor’s %s takes every name of it from the frame',
  (name) => {
    const taken = /export const \{ (.+) \} =/.exec(takenFromFrame(name))?.[1]?.split(', ');
    expect(Object.keys(SHARED_MODULES)).toEqual(NAMES);
    expect(taken).toEqual(Object.keys(SHARED_MODULES[name]));
    expect(taken?.length).toBeGreaterThan(0);
  },
);

test('what the auditor leaves is what is taken', () => {
  expect(sharedModule('template')).toEqual({});
  leaveShared(SHARED_MODULES);
  expect(sharedModule('template')).toBe(SHARED_MODULES.template);
  expect(sharedModule('other')).toEqual({});
});
