import { basePage } from './bases';
import { Dice } from './dice';
import { examine, type Examined, type Look, type Looked } from './examine';
import { mutate } from './mutations';
import { FuzzedPage } from './page';

/** A page is changed so many times over, and looked at each time. */
export const CHAIN = 10;
/** Far more nodes than any fixture has: a page that has grown this large is left. */
const LARGEST = 3000;

/** A page of a chain, just before it is looked at. */
export interface Link extends Looked {
  readonly step: number;
}

/** The pages of a chain, each made from the one before. The same document is changed on. */
function* pages(seed: number): Generator<Link> {
  const dice = new Dice(seed);
  const look: Look = {
    locale: dice.oneIn(4) ? 'en' : 'zh',
    folded: dice.oneIn(6),
    shown: !dice.oneIn(8),
  };
  const page = new FuzzedPage(basePage(dice), dice);
  for (let step = 0; step < CHAIN; step += 1) {
    mutate(page);
    const size = page.document.getElementsByTagName('*').length;
    if (size > LARGEST) return;
    yield { step, document: page.document, look, size };
  }
}

/**
 * Looks at every page of a chain.
 * @param seed decides everything: the page to start from, what is changed, how it is looked at
 * @param watch called with each page before it is looked at
 * @throws what `examine` throws
 */
export function* runChain(seed: number, watch: (link: Link) => void): Generator<Examined> {
  for (const link of pages(seed)) {
    watch(link);
    yield examine(link);
  }
}

/** The seed of a chain of a run, so that neighbouring runs have no chain in common. */
export const chainSeed = (seed: number, chain: number): number =>
  (Math.imul(seed, 0x9e3779b1) ^ Math.imul(chain + 1, 0x85ebca6b)) >>> 0;

/**
 * A page of a chain as it was looked at, without looking at any.
 * @returns null where the chain ended before
 */
export function replay(seed: number, step: number): Document | null {
  for (const link of pages(seed)) if (link.step === step) return link.document;
  return null;
}
