import {
  PLAIN,
  reportPage,
  successiveReports,
  type PairBrief,
  type ReportSpec,
  type Slip,
  type SuccessiveReports,
} from '../../../samples';
import { againstPrevious, auditReport } from '../../../src/audit';
import { readReport } from '../../../src/read';
import type { Report } from '../../../src/report';
import type { AuditResult } from '../../../src/result';
import { YEAR_RULES } from '../../../src/rules';
import type { RuleSettings } from '../../../src/settings';
import { parsePage } from '../../support/dom';

/** Two right reports, of which the later goes on from the earlier. */
export const successive = (change: Partial<PairBrief> = {}): SuccessiveReports =>
  successiveReports({
    issuer: '青石县财政局',
    level: 'department',
    siteName: '青石县人民政府',
    year: 2023,
    volume: 'large',
    seed: 5,
    ...change,
  });

/** The report that a page reads as. */
export function readSpec(spec: ReportSpec, slips: readonly Slip[] = []): Report {
  const reading = readReport(parsePage(reportPage(spec, PLAIN, slips)), {
    url: `http://www.example.gov.cn/${spec.year}.html`,
  });
  if (!reading) throw new Error('the page is no report');
  return reading.report;
}

/** How two reports are held against each other. */
export interface Held {
  readonly settings?: RuleSettings;
  readonly isChosen?: boolean;
}

/** The audit of a report with last year's beside it. */
export const auditBoth = (
  previous: Report,
  current: Report,
  { settings, isChosen = false }: Held = {},
): AuditResult =>
  auditReport(
    current,
    settings,
    againstPrevious({ report: previous, source: previous.url, isChosen }),
  );

const IDS: ReadonlySet<string> = new Set(YEAR_RULES.map(({ id }) => id));

/** What the rules of years find, as `RULE PLACE`. */
export const namesOfYears = (previous: ReportSpec, current: ReportSpec, held?: Held): string[] =>
  auditBoth(readSpec(previous), readSpec(current), held)
    .findings.filter(({ rule }) => IDS.has(rule))
    .map(({ rule, at }) => `${rule} ${at}`);

/** A report with other figures, whatever its text says of them. */
export const withFigures = (
  spec: ReportSpec,
  figures: Readonly<Record<string, number>>,
): ReportSpec => ({ ...spec, figures: { ...spec.figures, ...figures } });
