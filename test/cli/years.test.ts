import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairs } from '../../samples/catalogue';
import { printedResult, type PrintedResult } from '../../src/result';
import { commandLine } from '../support/cli';

const run = commandLine('zh_CN.UTF-8');
let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-audit-years-'));
  for (const { name, pages } of pairs()) {
    mkdirSync(at(name));
    for (const [file, html] of Object.entries(pages)) writeFileSync(at(name, file), html);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const results = (out: string): (PrintedResult & { file: string })[] =>
  out
    .trim()
    .split('\n')
    .map((line) => {
      const result = JSON.parse(line) as PrintedResult & { file: string };
      return { ...printedResult.parse(result), file: result.file };
    });

describe.each(pairs().map((pair) => [pair.name, pair.expected] as const))(
  'audit --years %s',
  (name, { previous, current, isCompared, findings }) => {
    it('finds what last year’s report gives', async () => {
      const { code, out } = await run('--years', '--jsonl', at(name));
      const told = results(out);
      expect(told.map(({ file }) => file)).toEqual([at(name, previous), at(name, current)]);
      const [, later] = told;
      expect(later?.report?.previous?.source).toBe(isCompared ? at(name, previous) : undefined);
      const found = later?.findings.map(({ rule, severity, at: place }) => ({
        ...{ rule, severity, at: place },
      }));
      expect(found).toEqual(expect.arrayContaining([...findings]));
      expect(found).toHaveLength(findings.length);
      const isWrong = told.some((one) => one.findings.some(({ severity }) => severity === 'error'));
      expect(code).toBe(isWrong ? 1 : 0);
    });
  },
);

describe('audit --years', () => {
  it('gives new findings the words by which their places are found again', async () => {
    const { out } = await run('--years', '--jsonl', at('carried-in-mismatch'));
    const [, later] = results(out);
    expect(later?.findings.map(({ quote }) => quote?.exact)).toEqual([
      expect.any(String),
      expect.any(String),
    ]);
  });

  it('holds nothing against each other without being told to', async () => {
    const { code, out } = await run('--jsonl', at('carried-in-mismatch'));
    expect(results(out).flatMap(({ findings }) => findings)).toEqual([]);
    expect(code).toBe(0);
  });

  it('says what may be last year’s report, and why it was not taken', async () => {
    const { error, code } = await run('--years', at('clean-renamed'));
    expect(error).toContain(at('clean-renamed', '2022.html'));
    expect(error).toContain('可能已更名或合并');
    expect(code).toBe(0);
  });

  it('takes one of two copies of a report, and neither of two that differ', async () => {
    const pair = pairs().find(({ name }) => name === 'carried-in-mismatch');
    const last = pair?.pages['2022.html'] ?? '';
    writeFileSync(at('carried-in-mismatch', 'copy.htm'), last);
    const once = results((await run('--years', '--jsonl', at('carried-in-mismatch'))).out);
    expect(once.map(({ report }) => report?.previous !== undefined)).toEqual([false, true, false]);
    const other = last.replaceAll('>0</td>', '>7</td>');
    expect(other).not.toBe(last);
    writeFileSync(at('carried-in-mismatch', 'copy.htm'), other);
    const { out, error } = await run('--years', '--jsonl', at('carried-in-mismatch'));
    expect(results(out).every(({ report }) => report?.previous === undefined)).toBe(true);
    expect(error).toContain('同一机关同一年度有多份报告');
  });

  it('names last year’s report in a listing', async () => {
    const { out } = await run('--years', at('clean'));
    expect(out).toContain(`已与 2022 年度报告核对：${at('clean', '2022.html')}`);
  });
});
