// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LISTED_RULES } from '../../../src/audit';
import { uiMessages } from '../../../src/messages/all';
import { ruleNote } from '../../../src/messages/rule-notes';
import { OptionsPage } from '../../../src/pages/options';
import type { ArchiveSource } from '../../../src/pages/options/archive-source';
import type { OptionsSource, OptionsState } from '../../../src/pages/options/source';
import type { IgnoredFinding } from '../../../src/result';
import {
  backupText,
  DEFAULT_LETTER_PRESETS,
  DEFAULT_PREFERENCES,
  DEFAULT_SETTINGS,
  toBackup,
  withPreferences,
  type RuleSettings,
} from '../../../src/settings';
import { find as findIn } from '../../support/dom';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saveText = vi.hoisted(() => vi.fn());
vi.mock('../../../src/pages/shared/save', () => ({ saveText }));

const words = uiMessages('zh').options;
const ruleWords = words.rules;
const source = {
  read: vi.fn<OptionsSource['read']>(),
  changeRules: vi.fn<OptionsSource['changeRules']>(),
  prefer: vi.fn<OptionsSource['prefer']>(),
  changeLetter: vi.fn<OptionsSource['changeLetter']>(),
  ignore: vi.fn<OptionsSource['ignore']>(),
  unignore: vi.fn<OptionsSource['unignore']>(),
  keepOwn: vi.fn<OptionsSource['keepOwn']>(),
  dropOwn: vi.fn<OptionsSource['dropOwn']>(),
  addSite: vi.fn<OptionsSource['addSite']>(),
  removeSite: vi.fn<OptionsSource['removeSite']>(),
  import: vi.fn<OptionsSource['import']>(),
  dropSetAside: vi.fn<OptionsSource['dropSetAside']>(),
  archive: {
    read: vi.fn<ArchiveSource['read']>(),
    versions: vi.fn<ArchiveSource['versions']>(),
    remove: vi.fn<ArchiveSource['remove']>(),
    empty: vi.fn<ArchiveSource['empty']>(),
    dismiss: vi.fn<ArchiveSource['dismiss']>(),
    all: vi.fn<ArchiveSource['all']>(),
    compare: vi.fn<ArchiveSource['compare']>(),
    add: vi.fn<ArchiveSource['add']>(),
    watch: vi.fn<ArchiveSource['watch']>(),
  },
  watch: vi.fn<OptionsSource['watch']>(),
};
const root = document.body;
const OFF: RuleSettings = { version: 1, rules: { 'section-order': { off: true } } };
const EMPTY: OptionsState = {
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
const entry = (at: string, parts: Partial<IgnoredFinding> = {}): IgnoredFinding => ({
  version: 2,
  site: 'example.gov.cn',
  content: { figures: {} },
  organ: '某镇人民政府',
  year: 2022,
  rule: 'cell-empty',
  at,
  reason: '网站改版',
  ignoredOn: '2026-11-20T08:00:00.000Z',
  message: `${at} 有空白`,
  url: 'http://www.example.gov.cn/a.html',
  ...parts,
});
/** What is stored; sources change it as the real one does. */
let stored: OptionsState = EMPTY;

async function open(state: Partial<OptionsState> = {}, view = 'rules') {
  stored = { ...EMPTY, ...state };
  location.hash = `#${view}`;
  await act(async () => {
    render(<OptionsPage source={source} />, root);
    await Promise.resolve();
  });
  await settle();
}

const find = (selector: string) => findIn(root, selector) as HTMLElement;
const rowOf = (id: string) => find(`[data-rule=${id}]`);
const switchOf = (id: string) => find(`[data-rule=${id}] [role=switch]`) as HTMLInputElement;
const shown = () => [...root.querySelectorAll<HTMLElement>('.rule')].map((row) => row.dataset.rule);
const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const settle = () => act(() => new Promise<void>((resolve) => void setImmediate(resolve)));
const press = async (target: HTMLElement) => {
  await act(() => target.click());
  await settle();
};
const type = (text: string, selector = 'input[type=search]') =>
  act(() => {
    const field = find(selector) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const changed = async () => {
  await act(() => source.watch.mock.lastCall?.[0]());
  await settle();
};
const kept = () => stored.rules;
const toast = () => find('.toast').textContent;

beforeEach(() => {
  vi.resetAllMocks();
  source.read.mockImplementation(() => Promise.resolve(stored));
  source.watch.mockReturnValue(() => undefined);
  const store = (change: Partial<OptionsState>) => {
    stored = { ...stored, ...change };
    return Promise.resolve();
  };
  source.changeRules.mockImplementation((by) => store({ rules: by(stored.rules) }));
  source.prefer.mockImplementation((change) =>
    store({ preferences: withPreferences(stored.preferences, change) }),
  );
  source.changeLetter.mockImplementation((change) =>
    store({ letter: { ...stored.letter, ...change } }),
  );
  source.ignore.mockImplementation((entries) =>
    store({ ignored: [...stored.ignored, ...entries] }),
  );
  source.unignore.mockImplementation((entries) =>
    store({ ignored: stored.ignored.filter((one) => !entries.includes(one)) }),
  );
  source.archive.read.mockResolvedValue({ reports: [], unreadable: 0, bytes: 0, problem: null });
  source.archive.watch.mockReturnValue(() => undefined);
  source.archive.all.mockResolvedValue([]);
  source.archive.add.mockResolvedValue(undefined);
  source.dropSetAside.mockImplementation(() => store({ setAside: [] }));
});
afterEach(async () => {
  render(null, root);
  // Preact has work put off to the next frame; afterwards the window is gone.
  await new Promise((resolve) => void requestAnimationFrame(resolve));
});

describe('the list', () => {
  test('has every rule, on, with title, id, basis and default severity, in groups', async () => {
    await open();
    expect(shown()).toEqual(LISTED_RULES.map(({ rule }) => rule.id));
    expect([...root.querySelectorAll('h3')].map((head) => head.textContent)).toEqual(
      Object.values(ruleWords.groups),
    );
    const row = rowOf('requests-balance');
    for (const text of ['收办件数勾稽不符', 'requests-balance', '格式 第三部分', '错误（默认）'])
      expect(row.textContent).toContain(text);
    const { checks, example } = ruleNote('requests-balance', 'zh');
    for (const text of [checks, example]) expect(row.textContent).toContain(text);
    expect(root.querySelectorAll('[role=switch]:checked')).toHaveLength(LISTED_RULES.length);
    expect(root.querySelector('.changed')).toBeNull();
    expect(button(ruleWords.resetAll).disabled).toBe(true);
    expect(find('.summary').textContent).toContain(ruleWords.allDefault);
  });

  test('names every control', async () => {
    await open();
    for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) {
      const labels = [...(control.labels ?? [])].map((label) => label.textContent);
      expect(control.getAttribute('aria-label') ?? labels.join('')).not.toBe('');
    }
  });

  test('is there in English as well', async () => {
    await open({ locale: 'en' });
    expect(find('h1').textContent).toBe(uiMessages('en').options.title);
    expect(document.documentElement.lang).toBe('en');
    expect(rowOf('section-order').textContent).toContain('Error (default)');
  });

  test.each([
    ['requests-ROW', ['requests-row-total']],
    ['收办', ['requests-balance']],
    ['立法法', ['regulations-without-power']],
    ['格式 第四', ['disputes-total']],
  ])('narrowed by “%s” shows %j', async (text, ids) => {
    await open();
    await type(text);
    expect(shown()).toEqual(ids);
    expect(find('.summary').textContent).toContain(ruleWords.found(ids.length));
  });

  test('says when nothing fits', async () => {
    await open();
    await type('没有这样的规则');
    expect(shown()).toEqual([]);
    expect(root.textContent).toContain(ruleWords.none);
  });

  test('can be narrowed to what was changed', async () => {
    await open({ rules: OFF });
    await press(find('.only input'));
    expect(shown()).toEqual(['section-order']);
  });
});

test('every view leads to the licences of what the extension contains', async () => {
  for (const view of Object.keys(words.views)) {
    await open({}, view);
    const link = find('footer a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toBe('/third-party-notices.txt');
    expect(link.textContent).toBe('第三方软件许可');
  }
});

describe('a change', () => {
  test('of the switch is kept and shown at once', async () => {
    await open();
    await press(switchOf('section-order'));
    expect(kept()).toEqual(OFF);
    expect(rowOf('section-order').classList).toContain('changed');
    expect(rowOf('section-order').textContent).toContain(ruleWords.off);
    expect(find('.summary').textContent).toContain(ruleWords.counts(1, 0));
    await press(switchOf('section-order'));
    expect(kept()).toEqual(DEFAULT_SETTINGS);
  });

  test('of the share of repeated text is kept, and says what the default was', async () => {
    await open();
    const field = () => find('[data-rule=text-repeated] .threshold select') as HTMLSelectElement;
    expect(field().value).toBe('50');
    await act(() => {
      field().value = '70';
      field().dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(kept().rules).toEqual({ 'text-repeated': { threshold: 0.7 } });
    expect(field().value).toBe('70');
    expect(find('[data-rule=text-repeated]').textContent).toContain(ruleWords.thresholdWas('50%'));
    await press(switchOf('text-repeated'));
    expect(field().disabled).toBe(true);
  });

  test('of the severity is kept, and says what the default was', async () => {
    await open();
    await act(() => {
      const select = find('[data-rule=cell-empty] select') as HTMLSelectElement;
      select.value = 'error';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(kept().rules).toEqual({ 'cell-empty': { severity: 'error' } });
    expect(rowOf('cell-empty').textContent).toContain(
      ruleWords.changedFrom(ruleWords.severity.warning),
    );
    expect(find('.summary').textContent).toContain(ruleWords.counts(0, 1));
  });

  test.each([
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['failed', new Error('something else')],
  ] as const)('that could not be kept is taken back, and why is said: %s', async (why, error) => {
    await open();
    source.changeRules.mockRejectedValueOnce(error);
    await press(switchOf('section-order'));
    expect(switchOf('section-order').checked).toBe(true);
    expect(find('[role=alert]').textContent).toBe(words.problem[why]);
    await press(switchOf('section-order'));
    expect(switchOf('section-order').checked).toBe(false);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  test('made in another window is shown, and what is set here then is added to it', async () => {
    await open();
    stored = { ...stored, rules: OFF };
    await changed();
    expect(switchOf('section-order').checked).toBe(false);
    // Not heard of yet: what another window has stored meanwhile stays all the same.
    stored = {
      ...stored,
      rules: { version: 1, rules: { ...OFF.rules, 'row-extra': { off: true } } },
    };
    await press(switchOf('cell-empty'));
    expect(Object.keys(kept().rules).sort()).toEqual(['cell-empty', 'row-extra', 'section-order']);
    expect(switchOf('row-extra').checked).toBe(false);
  });

  test('of rules that are not known here stays as it is', async () => {
    const unknown = { 'of-a-newer-version': { off: true as const } };
    await open({ rules: { version: 1, rules: unknown } });
    await press(switchOf('section-order'));
    expect(kept().rules).toEqual({ ...unknown, ...OFF.rules });
  });
});

describe('a reset', () => {
  test('of one rule can be undone; the focus goes along', async () => {
    await open({ rules: OFF });
    await press(button(ruleWords.resetOf('章节顺序不符')));
    expect(kept()).toEqual(DEFAULT_SETTINGS);
    expect(document.activeElement).toBe(button(words.undo));
    await press(button(words.undo));
    expect(kept()).toEqual(OFF);
    expect(document.activeElement).toBe(switchOf('section-order'));
    expect(toast()).not.toContain(words.undo);
  });

  test('of all rules can be undone', async () => {
    const settings: RuleSettings = {
      version: 1,
      rules: { ...OFF.rules, 'cell-empty': { severity: 'info' } },
    };
    await open({ rules: settings });
    await press(button(ruleWords.resetAll));
    expect(kept()).toEqual(DEFAULT_SETTINGS);
    expect(root.querySelector('.toast')?.textContent).toContain(ruleWords.wereReset);
    await press(button(words.undo));
    expect(kept()).toEqual(settings);
    expect(document.activeElement).toBe(button(ruleWords.resetAll));
  });

  test('can’t be undone once something else was changed', async () => {
    await open({ rules: OFF });
    await press(button(ruleWords.resetAll));
    await press(switchOf('cell-empty'));
    expect(toast()).not.toContain(words.undo);
  });
});

describe('settings that could not be read', () => {
  test('are said, and can be saved and dropped', async () => {
    const item = { key: 'settings/rules', item: { version: 9 } };
    await open({ setAside: [item] });
    expect(find('[role=alert]').textContent).toContain(words.setAside(1));
    await press(button(words.saveSetAside));
    expect(saved().name).toMatch(/^无法读取的设置_\d{8}\.json$/);
    expect(JSON.parse(saved().text)).toEqual([item]);
    await press(button(words.dropSetAside));
    expect(source.dropSetAside).toHaveBeenCalledOnce();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  test('at all are said, and the defaults shown', async () => {
    source.read.mockRejectedValue(new Error('corrupt'));
    await open();
    await settle();
    expect(find('[role=alert]').textContent).toBe(words.problem.unread);
    expect(root.querySelectorAll('[role=switch]:checked')).toHaveLength(LISTED_RULES.length);
  });
});

const saved = () => {
  const [, name, , text] = saveText.mock.lastCall as [unknown, string, string, string];
  return { name, text };
};

describe('sites', () => {
  const view = words.sites;
  const submit = async (text: string) => {
    await type(text, '#site');
    await press(button(view.add));
  };
  const listed = () =>
    [...root.querySelectorAll<HTMLElement>('[data-site]')].map((row) => row.dataset.site);

  test('are listed, government sites among them for good', async () => {
    await open({ sites: ['*.b.com', 'www.a.com'] }, 'sites');
    expect(listed()).toEqual(['*.b.com', 'www.a.com']);
    expect(find('.sites').textContent).toContain(view.government);
    expect(find('[data-site="*.b.com"]').textContent).toContain(view.below);
  });

  test('are asked for in the very turn of the click', async () => {
    await open({}, 'sites');
    await type('https://www.Example.com/a.html', '#site');
    source.addSite.mockResolvedValue(true);
    let asked = 0;
    await act(() => {
      button(view.add).click();
      asked = source.addSite.mock.calls.length;
    });
    expect(asked).toBe(1);
    expect(source.addSite).toHaveBeenCalledWith('www.example.com');
    stored = { ...stored, sites: ['www.example.com'] };
    await changed();
    expect(listed()).toEqual(['www.example.com']);
    expect((find('#site') as HTMLInputElement).value).toBe('');
  });

  test.each([
    ['', view.problem.empty],
    ['不是 网站', view.problem.invalid],
    ['www.*.com', view.problem.wildcard],
    ['*.cn', view.problem.tooWide],
    ['www.faku.gov.cn', view.problem.government],
    ['a.b.com', view.known('*.b.com')],
  ])('“%s” is not asked for, with a reason that the field is described by', async (text, why) => {
    await open({ sites: ['*.b.com'] }, 'sites');
    await submit(text);
    expect(source.addSite).not.toHaveBeenCalled();
    expect(find('#site-problem').textContent).toBe(why);
    expect(find('#site').getAttribute('aria-describedby')).toContain('site-problem');
    expect(document.activeElement).toBe(find('#site'));
    await type('a', '#site');
    expect(root.querySelector('#site-problem')).toBeNull();
  });

  test('that are refused are said, and what was typed stays', async () => {
    await open({}, 'sites');
    source.addSite.mockResolvedValue(false);
    await submit('a.com');
    expect(find('#site-problem').textContent).toBe(view.refused);
    expect((find('#site') as HTMLInputElement).value).toBe('a.com');
  });

  test.each([
    [true, view.removed('a.com')],
    [false, view.notRemoved],
  ])('are removed by the browser: %s', async (gone, said) => {
    await open({ sites: ['a.com'] }, 'sites');
    source.removeSite.mockResolvedValue(gone);
    await press(button(view.removeOf('a.com')));
    expect(toast()).toContain(said);
  });
});

describe('language and looks', () => {
  test('are kept one by one and count at once', async () => {
    await open({}, 'look');
    await press(find('input[value=dark]'));
    expect(source.prefer).toHaveBeenLastCalledWith({ theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    await press(find('#print-marks'));
    expect(source.prefer).toHaveBeenLastCalledWith({ printMarks: true });
    stored = { ...stored, locale: 'en' };
    await press(find('input[value=en]'));
    expect(source.prefer).toHaveBeenLastCalledWith({ language: 'en' });
    expect(find('h2').textContent).toBe(uiMessages('en').options.views.look);
  });
});

describe('ignored findings', () => {
  const view = words.ignored;
  const two = [entry('a'), entry('b', { reason: '', ignoredOn: '2026-11-21T08:00:00.000Z' })];

  test('are listed by report with reason and day, the latest first', async () => {
    await open({ ignored: [...two, entry('c', { organ: '某局', year: null })] }, 'ignored');
    const reports = [...root.querySelectorAll('.report')].map(
      (one) => one.ariaLabel ?? one.getAttribute('aria-label'),
    );
    expect(reports).toEqual(['某局', '某镇人民政府 2022 年度']);
    const entries = [...root.querySelectorAll('.entry')].map((one) => one.textContent);
    expect(entries[1]).toContain('b 有空白');
    expect(entries[1]).toContain(view.noReason);
    expect(entries[2]).toContain('网站改版');
    expect(entries[2]).toContain('2026年11月20日');
  });

  test('lead to nothing but pages of the web', async () => {
    await open({ ignored: [entry('a', { url: 'javascript:alert(1)' })] }, 'ignored');
    expect(root.querySelector('.entry a')).toBeNull();
  });

  test('are taken back one by one or by report, and that can be undone', async () => {
    await open({ ignored: two }, 'ignored');
    await press(button(uiMessages('zh').ignoring.undoOf('a 有空白')));
    expect(stored.ignored).toEqual([two[1]]);
    await press(button(words.undo));
    expect(stored.ignored).toHaveLength(2);
    await press(button(view.restoreAllOf('某镇人民政府 2022 年度')));
    expect(stored.ignored).toEqual([]);
    expect(toast()).toContain(view.restored(2));
    expect(root.textContent).toContain(view.none);
  });

  test('are exported as a table without formulas, and as settings that can be imported', async () => {
    await open({ ignored: [entry('a', { reason: '=HYPERLINK("http://x")' })] }, 'ignored');
    await press(button(view.exportTable));
    await vi.waitFor(() => expect(saveText).toHaveBeenCalledOnce());
    expect(saved().name).toMatch(/\.csv$/);
    expect(saved().text).toContain('\uFEFF报告,');
    expect(saved().text).toContain(`'=HYPERLINK`);
    await press(button(view.exportSettings));
    expect(JSON.parse(saved().text)).toMatchObject({ ignored: [{ at: 'a' }] });
    expect(JSON.parse(saved().text)).not.toHaveProperty('rules');
  });
});

describe('a backup', () => {
  const view = words.backup;
  const choose = async (text: string, name = '设置.json', size?: number) => {
    const chosen = new File([text], name);
    // jsdom's files have no text().
    Object.assign(chosen, { text: () => Promise.resolve(text) });
    if (size !== undefined) Object.defineProperty(chosen, 'size', { value: size });
    const input = find('input[type=file]');
    Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
    Object.defineProperty(input, 'value', { set: () => undefined, configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  };
  const content = toBackup({ rules: OFF, sites: ['a.com'] }, new Date('2026-11-22T08:00:00Z'));

  test('of everything is saved', async () => {
    await open({ rules: OFF, sites: ['a.com'], ignored: [entry('a')] }, 'backup');
    await press(button(view.save));
    expect(saved().name).toMatch(/^年报审核设置_\d{8}\.json$/);
    expect(JSON.parse(saved().text)).toMatchObject({
      rules: OFF,
      preferences: DEFAULT_PREFERENCES,
      sites: ['a.com'],
      ignored: [{ at: 'a' }],
    });
  });

  test.each([
    ['{', undefined, view.problem.notJson],
    ['{}', undefined, view.problem.foreign],
    [JSON.stringify({ ...content, version: 3 }), undefined, view.problem.newer],
    [JSON.stringify({ ...content, sites: [1] }), undefined, view.problem.damaged('sites.0')],
    ['', 300_000_000, view.problem.tooLarge],
  ])('that can’t be had is refused, and nothing changes: %#', async (text, size, why) => {
    await open({}, 'backup');
    await choose(text, '设置.json', size);
    expect(find('[role=alert]').textContent).toContain(why);
    expect(find('[role=alert]').textContent).toContain(view.nothingLost);
    expect(root.querySelector('.preview')).toBeNull();
    expect(source.import).not.toHaveBeenCalled();
  });

  test('shows what it would change, is imported when the person agrees, and taken back', async () => {
    await open({ rules: { version: 1, rules: { 'cell-empty': { off: true } } } }, 'backup');
    await choose(backupText(content));
    const preview = () => find('.preview').textContent;
    expect(preview()).toContain(view.rulesChange(1));
    expect(preview()).toContain('章节顺序不符');
    expect(preview()).toContain(view.sitesAdded('a.com'));
    await press(root.querySelectorAll<HTMLElement>('input[name=mode]')[1] as HTMLElement);
    expect(preview()).toContain(view.rulesChange(2));
    expect(source.import).not.toHaveBeenCalled();

    const before = toBackup({ rules: stored.rules }, new Date());
    source.import.mockImplementation(() => {
      stored = { ...stored, rules: OFF, before };
      return Promise.resolve({ refused: ['a.com'] });
    });
    await press(button(view.apply));
    expect(source.import).toHaveBeenCalledWith(content, 'replace', []);
    expect(toast()).toContain(view.refused('a.com'));
    expect(root.querySelector('.preview')).toBeNull();
    await press(button(words.undo));
    expect(source.import).toHaveBeenLastCalledWith(before, 'replace', []);
  });

  test('names what it fills into letters', async () => {
    const letter = { ...DEFAULT_LETTER_PRESETS, office: '青石县政务公开办公室' };
    await open({}, 'backup');
    await choose(backupText(toBackup({ letter }, new Date())));
    expect(find('.preview').textContent).toContain(words.letter.names.office);
    expect(find('.preview').textContent).not.toContain(words.letter.names.contact);
  });

  test('that changes nothing can’t be imported', async () => {
    await open({ rules: OFF }, 'backup');
    await choose(backupText(toBackup({ rules: OFF }, new Date())));
    expect(find('.preview').textContent).toContain(view.noChanges);
    expect(button(view.apply).disabled).toBe(true);
    await press(button(view.cancel));
    expect(root.querySelector('.preview')).toBeNull();
  });

  test('that could not be kept is said, and stays to be tried again', async () => {
    await open({}, 'backup');
    await choose(backupText(content));
    source.import.mockRejectedValueOnce(new Error('quota exceeded'));
    await press(button(view.apply));
    expect(find('.failure').textContent).toBe(words.problem.full);
    expect(find('.preview')).not.toBeNull();
  });

  test('of what was there before the last import can be looked at and restored', async () => {
    const before = toBackup({ rules: OFF }, new Date('2026-11-22T08:00:00Z'));
    await open({ before }, 'backup');
    await press(button(view.beforeButton));
    expect(find('.preview').textContent).toContain(view.rulesChange(1));
    source.import.mockResolvedValue({ refused: [] });
    await press(button(view.restore));
    expect(source.import).toHaveBeenCalledWith(before, 'replace', []);
    expect(toast()).toContain(view.restored);
  });
});

describe('letters', () => {
  const view = words.letter;
  const preview = () => find('.letter-preview .paper').textContent;
  const choose = (name: string, value: string) =>
    press(find(`input[name=${name}][value=${value}]`));

  test('are filled in as one types, and show how they end', async () => {
    await open({}, 'letter');
    expect(preview()).toContain('（审核单位）');
    await type('青石县政务公开办公室', '#letter-office');
    await settle();
    await type('王某', '#letter-contact');
    await settle();
    expect(stored.letter).toEqual({
      ...DEFAULT_LETTER_PRESETS,
      office: '青石县政务公开办公室',
      contact: '王某',
    });
    expect(preview()).toContain('青石县政务公开办公室');
    expect(preview()).toContain('（联系人：王某）');
  });

  test('have a deadline in working days or on a day, which may have passed', async () => {
    await open({}, 'letter');
    await choose('letter-deadline', 'days');
    expect(stored.letter.deadline).toEqual({ kind: 'days', days: 10 });
    await type('15', '.more input[type=number]');
    await settle();
    expect(preview()).toContain('请于收到之日起 15 个工作日内');
    // What is no number of days changes nothing.
    await type('0', '.more input[type=number]');
    await settle();
    expect(stored.letter.deadline).toEqual({ kind: 'days', days: 15 });
    await choose('letter-deadline', 'day');
    await type('2020-01-02', '.more input[type=date]');
    await settle();
    expect(stored.letter.deadline).toEqual({ kind: 'day', on: '2020-01-02' });
    expect(find('.more .problem').textContent).toBe(view.dayPassed);
    await choose('letter-deadline', 'none');
    expect(stored.letter.deadline).toBeNull();
  });

  test('are dated by the day of export, not at all, or by a day', async () => {
    await open({}, 'letter');
    await choose('letter-date', 'blank');
    expect(stored.letter.date).toBe('blank');
    expect(preview()).toContain('年　　月　　日');
    await choose('letter-date', 'other');
    await type('2026-12-01', '.more input[type=date]');
    await settle();
    expect(preview()).toContain('2026年12月1日');
  });

  test('tell the organ what is internal only where that is wanted', async () => {
    await open({}, 'letter');
    await press(find('#letter-internalNotes'));
    expect(stored.letter.internalNotes).toBe(true);
  });
});
