/** How long something takes beside something else, both in milliseconds a run. */
export interface Comparison {
  readonly time: number;
  readonly base: number;
  readonly ratio: number;
}

/** The middle one of some numbers; of an even count the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Clocks in pages are coarse: a round takes at least so long (ms). */
const ROUND = 5;

/** Until a browser has compiled what is measured, it measures that: warmed up for so long (ms). */
const WARM_UP = 700;

/** How many runs fill a round, once warmed up. */
function runsOf(run: () => unknown, tidy: () => void): number {
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) {
    run();
    tidy();
  }
  for (let runs = 1; ; runs *= 2) {
    const time = once(run, runs);
    tidy();
    if (time >= ROUND || runs >= 1 << 16) return runs;
  }
}

function once(run: () => unknown, runs: number): number {
  const start = performance.now();
  for (let index = 0; index < runs; index += 1) run();
  return performance.now() - start;
}

/**
 * Times something against a base, in turns. The fastest round of each counts: whatever else the
 * machine does only adds.
 * @param tidy after some runs, untimed: clears away what they left
 */
export function compare(
  run: () => unknown,
  base: () => unknown,
  rounds: number,
  tidy: () => void = () => undefined,
): Comparison {
  const [runs, baseRuns] = [runsOf(run, tidy), runsOf(base, tidy)];
  let time = Infinity;
  let baseTime = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    time = Math.min(time, once(run, runs) / runs);
    tidy();
    baseTime = Math.min(baseTime, once(base, baseRuns) / baseRuns);
  }
  return { time, base: baseTime, ratio: time / baseTime };
}
