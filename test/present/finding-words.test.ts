import { expect, it } from 'vitest';
import { LOCALES } from '../../src/messages/all';
import { findingPlace, findingWords } from '../../src/present';
import type { Finding, PreviousEvidence } from '../../src/result';
import { auditedPage } from '../support/audited';

/** Of each kind of sum, of a cell, and what stands elsewhere. */
const PAGES = ['many-slips', 'requests-balance', 'requests-handled-total', 'cell-negative'];
const findings = PAGES.flatMap((page) => auditedPage(page).findings);

const PREVIOUS: PreviousEvidence = {
  year: 2022,
  terms: [{ field: 'requests.carriedForward.total', value: 3 }],
  faults: [],
};
const ofYears = (rule: 'carried-in-mismatch' | 'in-force-mismatch', at: string): Finding => ({
  ...(findings[0] as Finding),
  rule,
  at,
  fields: [at],
  expected: '3',
  actual: '4',
  data: { previous: PREVIOUS },
});

const IN_TABLES = [
  ...findings.filter(({ rule }) => /^(?:requests|disputes)-|^cell-invalid-value$/.test(rule)),
  ofYears('carried-in-mismatch', 'requests.carriedIn.total'),
  ofYears('in-force-mismatch', 'proactive.regulations.inForce'),
];

it.each(LOCALES)('says in %s beside a place what it says of the place by name', (locale) => {
  expect(new Set(IN_TABLES.map(({ rule }) => rule)).size).toBe(7);
  for (const finding of IN_TABLES) {
    const { name } = findingPlace(finding, '2021', locale);
    const { message, besidePlace } = findingWords(finding, '2021', locale);
    expect(message.startsWith(name)).toBe(true);
    expect(besidePlace).not.toContain(name);
    const words = message.slice(name.length).replace(/^[：: ]+/, '');
    expect(besidePlace.toLowerCase()).toBe(words.toLowerCase());
    expect(besidePlace).toMatch(/^[\p{Lu}\p{Script=Han}]/u);
  }
});

it('says what stands by itself in the same words beside its place', () => {
  const empty = findings.find(({ rule }) => rule === 'section-empty') ?? {
    ...(findings[0] as Finding),
    rule: 'section-empty' as const,
    at: 'section.problems',
    fields: [],
  };
  const { message, besidePlace } = findingWords(empty, '2021', 'zh');
  expect(besidePlace).toBe(message);
  expect(message).toMatch(/^第五部分/);
});

it('says of a rule that it does not know what the finding was stored with', () => {
  const stored = { title: 'A', message: 'B says c.', advice: 'D' };
  const old: Finding = { ...(findings[0] as Finding), rule: 'gone-since', stored } as never;
  expect(findingWords(old, '2021', 'en')).toMatchObject({ ...stored, besidePlace: 'B says c.' });
});
