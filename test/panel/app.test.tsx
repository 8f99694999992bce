// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { uiMessages, type Locale } from '../../src/messages/all';
import { App } from '../../src/panel/app';
import type { PanelSource } from '../../src/panel/source';
import type { PanelState } from '../../src/panel/state';
import { cleanReport, faultyReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saveText = vi.hoisted(() => vi.fn());
vi.mock('../../src/panel/save', () => ({ saveText }));

const words = uiMessages('zh').panel;
const source = {
  read: vi.fn<PanelSource['read']>(),
  audit: vi.fn<PanelSource['audit']>(),
  focus: vi.fn<PanelSource['focus']>(),
  watch: vi.fn<PanelSource['watch']>(),
  openRules: vi.fn<PanelSource['openRules']>(),
};
const root = document.body;

/** Renders the panel on a page in the given state, and waits until it shows it. */
async function open(state: PanelState, locale: Locale = 'zh') {
  source.read.mockResolvedValue(state);
  await act(async () => {
    render(<App source={source} locale={locale} />, root);
    await Promise.resolve();
  });
}

const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!found) throw new Error(`no button ${label} in: ${root.textContent}`);
  return found;
};
const press = (target: HTMLElement) =>
  act(async () => {
    target.click();
    await Promise.resolve();
  });
const report = (result = faultyReport): PanelState => ({ kind: 'report', result, frameId: 4 });

beforeEach(() => {
  vi.resetAllMocks();
  source.watch.mockReturnValue(() => undefined);
});
afterEach(() => render(null, root));

describe('a report', () => {
  test('is shown with its organ, year, dates, counts and checks', async () => {
    await open(report());
    expect(root.querySelector('h1')?.textContent).toBe('示例县某镇人民政府');
    for (const text of [
      '2022 年度',
      '2021 年格式',
      '2023-01-17',
      '39 / 42 项相符',
      '2 项不符',
      '1 项无法判断',
    ])
      expect(root.textContent).toContain(text);
    expect([...root.querySelectorAll('.counts li')].map((item) => item.textContent)).toEqual([
      '2错误',
      '1警告',
      '0提示',
    ]);
  });

  test('lists its slips by severity, in words', async () => {
    await open(report());
    expect([...root.querySelectorAll('.message')].map((item) => item.textContent)).toEqual([
      '甲',
      '丙',
      '乙',
    ]);
    expect(root.querySelector('.place')?.textContent).toBe(
      '第三部分表格 · “（一）予以公开”行 · “总计”列',
    );
  });

  test('leads to a slip by its number in the result, and says where the place is gone', async () => {
    await open(report());
    const [, second] = root.querySelectorAll<HTMLElement>('.findings button');
    source.focus.mockResolvedValueOnce(true);
    await press(second as HTMLElement);
    expect(source.focus).toHaveBeenLastCalledWith(4, 2);
    expect(root.querySelector('[role=alert]')).toBeNull();
    source.focus.mockResolvedValueOnce(false);
    await press(second as HTMLElement);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(words.notFound);
  });

  test('is saved as JSON', async () => {
    await open(report());
    await press(button(words.export));
    const [, name, type, text] = saveText.mock.lastCall as [unknown, string, string, string];
    expect(name).toMatch(/^示例县某镇人民政府_2022_年报审核_\d{8}\.json$/);
    expect(type).toBe('application/json');
    expect(JSON.parse(text)).toEqual(faultyReport);
  });

  test('without slips is said to have none', async () => {
    await open(report(cleanReport));
    expect(root.querySelector('h2')?.textContent).toBe(words.clean);
    expect(root.querySelector('.findings')).toBeNull();
    expect(button(words.export)).toBeTruthy();
  });

  test('of an older format is not called clean', async () => {
    const summary = cleanReport.report;
    if (!summary) throw new Error('a report');
    await open(
      report({
        ...cleanReport,
        report: { ...summary, template: 'older', issuer: null, year: null },
      }),
    );
    expect(root.textContent).toContain(words.older);
    expect(root.textContent).not.toContain(words.clean);
    expect(root.textContent).toContain(words.issuerUnknown);
    expect(root.textContent).toContain(words.yearUnknown);
  });

  test('says how many rules were off, and leads to their settings', async () => {
    await open(report());
    expect(root.querySelector('.rules-link')?.textContent).toBe(words.rules);
    await press(button(words.rules));
    expect(source.openRules).toHaveBeenCalledOnce();
    render(null, root);
    await open(report({ ...cleanReport, rulesOff: ['cell-empty', 'row-extra'] }));
    expect(root.textContent).toContain(words.rulesOff(2));
    expect(root.textContent).not.toContain(words.cleanNote);
  });

  test('is shown in English as well', async () => {
    await open(report(), 'en');
    expect(root.textContent).toContain(uiMessages('en').panel.export);
  });
});

describe('a page without a report', () => {
  test.each<[string, PanelState, string, string | null]>([
    [
      'a government page',
      { kind: 'notReport', checked: false },
      words.notReport,
      words.auditAnyway,
    ],
    ['a page that was read', { kind: 'notReport', checked: true }, words.notReport, words.retry],
    ['another site', { kind: 'offer', gov: false }, words.offer, words.audit],
    ['a page not looked at yet', { kind: 'offer', gov: true }, words.waiting, words.audit],
    ['a page of the browser', { kind: 'closed', why: 'browser' }, words.closed, null],
    ['a PDF document', { kind: 'closed', why: 'pdf' }, words.pdf, null],
    ['a broken audit', { kind: 'failed' }, words.failed, words.retry],
  ])('%s', async (_what, state, title, offer) => {
    await open(state);
    expect(root.querySelector('h1')?.textContent).toBe(title);
    expect([...root.querySelectorAll('button')].map((one) => one.textContent)).toEqual(
      offer === null ? [] : [offer],
    );
  });
});

test('until the page answers, the panel says that it waits', () => {
  source.read.mockReturnValue(new Promise(() => undefined));
  void act(() => render(<App source={source} locale="zh" />, root));
  expect(root.querySelector('h1')?.textContent).toBe(words.loading);
});

test('an audit asked for is shown when it is done', async () => {
  await open({ kind: 'offer', gov: false });
  let done: (state: PanelState) => void = () => undefined;
  source.audit.mockReturnValue(new Promise((resolve) => (done = resolve)));
  await press(button(words.audit));
  expect(button(words.auditing).disabled).toBe(true);
  await act(async () => {
    done(report());
    await Promise.resolve();
  });
  expect(root.querySelector('h1')?.textContent).toBe('示例县某镇人民政府');
});

test('the panel follows when its page is audited meanwhile', async () => {
  await open({ kind: 'notReport', checked: false });
  source.read.mockResolvedValue(report());
  await act(async () => {
    source.watch.mock.lastCall?.[0]();
    await Promise.resolve();
  });
  expect(root.querySelector('h1')?.textContent).toBe('示例县某镇人民政府');
});
