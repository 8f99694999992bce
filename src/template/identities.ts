import { memoizeByObject } from '../base/memoize';
import { columnPlace, fieldName, rowPlace, tableOf } from './fields';
import { TABLE_KEYS, type BlockSpec, type TableKey, type TemplateSpec } from './types';

/** A kind of arithmetic identity (勾稽关系): a sum that holds in every row or every column of a table. */
export interface SumKind {
  /** Id of the rule that objects where it fails. */
  readonly rule: string;
  readonly table: TableKey;
  /** Whether it adds up a row, so that columns tell its terms apart, or a column. */
  readonly along: 'row' | 'column';
  /**
   * The keys of what is added up on each side; of a total, itself on the left, its parts on the right.
   * @param keys of all columns or rows that cross it, in the order of the template
   */
  readonly left: readonly string[];
  readonly right: (keys: readonly string[]) => readonly string[];
}

const TOTAL = 'total';
const NOT_RESULTS: readonly string[] = [
  'newReceived',
  'carriedIn',
  'totalHandled',
  'carriedForward',
];
const allBut =
  (left: readonly string[]): SumKind['right'] =>
  (keys) =>
    keys.filter((key) => !left.includes(key));

/**
 * Every kind of identity of the formats.
 *
 * Section three, by column: 一 + 二 = （七）总计 + 四, as the template's own head note says, and
 * （七）总计 = the results above it. Section three, by row: 总计 = 自然人 + the organisations.
 * Section four, by group: 总计 = the four outcomes before it.
 */
export const SUM_KINDS = [
  {
    rule: 'requests-balance',
    table: 'requests',
    along: 'column',
    left: ['newReceived', 'carriedIn'],
    right: () => ['totalHandled', 'carriedForward'],
  },
  {
    rule: 'requests-handled-total',
    table: 'requests',
    along: 'column',
    left: ['totalHandled'],
    right: allBut(NOT_RESULTS),
  },
  {
    rule: 'requests-row-total',
    table: 'requests',
    along: 'row',
    left: [TOTAL],
    right: allBut([TOTAL]),
  },
  {
    rule: 'disputes-total',
    table: 'disputes',
    along: 'row',
    left: [TOTAL],
    right: allBut([TOTAL]),
  },
] as const satisfies readonly SumKind[];

export type IdentityRule = (typeof SUM_KINDS)[number]['rule'];
export const IDENTITY_RULES = SUM_KINDS.map(({ rule }) => rule);

/** In which direction the terms of an identity stand. */
export const directionOf = (rule: IdentityRule): SumKind['along'] =>
  SUM_KINDS.find((kind) => kind.rule === rule)?.along ?? 'row';

/** An equation between two sums of cells. */
export interface IdentitySpec<Rule extends string = IdentityRule> {
  readonly rule: Rule;
  /** The place a reader is led to when it fails. */
  readonly at: string;
  /** Cells added up on the left side. For totals: the total alone. */
  readonly left: readonly string[];
  /** Cells added up on the right side. For totals: its parts. */
  readonly right: readonly string[];
}

/** The identities that some kinds of sums give in a format: table by table, columns before rows. */
export const identitiesFrom = <Rule extends string>(
  template: TemplateSpec,
  kinds: readonly (SumKind & { readonly rule: Rule })[],
): readonly IdentitySpec<Rule>[] =>
  TABLE_KEYS.flatMap((table) =>
    tableOf(template, table).blocks.flatMap((block) =>
      DIRECTIONS.flatMap(([along, across]) => {
        const crossing = linesOf(block, across);
        const own = kinds.filter(
          (kind) =>
            kind.table === table &&
            kind.along === along &&
            kind.left.every((key) => crossing.includes(key)),
        );
        return linesOf(block, along).flatMap((line) =>
          own.map((kind) => identityIn(kind, line, crossing)),
        );
      }),
    ),
  );

const DIRECTIONS = [
  ['column', 'row'],
  ['row', 'column'],
] as const;

/** The keys of the rows, or of the columns, of a block. */
const linesOf = ({ rows, columns }: BlockSpec, along: SumKind['along']): readonly string[] =>
  (along === 'row' ? rows : columns).map(({ key }) => key);

/**
 * @param line the row or column that the sum stands in
 * @param crossing keys of what crosses it
 */
function identityIn<Rule extends string>(
  { rule, table, along, left, right }: SumKind & { readonly rule: Rule },
  line: string,
  crossing: readonly string[],
): IdentitySpec<Rule> {
  const cell = (key: string): string =>
    along === 'row' ? fieldName(table, line, key) : fieldName(table, key, line);
  const [total, ...others] = left.map(cell);
  const whole = along === 'row' ? rowPlace(table, line) : columnPlace(table, line);
  return {
    rule,
    at: total !== undefined && others.length === 0 ? total : whole,
    left: left.map(cell),
    right: right(crossing).map(cell),
  };
}

/** Every identity of a format. */
export const identitiesOf = memoizeByObject((template: TemplateSpec): readonly IdentitySpec[] =>
  identitiesFrom<IdentityRule>(template, SUM_KINDS),
);

/** Lists of sums by the name of the total that each comes to. */
export type PartsOfTotals = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The parts that each total adds up, by the total's field name. A cell may be the total of a row and
 * of a column at once (（七）总计 × 总计), so each entry is a list of sums.
 */
export const partsOfTotals = memoizeByObject((template: TemplateSpec): PartsOfTotals => {
  const totals = new Map<string, (readonly string[])[]>();
  for (const { left, right } of identitiesOf(template)) {
    const [total] = left;
    if (left.length !== 1 || total === undefined) continue;
    totals.set(total, [...(totals.get(total) ?? []), right]);
  }
  return totals;
});
