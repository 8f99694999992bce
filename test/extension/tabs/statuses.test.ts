import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredStatus } from '../../../src/extension/protocol/messages';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { dropStatus, dropTab, keepStatus, statusesOfTab } =
  await import('../../../src/extension/tabs/statuses');

const status: StoredStatus = {
  document: 'first',
  status: { state: 'audited', template: '2021', errors: 1, warnings: 0 },
};
beforeEach(() => fake.items.clear());

describe('statuses in session storage', () => {
  test('are kept by tab and frame', async () => {
    await keepStatus({ tabId: 1, frameId: 0 }, status);
    await keepStatus({ tabId: 1, frameId: 12 }, { ...status, status: { state: 'failed' } });
    await keepStatus({ tabId: 12, frameId: 0 }, status);
    expect([...(await statusesOfTab(1)).keys()]).toEqual([0, 12]);
    await dropTab(1);
    expect((await statusesOfTab(1)).size).toBe(0);
    expect((await statusesOfTab(12)).get(0)).toEqual(status);
  });

  test('count as absent where they can’t be read', async () => {
    fake.items.set('frame/1/0', {
      document: 'first',
      status: { state: 'audited', errors: 'many' },
    });
    fake.items.set('frame/1/x', status);
    fake.items.set('frame/1/2', null);
    fake.items.set('frame/1/3', status);
    expect([...(await statusesOfTab(1)).keys()]).toEqual([3]);
  });

  test('are not dropped for a document that was followed by another', async () => {
    const frame = { tabId: 1, frameId: 0 };
    await keepStatus(frame, { ...status, document: 'second' });
    await dropStatus(frame, 'first');
    expect((await statusesOfTab(1)).size).toBe(1);
    await dropStatus(frame, 'second');
    expect((await statusesOfTab(1)).size).toBe(0);
  });
});
