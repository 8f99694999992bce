import { describe, expect, test } from 'vitest';
import {
  changedPresets,
  DEFAULT_LETTER_PRESETS,
  parseLetterPresets,
  withFilledPresets,
  type LetterPresets,
} from '../../src/settings';

const FILLED: LetterPresets = {
  version: 1,
  office: '青石县政务公开办公室',
  contact: '王某',
  contactDetails: '010-12345678',
  documentNumber: '青政公开函〔2026〕12号',
  deadline: { kind: 'day', on: '2026-12-15' },
  date: 'blank',
  internalNotes: true,
};

describe('presets of letters', () => {
  test.each([[DEFAULT_LETTER_PRESETS], [FILLED], [{ ...FILLED, date: '2026-12-01' }]])(
    'are read back as written',
    (presets) => {
      expect(parseLetterPresets(JSON.parse(JSON.stringify(presets)))).toEqual(presets);
    },
  );

  test.each([
    [{ version: 2 }],
    [{ office: 5 }],
    [{ office: '长'.repeat(61) }],
    [{ deadline: { kind: 'days', days: 0 } }],
    [{ deadline: { kind: 'days', days: 2.5 } }],
    [{ deadline: { kind: 'day', on: '2026-02-30' } }],
    [{ date: 'yesterday' }],
    [{ internalNotes: 'yes' }],
  ])('are refused with %j', (wrong) => {
    expect(parseLetterPresets({ ...FILLED, ...wrong })).toBeNull();
  });

  test('of others fill in what is open, and blanks of theirs erase nothing', () => {
    const theirs = { ...DEFAULT_LETTER_PRESETS, contact: '李某' };
    expect(withFilledPresets(FILLED, theirs)).toEqual({ ...FILLED, contact: '李某' });
    expect(changedPresets(FILLED, withFilledPresets(FILLED, theirs))).toEqual(['contact']);
  });
});
