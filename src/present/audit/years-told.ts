import { documentMessages, type Locale } from '../../messages/documents';
import type {
  AuditResult,
  BothPassage,
  ReportHistory,
  ReportSummary,
  YearCounts,
} from '../../result';
import { TABLE_KEYS, type TableKey } from '../../template';
import { tableName, termName } from '../places';
import { readable } from '../readable';
import type { FindingRow } from './finding-rows';

/** Last year's report beside this year's, as all documents tell it. */

/** A figure of both years; null where a report doesn't give it. */
export interface BothFigures {
  readonly field: string;
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
  /** With its sign; empty where one of the numbers is missing. */
  readonly difference: string;
}

export interface BothTable {
  readonly key: TableKey;
  readonly title: string;
  /** Without those that are 0 or blank in both years. */
  readonly rows: readonly BothFigures[];
}

/** Last year's report beside this year's. */
export interface LastYearTold {
  /** 「与“青石县财政局”2022 年度的年报比较。」 */
  readonly against: string;
  readonly source: string;
  /** What the columns are called: the years, where they are known. */
  readonly before: string;
  readonly now: string;
  /** Tables without any figures are left out. */
  readonly tables: readonly BothTable[];
  /** How much of the text is the same, in a sentence; null where that is not known. */
  readonly share: string | null;
  readonly passages: readonly BothPassage[];
}

export interface YearsTold {
  readonly lastYear: LastYearTold | null;
  /** What came of all that was compared: 「不符 1，相符 12」; null where nothing was. */
  readonly held: string | null;
  /** The findings of the rules that compare, those set aside left out. */
  readonly rows: readonly FindingRow[];
  /** All years known, the earliest first; none where there is but one. */
  readonly years: readonly YearCounts[];
}

/** A difference with its sign; nothing where one of the numbers is missing. */
export function differenceText(before: number | null, now: number | null): string {
  if (before === null || now === null) return '';
  const by = Math.round((now - before) * 1e6) / 1e6;
  return by === 0 ? '0' : by > 0 ? `+${by}` : `−${-by}`;
}

/** Cells that are held beside last year's: all of two tables, and the totals of section three. */
const isCompared = (field: string): boolean =>
  !field.startsWith('requests.') || field.endsWith('.total');

/** What a row is called under its table: of section three its row alone, as only totals are shown. */
function itemName(field: string, template: ReportSummary['template']): string {
  const row = termName(field, 'column', template);
  return field.startsWith('requests.') ? row : `${row} · ${termName(field, 'row', template)}`;
}

/** The figures of both years by table, those that are 0 or blank in both left out. */
export function bothTables(
  now: ReportSummary,
  before: ReportSummary,
  locale: Locale,
): readonly BothTable[] {
  const rows = Object.keys(now.figures)
    .filter((field) => isCompared(field) && field in before.figures)
    .map((field): BothFigures => {
      const [was, is] = [before.figures[field] ?? null, now.figures[field] ?? null];
      const difference = differenceText(was, is);
      return { field, name: itemName(field, now.template), before: was, now: is, difference };
    })
    .filter((row) => [row.before, row.now].some((value) => value !== null && value !== 0));
  return TABLE_KEYS.map((key) => ({
    key,
    title: tableName(key, now.template, locale),
    rows: rows.filter(({ field }) => field.startsWith(`${key}.`)),
  })).filter((table) => table.rows.length > 0);
}

/** A share in whole per cent; what isn't all of it is never 100%. */
const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

function lastYearTold(
  { report: now }: AuditResult,
  { lastYear }: ReportHistory,
  locale: Locale,
): LastYearTold | null {
  if (!lastYear || !now) return null;
  const { years: words } = documentMessages(locale);
  const { report: before, source, share, passages } = lastYear;
  const organ = readable(before.issuer ?? before.title ?? '');
  return {
    against: words.against(organ, words.yearOf(before.year)),
    source: readable(source),
    before: before.year === null ? words.lastYear : String(before.year),
    now: now.year === null ? words.thisYear : String(now.year),
    tables: bothTables(now, before, locale),
    share: share === null ? null : words.share(percent(share)),
    passages: passages.map(({ here, there }) => {
      return { here: readable(here), there: readable(there) };
    }),
  };
}

/**
 * Last year's report beside this year's; null where nothing is known of other years.
 * @param rows all findings, as documents tell them
 */
export function yearsTold(
  result: AuditResult,
  history: ReportHistory,
  rows: readonly FindingRow[],
  locale: Locale,
): YearsTold | null {
  const lastYear = lastYearTold(result, history, locale);
  const years = history.years.length < 2 ? [] : history.years;
  const { comparisons = [] } = result;
  if (!lastYear && years.length === 0 && comparisons.length === 0) return null;
  const words = documentMessages(locale).years;
  const rules = new Set<string>(comparisons.map(({ rule }) => rule));
  const count = (outcome: string) => comparisons.filter((one) => one.outcome === outcome).length;
  return {
    lastYear,
    held:
      comparisons.length === 0
        ? null
        : words.heldOf(count('failed'), count('unknown'), count('passed')),
    rows: rows.filter(({ finding, ignored }) => !ignored && rules.has(finding.rule)),
    years,
  };
}
