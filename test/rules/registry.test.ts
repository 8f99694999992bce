import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LISTED_RULES } from '../../src/audit';
import { LOCALES, ruleMessages } from '../../src/messages/all';
import { RULES } from '../../src/rules';
import { RULE_GROUPS } from '../../src/rules/groups';

describe('the registry of rules', () => {
  it('has every rule once, group by group', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    const groups = LISTED_RULES.map(({ group }) => RULE_GROUPS.indexOf(group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
  });

  it.each(LOCALES)('calls each rule by a title of its own in %s', (locale) => {
    const titles = RULES.map(({ id }) => ruleMessages(locale)[id].title);
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('fires on a page of the fixtures for every rule', () => {
    const pages = new URL('../../samples/', import.meta.url);
    const fired = new Set(
      readdirSync(pages, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('expected.json'))
        .flatMap((name) => {
          const expected = JSON.parse(readFileSync(new URL(name, pages), 'utf8')) as {
            findings?: { rule: string }[];
          };
          return (expected.findings ?? []).map(({ rule }) => rule);
        }),
    );
    expect(RULES.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});
