import { memoizeByObject } from '../../base/memoize';
import type { Report } from '../../report';
import type { Identity, Side } from '../../result';
import {
  fieldsOf,
  identitiesOf,
  partsOfTotals,
  type IdentityRule,
  type TableKey,
  type Template,
} from '../../template';
import { templateOf, sectionBasis } from '../basis';
import { defineRule, type Rule } from '../rule';

/**
 * Evaluates every arithmetic identity of a report's format, in the order of the template.
 *
 * A blank or dashed entry stands for 0. A blank or dashed total stands for 0 only where all that it
 * adds up is blank or 0. Everything else without a number is unknown, and an identity with an
 * unknown term neither passes nor fails.
 *
 * @returns nothing for a report of an older format
 */
export const evaluateIdentities = /* @__PURE__ */ memoizeByObject(
  (report: Report): readonly Identity[] => {
    const template = templateOf(report);
    return template ? evaluate(report, template) : [];
  },
);

function evaluate(report: Report, template: Template): Identity[] {
  const valueOf = valuesInSums(report, template);
  const side = (fields: readonly string[]): Side => {
    const terms = fields.map((field) => ({ field, value: valueOf(field) }));
    return { terms, sum: sumOf(terms) };
  };
  return identitiesOf(template).map(({ rule, at, left, right }) => {
    const [a, b] = [side(left), side(right)];
    const outcome =
      a.sum === null || b.sum === null ? 'unknown' : a.sum === b.sum ? 'passed' : 'failed';
    return { rule, at, outcome, left: a, right: b };
  });
}

type ValueOf = (field: string) => number | null;

/** The number that each cell of a report stands for in sums; null where it is unknown. */
export const valuesInSums = /* @__PURE__ */ memoizeByObject(valuesOf);

function valuesOf(report: Report, template: Template): ValueOf {
  const parts = partsOfTotals(template);
  const values = new Map<string, number | null>();
  const valueOf = (field: string): number | null => {
    const known = values.get(field);
    if (known !== undefined) return known;
    const value = read(field);
    values.set(field, value);
    return value;
  };
  const read = (field: string): number | null => {
    const figure = report.figures[field];
    if (!figure || figure.state === 'unreadable') return null;
    if (figure.state === 'number') return figure.value;
    const sums = parts.get(field) ?? [];
    return sums.flat().every((part) => valueOf(part) === 0) ? 0 : null;
  };
  return valueOf;
}

/** The sum, free of binary rounding for decimals as printed; null where a term is unknown. */
function sumOf(terms: readonly { readonly value: number | null }[]): number | null {
  let sum = 0;
  for (const { value } of terms) {
    if (value === null) return null;
    sum += value;
  }
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(6));
}

/**
 * A rule that reports every failed identity of one kind.
 *
 * For totals, expected is the sum of the parts and actual the total as printed; for the balance,
 * expected is 一 + 二 and actual （七）总计 + 四.
 * @param table the one whose cells are added up
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineIdentityRule<const Id extends IdentityRule>({
  id,
  table,
}: {
  readonly id: Id;
  readonly table: TableKey;
}): Rule<Id> {
  return defineRule({
    id,
    severity: 'error',
    *check(report) {
      const template = templateOf(report);
      const fields = template ? fieldsOf(template) : new Map<string, unknown>();
      for (const { rule, at, outcome, left, right } of evaluateIdentities(report)) {
        if (rule !== id || outcome !== 'failed') continue;
        const [expected, actual] = fields.has(at) ? [right, left] : [left, right];
        yield {
          at,
          basis: sectionBasis(report, table),
          fields: [...left.terms, ...right.terms].map(({ field }) => field),
          expected: String(expected.sum),
          actual: String(actual.sum),
        };
      }
    },
  });
}
