import { inReadingOrder } from '../anchor/reading-order';
import { runToEnd, type Resumable } from '../base/resumable';
import { readingSteps, readOffered, type ReadOptions } from '../read';
import type { Offered, PageAnchors, Report } from '../report';
import {
  excerpts,
  keptAddress,
  notAReport,
  OUTCOMES,
  RESULT_SCHEMA,
  type AuditResult,
  type ReportSummary,
} from '../result';
import { evaluateIdentities, REPORT_RULES } from '../rules';
import { DEFAULT_SETTINGS, type RuleSettings } from '../settings';
import { SECTION_KEYS } from '../template';
import { findingsOf } from './findings';
import { rulesOff } from './rule-settings';
import type { PreviousAudit } from './years';

/** An audit, with the places on the page that its findings speak of. */
export interface Audited {
  /** Without quotes; `quoted` adds them where they are wanted. */
  readonly result: AuditResult;
  /** The report as read: what next year's is held against. Null where the page is no report. */
  readonly report: Report | null;
  /** By place name; empty where the page is no report. */
  readonly anchors: PageAnchors;
}

export interface AuditOptions extends ReadOptions {
  /** Which rules are off or have another severity; without, all are as they come. */
  readonly settings?: RuleSettings;
  /** Last year's report, where it is at hand, see `againstPrevious`. */
  readonly previous?: PreviousAudit;
}

/**
 * Reads and audits a page.
 * @param document the page; it is only read
 */
export const auditDocument = (
  document: Document,
  options: Omit<AuditOptions, 'readOffered'>,
): Audited => runToEnd(auditingSteps(document, { ...options, readOffered }));

/** `auditDocument`, with a pause now and then; the page may change meanwhile. */
export function* auditingSteps(document: Document, options: AuditOptions): Resumable<Audited> {
  const reading = yield* readingSteps(document, options);
  if (!reading)
    return {
      result: notAReport({ url: options.url, title: excerpts(document.title) }),
      report: null,
      anchors: new Map(),
    };
  const { report, anchors } = reading;
  const { settings = DEFAULT_SETTINGS, previous } = options;
  return { result: yield* judgingSteps(report, settings, previous), report, anchors };
}

/**
 * Audits a report that has been read. Rules that are off find nothing; the sums are checked all the
 * same, since `checks` and `identities` say what was checked, not what is objected to.
 * @param previous last year's report, see `againstPrevious`
 */
export const auditReport = (
  report: Report,
  settings: RuleSettings = DEFAULT_SETTINGS,
  previous?: PreviousAudit,
): AuditResult => runToEnd(judgingSteps(report, settings, previous));

/** `auditReport`, with a pause after each rule and within long ones. */
function* judgingSteps(
  report: Report,
  settings: RuleSettings,
  previous: PreviousAudit | undefined,
): Resumable<AuditResult> {
  const result = yield* judgedAlone(report, settings);
  return previous ? yield* previous.addTo(result, report, settings) : result;
}

/** What can be said of a report by itself. */
function* judgedAlone(report: Report, settings: RuleSettings): Resumable<AuditResult> {
  const summary = summarise(report);
  const scope = report.offered ? 'announcement' : 'text';
  const rules = REPORT_RULES.filter((rule) => (rule.scope ?? 'text') === scope);
  const findings = yield* findingsOf(rules, report, null, settings);
  const identities = [...evaluateIdentities(report)];
  const checks = { passed: 0, failed: 0, unknown: 0 };
  for (const outcome of OUTCOMES)
    checks[outcome] = identities.filter((identity) => identity.outcome === outcome).length;
  return {
    schema: RESULT_SCHEMA,
    page: { url: report.url, title: report.pageTitle },
    isReport: true,
    report: summary,
    checks,
    findings: inReadingOrder(findings, report),
    identities,
    rulesOff: rulesOff(settings),
    ignored: [],
  };
}

function summarise(report: Report): ReportSummary {
  const sections = {} as ReportSummary['sections'];
  for (const key of SECTION_KEYS) {
    const { title } = report.sections[key];
    sections[key] = { present: title !== null, title: excerpts(title) };
  }
  return {
    title: excerpts(report.title?.value ?? null),
    issuer: excerpts(report.issuer?.value ?? null),
    year: report.year?.value ?? null,
    template: report.template ?? report.requiredTemplate ?? 'older',
    ...(report.offered ? { offered: offeredIn(report.offered) } : {}),
    publishedOn: report.publishedOn?.value ?? null,
    signedOn: report.signedOn?.value ?? null,
    sections,
    ...figuresOf(report),
  };
}

function offeredIn({ kind, name, href, format }: Offered): NonNullable<ReportSummary['offered']> {
  return {
    ...{ kind, name: excerpts(name) },
    ...(href === null ? {} : { href: keptAddress(href) }),
    ...(format === null ? {} : { format }),
  };
}

/** Longer entries are no figures; what is kept of them is to be recognised, not read. */
const LONGEST_ENTRY = 200;

function figuresOf({ figures }: Report): Pick<ReportSummary, 'figures' | 'printed'> {
  const values: Record<string, number | null> = {};
  const printed: Record<string, string> = {};
  for (const { field, raw, value, state, remark } of Object.values(figures)) {
    values[field] = value;
    if (raw !== '' && (state !== 'number' || remark !== ''))
      printed[field] = [...raw.slice(0, 2 * LONGEST_ENTRY)].slice(0, LONGEST_ENTRY).join('');
  }
  return { figures: values, printed };
}
