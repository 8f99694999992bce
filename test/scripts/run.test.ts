import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/lib/run.mjs';

/** Programs that say nothing any more are ended, whatever keeps them. */

const node = (code: string, silence: number) =>
  run(process.execPath, ['-e', code], { quiet: true, silence });

describe('a program that is given a limit of silence', () => {
  it('is ended where it hangs', async () => {
    const { code, output } = await node('console.log("begun"); for (;;);', 3_000);
    expect(code).toBe(124);
    expect(output).toMatch(/^begun\n[^]*ended: nothing was said/);
  });

  it('is ended, though what it has started holds on to its output', async () => {
    const held = `const { spawn } = require('node:child_process');
      spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`;
    const startedAt = Date.now();
    expect((await node(held, 1_000)).code).toBe(124);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
  });

  it('goes on as long as it says something', async () => {
    const talk =
      'let n = 0; const t = setInterval(() => { console.log(n); if ((n += 1) > 12) clearInterval(t); }, 500);';
    const { code, output } = await node(talk, 5_000);
    expect([code, output]).toEqual([0, Array.from({ length: 13 }, (_, n) => `${n}\n`).join('')]);
  });
});
