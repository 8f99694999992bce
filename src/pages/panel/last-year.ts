import {
  choosePrevious,
  keepAudit,
  keptReport,
  problemOf,
  type ArchiveProblem,
} from '../../archive';
import type { Audited } from '../../audit';
import { pause } from '../../base/pause';
import { loadUserSettings } from '../../extension/storage/user-settings';
import { isGated, markupInTab } from '../../extension/tabs/reading-tab';
import { fetchPage, isFailure, type FailureKind } from '../../network';
import { reportKeyOf, type AuditResult, type ReportKey } from '../../result';
import { pairOf } from '../../survey';
import { auditDocument, markupOf, mayBeFilled, parsePage } from '../shared/audit-document';

/** Last year's report by an address or as a saved page, because a person gave it. */

/** What a person gives as last year's report. */
export type GivenPage =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly file: File };

/** Why it can't be taken. */
export type TakingProblem =
  | FailureKind
  | ArchiveProblem
  /** A file for download; a page without a report, or one that only announces it; of another year. */
  | 'file'
  | 'notReport'
  | 'announced'
  | 'otherYear';

/** What became of it. */
export type Taken =
  | { readonly kind: 'taken'; readonly of: ReportKey }
  /** Of another name: to be confirmed. `take` does that. */
  | { readonly kind: 'unsure'; readonly of: ReportKey; readonly take: () => Promise<Taken> }
  | { readonly kind: 'problem'; readonly problem: TakingProblem };

const problem = (why: TakingProblem): Taken => ({ kind: 'problem', problem: why });

/** A page as it was fetched, shown or saved. */
export interface Page {
  readonly url: string;
  readonly text: string;
}

/** A page that its scripts fill, or that may not be fetched, as a tab of ours shows it. */
export async function filledPage(address: string): Promise<Page | null> {
  if (!(await isGated(address))) return null;
  const read = await markupInTab(address, pause, new AbortController().signal);
  return read && { url: read.address, text: read.html };
}

/** What a tab may show where it could not be fetched; what refuses is never tried another way. */
const SHOWN_IN_TAB: readonly string[] = ['notPermitted', 'empty'] satisfies FailureKind[];

/** The page that was given; why not where there is none. */
export async function pageOf(given: GivenPage): Promise<Page | TakingProblem> {
  if (given.kind === 'file') {
    const text = markupOf(new Uint8Array(await given.file.arrayBuffer()));
    return text === null ? 'unreadable' : { url: given.file.name, text };
  }
  const address = given.address.trim();
  const outcome = await fetchPage(address, { credentials: 'omit' });
  if (isFailure(outcome)) {
    const filled = SHOWN_IN_TAB.includes(outcome.kind) ? await filledPage(address) : null;
    return filled ?? outcome.kind;
  }
  return outcome.kind === 'file' ? 'file' : outcome;
}

interface ReadPage {
  readonly page: Page;
  readonly audited: Audited;
  readonly mayBeFilled: boolean;
}

async function audit(page: Page): Promise<ReadPage> {
  const { rules: settings } = await loadUserSettings();
  const document = parsePage(page.text);
  const audited = await auditDocument(document, { url: page.url, settings });
  return { page, audited, mayBeFilled: mayBeFilled(document) };
}

async function readGiven(given: GivenPage): Promise<ReadPage | TakingProblem> {
  const page = await pageOf(given);
  if (typeof page === 'string') return page;
  const read = await audit(page);
  if (read.audited.report || given.kind === 'file' || !read.mayBeFilled) return read;
  const filled = await filledPage(page.url);
  return filled ? audit(filled) : read;
}

/** Keeps it, and, where the names don't tell, that it is last year's. */
async function keep(
  result: AuditResult,
  { url }: Page,
  audited: Audited,
  of: ReportKey,
  isPlain: boolean,
): Promise<Taken> {
  const mine = reportKeyOf(result);
  const kept = keptReport.safeParse(audited.report);
  if (!kept.success || !mine) return problem('notReport');
  try {
    await keepAudit({
      ...{ result: audited.result, report: kept.data, url, at: new Date() },
      // A page that is given is a visit of its own.
      ...{ visit: `given ${Date.now()}`, auditedBy: '' },
    });
    if (!isPlain) await choosePrevious(mine, of);
    return { kind: 'taken', of };
  } catch (error) {
    return problem(problemOf(error));
  }
}

/**
 * Reads a page as last year's report of an audit and keeps it in the archive. Nothing is kept of one
 * whose organ has another name before `take` is called.
 * @param result this year's
 */
export async function takeLastYear(result: AuditResult, given: GivenPage): Promise<Taken> {
  const read = await readGiven(given);
  if (typeof read === 'string') return problem(read);
  const { page, audited } = read;
  const of = audited.report && reportKeyOf(audited.result);
  const { report } = audited.result;
  if (!of || !report) return problem('notReport');
  if (report.offered) return problem('announced');
  const { issuer = null, year = null } = result.report ?? {};
  const pairing = pairOf({ issuer, year }, { issuer: report.issuer, year: report.year });
  if (pairing.kind === 'none' && pairing.reason === 'year') return problem('otherYear');
  if (pairing.kind === 'plain') return keep(result, page, audited, of, true);
  return { kind: 'unsure', of, take: () => keep(result, page, audited, of, false) };
}
