import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/messages/all';
import { ruleNote } from '../../src/messages/rule-notes';
import { RULE_IDS } from '../../src/result';

describe.each(LOCALES)('what the rules look at, in %s', (locale) => {
  const notes = RULE_IDS.map((id) => ruleNote(id, locale));

  it('is a sentence, and an example of it another', () => {
    const end = locale === 'zh' ? /[^。]。$/ : /[^.]\.$/;
    for (const { checks, example } of notes)
      for (const text of [checks, example]) expect(text).toMatch(end);
  });

  it('is told differently of each rule', () => {
    const texts = notes.map(({ checks }) => checks);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
