import { memoizeByObject } from '../../base/memoize';
import type { Report } from '../../report';
import { identitiesOf, partsOfTotals, type Template } from '../../template';
import { valuesInSums } from '../arithmetic/identities';

/** The cells of a format that some sum has a use for. */
const summedIn = /* @__PURE__ */ memoizeByObject(
  (template: Template): ReadonlySet<string> =>
    new Set(identitiesOf(template).flatMap(({ left, right }) => [...left, ...right])),
);

/** The numbers that a report's cells may stand for. */
export class Values {
  readonly #parts: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #summed: ReadonlySet<string>;
  readonly #inSums: (field: string) => number | null;

  constructor(
    private readonly report: Report,
    template: Template,
  ) {
    this.#parts = partsOfTotals(template);
    this.#summed = summedIn(template);
    this.#inSums = valuesInSums(report, template);
  }

  /** The number that stands in the cell, blanks of section three and four taken as 0; else null. */
  of(field: string): number | null {
    if (this.#summed.has(field)) return this.#inSums(field);
    return this.report.figures[field]?.value ?? null;
  }

  /**
   * The number of a cell and, for a total, the sums of what it adds up: where a total is wrong, that
   * is a slip of the table, and a text that agrees with the parts is no second one.
   */
  candidates(field: string): readonly number[] {
    const sums = (this.#parts.get(field) ?? []).map((parts) =>
      parts.reduce<number | null>((sum, part) => {
        const value = this.of(part);
        return sum === null || value === null ? null : sum + value;
      }, 0),
    );
    return [this.of(field), ...sums].filter((value) => value !== null);
  }
}

/** Those of a report in its format. */
export const valuesOf = /* @__PURE__ */ memoizeByObject(
  (report: Report, template: Template) => new Values(report, template),
);
