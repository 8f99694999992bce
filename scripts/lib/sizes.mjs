import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

const KB = 1024;

/**
 * What a page may be made to load, in bytes after gzip. The start and the gate run on every government page, the
 * auditor where the gate says yes, the marks where the auditor has found a report, so that these two
 * are held to a sum as well; the others come when a person first wants a card, reads English, opens
 * the panel, or saves an audit.
 */
export const BUDGETS = [
  { title: 'start', files: ['start.js'], limit: KB },
  { title: 'gate', files: ['gate.js'], limit: 6 * KB },
  { title: 'auditor', files: ['auditor.js'], limit: 90 * KB },
  // With what holds clicks to controls that are seen, without modules that the auditor leaves them.
  { title: 'marks', files: ['marks.js'], limit: 36 * KB },
  { title: 'auditor and marks', files: ['auditor.js', 'marks.js'], limit: 125 * KB },
  { title: 'card', files: ['card.js'], limit: 30 * KB },
  // With the naming of places and the phrasing of findings, which reading and judging do without.
  { title: 'chinese', files: ['chinese.js'], limit: 12 * KB },
  { title: 'english', files: ['english.js'], limit: 10 * KB },
  { title: 'offered', files: ['offered.js'], limit: 6 * KB },
  { title: 'quotes', files: ['quotes.js'], limit: 5 * KB },
  { title: 'own', files: ['own.js'], limit: 7 * KB },
  { title: 'listed', files: ['listed.js'], limit: 30 * KB },
  { title: 'deciding', files: ['deciding.js'], limit: 5 * KB },
  { title: 'years', files: ['years.js'], limit: 20 * KB },
  { title: 'saving', files: ['saving.js'], limit: 180 * KB },
];

/** Where the builds are, in the project's folder. */
export const OUTPUTS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv2' };

/**
 * The sizes of built scripts after gzip, added up, in bytes; null where one was not built.
 * @param {keyof typeof OUTPUTS} browser
 * @param {readonly string[]} files
 * @returns {number | null}
 */
export function gzippedSize(browser, files) {
  const paths = files.map((file) => join(ROOT, OUTPUTS[browser], file));
  if (!paths.every((path) => existsSync(path))) return null;
  // Each by itself, as browsers load them.
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}
