import type {
  ClaimTopic,
  DisputeGroup,
  FigureClaim,
  NoneClaim,
  Report,
  ResultRow,
} from '../../report';
import type { ClaimEvidence, Reading, ReadingTerm } from '../../result';
import { fieldsOf, TABLE_KEYS, tableOf, type TableKey, type Template } from '../../template';
import { sectionBasis, templateOf } from '../basis';
import { FEES, isInOtherUnit } from '../fees';
import type { Violation } from '../rule';
import { valuesOf, type Values } from './cell-values';

/** Cells added to or taken from a reading under one name. */
interface Term {
  readonly name: string;
  readonly fields: readonly string[];
  readonly minus?: boolean;
  /** The sentence's own number in place of cells. */
  readonly stated?: number;
}

/** A statement held against the tables. */
export interface Comparison {
  /** The cell that the statement names. */
  readonly at: string;
  readonly fields: readonly string[];
  readonly evidence: ClaimEvidence;
}

const TOTAL = 'total';
const cell = (table: TableKey, row: string, column = TOTAL): string => `${table}.${row}.${column}`;

/** Keys of the rows that make up a result group, or of the one row that is named. */
function rowsOf(template: Template, group: ResultRow): string[] {
  return tableOf(template, 'requests')
    .blocks.flatMap(({ rows }) => rows)
    .map(({ key }) => key)
    .filter((key) => key === group || key.startsWith(`${group}.`));
}

const row = (key: string, minus = false): Term => ({
  name: key,
  fields: [cell('requests', key)],
  minus,
});

/** Every right way to count what a topic speaks of, the nearest first. */
function interpretations(topic: ClaimTopic, template: Template): readonly (readonly Term[])[] {
  switch (topic.kind) {
    case 'requests':
      return requestInterpretations(topic, template);
    case 'results':
      // A format without a row for it has another way to count it, or none.
      return topic.anyOf
        .map((groups) => groups.map((group) => groupTerm(template, group)))
        .filter((terms) => terms.every(({ fields }) => fields.length > 0));
    case 'applicants':
      return ['newReceived', 'carriedIn', 'totalHandled'].flatMap((key) => {
        const column = (row: string): Term[][] =>
          topic.anyOf.map((columns) => [
            {
              name: `${columns.length > 1 ? 'organisations' : (columns[0] ?? '')}.${row}`,
              fields: columns.map((each) => cell('requests', row, each)),
            },
          ]);
        return key === 'carriedIn'
          ? column('newReceived').map((terms, index) => [
              ...terms,
              ...(column('carriedIn')[index] ?? []),
            ])
          : column(key);
      });
    case 'disputes':
      return topic.anyOf.flatMap((groups) => disputeInterpretations(groups, topic.outcome));
    case 'proactive':
      return topic.anyOf
        .map((column) => cell('proactive', topic.row, column))
        .filter((field) => fieldsOf(template).has(field))
        .map((field) => [{ name: field, fields: [field] }]);
  }
}

const groupTerm = (template: Template, group: ResultRow, minus = false): Term => ({
  name: group,
  fields: rowsOf(template, group).map((key) => cell('requests', key)),
  minus,
});

function requestInterpretations(
  topic: Extract<ClaimTopic, { kind: 'requests' }>,
  template: Template,
): readonly (readonly Term[])[] {
  const fresh = [row('newReceived')];
  const all = [row('newReceived'), row('carriedIn')];
  const handled = [row('totalHandled')];
  const finished = [...all, row('carriedForward', true)];
  const ofThisYear = [row('newReceived'), row('carriedForward', true)];
  switch (topic.count) {
    case 'new':
      return [fresh];
    case 'received':
      return [fresh, all];
    case 'processed':
      return [fresh, all, handled];
    case 'carriedIn':
    case 'carriedForward':
      return [[row(topic.count)]];
    case 'handled':
    case 'answered': {
      const { carriedIn, carriedForward } = topic;
      // With the carry-overs beside it, the sentence says itself what it counts: all or this year's.
      const asStated: Term[][] =
        carriedIn === undefined && carriedForward === undefined
          ? []
          : [
              [
                row('newReceived'),
                ...(carriedIn === undefined
                  ? []
                  : [{ name: 'carriedIn', fields: [], stated: carriedIn }]),
                ...(carriedForward === undefined
                  ? [row('carriedForward', true)]
                  : [{ name: 'carriedForward', fields: [], stated: carriedForward, minus: true }]),
              ],
            ];
      // Requests that were not gone on with are handled, but nobody was answered.
      const answered =
        topic.count === 'answered'
          ? [[...handled, groupTerm(template, 'otherHandling', true)]]
          : [];
      return [handled, finished, ofThisYear, ...asStated, ...answered];
    }
  }
}

function disputeInterpretations(
  groups: readonly DisputeGroup[],
  outcome: Extract<ClaimTopic, { kind: 'disputes' }>['outcome'],
): readonly (readonly Term[])[] {
  const terms = (column: string, minus = false): Term[] =>
    groups.map((group) => {
      const field = cell('disputes', group, column);
      return { name: field, fields: [field], minus };
    });
  if (outcome === 'closed') return [terms(TOTAL), [...terms(TOTAL), ...terms('pending', true)]];
  if (outcome === 'won') return [terms('upheld'), [...terms('upheld'), ...terms('other')]];
  return [terms(outcome)];
}

/** A way to count, worked out. `value` is null where a cell is missing or can't be read. */
interface Evaluation {
  readonly terms: readonly Term[];
  readonly value: number | null;
  /** Every value it may have, see `Values.candidates`. */
  readonly candidates: readonly number[];
}

function evaluate(terms: readonly Term[], values: Values): Evaluation {
  let value: number | null = 0;
  let candidates: readonly number[] = [0];
  for (const { fields, minus = false, stated } of terms) {
    const sign = minus ? -1 : 1;
    if (stated !== undefined) {
      value = value === null ? null : value + sign * stated;
      candidates = candidates.map((sum) => sum + sign * stated);
    }
    for (const field of fields) {
      const own = values.of(field);
      value = value === null || own === null ? null : value + sign * own;
      const options = values.candidates(field);
      candidates = candidates.flatMap((sum) => options.map((option) => sum + sign * option));
      // A table with many wrong totals would multiply the possibilities without end.
      candidates = [...new Set(candidates)].slice(0, MAX_CANDIDATES);
    }
  }
  return { terms, value: value === null ? null : clean(value), candidates: candidates.map(clean) };
}

const MAX_CANDIDATES = 64;
/** Free of binary rounding for decimals as printed. */
const clean = (value: number): number => Number(value.toFixed(6));

/** The cell that a topic names: the first one of its nearest reading, or the first that is not 0. */
function cellOf(evaluation: Evaluation, values: Values): string {
  const fields = evaluation.terms.flatMap((term) => term.fields);
  return fields.find((field) => values.of(field) !== 0) ?? fields[0] ?? '';
}

/**
 * Holds a figure stated in the text against the tables.
 * @returns null where a right reading gives the figure, or where one can't be worked out
 */
export function compareFigure(report: Report, claim: FigureClaim): Comparison | null {
  const { topic, value, sums = [], of } = claim;
  const margin = claim.tolerance + roundingOf(report, topic) + 1e-9;
  // All of them are applicants of one kind where their column holds the total of its own row.
  const counts = of ? countsOf(report, of) : [];
  const ofRow = topic.kind === 'applicants';
  const stated = [value, ...sums, ...(ofRow ? [] : counts)];
  const orMore = topic.kind === 'disputes' && topic.atLeast === true;
  const compared = compareTopic(report, topic, (candidate, terms) =>
    [
      ...stated,
      ...(of && ofRow && !counts.includes(value) ? totalsBeside(report, terms) : []),
    ].some((count) => (orMore && candidate > count) || Math.abs(candidate - count) <= margin),
  );
  return compared && { ...compared, evidence: evidenceOf(claim, compared.readings) };
}

/** What the rows come to in which a way to count adds up columns. */
function totalsBeside(report: Report, terms: readonly Term[]): readonly number[] {
  const template = templateOf(report);
  if (!template) return [];
  const fields = terms.flatMap((term) =>
    term.fields.map((field) => field.replace(/[^.]+$/, TOTAL)),
  );
  return evaluate([{ name: '', fields: [...new Set(fields)] }], valuesOf(report, template))
    .candidates;
}

/** Everything that the tables give for a topic, counted in any right way. */
function countsOf(report: Report, topic: ClaimTopic): readonly number[] {
  const template = templateOf(report);
  if (!template) return [];
  const values = valuesOf(report, template);
  return interpretations(topic, template).flatMap((terms) => evaluate(terms, values).candidates);
}

/** Holds 「none」 against the tables. Returns null where the tables say so too, or can't tell. */
export function compareNone(
  report: Report,
  topics: readonly ClaimTopic[],
  said: Pick<ClaimEvidence, 'sentence' | 'quote'>,
): Comparison | null {
  const compared = topics.flatMap((topic) => {
    const one = compareTopic(report, topic, (candidate) => candidate === 0);
    return one ? [one] : [];
  });
  const [first] = compared;
  if (!first) return null;
  return {
    at: first.at,
    fields: compared.flatMap(({ fields }) => fields),
    evidence: evidenceOf(
      said,
      compared.flatMap(({ readings }) => readings),
    ),
  };
}

/** What a statement was held against: its sentence, and what the tables may give for it. */
export const evidenceOf = (
  { sentence, quote }: Pick<ClaimEvidence, 'sentence' | 'quote'>,
  readings: readonly Reading[] = [],
): ClaimEvidence => ({ sentence, quote, readings: [...readings] });

/** What is objected to where the tables don't give what a statement says. */
export const disagreement = (
  report: Report,
  { quote, mark, section }: FigureClaim | NoneClaim,
  { at, fields, evidence }: Comparison,
): Violation => ({
  at,
  basis: sectionBasis(report, tableNamed(at)),
  fields,
  actual: quote,
  mark,
  section,
  claim: evidence,
});

function compareTopic(
  report: Report,
  topic: ClaimTopic,
  fits: (candidate: number, terms: readonly Term[]) => boolean,
): { at: string; fields: string[]; readings: Reading[] } | null {
  const template = templateOf(report);
  if (!template || isDoubtful(report, topic)) return null;
  const values = valuesOf(report, template);
  const evaluations = interpretations(topic, template).map((terms) => evaluate(terms, values));
  const [nearest] = evaluations;
  if (!nearest) return null;
  if (
    evaluations.some(
      ({ value, candidates, terms }) =>
        value === null || candidates.some((candidate) => fits(candidate, terms)),
    )
  )
    return null;
  return {
    at: cellOf(nearest, values),
    fields: [...new Set(evaluations.flatMap(({ terms }) => terms.flatMap(({ fields }) => fields)))],
    readings: distinct(evaluations),
  };
}

/** Each value once, under the first name it goes by. */
function distinct(evaluations: readonly Evaluation[]): Reading[] {
  const readings: Reading[] = [];
  for (const { terms, value } of evaluations) {
    if (value === null || readings.some((reading) => reading.value === value)) continue;
    readings.push({ terms: terms.map(termOf), value });
  }
  return readings;
}

const termOf = ({ name, minus = false, stated }: Term): ReadingTerm => ({
  name,
  minus,
  ...(stated === undefined ? {} : { stated }),
});

const isFees = (topic: ClaimTopic): boolean => topic.kind === 'proactive' && topic.row === 'fees';

/** A column of fees headed otherwise may be in another unit, as a sum that says so is. */
function isDoubtful({ tables, figures }: Report, topic: ClaimTopic): boolean {
  if (!isFees(topic)) return false;
  const sum = figures[FEES];
  return (
    tables.proactive.labelDeviations.some(({ at }) => at === 'proactive.*.amount') ||
    (sum !== undefined && isInOtherUnit(sum))
  );
}

/** Half of the last digit that the table prints of an amount of money. */
function roundingOf(report: Report, topic: ClaimTopic): number {
  if (!isFees(topic)) return 0;
  const raw = report.figures[FEES]?.raw ?? '';
  const decimals = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/** The number in a cell of a report; null where it is missing or can't be read. */
export function figureOf(report: Report, field: string): number | null {
  const template = templateOf(report);
  return template && valuesOf(report, template).of(field);
}

/** The table that a cell's name belongs to. */
const tableNamed = (field: string): TableKey =>
  TABLE_KEYS.find((key) => field.startsWith(`${key}.`)) ?? 'requests';
