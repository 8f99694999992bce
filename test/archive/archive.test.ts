import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addAudits,
  allAudits,
  archive,
  ArchiveError,
  auditsOf,
  closeArchive,
  emptyArchive,
  isArchiveEmpty,
  keepAudit,
  latestOf,
  listReports,
  onArchive,
  problemOf,
  removeReport,
  reportId,
} from '../../src/archive';
import { toEntry } from '../../src/archive/record';
import { kept, minute, newAudit, ofYear } from './records';

const NAME = 'archive';
const ORGAN = kept().result.report?.issuer ?? '';
const OTHER_TEXT = [{ section: null, text: '另一稿' }];

const problem = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'none',
    (error: unknown) => (error instanceof ArchiveError ? error.problem : String(error)),
  );

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  closeArchive();
  vi.unstubAllGlobals();
});

describe('the archive', () => {
  test('keeps audits by organ and year, over a restart', async () => {
    expect(await keepAudit(newAudit())).toBe('first');
    expect(await keepAudit(newAudit({ visit: 'second', at: minute(3) }))).toBe('again');
    expect(await keepAudit(newAudit({ result: ofYear(2021) }))).toBe('new');
    closeArchive();
    const { found, unreadable } = await listReports();
    expect(unreadable).toBe(0);
    expect(found.map(({ organ, year }) => [organ, year]).sort()).toEqual([
      [ORGAN, 2021],
      [ORGAN, 2023],
    ]);
    expect((await latestOf(reportId(ORGAN, 2021)))?.result.report?.year).toBe(2021);
    expect(await latestOf(reportId(ORGAN, 1999))).toBeNull();
  });

  test('keeps nothing of a page that is no report', async () => {
    const result = { ...newAudit().result, isReport: false, report: null };
    expect(await keepAudit(newAudit({ result }))).toBeNull();
    expect(await isArchiveEmpty()).toBe(true);
  });

  test('lists a report by all its versions as they are kept, whatever has come in between', async () => {
    const texts = ['一', '二', '二', '一', '三', '四', '五', '四'];
    const visits = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'e'];
    for (const [at, text] of texts.entries()) {
      const passages = [{ section: null, text }];
      // Two of them at one moment.
      const when = minute(at - (at % 3 === 2 ? 1 : 0));
      await keepAudit(newAudit({ passages, visit: visits[at] ?? '', at: when }));
      const { found } = await auditsOf(kept().report);
      const [first, ...others] = [...found].reverse();
      if (!first) throw new Error('nothing was kept');
      expect((await listReports()).found).toEqual([toEntry([first, ...others])]);
    }
  });

  test('keeps another version of a report that has changed, the latest first', async () => {
    await keepAudit(newAudit());
    await keepAudit(newAudit({ passages: OTHER_TEXT, visit: 'second', at: minute(1) }));
    await keepAudit(newAudit({ passages: OTHER_TEXT, visit: 'third', at: minute(2) }));
    const { found } = await auditsOf(kept().report);
    expect(found.map(({ keptAt }) => keptAt)).toEqual([1, 0].map((at) => minute(at).toISOString()));
    expect(found[0]?.seenAt).toBe(minute(2).toISOString());
    const [entry] = (await listReports()).found;
    expect(entry).toMatchObject({ audits: 2, latest: { seenAt: minute(2).toISOString() } });
  });

  test('of two audits at once loses neither', async () => {
    await Promise.all(
      [2018, 2019, 2020, 2021].map((year) =>
        keepAudit(newAudit({ result: ofYear(year), visit: `${year}` })),
      ),
    );
    expect((await listReports()).found).toHaveLength(4);
  });

  test('removes a report with its versions, and puts it back', async () => {
    await keepAudit(newAudit());
    await keepAudit(newAudit({ passages: OTHER_TEXT, visit: 'second', at: minute(1) }));
    await keepAudit(newAudit({ result: ofYear(2021) }));
    const before = await allAudits();
    const removed = await removeReport(kept().report);
    expect(removed).toHaveLength(2);
    expect((await listReports()).found.map(({ year }) => year)).toEqual([2021]);
    expect(await addAudits(removed)).toBe(2);
    expect(await allAudits()).toEqual(before);
    expect((await listReports()).found).toHaveLength(2);
  });

  test('takes in what a file adds, and leaves what is there', async () => {
    await keepAudit(newAudit());
    const [known] = (await allAudits()).found;
    const changed = { ...kept(), auditedBy: '9.9.9' };
    expect(await addAudits([changed, kept({ result: ofYear(2020) })])).toBe(1);
    expect((await latestOf(reportId(ORGAN, 2023)))?.auditedBy).toBe(known?.auditedBy);
    expect(await addAudits([changed])).toBe(0);
  });

  test('is emptied as a whole', async () => {
    await keepAudit(newAudit());
    await emptyArchive();
    expect((await listReports()).found).toEqual([]);
    expect(await keepAudit(newAudit())).toBe('first');
  });

  test('tells other pages of changes', async () => {
    const changed = vi.fn();
    const end = onArchive(changed);
    await keepAudit(newAudit());
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    end();
  });
});

describe('what can’t be read', () => {
  /** Writes something past all checks. */
  async function plant(store: 'reports' | 'audits', item: object): Promise<void> {
    const database = await openDB(NAME);
    await database.put(store, item);
    database.close();
  }

  test('stays where it is, is counted, and stands in nobody’s way', async () => {
    await keepAudit(newAudit());
    closeArchive();
    await plant('audits', { report: kept().report, keptAt: 'x', schema: 9 });
    await plant('reports', { id: 'damaged' });
    expect(await listReports()).toMatchObject({ unreadable: 1, found: [{ audits: 1 }] });
    expect(await auditsOf(kept().report)).toMatchObject({ unreadable: 1 });
    await keepAudit(newAudit({ passages: OTHER_TEXT, visit: 'second', at: minute(1) }));
    expect(await auditsOf(kept().report)).toMatchObject({ unreadable: 1 });
    expect((await auditsOf(kept().report)).found).toHaveLength(2);
  });

  test('an entry that is damaged is written anew from the versions', async () => {
    await keepAudit(newAudit());
    closeArchive();
    await plant('reports', { id: kept().report, organ: 7 });
    expect((await listReports()).unreadable).toBe(1);
    await keepAudit(newAudit({ visit: 'second', at: minute(1) }));
    expect(await listReports()).toMatchObject({ unreadable: 0, found: [{ organ: ORGAN }] });
  });
});

describe('a database that can’t be had', () => {
  test('of a newer version is left as it is', async () => {
    const newer = await openDB(NAME, 99, {
      upgrade: (database) => void database.createObjectStore('reports', { keyPath: 'id' }),
    });
    await newer.put('reports', { id: 'kept by a newer version' });
    newer.close();
    expect(await problem(keepAudit(newAudit()))).toBe('newer');
    expect(await problem(listReports())).toBe('newer');
    const still = await openDB(NAME);
    expect(await still.getAll('reports')).toEqual([{ id: 'kept by a newer version' }]);
    still.close();
  });

  test('is none where the browser has no databases', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await problem(listReports())).toBe('unavailable');
  });

  test('lets go of it when a newer version of the extension wants to change it', async () => {
    await keepAudit(newAudit());
    const newer = await openDB(NAME, 50);
    newer.close();
    expect(await problem(listReports())).toBe('newer');
  });

  test('is opened anew where the browser has closed it', async () => {
    await keepAudit(newAudit());
    (await archive()).close();
    expect((await listReports()).found).toHaveLength(1);
  });

  test('is blocked where another window holds on to an older state', async () => {
    // Opened without a handler that lets go.
    const open = indexedDB.open(NAME, 1);
    await new Promise((resolve) => (open.onsuccess = resolve));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const emptying = problem(emptyArchive());
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await emptying).toBe('blocked');
    open.result.close();
  });

  test.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('Encountered full disk while opening', 'UnknownError'), 'full'],
    [new DOMException('Internal error opening backing store', 'UnknownError'), 'damaged'],
    [new DOMException('', 'VersionError'), 'newer'],
    [new DOMException('', 'SecurityError'), 'unavailable'],
    [new DOMException('The connection was closed.', 'InvalidStateError'), 'damaged'],
    [new ArchiveError('blocked'), 'blocked'],
    ['no error at all', 'damaged'],
  ] as const)('%s means %s', (error, meaning) => {
    expect(problemOf(error)).toBe(meaning);
  });

  test('that is full keeps nothing of the audit, and what was there', async () => {
    await keepAudit(newAudit());
    const database = await archive();
    const transaction = vi.spyOn(database, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await problem(keepAudit(newAudit({ result: ofYear(2021) })))).toBe('full');
    transaction.mockRestore();
    expect((await listReports()).found.map(({ year }) => year)).toEqual([2023]);
  });
});
