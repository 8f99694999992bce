import { writeFileSync } from 'node:fs';
import { BASELINE, baseline, CORPUS, scoreCorpus } from '../test/corpus';

/**
 * `npm run corpus -- [--write]`: reads the sentences of test/corpus, prints recall and precision by kind,
 * and what has changed against the baseline kept beside them. `--write` keeps what is read now.
 */

const before = baseline();
const { wrong, kinds } = scoreCorpus();
const now = new Map(wrong.map(({ sentence, read }) => [sentence.text, { sentence, read }]));

const share = (part: number, whole: number): string =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
const lines = [...kinds].map(
  ([kind, { sentences, stated, read, right }]) =>
    `${kind.padEnd(20)}${String(sentences).padStart(5)}  recall ${share(right, stated)}  precision ${share(right, read)}`,
);
for (const [text, { sentence, read }] of now)
  if (!before.has(text))
    lines.push(
      `worse: ${text}\n  states ${sentence.states.join(' | ')}\n  read   ${read.join(' | ')}`,
    );
for (const text of before) if (!now.has(text)) lines.push(`better: ${text}`);
lines.push(`${CORPUS.length} sentences, ${now.size} read otherwise than they state`);
process.stdout.write(`${lines.join('\n')}\n`);
if (process.argv.includes('--write'))
  writeFileSync(BASELINE, `${JSON.stringify([...now.keys()], null, 2)}\n`);
process.exitCode = [...now.keys()].some((text) => !before.has(text)) ? 1 : 0;
