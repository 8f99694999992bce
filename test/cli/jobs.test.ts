import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PLAIN, reportPage, reportSpec } from '../../samples';
import { noFigures } from '../../samples/figures';
import { runAudit } from '../../src/cli/run';
import { template2021 } from '../../src/template';
import { commandLine } from '../support/cli';

/** So many that threads are started for them. */
const COUNT = 40;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
  for (let index = 0; index < COUNT; index += 1) {
    const issuer = `青石县第${index + 1}中心`;
    const spec = reportSpec({
      ...{ issuer, level: 'department', siteName: '青石县人民政府', year: 2022 },
      figures: noFigures(template2021),
    });
    const page = reportPage(spec, PLAIN);
    // Every seventh is none, and every fifth far longer than the others.
    const text = index % 7 === 3 ? ' ' : index % 5 === 0 ? page + '<p>x'.repeat(1_000) : page;
    writeFileSync(join(folder, `${String(index).padStart(2, '0')}.html`), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = commandLine('zh_CN.UTF-8');

describe('--jobs', () => {
  it('changes neither what is said nor its order, and has the settings go to every thread', async () => {
    const args = ['--jsonl', '--off', 'section-title', folder];
    const alone = await run('--jobs', '1', ...args);
    expect(alone.code).toBe(2);
    const lines = alone.out.trim().split('\n');
    expect(lines).toHaveLength(COUNT - 6);
    expect(lines.every((line) => line.includes('"rulesOff":["section-title"]'))).toBe(true);
    expect(alone.error.trim().split('\n')).toHaveLength(6);
    const given = vi.spyOn(Worker.prototype, 'postMessage');
    expect(await run('-j', '2', ...args)).toEqual(alone);
    expect(given).toHaveBeenCalledTimes(COUNT);
    given.mockRestore();
  });

  it('a page that ends its thread is said to have failed, and the others are read', async () => {
    const post = Reflect.get(Worker.prototype, 'postMessage');
    const given = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (
      this: Worker,
      path: unknown,
    ) {
      if (String(path).endsWith('12.html')) void this.terminate();
      else post.call(this, path);
    });
    const { out, error } = await run('-j', '2', '--jsonl', folder);
    given.mockRestore();
    expect(out.trim().split('\n')).toHaveLength(COUNT - 7);
    expect(error).toContain('12.html: 网页无法解析');
  });

  it.each(['0', '-1', '1.5', 'all', '', '1000', '2e1', ' 2'])('refuses “%s”', async (value) => {
    const { code, error } = await run(`--jobs=${value}`, folder);
    expect(code).toBe(2);
    expect(error).toContain('--jobs');
  });
});

it('audits no further once nobody reads on', async () => {
  let lines = 0;
  await runAudit(['--jsonl', folder], {
    out: () => (lines += 1),
    error: () => undefined,
    language: 'zh_CN.UTF-8',
    isClosed: () => lines === 2,
  });
  expect(lines).toBe(2);
});
