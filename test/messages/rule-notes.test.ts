import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/messages/all';
import { ruleNotes } from '../../src/messages/rule-notes';
import { RULES } from '../../src/rules';

describe.each(LOCALES)('what the rules look at, in %s', (locale) => {
  const notes = ruleNotes(locale);

  // That none is missing is for the compiler to say.
  it('is told of rules that there are, and of no others', () => {
    expect(Object.keys(notes).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('is a sentence, and an example of it another', () => {
    const end = locale === 'zh' ? /[^。]。$/ : /[^.]\.$/;
    for (const { checks, example } of Object.values(notes))
      for (const text of [checks, example]) expect(text).toMatch(end);
  });

  it('is told differently of each rule', () => {
    const texts = Object.values(notes).map(({ checks }) => checks);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
