import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * A repetition of words from which one text can be put together in two ways takes twice as long for
 * each further word of a text that it does not match in the end: thirty words hang the page. Every
 * repetition in a pattern of the reading and the rules must take a text apart in one way only.
 */

const SOURCE = join(import.meta.dirname, '..', '..', '..', 'src');
const ROOMS = [
  ...['base', 'template', 'organ', 'gate', 'read', 'rules', 'anchor', 'audit'],
  ...['messages', 'traditional', 'live', 'network'],
];
/** Words of a repetition beyond which it is not spelled out. */
const MOST_WORDS = 4000;

/** Every pattern as written, and those put together when the modules are loaded. */
async function patterns(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(SOURCE, room, file)),
  );
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args);
      found.set(String(made), 'put together');
      return made;
    },
  });
  await import('../../../src/audit');
  await import('../../../src/gate/detector');
  globalThis.RegExp = Native;
  return found;
}

/** Every text that a part of a pattern matches, lookarounds aside; null where they are too many. */
function textsOf(node: AST.Node): Set<string> | null {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return union(node.alternatives.map(textsOf));
    case 'Alternative':
      return node.elements.map(textsOf).reduce(joined, new Set(['']));
    case 'Character':
      return new Set([String.fromCodePoint(node.value)]);
    case 'CharacterClass':
      return node.negate || node.unicodeSets ? null : union(node.elements.map(textsOf));
    case 'CharacterClassRange': {
      const length = node.max.value - node.min.value + 1;
      if (length > 64) return null;
      return new Set(
        Array.from({ length }, (_, index) => String.fromCodePoint(node.min.value + index)),
      );
    }
    case 'CharacterSet':
      // One digit stands for all of them.
      return node.kind === 'digit' ? new Set(['0']) : null;
    case 'Assertion':
      return new Set(['']);
    case 'Quantifier': {
      if (node.max > 3) return null;
      const once = textsOf(node.element);
      let run: Set<string> | null = new Set(['']);
      const all: (Set<string> | null)[] = [];
      for (let times = 0; times <= node.max; times += 1) {
        if (times >= node.min) all.push(run);
        run = joined(run, once);
      }
      return union(all);
    }
    default:
      return null;
  }
}

function union(sets: readonly (Set<string> | null)[]): Set<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const text of set) all.add(text);
  }
  return all.size > MOST_WORDS ? null : all;
}

function joined(firsts: Set<string> | null, seconds: Set<string> | null): Set<string> | null {
  if (firsts === null || seconds === null || firsts.size * seconds.size > MOST_WORDS) return null;
  return new Set([...firsts].flatMap((first) => [...seconds].map((second) => first + second)));
}

/**
 * A text that can be put together from words in two ways (Sardinas and Patterson, 1953); null where
 * there is none.
 */
function twofold(words: ReadonlySet<string>): string | null {
  if (words.has('')) return '(nothing)';
  const known = new Set<string>();
  const open: { readonly rest: string; readonly text: string }[] = [];
  for (const long of words)
    for (const short of words)
      if (long !== short && long.startsWith(short))
        open.push({ rest: long.slice(short.length), text: long });
  for (let next = open.pop(); next; next = open.pop()) {
    const { rest, text } = next;
    if (known.has(rest)) continue;
    known.add(rest);
    for (const word of words) {
      if (word === rest) return text;
      if (word.startsWith(rest))
        open.push({ rest: word.slice(rest.length), text: text + word.slice(rest.length) });
      else if (rest.startsWith(word)) open.push({ rest: rest.slice(word.length), text });
    }
  }
  return null;
}

/** What is wrong with the repetitions of a pattern. */
function faultsOf(pattern: string): string[] {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  const faults: string[] = [];
  const visit = (node: AST.Node): void => {
    if (node.type === 'Quantifier') {
      if (node.max === Infinity && /^(?:Group|CapturingGroup)$/.test(node.element.type)) {
        const words = textsOf(node.element);
        const text = words && twofold(words);
        if (words === null) faults.push(`can't be spelled out: ${node.raw}`);
        else if (text !== null) faults.push(`「${text}」 in two ways: ${node.raw}`);
      }
      visit(node.element);
    } else if ('alternatives' in node) node.alternatives.forEach(visit);
    else if (node.type === 'Alternative') node.elements.forEach(visit);
  };
  visit(
    new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') }),
  );
  return faults;
}

describe('patterns', () => {
  it('are known to be wrong where they are', () => {
    for (const wrong of ['(?:共计|共|计)*$', '^(?:a?)*b', '(?:因.{0,3}|将)*结转', '(?:ab|a|ba)+c'])
      expect(faultsOf(`/${wrong}/`), wrong).not.toEqual([]);
    for (const right of ['(?:总计|共|计)*$', '(?: \\d)*x', '(?:上年度?|同比)*增长'])
      expect(faultsOf(`/${right}/`), right).toEqual([]);
  });

  it('take every text apart in one way only', async () => {
    const found = await patterns();
    expect(found.size).toBeGreaterThan(300);
    const faults = [...found].flatMap(([pattern, file]) =>
      // Digits in groups, and words: a space stands before each, and in none.
      faultsOf(pattern.replaceAll(/\(\?: (?:\\d|\[(?!\^)(?:(?!\\s)[^\] ])+\])\+\)\*/g, '')).map(
        (fault) => `${file}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
