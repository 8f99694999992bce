/** What a long output tells of failures, for where nobody scrolls back to them. */

const COLOURS = /\u001b\[[\d;]*[A-Za-z]/g;
const MOST_FAILURES = 10;
const LAST_LINES = 15;

/** @param {string} output */
const linesOf = (output) =>
  output
    .replaceAll(COLOURS, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());

/**
 * The tests that failed, each with the first line of what was wrong; of a program that tells of no test
 * its last lines.
 * @param {string} output of a check that failed
 * @returns {string} lines; empty where nothing was said
 */
export function failures(output) {
  const lines = linesOf(output);
  const told = lines.flatMap((line, index) => {
    if (!/^\s*FAIL\s/.test(line)) return [];
    const wrong = lines.slice(index + 1).find((next) => next !== '' && !/^\s*FAIL\s/.test(next));
    return [`${line.trim()}${wrong === undefined ? '' : `\n  ${wrong.trim()}`}`];
  });
  if (told.length === 0)
    return lines
      .filter((line) => line !== '')
      .slice(-LAST_LINES)
      .join('\n');
  const left = told.length - MOST_FAILURES;
  return [...told.slice(0, MOST_FAILURES), ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}

/**
 * The tests that passed at a second attempt: each is a race, in a test or in what it drives.
 * @param {string} output of a check
 * @returns {readonly string[]}
 */
export const secondAttempts = (output) =>
  linesOf(output)
    .filter((line) => /\(retry x\d+\)/.test(line))
    .map((line) => line.trim());
