import type { KeptEntry } from '../../archive';

/** Which reports of the archive a person wants to see. */
export interface ArchiveFilter {
  /** Every word of it is looked for in the name of the organ. */
  readonly search: string;
  /** Null: all years; `unknown`: reports without one. */
  readonly year: number | 'unknown' | null;
  /** Null: all organs. */
  readonly organ: string | null;
}

export const NO_ARCHIVE_FILTER: ArchiveFilter = { search: '', year: null, organ: null };

export const isFilteringArchive = ({ search, year, organ }: ArchiveFilter): boolean =>
  search.trim() !== '' || year !== null || organ !== null;

/** The reports that fit, in their order. */
export function filterArchive(
  reports: readonly KeptEntry[],
  { search, year, organ }: ArchiveFilter,
): readonly KeptEntry[] {
  const words = search.toLowerCase().split(/\s+/);
  return reports.filter(
    (report) =>
      (year === null || (report.year ?? 'unknown') === year) &&
      (organ === null || report.organ === organ) &&
      words.every((word) => report.organ.toLowerCase().includes(word)),
  );
}

/** The years that reports have, the latest first, those without one last. */
export function yearsIn(reports: readonly KeptEntry[]): readonly (number | null)[] {
  const years = [...new Set(reports.map(({ year }) => year))];
  return years.sort((a, b) => (b ?? -Infinity) - (a ?? -Infinity));
}

/** The organs that reports are of, in the order of the dictionary. */
export const organsIn = (reports: readonly KeptEntry[]): readonly string[] =>
  [...new Set(reports.map(({ organ }) => organ))].sort(new Intl.Collator('zh-CN').compare);

const UNITS = ['KB', 'MB', 'GB'] as const;

/** A size on disk as people write it: 「640 KB」, 「3.2 MB」. */
export function sizeInWords(bytes: number): string {
  let [value, unit] = [bytes / 1024, 0];
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = value < 10 && unit > 0 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}
