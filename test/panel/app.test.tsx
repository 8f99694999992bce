// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { uiMessages, type Locale } from '../../src/messages/all';
import { App } from '../../src/panel/app';
import type { PanelEvents, PanelSource } from '../../src/panel/source';
import type { PanelState } from '../../src/panel/state';
import {
  idOfIgnored,
  ignoring,
  withIgnored,
  type AuditResult,
  type IgnoredFinding,
} from '../../src/report';
import { cleanReport, faultyReport, finding } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saveAudit = vi.hoisted(() => vi.fn());
vi.mock('../../src/panel/save', () => ({ saveAudit }));

const words = uiMessages('zh').panel;
const source = {
  read: vi.fn<PanelSource['read']>(),
  audit: vi.fn<PanelSource['audit']>(),
  focus: vi.fn<PanelSource['focus']>(),
  show: vi.fn<PanelSource['show']>(),
  watch: vi.fn<PanelSource['watch']>(),
  ignore: vi.fn<PanelSource['ignore']>(),
  unignore: vi.fn<PanelSource['unignore']>(),
  decide: vi.fn<PanelSource['decide']>(),
  readDrafts: vi.fn<PanelSource['readDrafts']>(),
  keepDrafts: vi.fn<PanelSource['keepDrafts']>(),
  rememberFormat: vi.fn<PanelSource['rememberFormat']>(),
  openSettings: vi.fn<PanelSource['openSettings']>(),
  openPanel: null as (() => Promise<void>) | null,
};
/** jsdom lays nothing out. */
const scrolledTo = vi.fn();
const root = document.body;
const frame = { tabId: 7, frameId: 4 };
const report = (result: AuditResult = faultyReport): PanelState => ({
  kind: 'report',
  result,
  frame,
});
/** Everything that was started comes to its end. */
const settle = (doing: () => void = () => undefined) =>
  act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve));
  });

async function open(state: PanelState, locale: Locale = 'zh') {
  source.read.mockResolvedValue(state);
  await settle(() => render(<App source={source} locale={locale} saveAs="xlsx" />, root));
}
/** What the panel hears of pages and tabs. */
const heard = (): PanelEvents => {
  const events = source.watch.mock.lastCall?.[0];
  if (!events) throw new Error('the panel watches nothing');
  return events;
};
/** The page was audited anew, with this result. */
const auditedAs = (result: AuditResult) => {
  source.read.mockResolvedValue(report(result));
  return settle(heard().changed);
};

const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in: ${root.textContent}`);
  return found;
};
const field = (selector: string) => one(selector) as HTMLInputElement;
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (candidate) => candidate.textContent === label,
  );
  if (!found) throw new Error(`no button ${label} in: ${root.textContent}`);
  return found;
};
const press = (target: HTMLElement | undefined) => settle(() => target?.click());
const key = (target: HTMLElement, name: string) =>
  settle(() => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
const write = (into: HTMLInputElement, text: string) =>
  settle(() => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  vi.resetAllMocks();
  source.openPanel = null;
  source.watch.mockReturnValue(() => undefined);
  source.readDrafts.mockResolvedValue({});
  source.keepDrafts.mockResolvedValue();
  source.rememberFormat.mockResolvedValue();
  source.focus.mockResolvedValue(true);
  source.show.mockResolvedValue(true);
  Element.prototype.scrollIntoView = scrolledTo;
});
afterEach(() => render(null, root));

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
    expect(texts('[role=tab]')).toEqual(['问题3', '数据', '核对2']);
    await key(one('#tab-findings'), 'ArrowLeft');
    expect(one('#tab-checks').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.id).toBe('tab-checks');
    expect(one('#view-findings').hidden).toBe(true);
    expect(one('#view-checks').hidden).toBe(false);
    await key(one('#tab-checks'), 'ArrowRight');
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
    await settle(() => render(<App source={source} locale="en" saveAs="csv" />, root));
    expect(one('[aria-selected=true]').textContent).toContain('Sums');
    expect(one('.save .primary').textContent).toContain('CSV');
  });
});

describe('findings', () => {
  test('are grouped by section, and each leads to its place', async () => {
    await open(report());
    expect(texts('#view-findings .group span')).toEqual(['2', '1']);
    // Nothing breaks the line before the number.
    expect(one('#view-findings .group').textContent).toMatch(/\S\u00a02$/);
    expect(texts('.message')).toEqual(['错误甲', '错误丙', '警告乙']);
    expect(texts('.nth')).toEqual(['1', '2', '3']);
    await press(all('.finding > .go')[1]);
    expect(source.focus).toHaveBeenCalledExactlyOnceWith(frame, 1);
    expect(all('.finding.open')).toHaveLength(1);
    expect(one('.finding.open .facts').textContent).toContain('改正总计');
    expect(one('.told').textContent).toBe('');
  });

  test('fold again with a second click, with or without a reason half-written', async () => {
    await open(report());
    const heads = all('.finding > .go');
    const expanded = () => heads.map((head) => head.getAttribute('aria-expanded'));
    await press(heads[1]);
    expect(expanded()).toEqual(['false', 'true', 'false']);
    await press(heads[1]);
    expect(expanded()).toEqual(['false', 'false', 'false']);
    expect(source.focus).toHaveBeenCalledOnce();

    await press(heads[1]);
    await press(one('.finding.open .details .link'));
    await write(field('textarea'), '写到一半');
    await press(heads[1]);
    expect(expanded()).toEqual(['false', 'false', 'false']);
    await press(heads[1]);
    expect(expanded()).toEqual(['false', 'true', 'false']);
    expect(field('textarea').value).toBe('写到一半');
  });

  test('that are open lead to their place from a link', async () => {
    await open(report());
    await press(all('.finding > .go')[1]);
    await press(all('.finding.open .details .link')[1]);
    expect(source.focus).toHaveBeenCalledTimes(2);
    expect(all('.finding.open')).toHaveLength(1);
  });

  test('whose place is gone are said to be', async () => {
    await open(report());
    source.focus.mockResolvedValueOnce(false);
    await press(all('.finding > .go')[0]);
    expect(one('.told').textContent).toContain(words.notFound);
  });

  test('leave the keyboard focus where it was when what is said of them is dismissed', async () => {
    await open(report());
    source.focus.mockResolvedValue(false);
    const dismissAfter = async (go: HTMLElement | undefined, gone = false) => {
      go?.focus();
      await press(go);
      one('.told button').focus();
      if (gone) go?.remove();
      await press(one('.told button'));
      expect(one('.told').textContent).toBe('');
    };
    const [first, second] = all('.finding > .go');
    await dismissAfter(second);
    expect(document.activeElement).toBe(second);
    // Where that has gone, the place of the message has it.
    await dismissAfter(first, true);
    expect(document.activeElement).toBe(one('.told'));
  });

  test('are filtered by severity, rule and words; the filter survives a new audit', async () => {
    await open(report());
    const [errors, warnings] = all('.chip');
    await press(warnings);
    expect(texts('.message')).toEqual(['警告乙']);
    expect(one('.shown').textContent).toContain(words.shown(1, 3));
    await press(errors);
    await write(field('input[type=search]'), '丙');
    await auditedAs({ ...faultyReport, checks: { passed: 40, failed: 1, unknown: 1 } });
    expect(texts('.message')).toEqual(['错误丙']);
    expect(field('input[type=search]').value).toBe('丙');

    await write(field('input[type=search]'), '丁');
    expect(one('.shown').textContent).toContain(words.noMatch);
    await press(button(words.clearFilter));
    expect(texts('.message')).toHaveLength(3);
    await settle(() => {
      const rules = field('select');
      rules.value = 'section-title';
      rules.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(texts('.message')).toEqual(['警告乙']);
    // The rule finds nothing any more; what was chosen is still chosen.
    await auditedAs({ ...faultyReport, findings: faultyReport.findings.slice(0, 1) });
    expect(field('select').value).toBe('section-title');
  });

  test('are filtered in their report alone', async () => {
    const turnTo = (state: PanelState) => {
      source.read.mockResolvedValue(state);
      return settle(heard().turned);
    };
    const at = (url: string) => report({ ...faultyReport, page: { ...faultyReport.page, url } });
    const search = () => field('input[type=search]').value;
    await open(report());
    await write(field('input[type=search]'), '丁');
    await turnTo({ kind: 'notReport', checked: true });
    await turnTo(at(`${faultyReport.page.url}#other`));
    expect(search()).toBe('丁');
    await turnTo(at('http://www.example.gov.cn/b.html'));
    expect(search()).toBe('');
    expect(texts('.message')).toHaveLength(3);

    // Some sites put another report under the same address.
    await write(field('input[type=search]'), '丁');
    const { report: summary } = faultyReport;
    if (!summary) throw new Error('a report');
    await turnTo(report({ ...faultyReport, report: { ...summary, year: 2021 } }));
    expect(search()).toBe('');
  });

  test('are marked when the person comes to their place on the page', async () => {
    await open(report());
    await settle(() => heard().shown({ ...frame, frameId: 0 }, 'section.other'));
    expect(all('.finding.here')).toHaveLength(0);
    await settle(() => heard().shown(frame, 'section.other'));
    expect(one('.finding.here .message').textContent).toBe('警告乙');
  });
});

describe('setting aside', () => {
  const kept: IgnoredFinding[] = [];
  /** As the page does: it audits again when something is set aside. */
  const follow = () => auditedAs(withIgnored(faultyReport, kept));
  beforeEach(() => {
    kept.length = 0;
    source.ignore.mockImplementation((_tab, result, finding, reason) => {
      const entry = ignoring(result, finding, reason, new Date());
      if (entry) kept.push(entry);
      return Promise.resolve(entry ? { remove: [idOfIgnored(entry)] } : {});
    });
    source.unignore.mockImplementation(() => Promise.resolve({ add: kept.splice(0) }));
    source.decide.mockImplementation((_tab, { add = [], remove = [] }) => {
      const rest = kept.filter((entry) => !remove.includes(idOfIgnored(entry)));
      kept.splice(0, kept.length, ...rest, ...add);
      return Promise.resolve();
    });
  });
  /** Opens the last finding, and the form to set it aside. */
  async function begin() {
    await press(all('.finding > .go')[2]);
    await press(one('.finding.open .details .link'));
    return field('textarea');
  }

  test('takes a reason, and can be undone', async () => {
    await open(report());
    await write(await begin(), ' 已核实 ');
    await key(one('textarea'), 'Enter');
    expect(kept).toMatchObject([
      { rule: 'section-title', reason: '已核实', organ: '示例县某镇人民政府', year: 2022 },
    ]);
    expect(source.keepDrafts.mock.lastCall?.[0]).toSatisfy((change: object) =>
      Object.values(change).every((draft) => draft === null),
    );
    await follow();
    expect(texts('.finding .message')).toEqual(['错误甲', '错误丙']);
    expect(one('.ignored').textContent).toContain('已核实');
    expect(texts('[role=tab]')[0]).toBe('问题2');

    await press(button(words.undo));
    expect(kept).toEqual([]);
    await follow();
    expect(root.querySelector('.ignored')).toBeNull();
  });

  test('asks for a reason, and offers usual ones', async () => {
    await open(report());
    const { needsReason, reasons } = uiMessages('zh').ignoring;
    await write(await begin(), ' ');
    for (const give of [
      () => key(one('textarea'), 'Enter'),
      () => press(one('.ignore .primary')),
    ]) {
      await give();
      expect(one('.ignore [role=alert]').textContent).toBe(needsReason);
      expect(document.activeElement).toBe(one('textarea'));
    }
    expect(source.ignore).not.toHaveBeenCalled();
    await press(button(reasons[1] ?? ''));
    expect(root.querySelector('.ignore [role=alert]')).toBeNull();
    expect(field('textarea').value).toBe(reasons[1]);
    await press(one('.ignore .primary'));
    expect(kept).toMatchObject([{ reason: reasons[1] }]);
  });

  test('holds for what it was about: changed, the finding says so, and is ignored again in one click', async () => {
    const { ignoring: said } = uiMessages('zh');
    const [, second, third] = faultyReport.findings;
    const before = third && ignoring(faultyReport, third, '发布单位来电', new Date(0));
    if (!second || !third || !before) throw new Error('findings');
    const was = { ...before, content: { figures: {} }, message: '当时的说法' };
    const elsewhere = ignoring(faultyReport, second, '别处', new Date(0), 'b.gov.cn');
    if (!elsewhere) throw new Error('a report');
    kept.push(was, elsewhere);
    await open(report(withIgnored(faultyReport, kept)));
    expect(texts('.was-ignored')).toEqual([said.before.elsewhere, said.before.changed]);
    expect(root.querySelector('.ignored')).toBeNull();

    const changed = all('.finding').find(({ textContent }) =>
      textContent.includes(said.before.changed),
    );
    expect(changed?.textContent).toContain('当时的说法');
    expect(changed?.textContent).toContain('发布单位来电');
    const pressOf = (name: string) =>
      press(
        [...(changed?.querySelectorAll<HTMLElement>('.before button') ?? [])].find(
          ({ textContent }) => textContent === name,
        ),
      );
    await pressOf(said.again.changed);
    expect(source.ignore).toHaveBeenCalledExactlyOnceWith(
      7,
      expect.anything(),
      third,
      '发布单位来电',
    );
    await pressOf(said.undo);
    expect(source.unignore).toHaveBeenCalledExactlyOnceWith(7, expect.anything(), third);
  });

  test('can be taken back from the list, and that undone with the reason', async () => {
    await open(report());
    await write(await begin(), '甲乙丙');
    await press(one('.ignore .primary'));
    await follow();
    const [entry] = kept;
    await press(one('.ignored .link'));
    expect(kept).toEqual([]);
    await press(button(words.undo));
    expect(kept).toEqual([entry]);
  });

  test('keeps the keyboard focus: on the way back, or the finding that was taken back', async () => {
    await open(report());
    (await begin()).focus();
    await key(field('textarea'), 'Escape');
    expect(document.activeElement).toBe(one('.finding.open .details .link'));

    await press(one('.finding.open .details .link'));
    await write(field('textarea'), '已核实');
    await key(field('textarea'), 'Enter');
    await follow();
    expect(document.activeElement).toBe(button(words.undo));
    await press(button(words.undo));
    await follow();
    expect(document.activeElement).toBe(all('.finding > .go')[2]);

    await press(one('.finding.open .details .link'));
    // The page may be quicker than the browser.
    source.ignore.mockImplementationOnce(async (_tab, result, finding, reason) => {
      const entry = ignoring(result, finding, reason, new Date());
      if (entry) kept.push(entry);
      await follow();
      return entry ? { remove: [idOfIgnored(entry)] } : {};
    });
    await write(field('textarea'), '已核实');
    await key(field('textarea'), 'Enter');
    expect(document.activeElement).toBe(button(words.undo));
    await press(one('.ignored .link'));
    await follow();
    expect(document.activeElement).toBe(all('.finding > .go')[2]);
    one('#tab-findings').focus();
    await follow();
    expect(document.activeElement).toBe(one('#tab-findings'));
  });

  test('that can’t be undone leaves the focus alone', async () => {
    await open(report());
    await begin();
    await write(field('textarea'), '已核实');
    await press(one('.ignore .primary'));
    await follow();
    source.unignore.mockRejectedValueOnce(new Error('the disk is full'));
    await press(one('.ignored .link'));
    kept.length = 0;
    one('#tab-findings').focus();
    await follow();
    expect(document.activeElement).toBe(one('#tab-findings'));
  });

  test('gives the keyboard focus to no place of long ago when what is said is dismissed', async () => {
    await open(report());
    source.focus.mockResolvedValueOnce(false);
    const [first] = all('.finding > .go');
    first?.focus();
    await press(first);
    one('.told button').focus();
    await press(one('.told button'));
    expect(document.activeElement).toBe(first);

    (await begin()).focus();
    await write(field('textarea'), '已核实');
    await key(field('textarea'), 'Enter');
    await follow();
    expect(document.activeElement).toBe(button(words.undo));
    await press(one('.told .plain'));
    expect(document.activeElement).toBe(one('.told'));
  });

  test('loses nothing that was written to a new audit, another page or a failure', async () => {
    await open(report());
    await write(await begin(), '写到一半');
    await auditedAs({ ...faultyReport, checks: cleanReport.checks });
    expect(field('textarea').value).toBe('写到一半');
    await settle(heard().turned);
    expect(field('textarea').value).toBe('写到一半');

    source.ignore.mockRejectedValueOnce(new Error('the disk is full'));
    await press(one('.ignore .primary'));
    expect(one('.told').textContent).toContain(words.notKept);
    expect(field('textarea').value).toBe('写到一半');
    await key(one('textarea'), 'Escape');
    expect(root.querySelector('textarea')).toBeNull();
  });

  test('goes on where it was left, in another panel', async () => {
    await open(report());
    await write(await begin(), '写到一半');
    const [drafts] = source.keepDrafts.mock.lastCall ?? [];
    render(null, root);
    source.readDrafts.mockResolvedValue(drafts as Record<string, string>);
    await open(report());
    expect(field('textarea').value).toBe('写到一半');
  });
});

describe('figures', () => {
  const summary = faultyReport.report;
  if (!summary) throw new Error('a report');
  const at = 'requests.granted.total';
  const term = (field: string, value: number | null) => ({ field, value });
  const result: AuditResult = {
    ...faultyReport,
    report: {
      ...summary,
      figures: {
        'requests.granted.naturalPerson': 2,
        [at]: 3,
        'requests.unable.notHeld.total': null,
        'requests.unable.notHeld.business': null,
      },
      printed: { 'requests.unable.notHeld.business': '无此项' },
    },
    identities: [
      {
        rule: 'requests-row-total',
        at: 'requests.carriedIn.total',
        outcome: 'passed',
        left: { terms: [term('requests.carriedIn.total', 0)], sum: 0 },
        right: { terms: [term('requests.carriedIn.business', 0)], sum: 0 },
      },
      {
        rule: 'requests-row-total',
        at: 'requests.unable.notHeld.total',
        outcome: 'unknown',
        left: { terms: [term('requests.unable.notHeld.total', null)], sum: null },
        right: {
          terms: [
            term('requests.unable.notHeld.business', null),
            term('requests.unable.notHeld.research', null),
          ],
          sum: null,
        },
      },
      {
        rule: 'requests-row-total',
        at,
        outcome: 'failed',
        left: { terms: [term(at, 3)], sum: 3 },
        right: { terms: [term('requests.granted.naturalPerson', 2)], sum: 2 },
      },
    ],
  };
  const figure = (field: string) => one(`[data-field="${field}"]`);

  test('stand in the tables of the form as printed, with what was found', async () => {
    await open(report(result));
    await press(one('#tab-data'));
    const shown = (name: string) => figure(name).querySelector('.value')?.textContent;
    expect(shown('requests.granted.naturalPerson')).toBe('2');
    expect(shown('requests.unable.notHeld.business')).toBe('无此项');
    expect(shown('requests.unable.notHeld.total')).toBeUndefined();
    expect(figure('requests.unable.notHeld.total').textContent).toContain(words.blank);
    expect(figure('requests.unable.notHeld.research').textContent).toContain(words.absent);
    expect(figure(at).textContent).toContain(`3${words.found(1)}${words.partsAddUp('2')}`);
    expect(figure(at).closest('td')?.className).toContain('error');
    // The other tables are not on this page.
    expect(texts('.sheet .none')).toEqual([words.noTable, words.noTable]);
  });

  test('lead to the page, and the page leads to them', async () => {
    await open(report(result));
    await press(one('#tab-data'));
    await press(figure(at));
    expect(source.show).toHaveBeenCalledExactlyOnceWith(frame, at);
    expect(figure(at).getAttribute('aria-pressed')).toBe('true');
    expect(one('.place-note').textContent).toContain('甲');

    await settle(() => heard().shown(frame, 'requests.granted.naturalPerson'));
    const there = figure('requests.granted.naturalPerson');
    expect(there.getAttribute('aria-pressed')).toBe('true');
    expect(scrolledTo.mock.contexts.at(-1)).toBe(there);
    expect(one('.place-note').textContent).toContain(words.nothingHere);
    // One stop for Tab in the table, and arrow keys from there.
    expect(all('.requests [tabindex="0"]')).toEqual([there]);
    there.focus();
    await key(there, 'End');
    expect(document.activeElement).toBe(figure(at));
  });

  test('are added up: what fails first, what can’t be told with the reason', async () => {
    await open(report(result));
    await press(one('#tab-checks'));
    expect(texts('#view-checks .group')).toEqual(['不符 1', '无法判断 1', '相符 1']);
    expect(one('.check.failed .difference').textContent).toBe(words.difference('1'));
    expect(one('.check.failed .both').textContent).toBe('32');
    expect(texts('.because li')).toEqual([
      words.termBlank('总计'),
      words.termUnreadable('商业企业', '无此项'),
      words.termMissing('科研机构'),
    ]);
    expect(one('.check.passed').hasAttribute('open')).toBe(false);
    await press(all('.check.failed .terms button')[1]);
    expect(source.show).toHaveBeenCalledExactlyOnceWith(frame, 'requests.granted.naturalPerson');
  });

  test('of a table that wasn’t read are one line, not one each', async () => {
    const [failed, unknown, passed] = result.identities;
    const unread = ['naturalPerson', 'business', 'total'].map((column) => ({
      ...unknown,
      at: `disputes.review.${column}`,
    }));
    await open(
      report({
        ...result,
        checks: { passed: 1, failed: 1, unknown: 4 },
        identities: [failed, unknown, passed, ...unread].filter((identity) => !!identity),
      } as AuditResult),
    );
    await press(one('#tab-checks'));
    expect(one('.checks .hint').textContent).toContain('不符 1，无法判断 4');
    expect(texts('#view-checks .group')).toEqual(['不符 1', '无法判断 4', '相符 1']);
    expect(texts('.unread')).toEqual(['第四部分表格未读到，3 项无法判断']);
    expect(all('.check.unknown')).toHaveLength(1);
    expect(one('.check.unknown').hasAttribute('open')).toBe(false);
    expect(one('.check.failed').hasAttribute('open')).toBe(true);
  });

  test('without sums say so', async () => {
    await open(report(cleanReport));
    await press(one('#tab-checks'));
    expect(one('#view-checks').textContent).toContain(words.checksNone);
  });
});

describe('saving', () => {
  test('takes the format used last, or another from the menu, and remembers it', async () => {
    await open(report());
    await press(one('.save .primary'));
    expect(saveAudit).toHaveBeenLastCalledWith(document, faultyReport, 'xlsx', 'zh');
    expect(one('.told').textContent).toContain(words.saved);

    await press(one('.arrow'));
    const items = all('[role=menuitemradio]');
    expect(items.map((item) => item.getAttribute('aria-checked'))).toEqual([
      'true',
      ...Array<string>(5).fill('false'),
    ]);
    expect(document.activeElement).toBe(items[0]);
    await key(items[0] as HTMLElement, 'ArrowUp');
    expect(document.activeElement).toBe(items[5]);
    await press(items[5]);
    expect(saveAudit).toHaveBeenLastCalledWith(document, faultyReport, 'text', 'zh');
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
  const openPanel = vi.fn(() => new Promise<void>(() => undefined));
  source.openPanel = openPanel;
  await open(report());
  button(words.openPanel).click();
  expect(openPanel).toHaveBeenCalledOnce();
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
    ['a page out of sight', { kind: 'closed', why: 'unseen' }, words.unseen, null],
    ['a tab that was closed', { kind: 'closed', why: 'gone' }, words.gone, null],
    ['a PDF document', { kind: 'closed', why: 'pdf' }, words.pdf, null],
    ['a broken audit', { kind: 'failed' }, words.failed, words.retry],
  ])('%s', async (_what, state, title, offer) => {
    await open(state);
    expect(one('h1').textContent).toBe(title);
    expect(texts('button')).toEqual(offer === null ? [] : [offer]);
  });
});

test('until the page answers, the panel says that it waits', async () => {
  source.read.mockReturnValue(new Promise(() => undefined));
  await settle(() => render(<App source={source} locale="zh" saveAs="xlsx" />, root));
  expect(one('h1').textContent).toBe(words.loading);
});

test('an audit asked for is shown when it is done', async () => {
  await open({ kind: 'offer', gov: false });
  let done: (state: PanelState) => void = () => undefined;
  source.audit.mockReturnValue(new Promise((resolve) => (done = resolve)));
  await press(button(words.audit));
  expect(button(words.auditing).disabled).toBe(true);
  await settle(() => done(report()));
  expect(one('h1').textContent).toBe('示例县某镇人民政府');
});

test('of pages that follow one another the last one asked for is shown', async () => {
  await open({ kind: 'notReport', checked: false });
  const answers: ((state: PanelState) => void)[] = [];
  source.read.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)));
  await settle(heard().turned);
  expect(one('h1').textContent).toBe(words.loading);
  await settle(heard().turned);
  await settle(() => answers[1]?.(report()));
  await settle(() => answers[0]?.({ kind: 'failed' }));
  expect(one('h1').textContent).toBe('示例县某镇人民政府');
});

describe('a page that only announces the report', () => {
  const { report: read } = cleanReport;
  const announced: AuditResult = {
    ...cleanReport,
    report: read && { ...read, figures: {}, offered: { kind: 'document', name: '年报.pdf' } },
    checks: { passed: 0, failed: 0, unknown: 0 },
    identities: [],
    findings: [finding({ rule: 'text-elsewhere', severity: 'warning', at: 'report', fields: [] })],
  };

  test('is said not to have been read: no outline, no format, no tables', async () => {
    await open(report(announced));
    expect(all('.outline')).toHaveLength(0);
    expect(one('.head .format').textContent).toBe(words.textNotRead);
    expect(one('.place').textContent).toBe('网页正文');
    await press(one('#tab-data'));
    expect(one('#view-data').textContent).toBe(words.textNotRead + words.textNotReadNote);
    await press(one('#tab-checks'));
    expect(one('#view-checks').textContent).toBe(words.textNotRead + words.textNotReadNote);
  });

  test('is not called clean where its one rule is off', async () => {
    await open(report({ ...announced, findings: [], rulesOff: ['text-elsewhere'] }));
    expect(one('.verdict h2').textContent).toBe(words.textNotRead);
    expect(root.textContent).not.toContain(words.clean);
  });
});
