import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {
  asReport,
  historyOf,
  historyWithoutArchive,
  keepAudit,
  mayBeYearBefore,
  previousOf,
  problemOf,
  type ArchiveProblem,
  type KnownHistory,
  type NewAudit,
} from '../../archive';
import { reportKeyOf, type AuditResult, type ReportKey } from '../../result';
import { askOverlay, type FrameSender, type KnownPrevious } from '../protocol/messages';
import { askingFrames, noteAsking } from '../tabs/statuses';
import { changeItem, readItem } from './storage';
import { readIgnored, readPreferences } from './user-settings';

/** Whether audits are kept, and what stands in the way. What is kept is in the archive's own database. */

const STATE = 'archive/state';
/** In the session's storage: a problem that no other storage would take. */
const UNNOTED = 'archive/problem';

const PROBLEMS = ['full', 'newer', 'blocked', 'damaged', 'unavailable', 'gone'] as const;
/** Why audits can't be kept; `gone`: the browser has thrown away what was kept. */
export type KeepingProblem = (typeof PROBLEMS)[number];

const problemKept = z.object({ kind: z.enum(PROBLEMS), at: z.iso.datetime() });
const archiveState = z.object({
  version: z.literal(1),
  /** Whether something was ever kept: a database that is empty then has been thrown away. */
  wasUsed: z.boolean(),
  /** What went wrong last, and when; null where all went well since. */
  problem: z.nullable(problemKept),
});
export type ArchiveState = z.infer<typeof archiveState>;

/** Reports that come within such a time (ms) are told of together. */
const TELL_AFTER_MS = 500;

const UNUSED: ArchiveState = { version: 1, wasUsed: false, problem: null };

function parseState(data: unknown): ArchiveState | null {
  const parsed = archiveState.safeParse(data);
  return parsed.success ? parsed.data : null;
}

async function unnoted(): Promise<ArchiveState['problem']> {
  const { data } = problemKept.safeParse((await browser.storage.session.get(UNNOTED))[UNNOTED]);
  return data ?? null;
}

/** How keeping goes. */
export async function readArchiveState(): Promise<ArchiveState> {
  const state = (await readItem(STATE, parseState)) ?? UNUSED;
  return { ...state, problem: (await unnoted()) ?? state.problem };
}

const isSame = (a: ArchiveState, b: ArchiveState): boolean =>
  a.wasUsed === b.wasUsed && a.problem?.kind === b.problem?.kind;

/**
 * Notes how keeping goes, where that has changed since it was read. Firefox has one room for databases and for this: where
 * it is full, the problem is remembered until the browser closes.
 */
async function note(before: ArchiveState, now: ArchiveState): Promise<void> {
  if (isSame(before, now)) return;
  try {
    await changeItem(STATE, parseState, () => now);
    await browser.storage.session.remove(UNNOTED);
  } catch {
    await browser.storage.session.set({ [UNNOTED]: now.problem });
  }
}

const problemAt = (kind: KeepingProblem, now: Date): ArchiveState['problem'] => ({
  kind,
  at: now.toISOString(),
});

/** Tells open pages that last year's report of theirs may have come. Never rejects. */
async function tellAsking(kept: readonly ReportKey[]): Promise<void> {
  const frames = await askingFrames().catch(() => []);
  await Promise.all(
    frames
      .filter(({ report }) => kept.some((one) => mayBeYearBefore(report, one)))
      .map(({ frame }) => askOverlay(frame, { type: 'years/changed' }).catch(() => undefined)),
  );
}

/** Tells of reports that are kept one after the other: of several together, a moment later. */
export function tellingLater(): Keeping['onNew'] {
  let all: ReportKey[] = [];
  return (kept) => {
    all.push(kept);
    if (all.length === 1)
      setTimeout(() => {
        const now = all;
        all = [];
        void tellAsking(now);
      }, TELL_AFTER_MS);
    return Promise.resolve();
  };
}

let version: string | null = null;
/** Asked once: browsers write the whole manifest anew for who asks. */
const ownVersion = (): string => (version ??= browser.runtime.getManifest().version);

/** What keeping depends on besides the audit. */
export interface Keeping {
  /** Whether the person wants audits kept. */
  readonly isWanted: boolean;
  /** How it goes. */
  readonly state: ArchiveState;
  /** Tells open pages of a report that was not known. Never rejects. */
  readonly onNew: (kept: ReportKey) => Promise<void>;
}

/** What keeping depends on, as it is now. */
export async function readKeeping(): Promise<Keeping> {
  const [{ keepArchive: isWanted }, state] = await Promise.all([
    readPreferences(),
    readArchiveState(),
  ]);
  return { isWanted, state, onNew: (kept) => tellAsking([kept]) };
}

/**
 * Keeps the audit of a frame, unless the person wants none kept, or looks at the page in a private
 * window. What goes wrong is noted for the person to see, and stops nothing.
 * @param keeping for who keeps many, and has it at hand
 * @returns whether it was kept
 */
export async function keepInArchive(
  { result, report, visit }: Pick<NewAudit, 'result' | 'report' | 'visit'>,
  { url, isPrivate }: Pick<FrameSender, 'url' | 'isPrivate'>,
  keeping?: Keeping,
): Promise<boolean> {
  if (isPrivate) return false;
  const { isWanted, state: before, onNew } = keeping ?? (await readKeeping());
  if (!isWanted) return false;
  const now = new Date();
  try {
    const kept = await keepAudit({ result, report, url, visit, auditedBy: ownVersion(), at: now });
    if (!kept) return false;
    const isGone = kept === 'first' && before.wasUsed;
    const gone = isGone ? problemAt('gone', now) : null;
    const told = before.problem?.kind === 'gone' ? before.problem : null;
    await note(before, { version: 1, wasUsed: true, problem: gone ?? told });
    const key = kept === 'again' ? null : reportKeyOf(result);
    if (key) await onNew(key);
    return true;
  } catch (error) {
    console.error('[gov-report-audit] the audit could not be kept:', error);
    await note(before, { ...before, problem: problemAt(problemOf(error), now) }).catch(
      () => undefined,
    );
    return false;
  }
}

/** The person has read what went wrong, or has emptied the archive. */
export async function clearArchiveState(): Promise<void> {
  await browser.storage.session.remove(UNNOTED);
  await changeItem(STATE, parseState, (state) => ({ ...(state ?? UNUSED), problem: null }));
}

/** The archive is empty because the person wants it so. */
export async function forgetArchiveState(): Promise<void> {
  await browser.storage.session.remove(UNNOTED);
  await changeItem(STATE, parseState, () => UNUSED);
}

/** Whether this page of the extension is in a private window, where browsers hide the archive. */
export const isPrivatePage = (): boolean => browser.extension.inIncognitoContext === true;

/** Where a question about the archive comes from. */
type Asking = Pick<FrameSender, 'isPrivate'>;

/**
 * Last year's report as the archive has it; nothing where it can't be used, and for pages in private
 * windows, which the archive neither takes in nor tells of others. Never rejects.
 */
export async function knownPrevious(
  { organ, year }: ReportKey,
  from: Pick<FrameSender, 'tabId' | 'frameId' | 'isPrivate'>,
): Promise<KnownPrevious> {
  if (from.isPrivate) return { previous: null };
  await noteAsking(from, { organ, year }).catch(() => undefined);
  return previousInArchive({ organ, year });
}

/** Last year's report as the archive has it, for who is no frame of a page. Never rejects. */
export async function previousInArchive({ organ, year }: ReportKey): Promise<KnownPrevious> {
  const nothing = { audit: null, isChosen: false };
  const { audit, isChosen } = await previousOf({ organ, year }).catch(() => nothing);
  if (!audit) return { previous: null };
  const { result, text } = audit;
  const source = result.page.url;
  return { previous: { report: asReport(text, result.page), source, isChosen } };
}

/** What is known of a report besides its audit. */
export interface HistoryShown extends KnownHistory {
  /** Why the archive can't be asked; `private`: it is not, for pages in private windows. */
  readonly problem: ArchiveProblem | 'private' | null;
}

/**
 * What the archive knows of a report besides its audit: earlier audits of it, and its other years.
 * Never rejects.
 */
export async function knownHistory(
  result: AuditResult,
  { isPrivate }: Asking,
): Promise<HistoryShown> {
  const nothing = historyWithoutArchive(result);
  if (isPrivate || isPrivatePage()) return { ...nothing, problem: 'private' };
  try {
    return { ...(await historyOf(result, await readIgnored())), problem: null };
  } catch (error) {
    return { ...nothing, problem: problemOf(error) };
  }
}
