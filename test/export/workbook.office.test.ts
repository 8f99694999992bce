import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { WorkBook } from '@e965/xlsx';
import { auditDocument } from '../../src/audit';
import { failedFirst } from '../../src/export/sums';
import { workbook } from '../../src/export/workbook';
import { uiMessages } from '../../src/messages/all';
import { placeName } from '../../src/present';
import type { AuditResult } from '../../src/result';
import { auditedPage, PAGE_URL } from '../support/audited';
import { parsePage } from '../support/dom';
import { withOffice } from '../support/office';
import { figureCell, openWorkbook, sumsIn, withFigure, withoutResults } from '../support/workbook';

/** LibreOffice works the formulas out: they say what the audit says, and follow what is corrected. */

const PAGES = join(import.meta.dirname, '..', '..', 'samples', 'pages');
const options = { locale: 'zh', savedAt: new Date(2026, 10, 22, 9, 30) } as const;
const { outcomes } = uiMessages('zh').saving;

/** Pages whose tables differ: with other entries, rows or sums, or without a table. */
const OF_SUMS =
  /^(?:cell-|clean-(?:2019-)?plain|requests-|disputes-|row-|column-|table-|sums-|unknown-|many-).*\.html$/;
/** What a cell of a table may be given in place of its number. */
const ENTRIES = [
  '',
  '/',
  '—',
  '无',
  '0',
  '7',
  '12.5',
  '-3',
  '不详',
  '——',
  'N/A',
  '16（其中修订3件）',
  '?',
  '*',
];

/** A report with entries of all kinds strewn over its tables, the same at every run. */
function strewn(seed: number): AuditResult {
  const page = readFileSync(join(PAGES, 'clean-plain.html'), 'utf8');
  const document = parsePage(page);
  const { anchors: places } = auditDocument(document, { url: PAGE_URL });
  let state = seed;
  const roll = (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
  for (const [, place] of places) {
    const [cell] = place.elements;
    if (place.kind === 'cell' && cell && roll(4) === 0)
      cell.textContent = ENTRIES[roll(ENTRIES.length)] ?? '';
  }
  return auditDocument(document, { url: PAGE_URL }).result;
}

const expectedSums = ({ identities }: AuditResult) =>
  failedFirst(identities).map(({ outcome, left, right }) => ({
    left: left.sum ?? '?',
    right: right.sum ?? '?',
    outcome: outcomes[outcome],
  }));
const outcomeSums = (book: WorkBook) =>
  sumsIn(book).map(({ left, right, outcome }) => ({ left, right, outcome }));

await withOffice('the workbook in LibreOffice', ({ folder, convert }) => {
  const written = new Map<string, Uint8Array>();
  const recalculated = new Map<string, WorkBook>();
  const results = new Map<string, AuditResult>();

  const names = readdirSync(PAGES)
    .filter((file) => OF_SUMS.test(file))
    .map((file) => file.slice(0, -'.html'.length));

  beforeAll(async () => {
    for (const name of names) {
      const result = auditedPage(name);
      if (result.identities.length > 0) results.set(name, result);
    }
    for (let seed = 1; seed <= 6; seed += 1) results.set(`strewn-${seed}`, strewn(seed));
    const files: string[] = [];
    for (const [name, result] of results) {
      const bytes = await workbook(result, options);
      written.set(name, bytes);
      files.push(join(folder, `${name}.xlsx`));
      // What the workbook came with is taken out, so that every value is LibreOffice's own.
      writeFileSync(join(folder, `${name}.xlsx`), withoutResults(bytes));
    }
    const converted = await convert(files, 'xlsx');
    [...results.keys()].forEach((name, index) =>
      recalculated.set(name, openWorkbook(readFileSync(converted[index] ?? ''))),
    );
  }, 400_000);

  it('gives every sum and outcome that the audit gave', () => {
    expect(results.size).toBeGreaterThan(25);
    const all = [...results.values()].flatMap(({ identities }) => identities);
    for (const outcome of ['passed', 'failed', 'unknown'])
      expect(all.filter((identity) => identity.outcome === outcome).length).toBeGreaterThan(20);
    for (const [name, result] of results)
      expect(outcomeSums(recalculated.get(name) as WorkBook), name).toEqual(expectedSums(result));
  });

  it('gives what the workbook came with, in every cell', () => {
    for (const [name, bytes] of written)
      expect(sumsIn(recalculated.get(name) as WorkBook), name).toEqual(sumsIn(openWorkbook(bytes)));
  });

  const corrections = [
    ['a wrong total', 'requests-row-total', 'failed', 'passed'],
    ['a right one', 'clean-plain', 'passed', 'failed'],
    ['a blank total', 'unknown-total', 'unknown', 'passed'],
  ] as const;
  it.each(corrections)('checks %s anew when it is changed', async (_, name, before, after) => {
    const result = results.get(name) as AuditResult;
    const bytes = written.get(name) as Uint8Array;
    const book = openWorkbook(bytes);
    const identities = failedFirst(result.identities);
    const index = identities.findIndex(
      ({ rule, outcome, right }) =>
        rule === 'requests-row-total' && outcome === before && right.sum !== null,
    );
    const { at, right } = identities[index] as AuditResult['identities'][number];
    const cell = figureCell(book, placeName(at, '2021', 'zh'));
    const value = (right.sum as number) + (after === 'failed' ? 5 : 0);
    const file = join(folder, `corrected-${name}.xlsx`);
    writeFileSync(file, withoutResults(withFigure(bytes, cell, value)));
    const [converted = ''] = await convert([file], 'xlsx');
    const sums = sumsIn(openWorkbook(readFileSync(converted)));
    expect(sums[index]).toMatchObject({
      left: value,
      right: right.sum,
      difference: Math.abs(value - (right.sum as number)),
      outcome: outcomes[after],
      before: outcomes[before],
    });
    // The total is part of its column's sums as well; nothing else may change.
    sums.forEach((sum, other) => {
      if (sum.outcome === sum.before) return;
      const { left, right: parts } = identities[other] as AuditResult['identities'][number];
      expect([...left.terms, ...parts.terms].map(({ field }) => field)).toContain(at);
    });
  });

  it('prints each sheet on A4, the figures on one page', async () => {
    const [pdf = ''] = await convert([join(folder, 'many-slips.xlsx')], 'pdf');
    const boxes = [
      ...readFileSync(pdf, 'latin1').matchAll(
        /\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g,
      ),
    ];
    const sizes = boxes.map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    // A box is written for every page, in an order of LibreOffice's own.
    expect(new Set(sizes.map(String))).toEqual(new Set(['842,595', '595,842']));
    expect(sizes.filter(([width]) => width === 595)).toHaveLength(1);
  });
});
