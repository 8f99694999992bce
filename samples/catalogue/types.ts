import type { ExpectedFinding } from '../expected';
import type { ReportSpec, Shape, Slip } from '../types';

/** A fixture page with a report. */
export interface ReportFixture {
  readonly name: string;
  readonly spec: ReportSpec;
  readonly shape: Shape;
  readonly slips: readonly Slip[];
  /** What is done to the page that the builder gives, for layouts that it does not make. */
  readonly alter?: (html: string) => string;
  /** Every finding that the page gives, written down by hand as `RULE PLACE`. */
  readonly findings: readonly string[];
  /** Findings on running text, dates and signatures, which no slip of the builder plants. */
  readonly fromText?: readonly ExpectedFinding[];
}

/** A fixture page that is no report, or one of a format that is not audited. */
export interface OtherFixture {
  readonly name: string;
  readonly html: string;
  /** The whole content of its `expected.json`. */
  readonly expected: object;
}
