import { describe, expect, it } from 'vitest';
import { baseline, CORPUS, scoreCorpus } from '../../../corpus';

describe('the corpus of sentences', () => {
  it('is as large as a season of reports, and says no sentence twice in one scene', () => {
    expect(CORPUS.length).toBeGreaterThan(1500);
    const scenes = CORPUS.map(({ text, issuer, heading }) => `${issuer} ${heading ?? ''} ${text}`);
    expect(new Set(scenes).size).toBe(scenes.length);
  });

  it('is read as each sentence states, but for those that are known not to be', () => {
    const known = baseline();
    const { wrong } = scoreCorpus();
    expect(
      wrong
        .filter(({ sentence }) => !known.has(sentence.text))
        .map(({ sentence, read }) => `${sentence.text} ${read.join(' | ')}`),
    ).toEqual([]);
  });
});
