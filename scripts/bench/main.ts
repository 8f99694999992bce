import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { run, runTool } from '../lib/run.mjs';
import { BenchBrowser } from './browser';
import { keepRun, lastRun, type Run } from './history';
import {
  measureAudit,
  measureExtremes,
  measureFiles,
  measureGate,
  measureGrowth,
  measureMemory,
  measureSizes,
  measureSurfaces,
  type Figure,
  type Measurement,
} from './measure';

/**
 * `npm run bench`: measures the extension's code in Chromium, compares with the run kept last, and
 * keeps the run in test/bench/history.jsonl.
 *
 *   npm run bench -- --only gate,audit   these parts; the run is not kept
 *   npm run bench -- --dry               the run is not kept
 */
const PARTS: Readonly<Record<string, (browser: BenchBrowser) => Measurement>> = {
  gate: measureGate,
  audit: measureAudit,
  growth: measureGrowth,
  extremes: measureExtremes,
  surfaces: measureSurfaces,
  memory: measureMemory,
  files: measureFiles,
  sizes: measureSizes,
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, dry: { type: 'boolean', default: false } },
});
const wanted = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = wanted.find((part) => !(part in PARTS));
if (unknown !== undefined)
  throw new Error(`There is no part “${unknown}”. Parts: ${Object.keys(PARTS).join(', ')}`);

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);

function lineOf({ name, value, unit, note }: Figure, before: number | undefined): string {
  const change =
    before === undefined || before === 0
      ? ''
      : `${value >= before ? '+' : '−'}${Math.abs((value / before - 1) * 100).toFixed(0)} %`;
  const figure = `${number(value)} ${unit}`;
  return `${name.padEnd(62)}${figure.padStart(11)}${change.padStart(9)}   ${note ?? ''}`.trimEnd();
}

const { code, output } = await runTool('wxt', ['build'], { quiet: true });
if (code !== 0) process.stderr.write(`The extension was not built, sizes are left out:\n${output}`);

const before = lastRun();
const browser = await BenchBrowser.start();
const figures: Record<string, number> = {};
try {
  if (before)
    process.stdout.write(
      `Changes against ${before.at} ${before.commit ?? ''} (${before.machine})\n`,
    );
  for (const part of wanted) {
    process.stdout.write(`\n${part}\n`);
    for await (const figure of PARTS[part]?.(browser) ?? []) {
      figures[figure.name] = Number(figure.value.toPrecision(4));
      process.stdout.write(`  ${lineOf(figure, before?.figures[figure.name])}\n`);
    }
  }
} finally {
  await browser.close();
}

if (values.only === undefined && !values.dry) {
  const head = await run('git', ['rev-parse', '--short', 'HEAD'], { quiet: true });
  const entry: Run = {
    at: new Date().toISOString(),
    commit: head.code === 0 ? head.output.trim() : null,
    machine: `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}`,
    browser: browser.version,
    figures,
  };
  keepRun(entry);
}
