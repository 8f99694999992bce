import { expect, test } from 'vitest';
import { takenFromFrame } from '../../scripts/build/shared';
import { leaveShared, sharedModule } from '../../src/live/frame';
import { SHARED_MODULES } from '../../entrypoints/auditor/shared';

test('a script without the auditor’s modules takes every name of theirs from the frame', () => {
  const name = 'template';
  const taken = /export const \{ (.+) \} =/.exec(takenFromFrame(name))?.[1]?.split(', ');
  expect(taken).toEqual(Object.keys(SHARED_MODULES[name]));
  expect(taken?.length).toBeGreaterThan(5);
});

test('what the auditor leaves is what is taken', () => {
  expect(sharedModule('template')).toEqual({});
  leaveShared(SHARED_MODULES);
  expect(sharedModule('template')).toBe(SHARED_MODULES.template);
  expect(sharedModule('other')).toEqual({});
});
