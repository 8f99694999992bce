// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { AuditResult } from '../../../src/result';
import {
  all,
  eachInNewPanel,
  frame,
  heard,
  key,
  one,
  open,
  press,
  report,
  root,
  scrolledTo,
  settle,
  source,
  texts,
  words,
} from './harness';
import { cleanReport, faultyReport, finding, SAID } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
eachInNewPanel();

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
    expect(one('.place-note').textContent).toContain(SAID.first);

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
