import { describe, expect, test } from 'vitest';
import { exportFileName, type FileNameParts } from '../../src/export/filename';

const name = (parts: Partial<FileNameParts> = {}) =>
  exportFileName({
    issuer: '柏家沟镇人民政府',
    year: 2022,
    savedAt: new Date(2026, 10, 22, 23, 59),
    extension: 'json',
    ...parts,
  });

describe('exportFileName', () => {
  test('names organ, year and the local day', () => {
    expect(name()).toBe('柏家沟镇人民政府_2022_年报审核_20261122.json');
    expect(name({ savedAt: new Date(2026, 0, 2, 0, 0) })).toMatch(/_20260102\.json$/);
  });

  test('leaves out what is unknown', () => {
    expect(name({ issuer: null })).toBe('2022_年报审核_20261122.json');
    expect(name({ year: null })).toBe('柏家沟镇人民政府_年报审核_20261122.json');
    expect(name({ issuer: ' .. ', year: null })).toBe('年报审核_20261122.json');
  });

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'abcdefghij'],
    ['..\u0000 某\n某\t局\u007f\u200b\u202e ...', '某某局'],
    ['某  市　人民政府', '某 市 人民政府'],
    ['../../etc/passwd', 'etcpasswd'],
    ['半个\ud83d字', '半个字'],
    ['con.某局', '_con.某局'],
    ['LPT1', '_LPT1'],
  ])('makes %j safe', (issuer, safe) => {
    expect(name({ issuer })).toBe(`${safe}_2022_年报审核_20261122.json`);
  });

  test('stays below what file systems allow, without cutting a character', () => {
    const long = name({ issuer: '𠮷'.repeat(300) });
    expect(new TextEncoder().encode(long).length).toBeLessThan(255);
    expect(long).toMatch(/^𠮷+_2022/u);
  });
});
