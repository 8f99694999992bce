import { fieldName, fieldsOf, tableOf, type Template } from '../src/template';

/** Yields numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** How busy an organ is, from a township with nothing to report to a ministry. */
export type Volume = 'none' | 'small' | 'large' | 'huge';

/**
 * A small seeded generator (mulberry32), so that the same seed gives the same page everywhere.
 * @param seed any 32-bit integer
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The largest figure in a cell of section three. */
const LARGEST: Readonly<Record<Volume, number>> = { none: 0, small: 6, large: 40, huge: 2400 };
/** How much larger the figures of section two are, by column; 1 where not listed. */
const SCALE: Readonly<Record<string, number>> = {
  decisions: 60,
  amount: 20,
  projects: 2,
  issued: 0.3,
  repealed: 0.2,
  made: 0.3,
  disclosed: 0.3,
};

/**
 * Figures for every cell of a format that obey all its identities.
 *
 * 规章 stay at 0: few organs have the power to make them.
 */
export function consistentFigures(
  template: Template,
  random: Random,
  volume: Volume = 'small',
): Record<string, number> {
  const figures: Record<string, number> = {};
  const upTo = (largest: number) => Math.floor(random() * (largest + 1));
  /** Mostly 0, as in real tables. */
  const sparse = (largest: number) => (random() < 0.7 ? 0 : upTo(largest));
  const largest = LARGEST[volume];

  for (const { name, row, column, kind, table } of fieldsOf(template).values()) {
    if (table.key !== 'proactive') continue;
    const scaled = Math.ceil(largest * (SCALE[column.key] ?? 1));
    const busy =
      row.key === 'regulations'
        ? 0
        : column.key === 'issued' || column.key === 'decisions'
          ? upTo(scaled)
          : sparse(scaled);
    if (kind === 'amount') figures[name] = Math.round(busy * random() * 10000) / 10000;
    else if (kind === 'change') figures[name] = volume === 'none' ? 0 : sparse(8) - sparse(5);
    else figures[name] = column.key === 'previousItems' && volume !== 'none' ? 5 + busy : busy;
  }
  // What was issued this year is in force, and what was disclosed this year is disclosed in total.
  for (const [part, whole] of [
    ['issued', 'inForce'],
    ['disclosed', 'totalDisclosed'],
  ] as const) {
    const from = fieldName('proactive', 'normativeDocuments', part);
    const to = fieldName('proactive', 'normativeDocuments', whole);
    if (figures[from] !== undefined && figures[to] !== undefined) figures[to] += figures[from];
  }

  const [requests] = tableOf(template, 'requests').blocks;
  const rows = requests?.rows.map((row) => row.key) ?? [];
  const results = rows.slice(rows.indexOf('carriedIn') + 1, rows.indexOf('totalHandled'));
  const columns = requests?.columns.map((column) => column.key) ?? [];
  const applicants = columns.filter((column) => column !== 'total');
  const cell = (row: string, column: string) => fieldName('requests', row, column);
  for (const column of applicants) {
    const scale = column === 'naturalPerson' ? largest : Math.ceil(largest / 5);
    let handled = 0;
    for (const row of results)
      handled += figures[cell(row, column)] = row === 'granted' ? upTo(scale) : sparse(scale);
    const carriedIn = Math.min(handled, sparse(Math.ceil(largest / 10)));
    const carriedForward = sparse(Math.ceil(largest / 10));
    figures[cell('totalHandled', column)] = handled;
    figures[cell('carriedIn', column)] = carriedIn;
    figures[cell('carriedForward', column)] = carriedForward;
    figures[cell('newReceived', column)] = handled + carriedForward - carriedIn;
  }
  for (const row of rows)
    figures[cell(row, 'total')] = applicants.reduce(
      (sum, column) => sum + (figures[cell(row, column)] ?? 0),
      0,
    );

  const [disputes] = tableOf(template, 'disputes').blocks;
  for (const { key: row } of disputes?.rows ?? []) {
    let total = 0;
    for (const { key: column } of disputes?.columns ?? [])
      if (column !== 'total')
        total += figures[fieldName('disputes', row, column)] = sparse(Math.ceil(largest / 10));
    figures[fieldName('disputes', row, 'total')] = total;
  }
  return figures;
}

/** Figures of an organ that has nothing to report. */
export const noFigures = (template: Template): Record<string, number> =>
  consistentFigures(template, () => 0, 'none');
