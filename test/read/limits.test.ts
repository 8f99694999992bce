import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { auditDocument } from '../../src/audit';
import { parsePage } from '../support/dom';

const SOURCE = readFileSync(
  new URL('../../samples/pages/many-slips.html', import.meta.url),
  'utf8',
);

it.each([
  [19_990, false],
  [20_010, true],
])('a line of %i characters is said not to have been read in full: %s', (length, isTooLarge) => {
  const line = `<p>${'回'.repeat(length)}</p>`;
  const page = parsePage(SOURCE.replace('</h2>', `$&${line}`));
  const { findings } = auditDocument(page, { url: 'http://www.example.gov.cn/' }).result;
  expect(findings.some(({ rule }) => rule === 'too-large')).toBe(isTooLarge);
});
