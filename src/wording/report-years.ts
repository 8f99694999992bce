import type { Locale } from './locale';

/** Report years that something holds for: from `since` to `until`, or to this day where that is null. */
export interface ReportYears {
  readonly since: number;
  readonly until: number | null;
}

/** A document that lays down a format of reports, and the report years it is the one of. */
export interface FormatDocument extends ReportYears {
  /** Its number, e.g. 国办公开办函〔2021〕30号. */
  readonly document: string;
}

const zh = ({ since, until }: ReportYears): string => {
  if (until === null) return `${since} 年度起`;
  if (until === since) return `${since} 年度`;
  return until === since + 1 ? `${since}、${until} 年度` : `${since} 至 ${until} 年度`;
};

const en = ({ since, until }: ReportYears): string => {
  if (until === null) return `${since} and after`;
  if (until === since) return String(since);
  return until === since + 1 ? `${since} and ${until}` : `${since} to ${until}`;
};

/**
 * How report years are told: 「2021 年度起」, 「2019、2020 年度」, “2019 and 2020”.
 * @param years first and last report year, both included
 */
export const reportYears = (years: ReportYears, locale: Locale): string =>
  locale === 'zh' ? zh(years) : en(years);
