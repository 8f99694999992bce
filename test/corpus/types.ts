/** A sentence, and what it states about the tables, in the notation of `notation.ts`. */
export interface CorpusSentence {
  /** What is tried by it; sentences are counted by kind. */
  readonly kind: string;
  readonly text: string;
  /** Every statement, from left to right; none for a sentence that only looks like one. */
  readonly states: readonly string[];
  /** The organ whose report it stands in. */
  readonly issuer: string;
  /** What the heading above it is about. */
  readonly heading: 'requests' | null;
}

export const ISSUER = '青石县水利局';
export const YEAR = 2023;

export const sentence = (
  kind: string,
  text: string,
  states: readonly string[] = [],
  more: Partial<Pick<CorpusSentence, 'issuer' | 'heading'>> = {},
): CorpusSentence => ({ kind, text, states, issuer: ISSUER, heading: null, ...more });

/** Sentences of one kind, each with what it states. */
export const kind = (
  name: string,
  sentences: readonly (readonly [text: string, ...states: string[]])[],
  more: Parameters<typeof sentence>[3] = {},
): CorpusSentence[] => sentences.map(([text, ...states]) => sentence(name, text, states, more));

/** Every combination of one from each list. */
export function combinations(...lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((word) => [...row, word])),
    [[]],
  );
}

/** Every `step`th of some, so that each word of each list meets many of the others'. */
export const every = <T>(step: number, all: readonly T[]): T[] =>
  all.filter((_, index) => index % step === 0);
