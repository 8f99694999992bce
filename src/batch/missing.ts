import { sameOrgan } from '../organ';
import { isReport, type BatchRow } from './row';

/**
 * - `notReport`: the address that was given was read, and is no report.
 * - `notListed`: the list at that address was read to its end, and names none of that organ and year.
 */
export const MISSING_REASONS = ['notReport', 'notListed'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** An organ of the roster that has no report. */
export interface Missing {
  /** The row of the roster. */
  readonly id: number;
  readonly organ: string;
  /** As the roster asks for; null for any. */
  readonly year: number | null;
  readonly url: string;
  readonly reason: MissingReason;
}

const isList = ({ reason }: BatchRow): boolean => reason === 'list';
/** Whether its page was read to its end and is no report itself. */
const isWithoutReport = (row: BatchRow): boolean =>
  isList(row) || (row.state === 'audited' && !isReport(row));

/** What a row says of whose report it leads to: the report itself, or else the list. */
const organOf = ({ summary, organ }: BatchRow): string | null => summary?.issuer ?? organ;
const yearOf = ({ summary, year }: BatchRow): number | null => summary?.year ?? year;

/** Whether a row is, or may be, the report of an organ and year: what isn't known may be. */
function mayBeOf(row: BatchRow, organ: string, year: number | null): boolean {
  // A further page of a list that was not read may list it.
  if (row.state !== 'audited' && !isList(row) && organOf(row) === null) return true;
  if (row.state === 'audited' && !isReport(row)) return false;
  if (isList(row)) return false;
  const [named, of] = [organOf(row), yearOf(row)];
  if (year !== null && of !== null && year !== of) return false;
  return named === null || sameOrgan(organ, named) !== 'differ';
}

/** All that a list has brought, and what the further pages of it have. */
function broughtBy(id: number, byList: ReadonlyMap<number, readonly BatchRow[]>): BatchRow[] {
  const seen = new Set([id]);
  const brought: BatchRow[] = [];
  const ids = [id];
  for (let next = ids.pop(); next !== undefined; next = ids.pop())
    for (const row of byList.get(next) ?? []) {
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      brought.push(row);
      ids.push(row.id);
    }
  return brought;
}

/**
 * The organs of a roster that have no report. What was not read is not missing: a challenge, a
 * refusal, a page that is gone keep their own states, and so does an organ without an address.
 */
export function missingIn(rows: readonly BatchRow[]): readonly Missing[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  /** The row whose page was read for another one. */
  const readFor = (row: BatchRow) => (row.same === null ? row : byId.get(row.same)) ?? row;
  const asked = rows.filter((row) => row.roster !== null && isWithoutReport(readFor(row)));
  if (asked.length === 0) return [];
  const byList = new Map<number, BatchRow[]>();
  for (const row of rows)
    for (const list of row.lists) byList.set(list, [...(byList.get(list) ?? []), row]);
  const reports = rows.filter(isReport);
  return asked.flatMap((row): readonly Missing[] => {
    const { id, url, rosterYear: year } = row;
    const organ = row.roster ?? '';
    const isElsewhere = reports.some(
      (other) =>
        (year === null || yearOf(other) === year) &&
        sameOrgan(organ, organOf(other) ?? '') === 'agree',
    );
    if (isElsewhere) return [];
    const read = readFor(row);
    if (!isList(read)) return [{ id, organ, year, url, reason: 'notReport' }];
    const mayBeThere = broughtBy(read.id, byList).some((one) => mayBeOf(one, organ, year));
    return mayBeThere ? [] : [{ id, organ, year, url, reason: 'notListed' }];
  });
}

/** What a report says that the roster doesn't; null where they agree, as far as is known. */
export interface Mismatch {
  /** The organ of the report; null where it is the roster's. */
  readonly organ: string | null;
  /** The year of the report; null where it is the one asked for. */
  readonly year: number | null;
}

/** Whether the report at an address is another one than the roster names. */
export function mismatchOf(row: BatchRow): Mismatch | null {
  const { roster, rosterYear, summary } = row;
  if (!isReport(row) || summary === null) return null;
  const { issuer, year } = summary;
  const isOther = roster !== null && issuer !== null && sameOrgan(roster, issuer) === 'differ';
  const isOtherYear = rosterYear !== null && year !== null && year !== rosterYear;
  if (!isOther && !isOtherYear) return null;
  return { organ: isOther ? issuer : null, year: isOtherYear ? year : null };
}
