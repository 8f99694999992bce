// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { ruleMessages } from '../../../src/messages/all';
import type { PanelState } from '../../../src/pages/panel/state';
import {
  all,
  auditedAs,
  button,
  eachInNewPanel,
  field,
  frame,
  heard,
  later,
  one,
  open,
  press,
  report,
  settle,
  source,
  texts,
  words,
  write,
} from './harness';
import { faultyReport, SAID } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
eachInNewPanel();

describe('findings', () => {
  test('are grouped by section, and each leads to its place', async () => {
    await open(report());
    expect(texts('#view-findings .group span')).toEqual(['2', '1']);
    // Nothing breaks the line before the number.
    expect(one('#view-findings .group').textContent).toMatch(/\S\u00a02$/);
    expect(texts('.message')).toEqual([
      `错误${SAID.first}`,
      `错误${SAID.second}`,
      `警告${SAID.third}`,
    ]);
    expect(texts('.nth')).toEqual(['1', '2', '3']);
    await press(all('.finding > .go')[1]);
    expect(source.focus).toHaveBeenCalledExactlyOnceWith(frame, 1);
    expect(all('.finding.open')).toHaveLength(1);
    expect(one('.finding.open .facts').textContent).toContain(
      ruleMessages('zh')['requests-row-total'].advice,
    );
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

  test('that were asked for one after another: what counts is whether the last was found', async () => {
    await open(report());
    const [first, second] = [later<boolean>(), later<boolean>()];
    source.focus.mockReturnValueOnce(first.answer).mockReturnValueOnce(second.answer);
    for (const nth of [0, 1]) await press(all('.finding > .go')[nth]);
    await settle(() => second.give(true));
    await settle(() => first.give(false));
    expect(one('.told').textContent).toBe('');
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
    expect(texts('.message')).toEqual([`警告${SAID.third}`]);
    expect(one('.shown').textContent).toContain(words.shown(1, 3));
    await press(errors);
    await write(field('input[type=search]'), '部分公开');
    await auditedAs({ ...faultyReport, checks: { passed: 40, failed: 1, unknown: 1 } });
    expect(texts('.message')).toEqual([`错误${SAID.second}`]);
    expect(field('input[type=search]').value).toBe('部分公开');

    await write(field('input[type=search]'), '丁');
    expect(one('.shown').textContent).toContain(words.noMatch);
    await press(button(words.clearFilter));
    expect(texts('.message')).toHaveLength(3);
    await settle(() => {
      const rules = field('select');
      rules.value = 'section-title';
      rules.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(texts('.message')).toEqual([`警告${SAID.third}`]);
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
    expect(one('.finding.here .message').textContent).toBe(`警告${SAID.third}`);
  });
});
