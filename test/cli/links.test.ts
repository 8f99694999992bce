import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS } from '../../samples/lists';
import { runLinks } from '../../src/cli/links';
import { encoded } from '../support/encode';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
  for (const { name, text } of FORMS) writeFileSync(at(name), text);
  writeFileSync(at('empty.html'), ' \n');
  writeFileSync(at('paper.html'), '%PDF-1.7 …');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  let out = '';
  let error = '';
  const code = await runLinks(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    language: 'zh_CN.UTF-8',
  });
  const lines =
    out === ''
      ? []
      : out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as object);
  return { code, lines, error };
}

const LINK = '<a href="a/t1.html">青石县财政局2022年政府信息公开工作年度报告</a>';

describe('the command line for lists', () => {
  it.each(FORMS.map((sample) => [sample.name, sample] as const))(
    'prints what the form %s lists, and its further pages',
    async (name, { address, reports, next }) => {
      const { code, lines, error } = await run('--base', address, at(name));
      expect({ code, error }).toEqual({ code: 0, error: '' });
      const file = at(name);
      expect(lines).toEqual([...reports.map((report) => ({ file, ...report })), { file, next }]);
    },
  );

  it.each([
    ['', 'a/t1.html'],
    [
      '<link rel="canonical" href="http://www.example.gov.cn/c/">',
      'http://www.example.gov.cn/c/a/t1.html',
    ],
    [
      '<meta property="og:url" content="http://www.example.gov.cn/o/">',
      'http://www.example.gov.cn/o/a/t1.html',
    ],
    [
      '<meta name="Url" content="http://www.example.gov.cn/u/">',
      'http://www.example.gov.cn/u/a/t1.html',
    ],
    ['<meta name="Url" content="/u/">', 'a/t1.html'],
    ['<base href="http://www.example.gov.cn/b/">', 'http://www.example.gov.cn/b/a/t1.html'],
    [
      '<!-- saved from url=(0028)http://www.example.gov.cn/s/ --><link rel="canonical" href="http://x.gov.cn/">',
      'http://www.example.gov.cn/s/a/t1.html',
    ],
  ])('takes links from where the page says that it is: %s', async (head, url) => {
    writeFileSync(at('own.html'), `${head}${LINK}`);
    expect((await run(at('own.html'))).lines[0]).toMatchObject({ url });
  });

  it('takes links from where it is told before what the page says', async () => {
    writeFileSync(at('own.html'), `<link rel="canonical" href="http://x.gov.cn/">${LINK}`);
    const { lines } = await run('--base', 'http://www.example.gov.cn/q/', at('own.html'));
    expect(lines[0]).toMatchObject({ url: 'http://www.example.gov.cn/q/a/t1.html' });
  });

  it('reads lists in the encoding that they declare', async () => {
    writeFileSync(at('gbk.html'), encoded(`<meta charset="gb2312">${LINK}`, 'gbk'));
    expect((await run(at('gbk.html'))).lines[0]).toMatchObject({
      organ: '青石县财政局',
      year: 2022,
    });
  });

  it.each([
    ['none.html', '没有这个文件'],
    ['.', '不是普通文件'],
    ['empty.html', '文件是空的'],
    ['paper.html', '不是网页，而是二进制文件'],
  ])('says what is wrong with %s, and reads the rest', async (name, trouble) => {
    const { code, lines, error } = await run(at(name), at('files'));
    expect(code).toBe(2);
    expect(error).toBe(`${at(name)}: ${trouble}\n`);
    expect(lines.length).toBeGreaterThan(1);
  });

  it.each([[[]], [['--base', 'x.html']], [['--base']], [['--all', 'x.html']]])(
    'explains itself when called with %j',
    async (args) => {
      const { code, error } = await run(...args);
      expect(code).toBe(2);
      expect(error).toContain('用法');
    },
  );
});
