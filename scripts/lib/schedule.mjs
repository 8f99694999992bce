/**
 * Runs checks side by side, as many at once as there is room for, and prints what they say in turn.
 *
 * @typedef {{ state: 'passed' | 'failed' | 'not run', reason?: string }} Outcome
 * @typedef {(text: string) => void} Sink
 * @typedef {object} Check
 * @property {string} id
 * @property {string} title
 * @property {readonly string[]} [needs] checks that must have passed before
 * @property {readonly string[]} [after] checks that must have ended before, where they run at all
 * @property {(print: Sink) => Promise<Outcome>} run `print` takes all that is to be said meanwhile
 *
 * @typedef {{ check: Check, outcome: Outcome, time: number }} Result `time` in milliseconds
 */

/**
 * Prints the output of one check as it comes and keeps that of the others until it is their turn.
 * @param {Sink} write
 */
function outputInTurn(write) {
  /** @type {{ kept: string, ended: boolean }[]} */
  const queue = [];
  const advance = () => {
    for (let first = queue[0]; first; first = queue[0]) {
      write(first.kept);
      first.kept = '';
      if (!first.ended) return;
      queue.shift();
    }
  };
  return () => {
    const entry = { kept: '', ended: false };
    queue.push(entry);
    return {
      /** @param {string} text */
      print(text) {
        entry.kept += text;
        if (queue[0] === entry) advance();
      },
      end() {
        entry.ended = true;
        if (queue[0] === entry) advance();
      },
    };
  };
}

/**
 * Runs every check, each even when another failed. They start in the order given, save that one which
 * waits for another lets those behind it pass.
 *
 * @param {readonly Check[]} checks
 * @param {object} options
 * @param {number} options.atOnce how many run side by side
 * @param {Sink} options.write where output goes
 * @param {(check: Check) => string} options.opening printed when a check starts
 * @param {(result: Result) => string} options.closing printed when it has ended
 * @returns {Promise<Result[]>} in the order of the checks
 */
export async function runChecks(checks, { atOnce, write, opening, closing }) {
  const lineUp = outputInTurn(write);
  const waiting = new Set(checks);
  const running = new Set();
  /** @type {Map<string, Result>} */
  const results = new Map();

  const isReady = ({ needs = [], after = [] }) =>
    [...needs, ...after].every((id) => results.has(id) || !checks.some((one) => one.id === id));

  /** @param {Check} check */
  const start = async (check) => {
    const { print, end } = lineUp();
    print(opening(check));
    const failed = (check.needs ?? [])
      .map((id) => results.get(id))
      .find((result) => result && result.outcome.state !== 'passed');
    const startedAt = Date.now();
    /** @type {Outcome} */
    const outcome = failed
      ? { state: 'not run', reason: `it needs “${failed.check.title}”, which failed` }
      : await check.run(print).catch((error) => ({ state: 'failed', reason: error.stack }));
    const result = { check, outcome, time: Date.now() - startedAt };
    results.set(check.id, result);
    print(closing(result));
    end();
  };

  while (waiting.size + running.size > 0) {
    for (const check of waiting) {
      if (running.size >= atOnce) break;
      if (!isReady(check)) continue;
      waiting.delete(check);
      const run = start(check).finally(() => running.delete(run));
      running.add(run);
    }
    if (running.size === 0) throw new Error('the checks left wait for each other');
    await Promise.race(running);
  }
  return checks.map(({ id }) => /** @type {Result} */ (results.get(id)));
}
