import type { Code, Concept, Meaning } from './concept';
import { DISPUTES } from './disputes';
import { PROACTIVE } from './proactive';
import { ASKING, HANDLING, RESULTS, YEARS } from './requests';
import { TURNS } from './turns';

export type { Code, Concept, Meaning } from './concept';

/** Every concept; where two share a word, the first has it. */
export const CONCEPTS: readonly Concept[] = [
  ...RESULTS,
  ...DISPUTES,
  ...ASKING,
  ...PROACTIVE,
  ...HANDLING,
  ...YEARS,
  ...TURNS,
];

/** A word of the lexicon. */
export interface Entry {
  readonly word: string;
  readonly code: Code;
  readonly means: Meaning;
}

const NOTHING: Meaning = {};

/** 「未(|按期)补正」 stands for 「未补正」 and 「未按期补正」. */
function spelt(word: string): readonly string[] {
  const [, before = '', choices, behind = ''] = /(.*)\(([^()]*)\)(.*)/.exec(word) ?? [];
  return choices === undefined
    ? [word]
    : choices.split('|').flatMap((choice) => spelt(before + choice + behind));
}

/** Words by their first character, the longest first. */
function indexed(concepts: readonly Concept[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry>();
  for (const { code, words, means = NOTHING } of concepts)
    for (const word of words.split(' ').flatMap(spelt))
      if (word !== '' && !entries.has(word)) entries.set(word, { word, code, means });
  const index = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = entry.word.charAt(0);
    const list = index.get(first);
    if (list) list.push(entry);
    else index.set(first, [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

/** The longest word of the lexicon that begins at a place of a text; null where none does. */
export function entryAt(text: string, at: number): Entry | null {
  // Made when the first report is read, and not on pages that have none.
  index ??= indexed(CONCEPTS);
  const list = index.get(text.charAt(at));
  return list?.find(({ word }) => text.startsWith(word, at)) ?? null;
}
