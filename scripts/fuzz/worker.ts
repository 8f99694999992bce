import { parentPort, workerData } from 'node:worker_threads';
import { chainSeed, runChain } from '../../test/property/fuzz/chain';

/**
 * A worker of the fuzzing run: goes through chains of pages and tells what came of them. Where it is
 * stands in shared memory, so that it can be said even if it never comes back.
 */

/** What a worker is given to do. */
export interface Task {
  readonly seed: number;
  /** The first chain, and how far the next one of the same worker is. */
  readonly first: number;
  readonly stride: number;
  /** How many documents there are to look at, at least; chains are gone through to their ends. */
  readonly documents: number;
  /** Two numbers: the chain and the step that the worker is at. */
  readonly position: Int32Array;
}

/** What came of one chain. */
export interface Report {
  readonly chain: number;
  readonly documents: number;
  readonly reports: number;
  readonly findings: number;
  /** Of the page that took longest, in milliseconds. */
  readonly longest: number;
  /** Of the page that was asked most, for each of its elements. */
  readonly asks: number;
  readonly failure: { readonly step: number; readonly error: string } | null;
}

if (parentPort) {
  const port = parentPort;
  const { seed, first, stride, documents, position } = workerData as Task;
  for (let chain = first, left = documents; left > 0; chain += stride) {
    const report = run(seed, chain, position);
    port.postMessage(report);
    left -= report.documents;
  }
  port.close();
}

function run(seed: number, chain: number, position: Int32Array): Report {
  const counts = { chain, documents: 0, reports: 0, findings: 0, longest: 0, asks: 0 };
  let begun = 0;
  try {
    const looks = runChain(chainSeed(seed, chain), ({ step }) => {
      counts.documents += 1;
      position.set([chain, step]);
      begun = performance.now();
    });
    for (const { isReport, findings, asks } of looks) {
      counts.longest = Math.max(counts.longest, performance.now() - begun);
      counts.asks = Math.max(counts.asks, asks);
      counts.reports += Number(isReport);
      counts.findings += findings;
    }
    return { ...counts, failure: null };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...counts, failure: { step: position[1] ?? 0, error: text } };
  }
}
