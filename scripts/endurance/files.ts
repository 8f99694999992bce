import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { savedPages } from '../bench/saved-pages';
import { hold, newFolder, print } from './bench';

/** What the command line takes for thousands of saved pages: memory from first to last, and time. */

const BYTES = 40 * 1024;
/** What is kept from page to page holds a fraction of these, so that as many tell as much as any more. */
const DIFFERENT = 1000;
const JOBS = 2;
const LOOK_EVERY_MS = 500;
const MOST_MEMORY = 1.2;
const LEAST_A_SECOND = 100;
const MEGABYTE = 1024;

/** What a process has taken so far. */
interface Taken {
  /** Memory that it holds now (KB). */
  readonly memory: number;
  /** Of a core (s). */
  readonly core: number;
}

function takenBy(pid: number): Taken {
  const told = execFileSync('ps', ['-o', 'rss=,cputime=', '-p', String(pid)], { encoding: 'utf8' });
  const [memory = '', time = ''] = told.trim().split(/\s+/);
  const core = time.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0);
  return { memory: Number(memory), core };
}

/** A moment of a run. */
interface Moment extends Taken {
  readonly done: number;
  readonly at: number;
}

/** Audits the pages of some folders, and looks on. */
async function lookOn(folders: readonly string[]): Promise<readonly Moment[]> {
  const script = join(ROOT, 'scripts', 'audit.mjs');
  const args = [script, '--jsonl', '--jobs', String(JOBS), ...folders];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const moments: Moment[] = [];
  let done = 0;
  child.stdout.on('data', (data: Buffer) => {
    for (const byte of data) if (byte === 10) done += 1;
  });
  const look = setInterval(() => {
    if (child.pid === undefined || done === 0) return;
    const taken = takenBy(child.pid);
    // One that has just ended holds nothing.
    if (taken.memory > 0) moments.push({ done, at: Date.now() / 1000, ...taken });
  }, LOOK_EVERY_MS);
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  clearInterval(look);
  return moments;
}

export async function tryFiles(pages = 20_000): Promise<void> {
  const folder = newFolder();
  try {
    let number = 0;
    for (const html of savedPages(DIFFERENT, BYTES)) {
      number += 1;
      writeFileSync(join(folder.path, `${String(number)}.html`), html);
    }
    const moments = await lookOn(Array<string>(pages / DIFFERENT).fill(folder.path));
    const parts = [0.1, 0.25, 0.5, 0.75, 1].map((share) =>
      moments.filter(({ done }) => done <= share * pages),
    );
    for (const part of parts) {
      const [last] = part.slice(-1);
      if (last)
        print(`    ${String(last.done)} pages: ${(last.memory / MEGABYTE).toFixed(0)} MB held`);
    }
    // By then both threads have compiled what they run.
    const [first, last] = [parts[0]?.at(-1), moments.at(-1)];
    if (!first || !last) return;
    const most = (some: readonly Moment[]) => Math.max(...some.map(({ memory }) => memory));
    const late = moments.filter(({ done }) => done > 0.75 * pages);
    const growth = most(late) / most(parts[0] ?? []);
    hold(
      'most memory held in the last quarter / in the first tenth',
      growth <= MOST_MEMORY,
      growth.toFixed(3),
    );
    const count = last.done - first.done;
    const ms = ((last.core - first.core) * 1000) / count;
    print(`    time of a core that a page takes (ms): ${ms.toFixed(1)}`);
    print(`    pages a second, by the clock: ${(count / (last.at - first.at)).toFixed(1)}`);
    // What else the machine does is no matter of the command line.
    const pace = (JOBS * 1000) / ms;
    hold('pages a second that two cores give', pace >= LEAST_A_SECOND, pace.toFixed(0));
  } finally {
    await folder.remove();
  }
}
