// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArchiveError, type KeptEntry } from '../../../src/archive';
import { toEntry } from '../../../src/archive/record';
import { uiMessages } from '../../../src/messages/all';
import { OptionsPage } from '../../../src/pages/options';
import { sizeInWords } from '../../../src/pages/options/archive-list';
import type { ArchiveListing, ArchiveSource } from '../../../src/pages/options/archive-source';
import type { OptionsSource, OptionsState } from '../../../src/pages/options/source';
import {
  DEFAULT_LETTER_PRESETS,
  DEFAULT_PREFERENCES,
  DEFAULT_SETTINGS,
  readBackup,
} from '../../../src/settings';
import { kept, minute } from '../../archive/records';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saveText = vi.hoisted(() => vi.fn());
vi.mock('../../../src/pages/shared/save', () => ({ saveText }));

/** The archive in the settings: its list, its ways out, and what is said where it can't be used. */

const words = uiMessages('zh').archive;
const backup = uiMessages('zh').options.backup;
const STATE: OptionsState = {
  rules: DEFAULT_SETTINGS,
  preferences: DEFAULT_PREFERENCES,
  letter: DEFAULT_LETTER_PRESETS,
  sites: [],
  ignored: [],
  own: [],
  locale: 'zh',
  setAside: [],
  before: null,
};
const FULL = { problem: null, unreadable: 0, bytes: 3_355_443 };
const archive = {
  read: vi.fn<ArchiveSource['read']>(),
  versions: vi.fn<ArchiveSource['versions']>(),
  remove: vi.fn<ArchiveSource['remove']>(),
  empty: vi.fn<ArchiveSource['empty']>(),
  dismiss: vi.fn<ArchiveSource['dismiss']>(),
  all: vi.fn<ArchiveSource['all']>(),
  compare: vi.fn<ArchiveSource['compare']>(),
  add: vi.fn<ArchiveSource['add']>(),
  watch: vi.fn<ArchiveSource['watch']>(),
};
const prefer = vi.fn<OptionsSource['prefer']>();
const importing = vi.fn<OptionsSource['import']>();
const source = {
  read: () => Promise.resolve(STATE),
  watch: () => () => undefined,
  prefer,
  import: importing,
  archive,
} as unknown as OptionsSource;

const root = document.body;
const settle = () => act(() => new Promise<void>((resolve) => void setImmediate(resolve)));

const report = (organ: string, year: number | null, parts: Partial<KeptEntry> = {}): KeptEntry => ({
  ...toEntry([kept()]),
  ...{ id: JSON.stringify([organ, year]), organ, year },
  ...parts,
});
const REPORTS = [
  report('青石县自然资源局', 2023, { audits: 2 }),
  report('青石县自然资源局', 2022),
  report('白河镇人民政府', 2023),
  report('某网站转载的年报', null),
];

async function open(listing: Partial<ArchiveListing> = {}, view = 'archive'): Promise<void> {
  archive.read.mockResolvedValue({ ...FULL, reports: REPORTS, ...listing });
  location.hash = `#${view}`;
  await act(async () => {
    render(<OptionsPage source={source} />, root);
    await Promise.resolve();
  });
  await settle();
}

const names = () => [...root.querySelectorAll('.entry .title')].map((one) => one.textContent);
const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const press = async (label: string) => {
  await act(() => button(label).click());
  await settle();
};
const choose = async (label: string, value: string, event: 'input' | 'change') => {
  const field = root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (!field) throw new Error(`no field ${label}`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
};
const toast = () => root.querySelector('.toast')?.textContent ?? '';

beforeEach(() => {
  vi.resetAllMocks();
  archive.watch.mockReturnValue(() => undefined);
  archive.empty.mockResolvedValue(undefined);
  archive.dismiss.mockResolvedValue(undefined);
  archive.add.mockResolvedValue(undefined);
  prefer.mockResolvedValue(undefined);
  importing.mockResolvedValue({ refused: [] });
});
afterEach(async () => {
  render(null, root);
  await new Promise((resolve) => void requestAnimationFrame(resolve));
});

describe('the list of the archive', () => {
  test('says plainly what is kept and where, and how much it is', async () => {
    await open();
    expect(root.textContent).toContain(words.intro);
    expect(root.querySelector('.archive-count')?.textContent).toBe(
      words.total(4) + words.size('3.2 MB'),
    );
    expect(names()).toEqual([
      '青石县自然资源局 2023 年度',
      '青石县自然资源局 2022 年度',
      '白河镇人民政府 2023 年度',
      '某网站转载的年报 年度不详',
    ]);
  });

  test.each([
    [words.search, '青石', 'input', 2],
    [words.search, '白河 人民', 'input', 1],
    [words.year, '2023', 'change', 2],
    [words.year, 'unknown', 'change', 1],
    [words.organ, '白河镇人民政府', 'change', 1],
  ] as const)('is narrowed by %s “%s”', async (label, value, event, count) => {
    await open();
    await choose(label, value, event);
    expect(names()).toHaveLength(count);
    expect(root.querySelector('.archive-count')?.textContent).toContain(words.shown(count, 4));
  });

  test('says when nothing fits, and shows all again', async () => {
    await open();
    await choose(words.search, '没有这个单位', 'input');
    expect(names()).toEqual([]);
    expect(root.textContent).toContain(words.noMatch);
    await press(words.clearFilter);
    expect(names()).toHaveLength(4);
  });

  test('shows the versions of a report when they are asked for', async () => {
    archive.versions.mockResolvedValue([kept({ at: minute(9) }), kept()]);
    await open();
    expect(archive.versions).not.toHaveBeenCalled();
    const details = root.querySelector('details');
    expect(details?.querySelector('summary')?.textContent).toBe(words.versions(2));
    await act(() => {
      details?.setAttribute('open', '');
      details?.dispatchEvent(new Event('toggle'));
    });
    await settle();
    expect(archive.versions).toHaveBeenCalledWith(REPORTS[0]?.id);
    expect(details?.querySelectorAll('li')).toHaveLength(2);
  });

  test('draws a hundred at first, and more when asked', async () => {
    const many = Array.from({ length: 130 }, (_, count) => report(`第${count}局`, 2023));
    await open({ reports: many });
    expect(names()).toHaveLength(100);
    await press(words.more);
    expect(names()).toHaveLength(130);
  });
});

describe('a report', () => {
  test('is removed, and put back', async () => {
    const back = vi.fn(() => Promise.resolve());
    archive.remove.mockResolvedValue(back);
    await open();
    await press(words.removeOf('白河镇人民政府 2023 年度'));
    expect(archive.remove).toHaveBeenCalledWith(REPORTS[2]?.id);
    expect(toast()).toContain('白河镇人民政府 2023 年度');
    await press(uiMessages('zh').options.undo);
    expect(back).toHaveBeenCalledOnce();
    expect(toast()).toContain(words.restored);
  });

  test('that can’t be removed is said', async () => {
    archive.remove.mockRejectedValue(new ArchiveError('blocked'));
    await open();
    await press(words.removeOf('白河镇人民政府 2023 年度'));
    expect(root.querySelector('.failure')?.textContent).toBe(
      uiMessages('zh').options.problem.failed,
    );
  });
});

describe('the archive', () => {
  test('is turned off and on', async () => {
    await open();
    const keep = root.querySelector<HTMLInputElement>('#keep-archive');
    expect(keep?.checked).toBe(true);
    await act(() => keep?.click());
    expect(prefer).toHaveBeenCalledWith({ keepArchive: false });
  });

  test('is emptied only when that was asked for twice', async () => {
    await open();
    await press(words.empty);
    expect(root.textContent).toContain(words.emptyAsk(4));
    expect(document.activeElement?.textContent).toBe(words.cancel);
    await press(words.cancel);
    expect(archive.empty).not.toHaveBeenCalled();
    await press(words.empty);
    await press(words.emptyConfirm);
    expect(archive.empty).toHaveBeenCalledOnce();
    expect(toast()).toContain(words.emptied);
  });

  test.each(['full', 'newer', 'blocked', 'damaged', 'unavailable'] as const)(
    'says what is the matter: %s',
    async (problem) => {
      await open({ problem, reports: [] });
      expect(root.querySelector('[role=alert]')?.textContent).toBe(words.problem[problem]);
      expect(root.textContent).not.toContain(words.none);
      // Whatever is the matter, it can be begun anew.
      expect(button(words.empty).disabled).toBe(false);
    },
  );

  test('that was thrown away is told of until the person has read it', async () => {
    await open({ problem: 'gone', reports: [] });
    expect(root.textContent).toContain(words.problem.gone);
    await press(words.dismiss);
    expect(archive.dismiss).toHaveBeenCalledOnce();
  });

  test('is not shown in private windows', async () => {
    await open({ problem: 'private', reports: [] });
    expect(root.textContent).toContain(words.private);
    expect(() => button(words.empty)).toThrow();
  });

  test('is counted where parts of it can’t be read', async () => {
    await open({ unreadable: 3 });
    expect(root.textContent).toContain(words.unreadable(3));
  });
});

describe('in a backup', () => {
  const savedText = () => (saveText.mock.lastCall as [unknown, string, string, string])[3];
  const withArchive = () => root.querySelector<HTMLInputElement>('.with-archive input');
  const fileWith = (entries: readonly unknown[]) =>
    JSON.stringify({
      ...{ schema: 'gov-report-audit/settings', version: 2 },
      ...{ savedAt: minute(0).toISOString(), archive: entries },
    });
  const load = async (text: string) => {
    const input = root.querySelector<HTMLInputElement>('#backup-file');
    // jsdom's files have no text().
    const file = Object.assign(new File([], 'a.json'), { text: () => Promise.resolve(text) });
    Object.defineProperty(input, 'files', { value: [file] });
    Object.defineProperty(input, 'value', { set: () => undefined });
    await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    await settle();
  };

  test('all versions are saved, unless they are not wanted', async () => {
    archive.all.mockResolvedValue([kept()]);
    await open({}, 'backup');
    await press(backup.save);
    expect(readBackup(savedText())).toMatchObject({ archive: [kept()] });
    await act(() => withArchive()?.click());
    await press(backup.save);
    expect(readBackup(savedText())).not.toHaveProperty('archive');
  });

  test('settings are saved where the archive can’t be read, and that is said', async () => {
    archive.all.mockRejectedValue(new ArchiveError('damaged'));
    await open({}, 'backup');
    await press(backup.save);
    expect(readBackup(savedText())).toHaveProperty('rules');
    expect(root.textContent).toContain(backup.archiveUnread(words.problem.damaged));
  });

  test('what a file would add is said first, and added once that is agreed to', async () => {
    archive.compare.mockResolvedValue({ added: 2, unreadable: 1 });
    await open({}, 'backup');
    const entries = [kept(), kept({ at: minute(3) }), { damaged: true }];
    await load(fileWith(entries));
    const preview = root.querySelector('.preview')?.textContent;
    expect(preview).toContain(backup.archiveAdded(2));
    expect(preview).toContain(backup.archiveUnreadable(1));
    expect(archive.add).not.toHaveBeenCalled();
    await press(backup.apply);
    expect(archive.add).toHaveBeenCalledWith(JSON.parse(JSON.stringify(entries)));
  });

  test('a file that adds nothing changes nothing', async () => {
    archive.compare.mockResolvedValue({ added: 0, unreadable: 0 });
    await open({}, 'backup');
    await load(fileWith([kept()]));
    expect(button(backup.apply).disabled).toBe(true);
  });
});

test.each([
  [0, '0 KB'],
  [655_360, '640 KB'],
  [3_355_443, '3.2 MB'],
  [52_428_800, '50 MB'],
  [5_368_709_120, '5.0 GB'],
])('%i bytes are %s', (bytes, size) => {
  expect(sizeInWords(bytes)).toBe(size);
});
