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
 * @property {boolean} [waits] takes long, and waits half of that time for another program: takes half
 *   the room, and is heard while no other check runs
 * @property {(print: Sink) => Promise<Outcome>} run `print` takes all that is to be said meanwhile
 *
 * @typedef {{ check: Check, outcome: Outcome, time: number }} Result `time` in milliseconds
 */

/**
 * Prints the output of one check as it comes and keeps that of the others until it is their turn: those
 * that wait for other programs come after those that don't, where these run at the same time.
 * @param {Sink} write
 */
function outputInTurn(write) {
  /** @typedef {{ kept: string, ended: boolean, waits: boolean }} Entry */
  /** @type {Entry[]} */
  const queue = [];
  /** @type {Entry | undefined} */
  let heard;
  const flush = () => {
    if (heard) write(heard.kept);
    if (heard) heard.kept = '';
  };
  return {
    /** @param {Check} check */
    lineUp({ waits = false }) {
      const entry = { kept: '', ended: false, waits };
      queue.push(entry);
      return {
        /** @param {string} text */
        print(text) {
          entry.kept += text;
          if (entry === heard) flush();
        },
        end() {
          entry.ended = true;
        },
      };
    },
    /** Lets others be heard after one that has ended; once all have started that can. */
    advance() {
      while (!heard || heard.ended) {
        if (heard) queue.splice(queue.indexOf(heard), 1);
        heard = queue.find(({ waits }) => !waits) ?? queue.find(({ ended }) => ended) ?? queue[0];
        if (!heard) return;
        flush();
      }
    },
  };
}

/** @param {Iterable<Check>} checks @returns {number} the room that they take, in checks */
const roomFor = (checks) => [...checks].reduce((sum, { waits }) => sum + (waits ? 0.5 : 1), 0);

/**
 * Runs every check, each even when another failed. They start in the order given, save that one which
 * waits for another, or for more room than there is, lets those behind it pass.
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
  const { lineUp, advance } = outputInTurn(write);
  const waiting = new Set(checks);
  /** @type {Map<Check, Promise<void>>} */
  const running = new Map();
  /** @type {Map<string, Result>} */
  const results = new Map();

  const isReady = ({ needs = [], after = [] }) =>
    [...needs, ...after].every((id) => results.has(id) || !checks.some((one) => one.id === id));

  /** @param {Check} check */
  const start = async (check) => {
    const { print, end } = lineUp(check);
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
      if (!isReady(check) || roomFor([...running.keys(), check]) > atOnce) continue;
      waiting.delete(check);
      running.set(
        check,
        start(check).finally(() => running.delete(check)),
      );
    }
    if (running.size === 0) throw new Error('the checks left wait for each other');
    advance();
    await Promise.race(running.values());
  }
  advance();
  return checks.map(({ id }) => /** @type {Result} */ (results.get(id)));
}
