import { describe, expect, it } from 'vitest';
import {
  auditDocument,
  changeRule,
  isChanged,
  LISTED_RULES,
  resetRule,
  resetRules,
  rulesOff,
} from '../../src/audit';
import { auditResult } from '../../src/result';
import { RULES, type Rule } from '../../src/rules';
import { DEFAULT_SETTINGS, migrate, parseSettings, type RuleSettings } from '../../src/settings';
import { TEMPLATES } from '../../src/template';
import { expectedOf, FIXTURES, sourceOf } from '../e2e/support/fixtures';
import { parsePage } from '../support/dom';

const URL = 'http://www.example.gov.cn/report.html';
const audit = (name: string, settings?: RuleSettings) =>
  auditDocument(parsePage(sourceOf(name)), {
    url: URL,
    ...(settings ? { settings } : {}),
  }).result;
const rule = (id: string): Rule => {
  const found = RULES.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const off = (...ids: string[]) =>
  ids.reduce((settings, id) => changeRule(settings, rule(id), { off: true }), DEFAULT_SETTINGS);

describe('an audit under settings', () => {
  it('has no findings of a rule that is off, and says which rule that is', () => {
    const before = audit('many-slips');
    const ids = [...new Set(before.findings.map((one) => one.rule))];
    expect(before.rulesOff).toEqual([]);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      const after = audit('many-slips', off(id));
      expect(after.rulesOff).toEqual([id]);
      expect(after.findings).toEqual(before.findings.filter((one) => one.rule !== id));
    }
  });

  it('says all rules that are off, in alphabetical order, whether they would have found something', () => {
    const settings = off('text-elsewhere', 'cell-empty', 'section-order');
    const result = audit('clean-plain', settings);
    expect(result.rulesOff).toEqual(['cell-empty', 'section-order', 'text-elsewhere']);
    expect(auditResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it('checks the sums all the same', () => {
    const before = audit('requests-row-total');
    const after = audit('requests-row-total', off('requests-row-total'));
    expect(after.findings).toHaveLength(0);
    expect(after.checks).toEqual(before.checks);
    expect(after.checks.failed).toBeGreaterThan(0);
    expect(after.identities).toEqual(before.identities);
  });

  it('gives findings the severity that was chosen, and changes nothing else', () => {
    const before = audit('section-order');
    const settings = changeRule(DEFAULT_SETTINGS, rule('section-order'), { severity: 'info' });
    const after = audit('section-order', settings);
    expect(before.findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(after).toEqual({
      ...before,
      findings: before.findings.map((one) => ({ ...one, severity: 'info' })),
    });
  });

  it('is empty with all rules off, on every page', () => {
    const settings = off(...RULES.map(({ id }) => id));
    for (const name of FIXTURES.filter((one) => expectedOf(one).findings.length > 0))
      expect(audit(name, settings).findings).toEqual([]);
  });

  it('takes no notice of rules it does not know', () => {
    const settings: RuleSettings = {
      version: 1,
      rules: { 'of-a-newer-version': { off: true, severity: 'info' } },
    };
    expect(audit('many-slips', settings)).toEqual(audit('many-slips'));
  });

  it('says of a page that is no report that no rule was off: none was asked', () => {
    expect(audit('not-a-report-news', off('section-order'))).toMatchObject({
      isReport: false,
      rulesOff: [],
    });
  });
});

describe('changing a rule', () => {
  const order = rule('section-order'); // an error by default

  it('writes down what differs from the default, and nothing else', () => {
    const graded = changeRule(DEFAULT_SETTINGS, order, { severity: 'warning' });
    expect(graded.rules).toEqual({ 'section-order': { severity: 'warning' } });
    const both = changeRule(graded, order, { off: true });
    expect(both.rules).toEqual({ 'section-order': { off: true, severity: 'warning' } });
    expect(changeRule(both, order, { off: false })).toEqual(graded);
    expect(changeRule(graded, order, { severity: 'error' })).toEqual(DEFAULT_SETTINGS);
  });

  it('can be taken back for one rule and for all; unknown rules stay', () => {
    const unknown = { 'of-a-newer-version': { off: true as const } };
    const start: RuleSettings = { version: 1, rules: unknown };
    const two = changeRule(changeRule(start, order, { off: true }), rule('cell-empty'), {
      severity: 'error',
    });
    expect(isChanged(two, order)).toBe(true);
    const one = resetRule(two, order);
    expect(isChanged(one, order)).toBe(false);
    expect(isChanged(one, rule('cell-empty'))).toBe(true);
    expect(resetRules(two)).toEqual(start);
    expect(rulesOff(two)).toEqual(['section-order']);
  });
});

describe('settings read back', () => {
  it('are those that were written', () => {
    const settings = changeRule(off('cell-empty'), rule('section-order'), { severity: 'info' });
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('keep rules that are not known', () => {
    const settings = { version: 1, rules: { 'of-a-newer-version': { off: true } } };
    expect(parseSettings(settings)).toEqual(settings);
  });

  it.each([
    undefined,
    null,
    'rubbish',
    [],
    {},
    { version: 0, rules: {} },
    { version: 2, rules: {} },
    { version: 1.5, rules: {} },
    { version: '1', rules: {} },
    { version: 1 },
    { version: 1, rules: [1] },
    { version: 1, rules: { 'section-order': true } },
    { version: 1, rules: { 'section-order': { severity: 'fatal' } } },
  ])('are nothing where the data is %j', (data) => {
    expect(parseSettings(data)).toBeNull();
  });

  it('are brought up from their version step by step', () => {
    const steps = [
      (older: object) => ({ ...older, version: 2, second: true }),
      (older: object) => ({ ...older, version: 3, third: true }),
    ];
    expect(migrate({ version: 1 }, steps)).toEqual({ version: 3, second: true, third: true });
    expect(migrate({ version: 2 }, steps)).toEqual({ version: 3, third: true });
    expect(migrate({ version: 3 }, steps)).toEqual({ version: 3 });
    expect(migrate({ version: 9 }, steps)).toEqual({ version: 9 });
    expect(migrate('rubbish', steps)).toBe('rubbish');
  });
});

describe('the list of rules', () => {
  it('has every rule once', () => {
    const ids = LISTED_RULES.map((listed) => listed.rule.id);
    expect([...ids].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('names a basis that findings bear out', () => {
    const documents = TEMPLATES.map(({ document }) => document);
    const plain = (basis: string) =>
      documents.reduce((text, document) => text.replaceAll(document, '格式'), basis);
    for (const name of FIXTURES)
      for (const { rule: id, basis } of audit(name).findings) {
        const listed = LISTED_RULES.find((one) => one.rule.id === id);
        expect(plain(basis).startsWith(listed?.basis ?? '-'), `${id}: ${basis}`).toBe(true);
      }
  });
});
