import { describe, expect, test } from 'vitest';
import { hasDeadlinePassed, letterEnding } from '../../src/export/letter/ending';
import { DEFAULT_LETTER_PRESETS, type LetterPresets } from '../../src/settings';

const NOW = new Date(2026, 10, 29, 9);
const ending = (presets: Partial<LetterPresets>, locale: 'zh' | 'en' = 'zh') =>
  letterEnding('problems', { ...DEFAULT_LETTER_PRESETS, ...presets }, NOW, locale);

describe('letterEnding', () => {
  test('leaves official blanks where nothing is preset', () => {
    expect(ending({ date: 'blank' })).toEqual({
      closing: '请于收到后核实整改并反馈结果；如有异议，请一并说明。',
      office: '（审核单位）',
      date: '　　　　年　　月　　日',
      contact: null,
    });
    expect(ending({ office: ' \u200b ' }).office).toBe('（审核单位）');
  });

  test.each([
    [{ kind: 'days', days: 1 }, '请于收到之日起 1 个工作日内核实'],
    [{ kind: 'day', on: '2026-12-15' }, '请于2026年12月15日前核实'],
    [{ kind: 'day', on: '2026-11-29' }, '请于2026年11月29日前核实'],
    // No letter asks for what can't be done any more.
    [{ kind: 'day', on: '2026-11-28' }, '请于　　　　年　　月　　日前核实'],
  ] as const)('asks for an answer by %j', (deadline, said) => {
    expect(ending({ deadline }).closing).toContain(said);
    expect(hasDeadlinePassed({ ...DEFAULT_LETTER_PRESETS, deadline }, NOW)).toBe(
      said.includes('　'),
    );
  });

  test.each([
    ['today', '2026年11月29日'],
    ['2026-12-01', '2026年12月1日'],
  ])('is dated %s', (date, said) => {
    expect(ending({ date }).date).toBe(said);
  });

  test.each([
    [{ contact: '王某' }, '（联系人：王某）'],
    [{ contactDetails: '010-1' }, '（联系方式：010-1）'],
    [{ contact: '王某', contactDetails: '010-1' }, '（联系人：王某；联系方式：010-1）'],
  ])('names whom to ask: %j', (presets, said) => {
    expect(ending(presets).contact).toBe(said);
  });

  test('says the same in English', () => {
    expect(ending({ deadline: { kind: 'days', days: 10 }, contact: 'Ms Wang' }, 'en')).toEqual({
      closing:
        'Please check and correct these within 10 working days of receipt, and report the outcome; where you disagree, please say so.',
      office: '(auditing office)',
      date: '29 November 2026',
      contact: '(Contact: Ms Wang)',
    });
  });

  test('asks for nothing where nothing is to be done', () => {
    expect(letterEnding('clean', DEFAULT_LETTER_PRESETS, NOW, 'zh').closing).toBe('特此反馈。');
    expect(letterEnding('notes', DEFAULT_LETTER_PRESETS, NOW, 'zh').closing).toBe(
      '以上情况供参考。特此反馈。',
    );
  });
});
