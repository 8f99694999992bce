import { fieldName, fieldsOf, tableOf, type FieldSpec, type Template } from '../src/template';

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

/** Draws figures for one organ. */
class FigureSource {
  /** The largest figure in a cell of section three. */
  readonly largest: number;

  constructor(
    private readonly random: Random,
    readonly volume: Volume,
  ) {
    this.largest = LARGEST[volume];
  }

  upTo(largest: number): number {
    return Math.floor(this.random() * (largest + 1));
  }

  /** Mostly 0, as in real tables. */
  sparse(largest: number): number {
    return this.random() < 0.7 ? 0 : this.upTo(largest);
  }

  /** Four decimals of 万元, no more than a number. */
  amount(most: number): number {
    return Math.round(most * this.random() * 10000) / 10000;
  }
}

type Figures = Record<string, number>;

/** What this year's figures have to go on from; nothing where they are a first report's. */
export interface LastYear {
  /** By column: what was carried over. */
  readonly carriedForward?: Readonly<Record<string, number>>;
  /** Documents in force; null where the format of last year counted something else. */
  readonly inForce?: number | null;
}

/**
 * Figures for every cell of a format that obey all its identities, and go on from last year's.
 *
 * 规章 stay at 0: few organs have the power to make them.
 */
export function consistentFigures(
  template: Template,
  random: Random,
  volume: Volume = 'small',
  { inForce = null, carriedForward = {} }: LastYear = {},
): Figures {
  const source = new FigureSource(random, volume);
  return {
    ...goneOnFrom(inForce, proactiveFigures(template, source)),
    ...requestFigures(template, source, carriedForward),
    ...disputeFigures(template, source),
  };
}

/** Columns that an organ with anything to report has something in. */
const BUSY_COLUMNS: readonly string[] = ['issued', 'decisions'];

function proactiveFigures(template: Template, source: FigureSource): Figures {
  const figures: Figures = {};
  for (const field of fieldsOf(template).values())
    if (field.table.key === 'proactive') figures[field.name] = proactiveFigure(field, source);
  // What was issued this year is in force, and what was disclosed this year is disclosed in total.
  for (const [part, whole] of [
    ['issued', 'inForce'],
    ['disclosed', 'totalDisclosed'],
  ] as const) {
    const from = fieldName('proactive', 'normativeDocuments', part);
    const to = fieldName('proactive', 'normativeDocuments', whole);
    if (figures[from] !== undefined && figures[to] !== undefined) figures[to] += figures[from];
  }
  return figures;
}

function proactiveFigure({ row, column, kind }: FieldSpec, source: FigureSource): number {
  const count = proactiveCount(row.key, column.key, source);
  const isQuiet = source.volume === 'none';
  if (kind === 'amount') return source.amount(count);
  if (kind === 'change') return isQuiet ? 0 : source.sparse(8) - source.sparse(5);
  return column.key === 'previousItems' && !isQuiet ? 5 + count : count;
}

function proactiveCount(row: string, column: string, source: FigureSource): number {
  const scaled = Math.ceil(source.largest * (SCALE[column] ?? 1));
  if (row === 'regulations') return 0;
  return BUSY_COLUMNS.includes(column) ? source.upTo(scaled) : source.sparse(scaled);
}

function requestFigures(
  template: Template,
  source: FigureSource,
  carriedOver: Readonly<Record<string, number>>,
): Figures {
  const figures: Figures = {};
  const [block] = tableOf(template, 'requests').blocks;
  const rows = block?.rows.map((row) => row.key) ?? [];
  const results = rows.slice(rows.indexOf('carriedIn') + 1, rows.indexOf('totalHandled'));
  const columns = block?.columns.map((column) => column.key) ?? [];
  const applicants = columns.filter((column) => column !== 'total');
  const cell = (row: string, column: string) => fieldName('requests', row, column);
  const few = Math.ceil(source.largest / 10);
  for (const column of applicants) {
    const scale = column === 'naturalPerson' ? source.largest : Math.ceil(source.largest / 5);
    let handled = 0;
    for (const row of results)
      handled += figures[cell(row, column)] =
        row === 'granted' ? source.upTo(scale) : source.sparse(scale);
    const carriedIn = carriedOver[column] ?? Math.min(handled, source.sparse(few));
    // What was carried over is dealt with this year.
    const left = Math.max(0, carriedIn - handled);
    figures[cell('granted', column)] = (figures[cell('granted', column)] ?? 0) + left;
    handled += left;
    const carriedForward = source.sparse(few);
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
  return figures;
}

function disputeFigures(template: Template, source: FigureSource): Figures {
  const figures: Figures = {};
  const [block] = tableOf(template, 'disputes').blocks;
  for (const { key: row } of block?.rows ?? []) {
    let total = 0;
    for (const { key: column } of block?.columns ?? [])
      if (column !== 'total')
        total += figures[fieldName('disputes', row, column)] = source.sparse(
          Math.ceil(source.largest / 10),
        );
    figures[fieldName('disputes', row, 'total')] = total;
  }
  return figures;
}

/** Has documents in force go on from last year's: none is repealed that was not in force. */
function goneOnFrom(before: number | null, figures: Figures): Figures {
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) =>
    fieldName('proactive', 'normativeDocuments', column),
  ) as [string, string, string];
  const added = figures[issued];
  if (before === null || added === undefined) return figures;
  const taken = Math.min(figures[repealed] ?? 0, before + added);
  return { ...figures, [repealed]: taken, [inForce]: before + added - taken };
}

/** What next year's figures go on from. */
export function lastYearOf(
  template: Template,
  figures: Readonly<Record<string, number>>,
): LastYear {
  const columns = tableOf(template, 'requests').blocks[0]?.columns ?? [];
  return {
    carriedForward: Object.fromEntries(
      columns.map(({ key }) => [key, figures[fieldName('requests', 'carriedForward', key)] ?? 0]),
    ),
    inForce: figures[fieldName('proactive', 'normativeDocuments', 'inForce')] ?? null,
  };
}

/** Figures of an organ that has nothing to report. */
export const noFigures = (template: Template): Record<string, number> =>
  consistentFigures(template, () => 0, 'none');
