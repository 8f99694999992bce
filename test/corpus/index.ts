import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementsIn } from '../../src/read/prose/claims/line';
import { squeeze } from '../../src/template';
import { BRIEF } from './brief';
import { CONTEXTS } from './contexts';
import { DECIDERS } from './deciders';
import { DETAILS } from './details';
import { GUISES } from './guises';
import { LEADS } from './leads';
import { inShort } from './notation';
import { OTHERS } from './others';
import { OUTCOMES } from './outcomes';
import { PARTS } from './parts';
import { RARER } from './rarer';
import { REQUESTS } from './requests';
import { SHARES } from './shares';
import { SIDES } from './sides';
import { YEAR, type CorpusSentence } from './types';
import { IN_TURN } from './turns';
import { WHOLES } from './wholes';
import { WHOSE } from './whose';
import { WORDINGS } from './wordings';

/** Sentences of our own, with what each states. */
export const CORPUS: readonly CorpusSentence[] = [
  ...REQUESTS,
  ...OUTCOMES,
  ...OTHERS,
  ...WORDINGS,
  ...CONTEXTS,
  ...RARER,
  ...DETAILS,
  ...PARTS,
  ...LEADS,
  ...DECIDERS,
  ...SHARES,
  ...WHOLES,
  ...SIDES,
  ...WHOSE,
  ...IN_TURN,
  ...BRIEF,
  ...GUISES,
];

/** The file of the sentences that are known to be read otherwise than they state. */
export const BASELINE = join(import.meta.dirname, 'baseline.json');
export const baseline = (): ReadonlySet<string> =>
  new Set(JSON.parse(readFileSync(BASELINE, 'utf8')) as string[]);

/** What is read from a sentence. */
export const readOf = ({ text, issuer, heading }: CorpusSentence): string[] =>
  statementsIn(squeeze(text), 'overview', { year: YEAR, issuer }, heading).map(({ draft }) =>
    inShort(draft),
  );

/** How a kind of sentence is read. */
export interface Score {
  sentences: number;
  /** Statements that the sentences make, that were read, and that are among both. */
  stated: number;
  read: number;
  right: number;
}

/** The sentences that are not read as they should be, and the figures of each kind. */
export function scoreCorpus(): {
  readonly wrong: readonly { readonly sentence: CorpusSentence; readonly read: string[] }[];
  readonly kinds: ReadonlyMap<string, Score>;
} {
  const kinds = new Map<string, Score>();
  const wrong: { sentence: CorpusSentence; read: string[] }[] = [];
  for (const sentence of CORPUS) {
    const read = readOf(sentence);
    const score = kinds.get(sentence.kind) ?? { sentences: 0, stated: 0, read: 0, right: 0 };
    kinds.set(sentence.kind, score);
    score.sentences += 1;
    score.stated += sentence.states.length;
    score.read += read.length;
    const left = [...read];
    for (const one of sentence.states) {
      const at = left.indexOf(one);
      if (at < 0) continue;
      left.splice(at, 1);
      score.right += 1;
    }
    if (read.join('|') !== sentence.states.join('|')) wrong.push({ sentence, read });
  }
  return { wrong, kinds };
}
