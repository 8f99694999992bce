import * as z from 'zod/mini';
import { memoize } from '../base/memoize';
import { FAILURES } from '../network';
import { countBySeverity, openFindings, REPORT_TEMPLATES, type AuditResult } from '../result';

/** What a run keeps of each address, and of each host: plain data, checked where it is read back. */

/** Number of the shape of these records; one more with every change that older ones are brought up to. */
export const BATCH_SCHEMA = 1;

/**
 * - `queued`: to be read; `fetching`: asked for; `opening`: being read in a tab of ours.
 * - `audited`: read to its end, report or not. `failed`: it could not be read.
 * - `blocked`: its host refuses. `skipped`: nothing to read here, or for the person to open.
 */
export const ROW_STATES = [
  ...(['queued', 'fetching', 'opening', 'audited', 'failed', 'blocked', 'skipped'] as const),
] as const;
export type RowState = (typeof ROW_STATES)[number];
/** States in which something is being done for a row. */
export const isBusy = ({ state }: Pick<BatchRow, 'state'>): boolean =>
  state === 'fetching' || state === 'opening';
/** States in which something is left to be done. */
export const isWaiting = (row: Pick<BatchRow, 'state'>): boolean =>
  row.state === 'queued' || isBusy(row);
/** Rows whose reading can be tried again, all at once. */
export const isRetryable = ({ state }: Pick<BatchRow, 'state'>): boolean =>
  state === 'failed' || state === 'blocked';

/**
 * Why a row was not audited: what came of asking for it, and besides:
 * - `hostStopped`: its host refused too often; `robots`: its robots.txt disallows the page.
 * - `file`: the report is a file; `list`: the page lists reports, which have rows of their own.
 * - `otherHost`: a list names it on a host that the person has not named.
 * - `openYourself`: only the person can open it. `noAnswer`: nothing came of opening it in a tab.
 * - `noAddress`: the roster has no address of it. `sameAddress`: another row has the same one.
 * - `broken`: reading or auditing it failed. `fileGone`: the saved page is not at hand any more.
 * - `breaksOff`: the run was cut off again and again while it was being read.
 * - `lost`: its audit was kept, and the browser or the person has thrown away what the extension keeps.
 */
export const ROW_REASONS = [
  ...FAILURES,
  ...(['hostStopped', 'robots', 'file', 'list', 'openYourself', 'otherHost'] as const),
  ...(['noAddress', 'sameAddress', 'noAnswer', 'broken', 'breaksOff', 'fileGone', 'lost'] as const),
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** What an address leads to. */
export const ROW_KINDS = [
  ...(['page', 'pdf', 'docx', 'doc', 'wps', 'ofd', 'xlsx', 'xls', 'zip'] as const),
  ...(['image', 'other'] as const),
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const VIAS = ['fetch', 'tab', 'file'] as const;
export type Via = (typeof VIAS)[number];

/** Whether a row has a page of its own to read. */
export const hasPage = ({ url, same }: Pick<BatchRow, 'url' | 'same'>): boolean =>
  url !== '' && same === null;

const count = z.int().check(z.nonnegative());
/** Milliseconds since 1970. */
const moment = z.number();

const summary = z.object({
  isReport: z.boolean(),
  /** Of the report; null where the page is none, or only announces one. */
  template: z.nullable(z.enum(REPORT_TEMPLATES)),
  title: z.nullable(z.string()),
  /** Organ and year as the report says them. */
  issuer: z._default(z.nullable(z.string()), null),
  year: z._default(z.nullable(z.number()), null),
  errors: count,
  warnings: count,
  /** Sums by outcome. */
  checks: z.object({ passed: count, failed: count, unknown: count }),
  /** ISO date. */
  publishedOn: z.nullable(z.string()),
  isLate: z.boolean(),
});
/** What the list shows of an audit; the audit itself is kept beside it. */
export type RowSummary = z.infer<typeof summary>;

export const batchRow = z.object({
  schema: z.literal(BATCH_SCHEMA),
  /** Number in the list, from 1 on. */
  id: z.int().check(z.positive()),
  url: z.string(),
  /** How it was read, or is to be; null before. */
  via: z.nullable(z.enum(VIAS)),
  state: z.enum(ROW_STATES),
  reason: z.nullable(z.enum(ROW_REASONS)),
  /** Status of the answer; null where there was none. */
  status: z.nullable(z.int()),
  kind: z.nullable(z.enum(ROW_KINDS)),
  /** What a list, a table or a file calls it; empty where nothing does. */
  name: z.string(),
  /** As the roster says, or else the report; before that the list. */
  organ: z.nullable(z.string()),
  year: z.nullable(z.number()),
  // What came later has a default, so that rows of earlier versions are read.
  /** The organ that a roster names for this address, and the year that it asks for; null without. */
  roster: z._default(z.nullable(z.string()), null),
  rosterYear: z._default(z.nullable(z.number()), null),
  /** Numbers of the rows whose lists name this address. */
  lists: z._default(z.array(z.number()), []),
  /** Number of the row that has the same address, and is read for both; null for none. */
  same: z._default(z.nullable(z.number()), null),
  /** Whether redirects of its address are followed to other hosts, as the person wants. */
  follow: z._default(z.boolean(), false),
  /** How often it was asked for, but for what was cut off. */
  attempts: count,
  /** How often in a row it was being read when the run was cut off. */
  cuts: z._default(count, 0),
  /** Null where nothing was audited. */
  summary: z.nullable(summary),
  /** The person's own. */
  note: z.string(),
});
export type BatchRow = z.infer<typeof batchRow>;

export const batchHost = z.object({
  schema: z.literal(BATCH_SCHEMA),
  /** Name without a port: one machine, however many doors it has. */
  host: z.string(),
  /** Requests made in this run, its robots.txt among them. */
  requests: count,
  /** Refusals since it last answered. */
  refusals: count,
  /** Failures of any kind since it last answered. */
  failures: count,
  /** Not to be asked before. */
  readyAt: moment,
  /** Why it is not asked any more; null while it is. */
  stopped: z.nullable(z.object({ reason: z.enum(FAILURES), status: z.nullable(z.int()) })),
  /** Whether the person has its cookies go along. */
  cookies: z.boolean(),
  /** Its robots.txt, empty where it has none; null where it was not asked for yet. */
  robots: z.nullable(z.string()),
});
export type BatchHost = z.infer<typeof batchHost>;

export const batchRun = z.object({
  schema: z.literal(BATCH_SCHEMA),
  /** Whether rows are to be read: true over a closed tab or a browser that was killed. */
  isRunning: z.boolean(),
  /** Pause between two requests to a host, in milliseconds. */
  gapMs: z.number().check(z.gte(1000)),
});
export type BatchRun = z.infer<typeof batchRun>;

export const NEW_RUN: BatchRun = { schema: BATCH_SCHEMA, isRunning: false, gapMs: 2000 };

/** What is known of a row when it is put into the list. */
export interface NewRow {
  readonly url: string;
  readonly name?: string;
  readonly organ?: string | null;
  readonly year?: number | null;
  readonly kind?: RowKind | null;
  readonly via?: Via | null;
  /** What a roster says of it. */
  readonly roster?: string | null;
  readonly rosterYear?: number | null;
  /** See `batchRow`. */
  readonly same?: number | null;
}

function stateOfNew({ url, kind, same }: NewRow): Pick<BatchRow, 'state' | 'reason'> {
  if (url === '') return { state: 'skipped', reason: 'noAddress' };
  if ((same ?? null) !== null) return { state: 'skipped', reason: 'sameAddress' };
  return (kind ?? 'page') === 'page'
    ? { state: 'queued', reason: null }
    : { state: 'skipped', reason: 'file' };
}

/** A row at the end of a list. */
export const toRow = (id: number, { url, ...known }: NewRow): BatchRow => ({
  schema: BATCH_SCHEMA,
  id,
  url,
  via: known.via ?? null,
  ...stateOfNew({ url, ...known }),
  status: null,
  kind: known.kind ?? null,
  name: known.name ?? '',
  organ: known.organ ?? known.roster ?? null,
  year: known.year ?? known.rosterYear ?? null,
  roster: known.roster ?? null,
  rosterYear: known.rosterYear ?? null,
  lists: [],
  same: known.same ?? null,
  follow: false,
  attempts: 0,
  cuts: 0,
  summary: null,
  note: '',
});

export const toHost = (host: string): BatchHost => ({
  schema: BATCH_SCHEMA,
  host,
  requests: 0,
  refusals: 0,
  failures: 0,
  readyAt: 0,
  stopped: null,
  cookies: false,
  robots: null,
});

/** The host that a row's address names; empty for files of the person's. */
export function hostOf({ url, via }: Pick<BatchRow, 'url' | 'via'>): string {
  return via === 'file' ? '' : hostnameOf(url);
}

/** Asked for every row of the list each time that something is due: taking an address apart costs. */
const hostnameOf = memoize(
  (url) => {
    try {
      return new URL(url).hostname;
    } catch {
      return '';
    }
  },
  { maxChars: 1000, maxTexts: 20_000 },
);

/** What the list shows of an audit. */
export function summaryOf(result: AuditResult): RowSummary {
  const { report, findings, checks } = result;
  const { error, warning } = countBySeverity(openFindings(result));
  return {
    isReport: result.isReport,
    template: report && !report.offered ? report.template : null,
    title: report?.title ?? null,
    issuer: report?.issuer ?? null,
    year: report?.year ?? null,
    errors: error,
    warnings: warning,
    checks,
    publishedOn: report?.publishedOn ?? null,
    isLate: findings.some(({ rule }) => rule === 'published-late'),
  };
}

/** Whether a row was audited and is a report. */
export const isReport = ({ state, summary }: BatchRow): boolean =>
  state === 'audited' && summary?.isReport === true;

/** Whether a roster asks for it. */
export const isOfRoster = ({ roster }: Pick<NewRow, 'roster'>): boolean =>
  (roster ?? null) !== null;

/** What tells two lines of rosters apart. */
export const rosterKey = ({ url, roster, rosterYear }: NewRow): string =>
  JSON.stringify([url, roster ?? null, rosterYear ?? null]);
