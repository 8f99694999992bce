import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { chainSeed, replay } from '../../test/property/fuzz/chain';
import type { Report, Task } from './worker';

/**
 * `npm run fuzz -- [--documents N] [--seed N] [--workers N]`: audits that many pages made from the
 * fixtures by changing them at random, and prints what came of it. A page on which the audit fails or
 * does not end is saved to test-results. Exit 1 where there was one.
 */

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
  },
});
const SEED = Number(values.seed);
const WORKERS = Number(values.workers);
const SHARE = Math.ceil(Number(values.documents) / WORKERS);
/** The longest page takes about a second here. One that is not through after this never will be. */
const TIMEOUT_MS = 120_000;
const LOOK_EVERY = 5_000;
const FOLDER = join(import.meta.dirname, '..', '..', 'test-results');

const started = Date.now();
const total = { documents: 0, reports: 0, findings: 0, longest: 0, asks: 0, failures: 0 };
let told = 0;

await Promise.all(Array.from({ length: WORKERS }, (_, index) => work(index)));
print();
process.exitCode = total.failures > 0 ? 1 : 0;

/** Sees one worker's share through, with a new worker after each that had to be stopped. */
async function work(first: number): Promise<void> {
  let chain: number | null = first;
  let left = SHARE;
  while (chain !== null && left > 0)
    chain = await start(chain, left, (documents) => (left -= documents));
}

/**
 * @param seen called with the number of documents that the worker has looked at
 * @returns the chain to go on with where the worker was stopped; null where it came to the end
 */
function start(
  first: number,
  documents: number,
  seen: (documents: number) => void,
): Promise<number | null> {
  const position = new Int32Array(new SharedArrayBuffer(8));
  const task: Task = { seed: SEED, first, stride: WORKERS, documents, position };
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: task,
  });
  return new Promise((resolve, reject) => {
    let last = '';
    let since = Date.now();
    const watch = setInterval(() => {
      const now = position.join(' ');
      if (now !== last) [last, since] = [now, Date.now()];
      if (Date.now() - since < TIMEOUT_MS) return;
      clearInterval(watch);
      const [chain = 0, step = 0] = position;
      fail(chain, step, 'The audit does not end.');
      void worker.terminate().then(() => resolve(chain + WORKERS));
    }, LOOK_EVERY);
    worker.on('message', (report: Report) => {
      seen(report.documents);
      take(report);
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(null);
    });
  });
}

function take({ chain, failure, documents, reports, findings, longest, asks }: Report): void {
  total.documents += documents;
  total.reports += reports;
  total.findings += findings;
  total.longest = Math.max(total.longest, longest);
  total.asks = Math.max(total.asks, asks);
  if (failure) fail(chain, failure.step, failure.error);
  if (Date.now() - told > 60_000) print();
}

function fail(chain: number, step: number, error: string): void {
  total.failures += 1;
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `fuzz-${SEED}-${chain}-${step}.html`);
  writeFileSync(file, replay(chainSeed(SEED, chain), step)?.documentElement.outerHTML ?? '');
  process.stderr.write(
    `seed ${SEED}, chain ${chain}, step ${step}, saved as ${file}\n${error}\n\n`,
  );
}

function print(): void {
  told = Date.now();
  const seconds = (told - started) / 1000;
  const { documents, reports, findings, longest, asks, failures } = total;
  process.stdout.write(
    `seed ${SEED}: ${documents} documents in ${seconds.toFixed()} s ` +
      `(${((seconds * 1000) / Math.max(documents, 1)).toFixed(1)} ms each), ${failures} failures; ` +
      `${reports} read as reports, ${findings} findings; ` +
      `the longest took ${longest.toFixed()} ms; ` +
      `at most ${asks.toFixed(1)} questions to the page for each element\n`,
  );
}
