import type { NewRow } from '../../batch';
import type { ListedReport } from '../../links';

/** Reports that a page lists, as rows of a run. */
export const rowsOf = (reports: readonly ListedReport[]): readonly NewRow[] =>
  reports.map(({ url, title, organ, year, kind }) => ({
    url,
    name: title ?? '',
    organ,
    year,
    kind,
  }));
