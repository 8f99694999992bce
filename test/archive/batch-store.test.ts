import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ArchiveError,
  auditOfRow,
  clearBatch,
  closeBatch,
  fileOfRow,
  keepBatch,
  keepRowFiles,
  loadBatch,
  onBatch,
  onBatchLost,
} from '../../src/archive';
import { NEW_RUN, toHost, toRow } from '../../src/batch';
import { kept } from './records';

const row = (id: number) => toRow(id, { url: `http://www.example.gov.cn/${id}.html` });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  closeBatch();
  vi.unstubAllGlobals();
});

describe('a run that is kept', () => {
  it('is there after a restart, its audits each by themselves', async () => {
    const host = toHost('www.example.gov.cn');
    const run = { ...NEW_RUN, isRunning: true };
    const { result } = kept();
    await keepBatch({ rows: [row(1), row(2)], hosts: [host], run, audits: new Map([[1, result]]) });
    closeBatch();
    expect(await loadBatch()).toEqual({
      rows: [row(1), row(2)],
      hosts: [host],
      run,
      unreadable: 0,
      lastId: 2,
    });
    expect(await auditOfRow(1)).toEqual(result);
    expect(await auditOfRow(2)).toBeNull();
  });

  it('starts with nothing', async () => {
    expect(await loadBatch()).toEqual({
      rows: [],
      hosts: [],
      run: NEW_RUN,
      unreadable: 0,
      lastId: 0,
    });
  });

  it('counts what can’t be read, leaves it, and gives its number to no other', async () => {
    await keepBatch({ rows: [row(1)], hosts: [] });
    closeBatch();
    const database = await openDB('batch');
    await database.put('rows', { id: 7, url: 3 });
    database.close();
    expect(await loadBatch()).toMatchObject({ rows: [row(1)], unreadable: 1, lastId: 7 });
  });

  it('has saved pages until they are read', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    await keepRowFiles([{ id: 1, bytes }]);
    expect(await fileOfRow(1)).toEqual(bytes);
    await keepBatch({ rows: [{ ...row(1), via: 'file', state: 'fetching' }], hosts: [] });
    expect(await fileOfRow(1)).toEqual(bytes);
    await keepBatch({ rows: [{ ...row(1), via: 'file', state: 'audited' }], hosts: [] });
    expect(await fileOfRow(1)).toBeNull();
  });

  it('is emptied but for what is known of hosts', async () => {
    const host = toHost('www.example.gov.cn');
    await keepBatch({ rows: [row(1)], hosts: [host], audits: new Map([[1, kept().result]]) });
    await clearBatch();
    expect(await loadBatch()).toMatchObject({ rows: [], hosts: [host] });
    expect(await auditOfRow(1)).toBeNull();
  });

  it('tells other pages of changes', async () => {
    const changed = vi.fn();
    const end = onBatch(changed);
    await keepBatch({ rows: [row(1)], hosts: [] });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    end();
  });

  it('is told of to others at once, and of much in a row seldom, to its end', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const changed = vi.fn();
    const end = onBatch(changed);
    for (let id = 1; id <= 50; id += 1) await keepBatch({ rows: [row(id)], hosts: [] });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    const early = changed.mock.calls.length;
    await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(early));
    expect(changed.mock.calls.length).toBeLessThan(25);
    end();
  });

  it('says when it is taken away, and can be kept anew', async () => {
    await keepBatch({ rows: [row(1)], hosts: [] });
    const gone = vi.fn();
    const end = onBatchLost(gone);
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('batch');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(new Error('it stays'));
    });
    expect(gone).toHaveBeenCalledOnce();
    await keepBatch({ rows: [row(1)], hosts: [] });
    expect((await loadBatch()).rows).toHaveLength(1);
    end();
  });

  it('is kept all the same where the browser closes it in the middle of that', async () => {
    await keepBatch({ rows: [row(1)], hosts: [] });
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    transaction.mockImplementationOnce(function (this: IDBDatabase, ...given) {
      transaction.mockRestore();
      const begun = this.transaction(...given);
      queueMicrotask(() => {
        begun.abort();
        this.close();
      });
      return begun;
    });
    await keepBatch({ rows: [row(2)], hosts: [] });
    expect((await loadBatch()).rows).toHaveLength(2);
  });

  it('can’t be had of a newer version, nor without a database', async () => {
    (await openDB('batch', 99)).close();
    await expect(loadBatch()).rejects.toThrow(ArchiveError);
    vi.stubGlobal('indexedDB', undefined);
    await expect(loadBatch()).rejects.toThrow('unavailable');
  });
});
