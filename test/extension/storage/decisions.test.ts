import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  idOfIgnored,
  ignoredEntry,
  type AuditResult,
  type IgnoredFinding,
} from '../../../src/result';
import { faultyReport } from '../../pages/panel/results';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const decisions = await import('../../../src/extension/storage/decisions');
const userSettings = await import('../../../src/extension/storage/user-settings');
const { handleFrameMessage } = await import('../../../src/extension/background/message-router');
const { askDecided } = await import('../../../src/extension/tabs/tabs');

const REPORT = { organ: '示例县某镇人民政府', year: 2022 };
const entry = (parts: Partial<IgnoredFinding> = {}): IgnoredFinding => ({
  version: 2,
  site: 'example.gov.cn',
  ...REPORT,
  rule: 'requests-row-total',
  at: 'requests.granted.total',
  content: { figures: { 'requests.granted.total': '3' } },
  reason: '发布单位来电说明',
  ignoredOn: '2026-11-20T00:00:00.000Z',
  message: '甲',
  url: 'http://www.example.gov.cn/a.html',
  ...parts,
});
const from = {
  tabId: 7,
  frameId: 0,
  site: 'example.gov.cn',
  url: 'http://www.example.gov.cn/a.html',
  isPrivate: false,
};
const [first] = faultyReport.findings;
if (!first) throw new Error('a finding');
const { tabs, windows } = fake.browser;
const inPrivate = (incognito: boolean) =>
  tabs.get.mockImplementation((id) => Promise.resolve({ id, incognito }));

beforeEach(() => {
  vi.clearAllMocks();
  fake.kept.clear();
  fake.items.clear();
  inPrivate(false);
});

/** What is kept with a decision. */
const SAID = { reason: '已核实', message: '填报有误' };

describe('a frame', () => {
  const get = (parts: object = {}) =>
    handleFrameMessage({ type: 'ignored/get', ...REPORT, reasons: false, ...parts }, from);

  test('is told what belongs to its own site, organ and year, and no reasons', async () => {
    const others = [
      entry({ site: 'b.gov.cn' }),
      entry({ organ: '另一镇人民政府' }),
      entry({ year: 2021 }),
    ];
    await userSettings.keepIgnored([entry(), ...others]);
    expect(await get()).toEqual({
      site: 'example.gov.cn',
      entries: [entry({ reason: '' })],
      own: [],
    });
    expect(await get({ reasons: true })).toEqual({
      site: 'example.gov.cn',
      entries: [entry()],
      own: [],
    });
    expect(JSON.stringify(await handleFrameMessage({ type: 'frame/context' }, from))).not.toContain(
      '甲',
    );
  });

  test('decides for its own site, whatever it says', async () => {
    const foreign = entry({ site: 'b.gov.cn', reason: 'b' });
    await userSettings.keepIgnored([foreign]);
    const id = idOfIgnored(foreign);
    await handleFrameMessage(
      { type: 'ignored/add', entry: entry({ site: 'b.gov.cn' }), replaces: id },
      from,
    );
    await handleFrameMessage({ type: 'ignored/remove', id }, from);
    expect(await userSettings.readIgnored()).toEqual([foreign, entry()]);
  });

  test('makes none without a reason, but in place of one that has', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    const add = (replaces: string | null) =>
      handleFrameMessage(
        { type: 'ignored/add', entry: entry({ reason: '', detail: '387件' }), replaces },
        from,
      );
    expect(await add(null)).toBe(false);
    expect(await userSettings.readIgnored()).toEqual([]);
    const old = entry({ detail: '386件' });
    await userSettings.keepIgnored([old]);
    expect(await add(idOfIgnored(old))).toBe(true);
    expect(await userSettings.readIgnored()).toEqual([entry({ detail: '387件' })]);
  });

  test('puts a decision in the place of an earlier one, and drops it', async () => {
    const [old, now] = [entry({ detail: '386件' }), entry({ detail: '387件' })];
    await userSettings.keepIgnored([old]);
    await handleFrameMessage({ type: 'ignored/add', entry: now, replaces: idOfIgnored(old) }, from);
    expect(await userSettings.readIgnored()).toEqual([now]);
    expect(await handleFrameMessage({ type: 'ignored/remove', id: idOfIgnored(now) }, from)).toBe(
      true,
    );
    expect(await userSettings.readIgnored()).toEqual([]);
  });
});

describe('what an earlier version kept', () => {
  const old = {
    version: 1,
    ...REPORT,
    rule: 'requests-row-total',
    at: 'requests.granted.total',
    reason: '发布单位来电说明',
    ignoredOn: '2026-11-20T00:00:00.000Z',
    message: '甲',
    url: 'http://www.example.gov.cn/a.html',
  };
  const OLD_KEY = `ignored/${JSON.stringify([old.organ, old.year, old.rule, old.at, null])}`;
  const migrated = entry({ content: null });

  test('is read, and written anew under its new name', async () => {
    fake.kept.set(OLD_KEY, old).set('ignored/odd', { version: 9 });
    expect(await userSettings.readIgnored()).toEqual([migrated]);
    await userSettings.migrateIgnoredItems();
    expect([...fake.kept.keys()].sort()).toEqual(
      [`ignored/${idOfIgnored(migrated)}`, 'ignored/odd'].sort(),
    );
    expect(await userSettings.readIgnored()).toEqual([migrated]);
    await userSettings.migrateIgnoredItems();
    expect(await userSettings.readIgnored()).toEqual([migrated]);
  });
  test('gives way to what was decided since', async () => {
    fake.kept.set(OLD_KEY, old);
    const since = entry({ ignoredOn: '2026-11-28T00:00:00.000Z' });
    await userSettings.keepIgnored([since]);
    await userSettings.migrateIgnoredItems();
    expect(await userSettings.readIgnored()).toEqual([since]);
  });
  test('is dropped under its old name', async () => {
    fake.kept.set(OLD_KEY, old);
    await userSettings.dropIgnored([migrated]);
    expect(fake.kept.size).toBe(0);
  });
});

describe('the panel', () => {
  const answer = { ...faultyReport, page: { url: 'http://www.example.gov.cn/b.html', title: '' } };
  const asked = async (): Promise<AuditResult> => {
    tabs.sendMessage.mockResolvedValueOnce(answer);
    const decided = await askDecided({ tabId: 7, frameId: 0 });
    if (!decided || 'type' in decided) throw new Error('no audit');
    return decided;
  };

  test('knows reasons, and what was decided on other sites', async () => {
    await userSettings.keepIgnored([entry()]);
    expect((await asked()).ignored).toMatchObject([{ reason: '发布单位来电说明' }]);
    await userSettings.dropIgnored([entry()]);
    await userSettings.keepIgnored([entry({ site: 'b.gov.cn' })]);
    const decided = await asked();
    expect(decided.ignored).toEqual([]);
    expect(decided.ignoredBefore).toMatchObject([
      { state: 'elsewhere', reason: '发布单位来电说明' },
    ]);
  });

  test('ignores a finding, again in place of what was decided before, and goes back', async () => {
    const before = entry({ content: { figures: { 'requests.granted.total': '25' } } });
    await userSettings.keepIgnored([before]);
    const back = await decisions.ignoreFinding(7, answer, first, SAID);
    const [now] = await userSettings.readIgnored();
    expect(now).toMatchObject({ ...SAID, content: entry().content });
    expect(await userSettings.readIgnored()).toHaveLength(1);
    await decisions.changeDecisionsIn(7, back);
    expect(await userSettings.readIgnored()).toEqual([before]);

    const dropped = await decisions.unignoreFinding(7, answer, first);
    expect(await userSettings.readIgnored()).toEqual([]);
    await decisions.changeDecisionsIn(7, dropped);
    expect(await userSettings.readIgnored()).toEqual([before]);
  });
});

describe('a tab that is gone', () => {
  const gone = () => tabs.get.mockRejectedValue(new Error('No tab with that id'));

  test.each([true, false])('is as private as it was: %s', async (isPrivate) => {
    inPrivate(isPrivate);
    await decisions.isPrivateTab(31);
    gone();
    expect(await decisions.isPrivateTab(31)).toBe(isPrivate);
  });

  test('counts as private where nobody knows, and its decisions reach no disk', async () => {
    gone();
    expect(await decisions.isPrivateTab(32)).toBe(true);
    await decisions.changeDecisionsIn(32, { add: [entry()] });
    expect(fake.kept.size).toBe(0);
    expect(fake.items.size).toBe(1);
  });
});

describe('in a private window', () => {
  const here = { ...from, isPrivate: true };
  beforeEach(() => inPrivate(true));

  test('nothing that is set aside is written to disk, and other windows know nothing of it', async () => {
    await handleFrameMessage({ type: 'ignored/add', entry: entry(), replaces: null }, here);
    await decisions.ignoreFinding(7, faultyReport, first, SAID);
    expect(fake.kept.size).toBe(0);
    expect(await decisions.decisionsFor(REPORT, here)).toMatchObject([{ reason: '已核实' }]);
    expect(await decisions.decisionsFor(REPORT, from)).toEqual([]);
    expect(tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'ignored/changed' });
  });

  test('what was set aside outside is known, and stays as it is', async () => {
    await userSettings.keepIgnored([entry()]);
    expect(await decisions.decisionsFor(REPORT, here)).toEqual([entry()]);
    const back = await decisions.ignoreFinding(7, faultyReport, first, SAID);
    expect(await userSettings.readIgnored()).toEqual([entry()]);
    await decisions.changeDecisionsIn(7, back);
    expect(await decisions.decisionsFor(REPORT, here)).toEqual([entry()]);
    expect(fake.items.size).toBe(0);
  });

  test('what a finding says by now is noted by other windows alone', async () => {
    await userSettings.keepIgnored([entry()]);
    const id = idOfIgnored(entry());
    const seen = { type: 'ignored/seen', id, changedTo: '乙' } as const;
    const notedBy = async (window: typeof here) => {
      await handleFrameMessage(seen, window);
      await new Promise((resolve) => setTimeout(resolve));
      return (await userSettings.readIgnored())[0]?.changedTo;
    };
    expect(await notedBy(here)).toBeUndefined();
    expect(await notedBy(from)).toBe('乙');
  });

  test('it is forgotten with the last of them', async () => {
    await decisions.ignoreFinding(7, faultyReport, first, SAID);
    fake.items.set('frame/7/0', {});
    windows.getAll.mockResolvedValue([{ incognito: false }, { incognito: true }]);
    await decisions.forgetPrivateDecisions();
    expect(fake.items.size).toBe(2);
    windows.getAll.mockResolvedValue([{ incognito: false }]);
    await decisions.forgetPrivateDecisions();
    expect([...fake.items.keys()]).toEqual(['frame/7/0']);
  });
});

test('an audit of an earlier decision reads as one of now', () => {
  const ignored = [{ rule: first.rule, at: first.at, reason: '', ignoredOn: '' }];
  expect(ignoredEntry({ ...faultyReport, ignored }, first)).toBe(ignored[0]);
});
