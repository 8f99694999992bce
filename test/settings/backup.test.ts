import { describe, expect, test } from 'vitest';
import type { IgnoredFinding, OwnFinding } from '../../src/result';
import {
  backupText,
  DEFAULT_LETTER_PRESETS,
  DEFAULT_PREFERENCES,
  differences,
  isDifferent,
  readBackup,
  toBackup,
  withBackup,
  type Settings,
} from '../../src/settings';

const NOW = new Date('2026-11-22T08:00:00Z');
const entry = (at: string, reason: string, ignoredOn: string): IgnoredFinding => ({
  version: 2,
  site: 'example.gov.cn',
  content: { figures: {} },
  organ: '某镇人民政府',
  year: 2022,
  rule: 'cell-empty',
  at,
  reason,
  ignoredOn,
  message: '有空白',
  url: 'http://www.example.gov.cn/a.html',
});
const early = entry('table.requests', '早', '2026-11-01T00:00:00.000Z');
const late = entry('table.requests', '晚', '2026-11-02T00:00:00.000Z');
const other = entry('table.disputes', '', '2026-11-03T00:00:00.000Z');

const own = (id: string, words: string, changedOn: string): OwnFinding => ({
  version: 1,
  id,
  site: 'example.gov.cn',
  organ: '某镇人民政府',
  year: 2022,
  target: { kind: 'words', quote: { prefix: '本年', exact: '收到申请12件', suffix: '' } },
  severity: 'warning',
  words,
  madeOn: '2026-11-01T00:00:00.000Z',
  changedOn,
  url: 'http://www.example.gov.cn/a.html',
});
const mine = own('a', '与表不符', '2026-11-02T00:00:00.000Z');

const current: Settings = {
  rules: {
    version: 1,
    rules: { 'section-order': { off: true }, 'cell-empty': { severity: 'info' } },
  },
  preferences: { ...DEFAULT_PREFERENCES, theme: 'dark' },
  letter: { ...DEFAULT_LETTER_PRESETS, office: '青石县政务公开办公室' },
  sites: ['a.com', 'www.b.com'],
  ignored: [late],
  own: [mine],
};
const wanted: Settings = {
  rules: { version: 1, rules: { 'cell-empty': { severity: 'error' } } },
  preferences: { ...DEFAULT_PREFERENCES, language: 'en' },
  letter: { ...DEFAULT_LETTER_PRESETS, contact: '王某' },
  sites: ['*.b.com'],
  ignored: [early, other],
  own: [own('b', '另一条', '2026-11-03T00:00:00.000Z')],
};
const file = toBackup(wanted, NOW);

describe('a file', () => {
  test('is read back as written, with or without a byte order mark', () => {
    expect(readBackup(backupText(file))).toEqual(file);
    expect(readBackup(`\uFEFF${backupText(file)}`)).toEqual(file);
  });

  test('may speak of some settings only', () => {
    const part = toBackup({ ignored: [late] }, NOW);
    expect(readBackup(backupText(part))).toEqual(part);
    expect(withBackup(current, part, 'replace')).toEqual(current);
  });

  const json = (change: object) => JSON.stringify({ ...file, ...change });
  test.each<[string, string, object]>([
    ['empty', '', { problem: 'notJson' }],
    ['cut off', backupText(file).slice(0, 100), { problem: 'notJson' }],
    ['no JSON', '规则', { problem: 'notJson' }],
    ['a list', '[]', { problem: 'foreign' }],
    ['null', 'null', { problem: 'foreign' }],
    ['an audit', '{"schema":"gov-report-audit/1"}', { problem: 'foreign' }],
    ['without a version', json({ version: undefined }), { problem: 'foreign' }],
    ['of a newer version', json({ version: 3, rules: 'odd' }), { problem: 'newer' }],
    ['of version 0', json({ version: 0 }), { problem: 'damaged', at: 'version' }],
    [
      'with an odd rule',
      json({ rules: { version: 1, rules: { 'cell-empty': { severity: 'fatal' } } } }),
      { problem: 'damaged', at: 'rules.rules.cell-empty.severity' },
    ],
    [
      'with an odd theme',
      json({ preferences: { theme: 1 } }),
      { problem: 'damaged', at: 'preferences.theme' },
    ],
    [
      'with no host',
      json({ sites: ['a.com', 'javascript:'] }),
      { problem: 'damaged', at: 'sites.1' },
    ],
    [
      'with half an entry',
      json({ ignored: [{ version: 1 }] }),
      { problem: 'damaged', at: 'ignored.0' },
    ],
    [
      'with a finding without words',
      json({ own: [own('a', '', '2026-11-02T00:00:00.000Z')] }),
      { problem: 'damaged', at: 'own.0.words' },
    ],
  ])('that is %s is refused whole', (_what, text, problem) => {
    expect(readBackup(text)).toEqual(problem);
  });
});

describe('an import', () => {
  test('merged adds to what is there; where both say something, the file or the later entry counts', () => {
    expect(withBackup(current, file, 'merge')).toEqual({
      rules: {
        version: 1,
        rules: { 'section-order': { off: true }, 'cell-empty': { severity: 'error' } },
      },
      preferences: wanted.preferences,
      letter: { ...current.letter, contact: '王某' },
      sites: ['a.com', '*.b.com'],
      ignored: [late, other],
      own: [mine, ...wanted.own],
    });
  });

  test('that replaces leaves only what the file says', () => {
    expect(withBackup(current, file, 'replace')).toEqual(wanted);
  });

  test('of one finding that the person added, changed on both sides, keeps the later words', () => {
    const later = own('a', '与第三部分表格不符', '2026-11-05T00:00:00.000Z');
    const earlier = own('a', '旧说法', '2026-11-01T12:00:00.000Z');
    const after = (content: OwnFinding) =>
      withBackup(current, toBackup({ own: [content] }, NOW), 'merge');
    expect(after(later).own).toEqual([later]);
    expect(after(earlier).own).toEqual([mine]);
    expect(differences(current, after(later)).own).toEqual({ added: 0, removed: 0, changed: 1 });
  });

  test('of what is there already changes nothing', () => {
    const same = toBackup(current, NOW);
    for (const mode of ['merge', 'replace'] as const) {
      expect(withBackup(current, same, mode)).toEqual(current);
      expect(isDifferent(differences(current, withBackup(current, same, mode)))).toBe(false);
    }
  });
});

test('differences are told piece by piece', () => {
  expect(differences(current, wanted)).toEqual({
    rules: ['cell-empty', 'section-order'],
    preferences: ['language', 'theme'],
    letter: ['office', 'contact'],
    sites: { added: ['*.b.com'], removed: ['a.com'] },
    ignored: { added: 1, removed: 0, changed: 1 },
    own: { added: 1, removed: 1, changed: 0 },
  });
  expect(differences(wanted, current).sites).toEqual({
    added: ['a.com'],
    removed: ['*.b.com'],
  });
});
