import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, ruleMessages } from '../../src/messages/all';
import { RULES } from '../../src/rules';

const FOLDER = new URL('../../src/rules/', import.meta.url);
const modules = readdirSync(FOLDER).filter((name) =>
  readFileSync(new URL(name, FOLDER), 'utf8').includes('export default'),
);

describe('the registry of rules', () => {
  it('holds every rule of the folder, each in the file of its name', () => {
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(modules.sort());
  });

  it.each(LOCALES)('has words for every rule in %s, and no others', (locale) => {
    expect(Object.keys(ruleMessages(locale)).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('fires on a page of the fixtures for every rule', () => {
    const pages = new URL('../pages/', import.meta.url);
    const fired = new Set(
      readdirSync(pages)
        .filter((name) => name.endsWith('.expected.json'))
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
