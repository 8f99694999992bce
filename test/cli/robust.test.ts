import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN, reportPage, reportSpec } from '../../samples';
import { noFigures } from '../../samples/figures';
import { template2021 } from '../../src/template';
import { commandLine } from '../support/cli';
import { encoded } from '../support/encode';

const ROOT = join(import.meta.dirname, '..', '..');
const spec = reportSpec({
  issuer: '青石县财政局',
  level: 'department',
  siteName: '青石县人民政府',
  year: 2022,
  figures: noFigures(template2021),
});
const PAGE = reportPage(spec, PLAIN);
const run = commandLine('zh_CN.UTF-8');

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file, beside a page that is right. */
async function troubleOf(name: string): Promise<string> {
  writeFileSync(at('right.html'), PAGE);
  const { code, out, error } = await run('--jsonl', at(name), at('right.html'));
  expect(code).toBe(2);
  expect(out.trim().split('\n')).toHaveLength(1);
  return error;
}

describe('a page in any encoding is the same report', () => {
  const undeclared = PAGE.replace(/<meta charset="[^"]*">/i, '');
  it.each([
    ['UTF-8, undeclared', Buffer.from(undeclared)],
    ['GBK, undeclared', encoded(undeclared, 'gbk')],
    ['GBK that declares UTF-8', encoded(`<meta charset="utf-8">${undeclared}`, 'gbk')],
    ['UTF-8 that declares GBK', Buffer.from(`<meta charset="gbk">${undeclared}`)],
  ])('%s', async (_, bytes) => {
    writeFileSync(at('encoded.html'), bytes);
    const { code, out } = await run('--jsonl', at('encoded.html'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isReport: true, report: { issuer: '青石县财政局' } });
  });
});

describe('what can’t be audited is said, and the rest runs', () => {
  it('a file larger than any page', async () => {
    writeFileSync(at('large.html'), '');
    truncateSync(at('large.html'), 129 * 1024 * 1024);
    expect(await troubleOf('large.html')).toContain('文件超过 32 MB');
  });

  it('thousands of elements in one another', async () => {
    writeFileSync(at('deep.html'), PAGE.replace('<body>', `<body>${'<div>'.repeat(40_000)}`));
    expect(await troubleOf('deep.html')).toContain('嵌套层次过深');
  });

  it('more small tables than memory holds', async () => {
    writeFileSync(at('many.html'), '<table><tr><td>0</table>'.repeat(400_000));
    expect(await troubleOf('many.html')).toContain('元素过多');
  });

  it('more attributes of one element than can be looked through', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ');
    writeFileSync(at('attributes.html'), PAGE.replace('<body>', `<body><p ${attributes}>`));
    expect(await troubleOf('attributes.html')).toContain('元素过多');
  });

  it('a folder that can’t be opened, among others of the same folder', async () => {
    const top = at('folders');
    mkdirSync(top);
    for (const name of ['a.html', 'z.html']) writeFileSync(join(top, name), PAGE);
    // Longer than any path that is opened, for everyone: what may not be read is read by root.
    const deepen = `for (let i = 0; i < 20; i++) {
      fs.mkdirSync('n'.repeat(250)); process.chdir('n'.repeat(250)); }`;
    execFileSync(process.execPath, ['-e', deepen], { cwd: top });
    const { code, out, error } = await run('--jsonl', top);
    execFileSync('rm', ['-r', top]);
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(error).toContain('无法读取');
  });

  it('a pipe, without waiting for it', async () => {
    execFileSync('mkfifo', [at('pipe.html')]);
    expect(await troubleOf('pipe.html')).toContain('不是普通文件');
  });
});

it('attributes of many elements, and signs in their values, are not counted together', async () => {
  const quoted = `<p title="${'a>b <br c '.repeat(9000)}">`;
  const parts = `<p>${'<i class="x" id=y data-z></i>'.repeat(9000)}${quoted}${'x y '.repeat(9000)}`;
  writeFileSync(at('attributed.html'), PAGE.replace('<body>', `<body>${parts}`));
  expect((await run('--jsonl', at('attributed.html'))).code).toBe(0);
});

it('two thousand elements in one another are read', async () => {
  writeFileSync(at('nested.html'), PAGE.replace('<body>', `<body>${'<div>'.repeat(2000)}`));
  const { code, out } = await run('--jsonl', at('nested.html'));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ isReport: true });
});

it('codes of control in names and pages never reach the terminal', async () => {
  const name = 'red\u001b[31m.html';
  writeFileSync(at(name), PAGE.replaceAll('青石县财政局', '青石\u009b31m县财政局'));
  const told = await run(at(name));
  const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
  expect(told.out + told.error).not.toMatch(controls);
  expect(told.out).toContain('\\u001b[31m');
});

it('what a page says of its own address is not taken for it', async () => {
  const url = 'http://www.example.org/elsewhere.html';
  writeFileSync(
    at('claims.html'),
    PAGE.replace('<head>', `<head><meta name="Url" content="${url}">`),
  );
  const { out } = await run('--jsonl', at('claims.html'));
  expect(JSON.parse(out)).toMatchObject({
    page: { url: expect.stringContaining('claims.html') as string },
  });
});

it.each([
  ['a few pages', 12],
  ['more, on several threads', 40],
])('ends quietly when nobody reads on: %s', async (_, count) => {
  const folder = at(`pages-${count}`);
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, `${index}.html`), PAGE);
  const args = ['scripts/audit.mjs', '--jsonl', '--jobs', '2', folder];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(said).toBe('');
});

it('ends when it is told to, whatever is still to be read', async () => {
  const pages = at('unread');
  mkdirSync(pages);
  for (let index = 0; index < 200; index += 1) writeFileSync(join(pages, `${index}.html`), PAGE);
  const args = ['scripts/audit.mjs', '--jsonl', '--jobs', '1', pages];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stdout.once('data', () => child.kill('SIGTERM'));
  // The pipe is open for as long as any process has it.
  await new Promise((resolve) => child.on('close', resolve));
  expect(child.signalCode).toBe('SIGTERM');
  expect(out.split('\n').length).toBeLessThan(200);
});
