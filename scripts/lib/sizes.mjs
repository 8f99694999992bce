import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

/**
 * What a page may be made to load, in bytes after gzip. The gate runs on every government page, the
 * auditor where the gate says yes, the marks where the auditor has found a report; the others come
 * when a person first wants a card, reads English, opens the panel, or saves an audit.
 */
export const BUDGETS = [
  { title: 'gate', file: 'gate.js', limit: 6 * 1024 },
  { title: 'auditor', file: 'auditor.js', limit: 60 * 1024 },
  { title: 'marks', file: 'marks.js', limit: 30 * 1024 },
  { title: 'card', file: 'card.js', limit: 26 * 1024 },
  { title: 'english', file: 'english.js', limit: 8 * 1024 },
  { title: 'quotes', file: 'quotes.js', limit: 3 * 1024 },
  { title: 'saving', file: 'saving.js', limit: 180 * 1024 },
];

/** Where the builds are, in the project's folder. */
export const OUTPUTS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv2' };

/**
 * The size of a built script after gzip, in bytes; null where it was not built.
 * @param {keyof typeof OUTPUTS} browser
 * @param {string} file
 * @returns {number | null}
 */
export function gzippedSize(browser, file) {
  const path = join(ROOT, OUTPUTS[browser], file);
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : null;
}
