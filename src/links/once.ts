import { pageKey, type LinkAddress } from './address';
import type { ListedReport } from './listed-report';

/** A link taken for one to a report, with what tells whether two are one. */
export interface FoundReport {
  readonly address: LinkAddress;
  /** The row that it stands in; null in data. */
  readonly row: Element | null;
  readonly report: ListedReport;
  /** Whether organ and year are those of the report by itself, or of the list that it stands in. */
  readonly isOwnOrgan: boolean;
  readonly isOwnYear: boolean;
}

/** Each report once: by its address, in its row, by its name. */
export function onceEach(found: readonly FoundReport[]): ListedReport[] {
  const byAddress = merged(found, ({ address }) => pageKey(address), always);
  const byRow = merged(byAddress, keyInRow(), always);
  return merged(withoutGuesses(byRow), nameKey, isSameReport).map(({ report }) => report);
}

/**
 * Takes those together that are one.
 * @param keyOf those with different keys are never one
 * @param isSame of two with the same key
 */
function merged(
  found: readonly FoundReport[],
  keyOf: (one: FoundReport) => string,
  isSame: (a: FoundReport, b: FoundReport) => boolean,
): FoundReport[] {
  const places = new Map<string, number[]>();
  const kept: FoundReport[] = [];
  for (const one of found) {
    const key = keyOf(one);
    const known = places.get(key) ?? [];
    const at = known.find((place) => isSame(kept[place] as FoundReport, one));
    if (at === undefined) places.set(key, [...known, kept.push(one) - 1]);
    else kept[at] = both(kept[at] as FoundReport, one);
  }
  return kept;
}

const always = (): boolean => true;

/** A page goes before a file of the same; what one doesn't say, the other may. */
function both(a: FoundReport, b: FoundReport): FoundReport {
  const [first, second] = a.report.kind !== 'page' && b.report.kind === 'page' ? [b, a] : [a, b];
  return {
    ...first,
    isOwnOrgan: first.report.organ === null ? second.isOwnOrgan : first.isOwnOrgan,
    isOwnYear: first.report.year === null ? second.isOwnYear : first.isOwnYear,
    report: {
      ...first.report,
      title: first.report.title ?? second.report.title,
      organ: first.report.organ ?? second.report.organ,
      year: first.report.year ?? second.report.year,
      publishedOn: first.report.publishedOn ?? second.report.publishedOn,
    },
  };
}

function keyInRow(): (one: FoundReport) => string {
  const numbers = new Map<Element, number>();
  return ({ row, address, report: { organ, year } }) => {
    if (!row) return pageKey(address);
    const number = numbers.get(row) ?? numbers.size;
    numbers.set(row, number);
    return JSON.stringify([number, organ, year]);
  };
}

function nameKey({ report, address }: FoundReport): string {
  const { title, organ, year } = report;
  const isWhole = title !== null && organ !== null && year !== null;
  return JSON.stringify(isWhole ? [title, organ, year] : [pageKey(address)]);
}

/** One report as a page and as a file, or one article in two columns of its site. */
const isSameReport = (a: FoundReport, b: FoundReport): boolean =>
  a.report.kind !== 'page' || b.report.kind !== 'page' || numberOf(a) === numberOf(b);

const numberOf = ({ address }: FoundReport): string =>
  /\d{3,}(?=\D*$)/.exec(address.parts.pathname)?.[0] ?? pageKey(address);

/**
 * Without organs and years that a heading over the list gave to several reports at once, which can't all
 * be that organ's of that year.
 */
function withoutGuesses(found: readonly FoundReport[]): FoundReport[] {
  const counts = new Map<string, number>();
  const keyOf = ({ report: { organ, year } }: FoundReport) => JSON.stringify([organ, year]);
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return found.map((one) => {
    if ((counts.get(keyOf(one)) ?? 0) < 2 || one.report.organ === null) return one;
    const organ = one.isOwnOrgan ? one.report.organ : null;
    const year = one.isOwnYear || organ === null ? one.report.year : null;
    return { ...one, report: { ...one.report, organ, year } };
  });
}
