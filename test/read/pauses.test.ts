import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { auditDocument, auditingSteps } from '../../src/audit';
import { readOffered } from '../../src/read';

const URL = 'http://www.example.gov.cn/';
const OPTIONS = { url: URL, readOffered } as const;
const source = readFileSync(
  join(import.meta.dirname, '..', '..', 'samples', 'pages', 'many-slips.html'),
  'utf8',
);
const page = () => new JSDOM(source, { url: URL }).window.document;

/** Audits a page, with something done to it in the pause of a number. */
function disturbed(document: Document, pause: number, disturb: (document: Document) => void) {
  const steps = auditingSteps(document, OPTIONS);
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value.result;
    if (count === pause) disturb(document);
  }
}

describe('an audit with pauses', () => {
  const whole = auditDocument(page(), OPTIONS).result;

  test('comes to the same as one without', () => {
    expect(disturbed(page(), -1, () => undefined)).toEqual(whole);
  });

  test.each([0, 1, 2, 5, 9])(
    'comes to the same where pause %i takes nodes beside the report away',
    (pause) => {
      const document = page();
      const clock = document.createElement('p');
      const tick = (text: string) => clock.replaceChildren(document.createTextNode(text));
      tick('0');
      document.body.prepend(clock);
      const result = disturbed(document, pause, () => {
        tick('1');
        tick('2');
      });
      expect(result).toEqual(whole);
    },
  );

  test('goes on behind a part that is taken away while it is read', () => {
    const document = page();
    const banner = document.createElement('div');
    // More than is read between two pauses, so that one falls among it.
    for (let line = 0; line < 400; line += 1)
      banner.append(document.createElement('p'), String(line));
    document.body.prepend(banner);
    const result = disturbed(document, 1, () => banner.remove());
    expect(result.report).toEqual(whole.report);
    expect(result.findings).toEqual(whole.findings);
  });
});

describe('a pause', () => {
  /** Characters of each paragraph, about as many as a line may have, and how many there are of them. */
  const LENGTH = 19_000;
  const COUNT = 40;
  /** At the least, each is walked to, and looked through for titles and all that is stated. */
  const PASSES = 7;
  const withParagraphs = (words: string) => {
    const document = page();
    const title = [...document.querySelectorAll('h2, h3, p')].find((element) =>
      element.textContent.includes('总体情况'),
    );
    for (let count = 0; count < COUNT; count += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = words.repeat(LENGTH / words.length);
      title?.after(paragraph);
    }
    return document;
  };
  const pausesOn = (document: Document) => {
    const steps = auditingSteps(document, OPTIONS);
    let count = 0;
    while (steps.next().done !== true) count += 1;
    return count;
  };

  test.each(['（一）', '【', '件'])('comes after so many characters of “%s”', (words) => {
    const pauses = pausesOn(withParagraphs(words)) - pausesOn(page());
    expect(pauses).toBeGreaterThan(PASSES * COUNT);
  });

  test('comes in the search for a date of publication', () => {
    const document = page();
    for (let count = 0; count < COUNT; count += 1) {
      const paragraph = document.createElement('p');
      // Says when without saying it.
      paragraph.textContent = '发布时间：'.repeat(LENGTH / 5);
      document.body.prepend(paragraph);
    }
    // Each is walked to as well, and looked through for titles.
    expect(pausesOn(document) - pausesOn(page())).toBeGreaterThanOrEqual(3 * COUNT);
  });

  test('comes between the cells of one row where they are long', () => {
    const document = page();
    const row = document.createElement('tr');
    for (let count = 0; count < COUNT; count += 1)
      row.insertCell().textContent = '（一）'.repeat(LENGTH / 3);
    document.querySelectorAll('table')[1]?.tBodies[0]?.append(row);
    expect(pausesOn(document) - pausesOn(page())).toBeGreaterThanOrEqual(COUNT);
  });

  test('comes in the search for the tables that broad rows belong to', () => {
    const ROWS = 100;
    const CELLS = 256;
    const document = page();
    const body = document.querySelectorAll('table[border] tbody')[1];
    for (let row = 0; row < ROWS; row += 1) {
      const line = document.createElement('tr');
      for (let cell = 0; cell < CELLS; cell += 1) line.insertCell().textContent = '1';
      body?.lastElementChild?.before(line);
    }
    // So many cells are worth two pauses while they are laid out, one while they are walked to, one in
    // that search, and one when rows of figures are told from the rest.
    expect(pausesOn(document) - pausesOn(page())).toBeGreaterThanOrEqual(5 * ROWS - 4);
  });
});
