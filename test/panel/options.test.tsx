// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LISTED_RULES } from '../../src/audit';
import { uiMessages, type Locale } from '../../src/messages/all';
import { OptionsPage } from '../../src/panel/options';
import type { OptionsSource, OptionsState } from '../../src/panel/options-source';
import { DEFAULT_SETTINGS, type RuleSettings } from '../../src/report';
import { find as findIn } from '../support/dom';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saveText = vi.hoisted(() => vi.fn());
vi.mock('../../src/panel/save', () => ({ saveText }));

const words = uiMessages('zh').options;
const source = {
  read: vi.fn<OptionsSource['read']>(),
  keep: vi.fn<OptionsSource['keep']>(),
  dropSetAside: vi.fn<OptionsSource['dropSetAside']>(),
  watch: vi.fn<OptionsSource['watch']>(),
};
const root = document.body;
const OFF: RuleSettings = { version: 1, rules: { 'section-order': { off: true } } };

async function open(state: Partial<OptionsState> = {}, locale: Locale = 'zh') {
  source.read.mockResolvedValue({ settings: DEFAULT_SETTINGS, setAside: [], ...state });
  await act(async () => {
    render(<OptionsPage source={source} locale={locale} />, root);
    await Promise.resolve();
  });
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
const press = (target: HTMLElement) =>
  act(async () => {
    target.click();
    await Promise.resolve();
  });
const type = (text: string) =>
  act(() => {
    const field = find('input[type=search]') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const kept = () => source.keep.mock.lastCall?.[0];

beforeEach(() => {
  vi.resetAllMocks();
  source.watch.mockReturnValue(() => undefined);
  source.keep.mockResolvedValue(undefined);
  source.dropSetAside.mockResolvedValue(undefined);
});
afterEach(() => render(null, root));

describe('the list', () => {
  test('has every rule, on, with title, id, basis and default severity, in groups', async () => {
    await open();
    expect(shown()).toEqual(LISTED_RULES.map(({ rule }) => rule.id));
    expect([...root.querySelectorAll('h2')].map((head) => head.textContent)).toEqual(
      Object.values(words.groups),
    );
    const row = rowOf('requests-balance');
    for (const text of ['收办不平衡', 'requests-balance', '格式 第三部分', '错误（默认）'])
      expect(row.textContent).toContain(text);
    expect(root.querySelectorAll('[role=switch]:checked')).toHaveLength(LISTED_RULES.length);
    expect(root.querySelector('.changed')).toBeNull();
    expect(button(words.resetAll).disabled).toBe(true);
    expect(find('.summary').textContent).toContain(words.allDefault);
  });

  test('names every control', async () => {
    await open();
    for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) {
      const labels = [...(control.labels ?? [])].map((label) => label.textContent);
      expect(control.getAttribute('aria-label') ?? labels.join('')).not.toBe('');
    }
  });

  test('is there in English as well', async () => {
    await open({}, 'en');
    expect(find('h1').textContent).toBe(uiMessages('en').options.title);
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
    expect(find('.summary').textContent).toContain(words.found(ids.length));
  });

  test('says when nothing fits', async () => {
    await open();
    await type('没有这样的规则');
    expect(shown()).toEqual([]);
    expect(root.textContent).toContain(words.none);
  });

  test('can be narrowed to what was changed', async () => {
    await open({ settings: OFF });
    await press(find('.only input'));
    expect(shown()).toEqual(['section-order']);
  });
});

describe('a change', () => {
  test('of the switch is kept and shown at once', async () => {
    await open();
    await press(switchOf('section-order'));
    expect(kept()).toEqual(OFF);
    expect(rowOf('section-order').classList).toContain('changed');
    expect(rowOf('section-order').textContent).toContain(words.off);
    expect(find('.summary').textContent).toContain(words.counts(1, 0));
    await press(switchOf('section-order'));
    expect(kept()).toEqual(DEFAULT_SETTINGS);
  });

  test('of the severity is kept, and says what the default was', async () => {
    await open();
    await act(() => {
      const select = find('[data-rule=cell-empty] select') as HTMLSelectElement;
      select.value = 'error';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(kept()?.rules).toEqual({ 'cell-empty': { severity: 'error' } });
    expect(rowOf('cell-empty').textContent).toContain(words.changedFrom(words.severity.warning));
    expect(find('.summary').textContent).toContain(words.counts(0, 1));
  });

  test('that could not be kept is taken back, and said', async () => {
    await open();
    source.keep.mockRejectedValue(new Error('full'));
    await press(switchOf('section-order'));
    expect(switchOf('section-order').checked).toBe(true);
    expect(find('[role=alert]').textContent).toBe(words.notSaved);
  });

  test('made in another tab is shown', async () => {
    await open();
    await act(() => source.watch.mock.lastCall?.[0](OFF));
    expect(switchOf('section-order').checked).toBe(false);
  });

  test('of rules that are not known here stays as it is', async () => {
    const unknown = { 'of-a-newer-version': { off: true as const } };
    await open({ settings: { version: 1, rules: unknown } });
    await press(switchOf('section-order'));
    expect(kept()?.rules).toEqual({ ...unknown, ...OFF.rules });
  });
});

describe('a reset', () => {
  test('of one rule can be undone; the focus goes along', async () => {
    await open({ settings: OFF });
    await press(button(words.resetOf('章节顺序不符')));
    expect(kept()).toEqual(DEFAULT_SETTINGS);
    expect(document.activeElement).toBe(button(words.undo));
    await press(button(words.undo));
    expect(kept()).toEqual(OFF);
    expect(document.activeElement).toBe(switchOf('section-order'));
    expect(root.querySelector('.toast button')).toBeNull();
  });

  test('of all rules can be undone', async () => {
    const settings: RuleSettings = {
      version: 1,
      rules: { ...OFF.rules, 'cell-empty': { severity: 'info' } },
    };
    await open({ settings });
    await press(button(words.resetAll));
    expect(kept()).toEqual(DEFAULT_SETTINGS);
    expect(root.querySelector('.toast')?.textContent).toContain(words.wereReset);
    await press(button(words.undo));
    expect(kept()).toEqual(settings);
    expect(document.activeElement).toBe(button(words.resetAll));
  });

  test('can’t be undone once something else was changed', async () => {
    await open({ settings: OFF });
    await press(button(words.resetAll));
    await press(switchOf('cell-empty'));
    expect(root.querySelector('.toast button')).toBeNull();
  });
});

describe('settings that could not be read', () => {
  test('are said, and can be saved and dropped', async () => {
    await open({ setAside: [{ version: 9 }] });
    expect(find('[role=alert]').textContent).toContain(words.setAside);
    await press(button(words.saveSetAside));
    const [, name, , text] = saveText.mock.lastCall as [unknown, string, string, string];
    expect(name).toBe(words.setAsideFile);
    expect(JSON.parse(text)).toEqual([{ version: 9 }]);
    await press(button(words.dropSetAside));
    expect(source.dropSetAside).toHaveBeenCalledOnce();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });
});
