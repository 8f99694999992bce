import { describe, expect, it } from 'vitest';
import { listing } from '../../src/cli/listing';
import { uiMessages } from '../../src/messages/all';
import { unreadTables } from '../../src/result';
import { auditedPage } from '../support/audited';

/** How sums came out, wherever it is summed up: what failed, what can't be told, and nothing else. */

describe('a summary of sums', () => {
  const { overlay, panel, saving } = uiMessages('zh');
  it.each([
    [0, 0, '勾稽相符', '全部相符', '全部相符'],
    [2, 0, '勾稽：不符 2', '不符 2', '不符 2 项'],
    [0, 8, '勾稽：无法判断 8', '无法判断 8', '因数据缺失无法判断 8 项'],
    [2, 8, '勾稽：不符 2，无法判断 8', '不符 2，无法判断 8', '不符 2 项，因数据缺失无法判断 8 项'],
  ])('%d failed, %d unknown', (failed, unknown, short, inPanel, inDocuments) => {
    expect(overlay.checks(failed, unknown)).toBe(short);
    const checks = { passed: 42 - failed - unknown, failed, unknown };
    const listed = listing('a.html', { ...auditedPage('clean-plain'), checks }, 'zh');
    expect(listed.split('\n')[2]?.split(' · ').at(-1)).toBe(short);
    expect(panel.checksOf(failed, unknown)).toBe(inPanel);
    expect(saving.checksOf(failed, unknown)).toBe(inDocuments);
    for (const text of [short, inPanel, inDocuments]) expect(text).not.toMatch(/[/／]|通过/);
  });
  it('says the same in English', () => {
    const { overlay: words } = uiMessages('en');
    expect(words.checks(2, 8)).toBe('Sums: 2 wrong, 8 undecided');
    expect(words.checks(0, 0)).toBe('Sums agree');
  });
});

describe('unreadTables', () => {
  it('names a table that is a picture, with all its sums', () => {
    const result = auditedPage('table-image');
    const [table, ...others] = unreadTables(result);
    expect(others).toEqual([]);
    expect(table?.table).toBe('requests');
    expect(table?.identities).toHaveLength(result.checks.unknown);
  });
  it.each(['clean-plain', 'mianyang-2021', 'not-a-report-news', 'announcement-viewer'])(
    'names none on %s',
    (page) => {
      expect(unreadTables(auditedPage(page))).toEqual([]);
    },
  );
});
