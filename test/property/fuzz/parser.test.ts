import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FORMS } from '../../../samples/lists';
import { reportPage } from '../../../samples';
import { pageArbitrary } from '../../../samples/arbitrary';
import { parseHtml } from '../../../src/cli/document';
import { TEMPLATES } from '../../../src/template';
import { aboutPage } from '../../support/failing-page';
import { parseByReference } from '../../support/reference-parser';
import { runs, SEED } from '../laws';
import { CHAIN, chainSeed, replay } from './chain';
import { Dice } from './dice';
import { breakMarkup } from './markup';
import { readerBy, type Reader } from './reader';

/**
 * Pages of the command line are parsed into a DOM of its own, that does only what reading asks for. It
 * holds the same nodes as a whole DOM, and gives the same results, whatever the page.
 */

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'samples', 'pages');
const SAMPLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

let light: Reader;
let reference: Reader;
beforeAll(async () => {
  light = await readerBy(parseHtml);
  vi.resetModules();
  reference = await readerBy(parseByReference);
});

/** @returns whether the page holds a report */
function holdAgainstReference(html: string): boolean {
  const wanted = reference.read(html);
  aboutPage('parser', html, () => {
    const { tree, ...read } = light.read(html);
    // Whatever else differs follows from it.
    expect(tree).toBe(wanted.tree);
    expect(read).toEqual({ ...wanted, tree: undefined });
  });
  return wanted.isReport;
}

describe('the DOM of the command line', () => {
  it('is that of the reference on all samples', () => {
    for (const html of SAMPLES) holdAgainstReference(html);
    for (const { text } of FORMS) holdAgainstReference(text);
  });

  it('is that of the reference on generated pages', () => {
    for (const [index, template] of TEMPLATES.entries()) {
      const pages = fc.sample(pageArbitrary(template), { numRuns: runs(6), seed: SEED + index });
      for (const { spec, shape } of pages)
        expect(holdAgainstReference(reportPage(spec, shape))).toBe(true);
    }
  });

  it('is that of the reference on documents that were changed', () => {
    for (let chain = 0; chain < runs(20); chain += 1) {
      const page = replay(chainSeed(SEED, chain), chain % CHAIN);
      if (page) holdAgainstReference(page.documentElement.outerHTML);
    }
  });

  it('is that of the reference on broken pages', () => {
    const pages = [
      ...SAMPLES.filter((html) => html.length < 12_000),
      ...FORMS.map((form) => form.text),
    ];
    let reports = 0;
    const count = runs(120);
    for (let number = 0; number < count; number += 1) {
      const dice = new Dice(chainSeed(SEED, number));
      reports += Number(holdAgainstReference(breakMarkup(dice.pick(pages), dice)));
    }
    // Pages that are broken beyond recognition would tell little.
    expect(reports).toBeGreaterThan(count / 4);
  });
});
