import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { printedResult } from '../../src/result';
import { commandLine } from '../support/cli';

/** Flags that turn rules off or change their severity. */

const page = (name: string) =>
  join(import.meta.dirname, '..', '..', 'samples', 'pages', `${name}.html`);
const ORDER = page('section-order'); // one finding, an error

const run = commandLine('en_US.UTF-8');
const resultOf = (out: string) => printedResult.parse(JSON.parse(out));

describe('--off', () => {
  it('leaves out the findings of a rule, and the result says so', async () => {
    expect((await run('--jsonl', ORDER)).code).toBe(1);
    const { code, out } = await run('--jsonl', '--off', 'section-order', ORDER);
    expect(code).toBe(0);
    expect(resultOf(out)).toMatchObject({ findings: [], rulesOff: ['section-order'] });
  });

  it.each([
    [['--off', 'section-order,cell-empty', '--off', 'row-extra']],
    [['--off=row-extra, cell-empty', '--off=section-order']],
    [['--off', 'section-order', '--off', 'cell-empty,row-extra,cell-empty']],
  ])('takes several rules: %j', async (flags) => {
    const { out } = await run('--jsonl', ...flags, ORDER);
    expect(resultOf(out).rulesOff).toEqual(['cell-empty', 'row-extra', 'section-order']);
  });

  it('is said in the list for people as well', async () => {
    expect((await run('--off', 'cell-empty', ORDER)).out).toContain('rules turned off: cell-empty');
    expect((await run(ORDER)).out).not.toContain('turned off');
  });
});

describe('--severity', () => {
  it('decides what is printed and how the command exits', async () => {
    const { code, out } = await run('--jsonl', '--severity', 'section-order=warning', ORDER);
    expect(code).toBe(0);
    expect(resultOf(out).findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(resultOf(out).rulesOff).toEqual([]);
    const cells = page('cell-empty'); // a warning by default
    expect((await run(cells)).code).toBe(0);
    expect((await run('--severity=cell-empty=error', cells)).code).toBe(1);
  });

  it('may be repeated; the last one counts', async () => {
    const flags = ['--severity', 'section-order=info', '--severity', 'section-order=warning'];
    const { out } = await run('--jsonl', ...flags, ORDER);
    expect(resultOf(out).findings.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('--threshold', () => {
  const YEARS = fileURLToPath(new URL('../../samples/years/text-repeated', import.meta.url));
  const limit = async (...flags: string[]) =>
    /"rule":"text-repeated"[^}]*?"expected":"(.*?)"/.exec(
      (await run('--jsonl', '--years', ...flags, YEARS)).out,
    )?.[1];

  it('says from which share on a rule objects', async () => {
    expect(await limit()).toBe('< 50%');
    expect(await limit('--threshold', 'text-repeated=90%')).toBe('< 90%');
    expect(await limit('--threshold', 'text-repeated=0.1')).toBe('< 10%');
  });
});

describe('bad use', () => {
  it.each([
    [['--off', 'section-ordre'], 'no such rule: section-ordre. Similar: section-order'],
    [['--off', 'row-total'], 'Similar: '],
    [['--off', 'cell-empty,nonsense-altogether-xyz'], 'no such rule: nonsense-altogether-xyz\n'],
    [['--off', ''], 'no such rule: '],
    [['--off', 'constructor'], 'no such rule: constructor'],
    [['--severity', 'cell-emtpy=error'], 'Similar: cell-empty'],
    [['--severity', 'cell-empty=fatal'], 'not: cell-empty=fatal'],
    [['--severity', 'cell-empty'], 'not: cell-empty'],
    [['--severity', 'cell-empty=error=info'], 'not: cell-empty=error=info'],
    [['--threshold', 'text-repeated=5%'], 'not: text-repeated=5%'],
    [['--threshold', 'text-repeated'], 'not: text-repeated'],
    [['--threshold', 'cell-empty=60%'], 'not: cell-empty=60%'],
    [['--threshold', 'text-repeatd=60%'], 'Similar: text-repeated'],
    [['--jsonl=yes'], 'unknown option: --jsonl=yes'],
    [['--nothing'], 'unknown option: --nothing'],
  ])('is refused with its reason: %j', async (flags, reason) => {
    const { code, out, error } = await run(...flags, ORDER);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(reason);
    expect(error).toContain('Usage');
  });

  it('is said for every mistake, a missing value among them', async () => {
    const { code, error } = await run(ORDER, '--nothing', '--off', 'nothing', '--severity');
    expect(code).toBe(2);
    for (const text of ['--nothing', 'no such rule: nothing', '--severity needs a value'])
      expect(error).toContain(text);
  });
});
