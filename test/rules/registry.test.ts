import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTED_RULES } from '../../src/audit';
import { LOCALES, ruleMessages } from '../../src/messages/all';
import { RULES } from '../../src/rules';

const FOLDER = new URL('../../src/rules/', import.meta.url);
const modules = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => readFileSync(new URL(name, FOLDER), 'utf8').includes('export default'))
  .map((name) => name.replaceAll(sep, '/'));

describe('the registry of rules', () => {
  it('holds every rule, each in the folder of its group and in the file of its name', () => {
    const files = LISTED_RULES.map(({ group, rule }) => `${group}/${rule.id}.ts`);
    expect(files.sort()).toEqual(modules.sort());
    expect(RULES).toHaveLength(modules.length);
  });

  it.each(LOCALES)('has words for every rule in %s, and no others', (locale) => {
    expect(Object.keys(ruleMessages(locale)).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('fires on a page of the fixtures for every rule', () => {
    const pages = new URL('../../samples/pages/', import.meta.url);
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
