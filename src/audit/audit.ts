import { inReadingOrder } from '../anchor/reading-order';
import { runToEnd, type Resumable } from '../base/resumable';
import { readingSteps, type ReadOptions } from '../read';
import type { Offered, PageAnchors, Report } from '../report';
import {
  excerpts,
  keptAddress,
  notAReport,
  OUTCOMES,
  RESULT_SCHEMA,
  type AuditResult,
  type Finding,
  type FindingData,
  type ReportSummary,
  type Severity,
} from '../result';
import { evaluateIdentities, RULES, type Rule, type Violation } from '../rules';
import { DEFAULT_SETTINGS, type RuleSettings } from '../settings';
import { SECTION_KEYS } from '../template';
import { isOff, rulesOff, severityOf } from './rule-settings';

/** An audit, with the places on the page that its findings speak of. */
export interface Audited {
  /** Without quotes; `quoted` adds them where they are wanted. */
  readonly result: AuditResult;
  /** By place name; empty where the page is no report. */
  readonly anchors: PageAnchors;
}

export interface AuditOptions extends ReadOptions {
  /** Which rules are off or have another severity; without, all are as they come. */
  readonly settings?: RuleSettings;
}

/**
 * Reads and audits a page.
 * @param document the page; it is only read
 */
export const auditDocument = (document: Document, options: AuditOptions): Audited =>
  runToEnd(auditingSteps(document, options));

/** `auditDocument`, with a pause now and then; the page may change meanwhile. */
export function* auditingSteps(document: Document, options: AuditOptions): Resumable<Audited> {
  const reading = yield* readingSteps(document, options);
  if (!reading)
    return {
      result: notAReport({ url: options.url, title: excerpts(document.title) }),
      anchors: new Map(),
    };
  return {
    result: yield* judgingSteps(reading.report, options.settings ?? DEFAULT_SETTINGS),
    anchors: reading.anchors,
  };
}

/**
 * Audits a report that has been read. Rules that are off find nothing; the sums are checked all the
 * same, since `checks` and `identities` say what was checked, not what is objected to.
 */
export const auditReport = (
  report: Report,
  settings: RuleSettings = DEFAULT_SETTINGS,
): AuditResult => runToEnd(judgingSteps(report, settings));

/** `auditReport`, with a pause after each rule and within long ones. */
function* judgingSteps(report: Report, settings: RuleSettings): Resumable<AuditResult> {
  const summary = summarise(report);
  const scope = report.offered ? 'announcement' : 'text';
  const rules = RULES.filter(
    (rule) => (rule.scope ?? 'text') === scope && !isOff(settings, rule.id),
  );
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(settings, rule);
    for (const found of rule.check(report)) {
      if (!found) {
        yield;
        continue;
      }
      const violation = excerpts(found);
      // What a person has set a rule to holds for all that it finds.
      const own = severity === rule.severity ? (violation.severity ?? severity) : severity;
      findings.push(findingOf(rule, own, violation));
    }
    yield;
  }
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

function findingOf(
  rule: Rule,
  severity: Severity,
  { at, fields = [], expected, actual, basis, mark, ...others }: Violation,
): Finding {
  const data = dataOf(others);
  return {
    rule: rule.id,
    severity,
    at,
    fields: [...fields],
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    basis,
    ...(mark === undefined ? {} : { mark }),
    ...(Object.keys(data).length === 0 ? {} : { data }),
  };
}

/** What of a slip the other fields don't say, of a sentence also where it stands. */
function dataOf({
  section,
  claim,
  rows,
  entries,
}: Pick<Violation, keyof FindingData>): FindingData {
  return {
    ...(section === undefined ? {} : { section }),
    ...(claim ? { claim } : {}),
    ...(rows ? { rows } : {}),
    ...(entries ? { entries } : {}),
  };
}
