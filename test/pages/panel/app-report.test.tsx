// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/settings/choices';
import {
  all,
  auditedAs,
  button,
  eachInNewPanel,
  frame,
  key,
  later,
  one,
  open,
  press,
  report,
  root,
  settle,
  show,
  source,
  texts,
  words,
} from './harness';
import { cleanReport, faultyReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saveAudit = vi.hoisted(() => vi.fn());
vi.mock('../../../src/pages/shared/save', () => ({ saveAudit }));
eachInNewPanel();

describe('a report', () => {
  test('is shown with its organ, year and dates', async () => {
    await open(report());
    expect(one('h1').textContent).toBe('示例县某镇人民政府');
    for (const text of ['2022 年度', '2021 年格式', '2023年1月17日', words.unknown])
      expect(one('.head').textContent).toContain(text);
  });

  test('has an outline of its sections that leads to them', async () => {
    const { report: summary } = faultyReport;
    if (!summary) throw new Error('a report');
    const missing = { present: false, title: null };
    const sections = { ...summary.sections, problems: missing };
    await open(report({ ...faultyReport, report: { ...summary, sections } }));
    expect(all('.section').map((item) => item.title)).toEqual([
      '总体情况，无问题',
      '主动公开政府信息情况，无问题',
      '收到和处理政府信息公开申请情况，2 个问题',
      '政府信息公开行政复议、行政诉讼情况，无问题',
      '存在的主要问题及改进情况，缺少',
      '其他需要报告的事项，1 个问题',
    ]);
    await press(all('.section')[5]);
    expect(source.show).toHaveBeenCalledExactlyOnceWith(frame, 'section.other');
  });

  test('has views that arrow keys go through', async () => {
    await open(report());
    expect(texts('[role=tab]')).toEqual(['问题3', '数据', '核对2', '对比']);
    await key(one('#tab-findings'), 'ArrowLeft');
    expect(one('#tab-years').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.id).toBe('tab-years');
    expect(one('#view-findings').hidden).toBe(true);
    expect(one('#view-years').hidden).toBe(false);
    await key(one('#tab-years'), 'ArrowRight');
    expect(one('#tab-findings').getAttribute('aria-selected')).toBe('true');
  });

  test('of an older format is not called clean, in any view', async () => {
    const summary = cleanReport.report;
    if (!summary) throw new Error('a report');
    await open(
      report({
        ...cleanReport,
        report: { ...summary, template: 'older', issuer: null, year: null, figures: {} },
      }),
    );
    for (const text of [words.older, words.issuerUnknown, words.yearUnknown])
      expect(root.textContent).toContain(text);
    for (const view of ['data', 'checks']) {
      await press(one(`#tab-${view}`));
      expect(one(`#view-${view}`).textContent).toContain(words.older);
    }
    expect(root.textContent).not.toContain(words.clean);
  });

  test('without slips is said to have none, unless rules were off', async () => {
    await open(report(cleanReport));
    expect(one('h2').textContent).toBe(words.clean);
    expect(root.textContent).toContain(words.cleanNote);
    await auditedAs({ ...cleanReport, rulesOff: ['cell-empty', 'row-extra'] });
    expect(root.textContent).not.toContain(words.cleanNote);
    expect(root.textContent).toContain(words.rulesOff(2));
    await press(button(words.settings));
    expect(source.openSettings).toHaveBeenCalledOnce();
  });

  test('is shown in English as well, from one moment to the next', async () => {
    await open(report());
    await press(one('#tab-checks'));
    await show('en', 'csv');
    expect(one('[aria-selected=true]').textContent).toContain('Sums');
    expect(one('.save .primary').textContent).toContain('CSV');
  });
});

/** What an audit is saved with, its history aside. */
const IN_CHINESE = expect.objectContaining({ locale: 'zh' }) as unknown;

describe('saving', () => {
  test('takes the format used last, or another from the menu, and remembers it', async () => {
    await open(report());
    await press(one('.save .primary'));
    expect(saveAudit).toHaveBeenLastCalledWith(document, faultyReport, 'xlsx', IN_CHINESE);
    expect(one('.told').textContent).toContain(words.saved);

    await press(one('.arrow'));
    const items = all('[role=menuitemradio]');
    expect(items.map((item) => item.getAttribute('aria-checked'))).toEqual([
      'true',
      ...Array<string>(EXPORT_FORMATS.length - 1).fill('false'),
    ]);
    expect(document.activeElement).toBe(items[0]);
    await key(items[0] as HTMLElement, 'ArrowUp');
    const last = items.at(-1);
    expect(document.activeElement).toBe(last);
    await press(last);
    expect(saveAudit).toHaveBeenLastCalledWith(document, faultyReport, 'text', IN_CHINESE);
    expect(source.rememberFormat).toHaveBeenLastCalledWith('text');
    expect(one('.told').textContent).toContain(words.copied);
    expect(root.querySelector('[role=menu]')).toBeNull();
  });

  test('says when it fails; the menu closes with Escape', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open(report());
    await press(one('.arrow'));
    await key(all('[role=menuitemradio]')[0] as HTMLElement, 'Escape');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(one('.arrow'));
    saveAudit.mockRejectedValueOnce(new Error('no room'));
    await press(one('.save .primary'));
    expect(one('.told').textContent).toContain(words.notSaved);
    expect(source.rememberFormat).not.toHaveBeenCalled();
  });
});

test('the popup offers the panel, within the click', async () => {
  const openPanel = vi.fn(() => later<undefined>().answer);
  source.openPanel = openPanel;
  await open(report());
  button(words.openPanel).click();
  expect(openPanel).toHaveBeenCalledOnce();
});

describe('a page that was audited because a person asked', () => {
  const SITES = ['www.example.com', 'cms.example.net'];

  test('can have its site audited always, within the click', async () => {
    await open(report(faultyReport, SITES));
    const offer = button(words.auditAlways(words.sites(SITES)));
    const allowed = later<boolean>();
    source.addSites.mockReturnValue(allowed.answer);
    offer.click();
    expect(source.addSites).toHaveBeenCalledExactlyOnceWith(SITES);
    source.read.mockResolvedValue(report());
    await settle(() => allowed.give(true));
    expect(one('.told').textContent).toContain(words.siteAdded(words.sites(SITES)));
    expect(root.querySelector('.aside')).toBeNull();
  });

  test('stays as it is where that is refused', async () => {
    await open(report(faultyReport, SITES));
    source.addSites.mockResolvedValue(false);
    await press(one('.aside .link'));
    expect(one('.told').textContent).toContain(words.siteRefused);
    expect(one('.aside').textContent).toContain(words.onlyThisTime);
    expect(source.read).toHaveBeenCalledOnce();
  });

  test('offers nothing where the site is audited anyway', async () => {
    await open(report());
    expect(root.querySelector('.aside')).toBeNull();
  });
});

test('a window of its own says that there is a sidebar, where there is one', async () => {
  source.couldBeInSidebar = true;
  await open(report());
  expect(one('.aside').textContent).toBe(words.sidebarHint);
});
