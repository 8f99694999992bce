import * as z from 'zod/mini';
import { auditResult, countBySeverity, REPORT_TEMPLATES, reportKeyOf } from '../result';
import type { AuditResult } from '../result';
import { squeeze } from '../template';
import { keptReport, type KeptReport } from './kept-report';

/** What the archive keeps of a report, as plain data: nothing here touches a database. */

/** Number of the shape of both records; one more with every change that older ones are brought up to. */
export const RECORD_SCHEMA = 1;

/** Of the text of a report so much is kept, in characters: three times the longest ones published. */
export const MAX_KEPT_CHARS = 300_000;
/** So many versions of a report are kept: the first one, and the latest of the others. */
export const MAX_AUDITS_PER_REPORT = 20;

const isoTime = z.iso.datetime();

/** A report as it stood on a page when it was audited: one of its versions. */
export const keptAudit = z.object({
  schema: z.literal(RECORD_SCHEMA),
  /** Id of the report, see `reportId`. */
  report: z.string(),
  /** When this version was first seen; with `report` the key of the record. */
  keptAt: isoTime,
  /** When it was last seen unchanged. */
  seenAt: isoTime,
  /** The visit on which it was first seen: a page that loads bit by bit is not several versions. */
  visit: z.string(),
  /** Version of the extension that audited it last. */
  auditedBy: z.string(),
  /** Without decisions of the person, which are kept elsewhere. */
  result: auditResult,
  /** What was read of it, up to `MAX_KEPT_CHARS` of text. */
  text: keptReport,
});
export type KeptAudit = z.infer<typeof keptAudit>;

/** A report in the list of those kept. */
export const keptEntry = z.object({
  schema: z.literal(RECORD_SCHEMA),
  id: z.string(),
  organ: z.string(),
  year: z.nullable(z.number()),
  /** How many versions are kept. */
  audits: z.int().check(z.positive()),
  firstKeptAt: isoTime,
  /** Of the version that was seen last. */
  latest: z.object({
    keptAt: isoTime,
    seenAt: isoTime,
    url: z.string(),
    template: z.enum(REPORT_TEMPLATES),
    errors: z.int().check(z.nonnegative()),
    warnings: z.int().check(z.nonnegative()),
  }),
});
export type KeptEntry = z.infer<typeof keptEntry>;

/** What a report is known by in the archive: its organ, however it is spaced, and its year. */
export const reportId = (organ: string, year: number | null): string =>
  JSON.stringify([squeeze(organ), year]);

const idParts = z.tuple([z.string(), z.nullable(z.number())]);
/** What an id made by `reportId` says; null for anything else. */
export function nameOfId(id: string): Pick<KeptEntry, 'organ' | 'year'> | null {
  try {
    const [organ, year] = idParts.parse(JSON.parse(id));
    return { organ, year };
  } catch {
    return null;
  }
}

/** An audit that is to be kept. */
export interface NewAudit {
  readonly result: AuditResult;
  readonly report: KeptReport;
  /** Address of the page, as the browser gives it. */
  readonly url: string;
  readonly visit: string;
  readonly auditedBy: string;
  readonly at: Date;
}

/** A report with its text up to the limit of what is kept. */
function upToLimit(report: KeptReport): KeptReport {
  let left = MAX_KEPT_CHARS;
  const passages = report.statements.passages.flatMap(({ section, text }) => {
    const kept = text.slice(0, Math.max(0, left));
    left -= text.length;
    return kept === '' ? [] : [{ section, text: kept }];
  });
  return { ...report, statements: { ...report.statements, passages } };
}

/**
 * The record of an audit.
 * @returns null where there is nothing to keep: the page is no report, or only announces one
 */
export function toRecord({ result, report, ...audit }: NewAudit): KeptAudit | null {
  const key = reportKeyOf(result);
  if (!key || !result.report || result.report.offered) return null;
  const at = audit.at.toISOString();
  const plain: AuditResult = {
    ...result,
    page: { ...result.page, url: audit.url },
    ignored: [],
  };
  delete plain.ignoredBefore;
  return {
    schema: RECORD_SCHEMA,
    report: reportId(key.organ, key.year),
    keptAt: at,
    seenAt: at,
    visit: audit.visit,
    auditedBy: audit.auditedBy,
    result: plain,
    text: upToLimit(report),
  };
}

/** What the report itself says, without what is thought of it, and without what it was held against. */
export const contentOf = ({ result, text }: KeptAudit): string =>
  JSON.stringify([{ ...result.report, previous: null }, text.statements.passages]);

/** The version that was seen last; null of none. */
export const lastSeen = (audits: readonly KeptAudit[]): KeptAudit | null =>
  audits.reduce<KeptAudit | null>(
    (last, one) => (last && last.seenAt >= one.seenAt ? last : one),
    null,
  );

/** What becomes of the audits of a report when another one comes. */
export interface AuditChange {
  readonly put: readonly KeptAudit[];
  /** Values of `keptAt`. */
  readonly remove: readonly string[];
}

const byTime = (a: KeptAudit, b: KeptAudit): number => (a.keptAt < b.keptAt ? -1 : 1);
const lastOf = (audits: readonly KeptAudit[]): KeptAudit | undefined =>
  [...audits].sort(byTime).at(-1);

/** A version that was seen again, judged as it is today. */
const seenAgain = (known: KeptAudit, now: KeptAudit): KeptAudit => ({
  ...now,
  keptAt: known.keptAt,
  visit: known.visit,
});

/**
 * The same report at other addresses: the words and figures are those that it has here.
 * @param since only versions that were kept after this one
 */
function copiesElsewhere(
  known: readonly KeptAudit[],
  now: KeptAudit,
  since: KeptAudit | undefined,
): readonly KeptAudit[] {
  const content = contentOf(now);
  return known.filter(
    (one) =>
      one.result.page.url !== now.result.page.url &&
      one.keptAt > (since?.keptAt ?? '') &&
      contentOf(one) === content,
  );
}

/** Whether the page that a version stood on has changed since. */
const isSuperseded = (known: readonly KeptAudit[], one: KeptAudit): boolean =>
  lastOf(known.filter(({ result }) => result.page.url === one.result.page.url)) !== one;

/** What becomes of a report seen at another address than before, where that is no version of its own. */
function takeCopyIn(
  known: readonly KeptAudit[],
  now: KeptAudit,
  last: KeptAudit | undefined,
): AuditChange | null {
  const copies = copiesElsewhere(known, now, last);
  const copy = lastOf(copies.filter((one) => !isSuperseded(known, one)));
  if (copy) return { put: [seenAgain(copy, now)], remove: [] };
  // A copy of what was corrected since says nothing new.
  return copies.length > 0 && !last ? { put: [], remove: [] } : null;
}

/**
 * Takes an audit in. Where the report has not changed since, at its address or at another one, that
 * version is seen again, with the newer result: rules and settings change without the page. A page that
 * changes while it is looked at takes the place of what it was before on that visit.
 *
 * @param known the versions that are kept, in any order
 */
export function takeIn(known: readonly KeptAudit[], now: KeptAudit): AuditChange {
  const there = known.filter(({ result }) => result.page.url === now.result.page.url);
  const last = lastOf(there);
  if (last && contentOf(last) === contentOf(now))
    return { put: [seenAgain(last, now)], remove: [] };
  if (last?.visit === now.visit) {
    const before = lastOf(there.filter((one) => one !== last));
    // It has come back to what it was when it was last visited.
    if (before && contentOf(before) === contentOf(now))
      return { put: [seenAgain(before, now)], remove: [last.keptAt] };
    return { put: [{ ...now, keptAt: last.keptAt }], remove: [] };
  }
  const copied = takeCopyIn(known, now, last);
  if (copied) return copied;
  const put = { ...now, keptAt: freeTime(known, now.keptAt) };
  return { put: [put], remove: beyondLimit([...known, put]) };
}

/** All versions once an audit was taken in, in the order of time. */
export function versionsAfter(
  known: readonly KeptAudit[],
  { put, remove }: AuditChange,
): readonly KeptAudit[] {
  const replaced = new Set([...remove, ...put.map(({ keptAt }) => keptAt)]);
  return [...known.filter(({ keptAt }) => !replaced.has(keptAt)), ...put].sort(byTime);
}

/** A time at which no other version is kept, not before the given one. */
function freeTime(known: readonly KeptAudit[], from: string): string {
  let at = from;
  while (known.some(({ keptAt }) => keptAt === at))
    at = new Date(new Date(at).getTime() + 1).toISOString();
  return at;
}

/** The versions that are too many: the oldest but for the first. */
export const beyondLimit = (audits: readonly KeptAudit[]): readonly string[] =>
  [...audits]
    .sort(byTime)
    .slice(1, Math.max(1, audits.length - MAX_AUDITS_PER_REPORT + 1))
    .map(({ keptAt }) => keptAt);

/**
 * The entry of a report in the list.
 * @param audits all its versions; at least one
 */
export function toEntry(audits: readonly [KeptAudit, ...KeptAudit[]]): KeptEntry {
  const ordered = [...audits].sort(byTime);
  const latest = lastSeen(audits) ?? audits[0];
  const { result, keptAt, seenAt, report } = latest;
  const { organ, year } = reportKeyOf(result) ?? { organ: result.page.url, year: null };
  const { error, warning } = countBySeverity(result.findings);
  return {
    schema: RECORD_SCHEMA,
    id: report,
    organ,
    year,
    audits: audits.length,
    firstKeptAt: ordered[0]?.keptAt ?? keptAt,
    latest: {
      keptAt,
      seenAt,
      url: result.page.url,
      template: result.report?.template ?? 'older',
      errors: error,
      warnings: warning,
    },
  };
}

/** A version as read back; null where it can't be read. */
export function parseAudit(data: unknown): KeptAudit | null {
  const parsed = keptAudit.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** An entry of the list as read back; null where it can't be read. */
export function parseEntry(data: unknown): KeptEntry | null {
  const parsed = keptEntry.safeParse(data);
  return parsed.success ? parsed.data : null;
}
