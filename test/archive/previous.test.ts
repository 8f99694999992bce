import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  allAudits,
  asReport,
  choosePrevious,
  closeArchive,
  keepAudit,
  listReports,
  previousOf,
  removeReport,
  reportId,
  yearBefore,
  yearsOf,
} from '../../src/archive';
import { auditReport, againstPrevious } from '../../src/audit';
import type { AuditResult } from '../../src/result';
import { readReport } from '../support/audited';
import { kept, newAudit, ofYear } from './records';

/** Which of the reports that are kept is last year's of another one. */

const ORGAN = kept().result.report?.issuer ?? '';
const THIS = { organ: ORGAN, year: 2023 };

const of = (year: number, issuer = ORGAN): AuditResult => {
  const result = ofYear(year);
  return { ...result, report: result.report && { ...result.report, issuer } };
};
const keep = (year: number, issuer?: string) =>
  keepAudit(newAudit({ result: of(year, issuer), url: `http://www.example.gov.cn/${year}` }));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  closeArchive();
  vi.unstubAllGlobals();
});

test('it is the one of the same organ for the year before', async () => {
  for (const year of [2023, 2022, 2021]) await keep(year);
  await keep(2022, '白河镇人民政府');
  const { audit, isChosen, proposals } = await yearBefore(THIS);
  expect(audit?.result.report).toMatchObject({ issuer: ORGAN, year: 2022 });
  expect(isChosen).toBe(false);
  expect(proposals).toEqual([]);
});

test('there is none where only other years and other organs are kept', async () => {
  await keep(2021);
  await keep(2022, '白河镇人民政府');
  expect(await yearBefore(THIS)).toEqual({ audit: null, isChosen: false, proposals: [] });
});

test('of all that is kept, no more is read than may be meant', async () => {
  await keep(2022);
  await keep(2022, '白河镇人民政府');
  await keep(2023, '红旗乡人民政府');
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const one = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect((await yearBefore(THIS)).audit?.result.report).toMatchObject({ issuer: ORGAN });
  const stores = (read.mock.contexts as readonly IDBObjectStore[]).map(({ name }) => name);
  expect(stores).toEqual(['audits']);
  expect((one.mock.contexts as readonly IDBObjectStore[]).map(({ name }) => name)).toEqual([
    'pairs',
  ]);
  vi.restoreAllMocks();
});

test('is told without what only may be meant, by the reports of that year alone', async () => {
  expect(await previousOf(THIS)).toEqual({ audit: null, isChosen: false });
  for (const year of [2023, 2022, 2021]) await keep(year);
  await keep(2022, '白河镇人民政府');
  const ids = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
  const { audit } = await previousOf(THIS);
  expect(audit?.result.report).toMatchObject({ issuer: ORGAN, year: 2022 });
  expect(ids.mock.calls).toEqual([[2022]]);
  vi.restoreAllMocks();
  expect(audit).toEqual((await yearBefore(THIS)).audit);
  expect(await previousOf({ ...THIS, year: null })).toEqual({ audit: null, isChosen: false });
  const before = { organ: '青石县国土资源局', year: 2021 };
  await keep(before.year, before.organ);
  await choosePrevious(THIS, before);
  expect(await previousOf(THIS)).toMatchObject({
    isChosen: true,
    audit: { result: { report: { issuer: before.organ } } },
  });
  await removeReport(reportId(before.organ, before.year));
  expect(await previousOf(THIS)).toMatchObject({ isChosen: false, audit });
});

test('one of another name is proposed, kept once confirmed, and taken back', async () => {
  const before = { organ: '青石县国土资源局', year: 2022 };
  await keep(before.year, before.organ);
  const proposed = await yearBefore(THIS);
  expect(proposed.audit).toBeNull();
  expect(proposed.proposals.map(({ entry }) => entry.organ)).toEqual([before.organ]);
  await choosePrevious(THIS, before);
  closeArchive();
  const chosen = await yearBefore(THIS);
  expect(chosen).toMatchObject({ isChosen: true, proposals: [] });
  expect(chosen.audit?.result.report?.issuer).toBe(before.organ);
  await choosePrevious(THIS, null);
  expect((await yearBefore(THIS)).audit).toBeNull();
});

test('all years of an organ stand in one line, without this one and without other organs', async () => {
  for (const year of [2023, 2020, 2022]) await keep(year);
  await keep(2021, '白河镇人民政府');
  const years = (await yearsOf(THIS)).map(({ result }) => result.report?.year);
  expect(years).toEqual([2020, 2022]);
});

test('what is kept is enough to hold this year’s report against', async () => {
  await keepAudit(newAudit({ result: of(2022), report: readReport('many-slips') }));
  const { audit } = await yearBefore(THIS);
  if (!audit) throw new Error('not kept');
  const previous = asReport(audit.text, audit.result.page);
  const whole = { ...previous, year: { value: 2022, raw: '2022' } };
  const source = audit.result.page.url;
  const result = auditReport(
    readReport('many-slips'),
    undefined,
    againstPrevious({ report: whole, source, isChosen: true }),
  );
  expect(result.report?.previous).toEqual({ year: 2022, issuer: ORGAN, source });
  // The report held against itself, with another year: its tables are the same, entry for entry.
  expect(result.findings.map(({ rule }) => rule)).toContain('figures-repeated');
});

test('an archive of the first version is brought up, and loses nothing', async () => {
  const old = await openDB('archive', 1, {
    upgrade: (database) => {
      database.createObjectStore('reports', { keyPath: 'id' });
      database.createObjectStore('audits', { keyPath: ['report', 'keptAt'] });
    },
  });
  await old.put('audits', kept());
  old.close();
  await keep(2022);
  expect((await listReports()).found).toHaveLength(1);
  await keepAudit(newAudit({ visit: 'second' }));
  expect((await listReports()).found.map(({ audits }) => audits)).toEqual([1, 1]);
  await choosePrevious(THIS, { organ: ORGAN, year: 2022 });
  expect((await yearBefore(THIS)).isChosen).toBe(true);
});

test('an archive of the second version is brought up: its reports are known by their years', async () => {
  await keep(2022);
  const [entry] = (await listReports()).found;
  const versions = await allAudits();
  vi.stubGlobal('indexedDB', new IDBFactory());
  closeArchive();
  const old = await openDB('archive', 2, {
    upgrade: (database) => {
      database.createObjectStore('reports', { keyPath: 'id' });
      database.createObjectStore('audits', { keyPath: ['report', 'keptAt'] });
      database.createObjectStore('pairs', { keyPath: 'report' });
    },
  });
  await old.put('reports', entry);
  for (const one of versions.found) await old.put('audits', one);
  old.close();
  expect((await previousOf(THIS)).audit?.result.report).toMatchObject({ year: 2022 });
});
