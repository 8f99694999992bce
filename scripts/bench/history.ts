import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** What one run of the bench found, a line in test/bench/history.jsonl. */
const RUN = z.object({
  /** ISO time. */
  at: z.string(),
  /** Short hash of the commit; null outside a checkout. */
  commit: z.nullable(z.string()),
  machine: z.string(),
  browser: z.string(),
  /** By name, as printed. */
  figures: z.record(z.string(), z.number()),
});
export type Run = z.infer<typeof RUN>;

const FILE = join(import.meta.dirname, '..', '..', 'test', 'bench', 'history.jsonl');

/** The run that was kept last; null where there is none. */
export function lastRun(): Run | null {
  if (!existsSync(FILE)) return null;
  const line = readFileSync(FILE, 'utf8').trim().split('\n').at(-1);
  return line === undefined || line === '' ? null : RUN.parse(JSON.parse(line));
}

/** Keeps a run for later ones to compare with. */
export function keepRun(run: Run): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(run)}\n`);
}
