import { organRelation } from '../organ';

/** Which report is last year's of which. */

/** What a report is known by from year to year. */
export interface ReportOfYear {
  readonly issuer: string | null;
  /** Report year, e.g. 2022. */
  readonly year: number | null;
}

/**
 * Why a pair is not plain, so that a person has to say whether it is one.
 * - `renamed`: the organ has another name, or took over the tasks of the earlier one.
 * - `unsure`: the names of the organs don't tell.
 * - `unnamed`: one of the reports doesn't say whose it is, or for which year.
 * - `several`: there is more than one that it may be.
 */
export type ProposalReason = 'renamed' | 'unsure' | 'unnamed' | 'several';

export type Pairing =
  | { readonly kind: 'plain' }
  | { readonly kind: 'proposal'; readonly reason: ProposalReason }
  /** `year`: not the year before; `organ`: another organ. */
  | { readonly kind: 'none'; readonly reason: 'year' | 'organ' };

/**
 * Whether a report is the one of the year before, by its organ and its year.
 * @param report this year's
 * @param earlier the one that may be last year's
 */
export function pairOf(report: ReportOfYear, earlier: ReportOfYear): Pairing {
  const { year } = report;
  if (year !== null && earlier.year !== null && earlier.year !== year - 1)
    return { kind: 'none', reason: 'year' };
  const isNamed =
    report.issuer !== null && earlier.issuer !== null && year !== null && earlier.year !== null;
  if (report.issuer !== null && earlier.issuer !== null) {
    const relation = organRelation(earlier.issuer, report.issuer);
    if (relation === 'different') return { kind: 'none', reason: 'organ' };
    if (relation === 'successor') return { kind: 'proposal', reason: 'renamed' };
    if (relation === 'unsure') return { kind: 'proposal', reason: 'unsure' };
  }
  return isNamed ? { kind: 'plain' } : { kind: 'proposal', reason: 'unnamed' };
}

/** A report that may be last year's of another one. */
export interface Candidate<T> {
  readonly report: T;
  readonly pairing: Extract<Pairing, { kind: 'plain' | 'proposal' }>;
}

const RANK: readonly ProposalReason[] = ['several', 'renamed', 'unsure', 'unnamed'];
const rankOf = ({ pairing }: Candidate<unknown>): number =>
  pairing.kind === 'plain' ? -1 : RANK.indexOf(pairing.reason);

/**
 * The reports that may be last year's of a report, the likeliest first. Where more than one plainly is,
 * none is plain any more, unless they are copies of one another, of which the first stands.
 *
 * @param among all that are at hand, in any order, the report itself included or not
 * @param isCopy whether two reports of one organ and year say the same
 */
export function previousAmong<T extends ReportOfYear>(
  report: T,
  among: readonly T[],
  isCopy: (a: T, b: T) => boolean = () => false,
): readonly Candidate<T>[] {
  const candidates = among.flatMap((earlier): Candidate<T>[] => {
    if (earlier === report) return [];
    const pairing = pairOf(report, earlier);
    return pairing.kind === 'none' ? [] : [{ report: earlier, pairing }];
  });
  const plain = candidates
    .filter(({ pairing }) => pairing.kind === 'plain')
    .filter(({ report: one }, index, all) =>
      all.slice(0, index).every(({ report: other }) => !isCopy(one, other)),
    );
  const others = candidates.filter(({ pairing }) => pairing.kind !== 'plain');
  const first =
    plain.length > 1
      ? plain.map(({ report: one }): Candidate<T> => {
          return { report: one, pairing: { kind: 'proposal', reason: 'several' } };
        })
      : plain;
  return [...first, ...others].sort((a, b) => rankOf(a) - rankOf(b));
}

/** A report with last year's of the same organ. */
export interface YearPair<T> {
  readonly report: T;
  /** Null where none is plainly last year's. */
  readonly previous: T | null;
  /** What may be last year's, where none plainly is. */
  readonly proposals: readonly Candidate<T>[];
}

/** Finds last year's report of each report among all of them, see `previousAmong`. */
export function pairYears<T extends ReportOfYear>(
  reports: readonly T[],
  isCopy?: (a: T, b: T) => boolean,
): readonly YearPair<T>[] {
  const byYear = new Map<number | null, T[]>();
  for (const report of reports) {
    const same = byYear.get(report.year);
    if (same) same.push(report);
    else byYear.set(report.year, [report]);
  }
  return reports.map((report) => {
    const year = report.year === null ? null : report.year - 1;
    const candidates = previousAmong(report, byYear.get(year) ?? [], isCopy);
    const [first] = candidates;
    return first?.pairing.kind === 'plain'
      ? { report, previous: first.report, proposals: [] }
      : { report, previous: null, proposals: candidates };
  });
}
