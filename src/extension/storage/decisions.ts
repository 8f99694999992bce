import browser from 'webextension-polyfill';
import {
  decisionOn,
  idOfIgnored,
  ignoring,
  ofReport,
  parseIgnored,
  type AuditResult,
  type Finding,
  type IgnoredFinding,
  type ReportKey,
} from '../../result';
import { isKeptPrivately, PRIVATE_IGNORED } from './storage-keys';
import { changeIgnored, readIgnored, type IgnoredChange } from './user-settings';

/**
 * Which findings a person has set aside: on disk, or, from private windows, in session storage, which
 * is in memory only and goes with the last private window.
 */

const keyOf = (entry: IgnoredFinding): string => PRIVATE_IGNORED + idOfIgnored(entry);

/** What tells a decision from one on the same finding at another time. */
const versionOf = (entry: IgnoredFinding): string => entry.ignoredOn + idOfIgnored(entry);

const readPrivate = async (): Promise<readonly IgnoredFinding[]> =>
  Object.entries(await browser.storage.session.get(null)).flatMap(([key, item]) =>
    key.startsWith(PRIVATE_IGNORED) ? (parseIgnored(item) ?? []) : [],
  );

/**
 * All decisions, as a window of its kind knows them.
 * @param isPrivate private windows know those of others, not the other way round
 */
export async function readDecisions(isPrivate: boolean): Promise<readonly IgnoredFinding[]> {
  const kept = await readIgnored();
  return isPrivate ? [...kept, ...(await readPrivate())] : kept;
}

/**
 * Makes and drops decisions where a window of its kind keeps them.
 * @throws Error where the browser can't keep them
 */
export async function changeDecisions(
  { add = [], remove = [] }: IgnoredChange,
  isPrivate: boolean,
): Promise<void> {
  if (!isPrivate) return changeIgnored({ add, remove });
  // Going back to what was decided outside is no decision of this window.
  const outside = new Set((await readIgnored()).map(versionOf));
  const own = add.filter((entry) => !outside.has(versionOf(entry)));
  const added = new Set(own.map(idOfIgnored));
  const dropped = remove.filter((id) => !added.has(id));
  await browser.storage.session.set(Object.fromEntries(own.map((entry) => [keyOf(entry), entry])));
  await browser.storage.session.remove(dropped.map((id) => PRIVATE_IGNORED + id));
  // What is set aside in a private window leaves what was decided outside as it is.
  if (add.length === 0) await changeIgnored({ remove: dropped });
}

/** Tabs that were asked about; none changes between windows of the two kinds. */
const knownTabs = new Map<number, boolean>();

/**
 * Whether a tab is in a private window. A tab that is gone is what it was when it was last asked about;
 * one that never was counts as private, so that nothing of it reaches the disk.
 */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    const { incognito } = await browser.tabs.get(tabId);
    knownTabs.set(tabId, incognito);
    return incognito;
  } catch {
    return knownTabs.get(tabId) ?? true;
  }
}

/**
 * Makes and drops decisions in the window of a tab, and has its frames look again.
 * @throws Error where the browser can't keep them
 */
export async function changeDecisionsIn(tabId: number, change: IgnoredChange): Promise<void> {
  const isPrivate = await isPrivateTab(tabId);
  await changeDecisions(change, isPrivate);
  // Pages hear of what is kept on disk, and not of what is in memory.
  if (isPrivate)
    await browser.tabs.sendMessage(tabId, { type: 'ignored/changed' }).catch(() => undefined);
}

/**
 * Sets a finding aside, in place of an earlier decision on it.
 * @param tabId the tab that shows the report
 * @param said the reason in the words of the person, and what the finding says in their language
 * @returns the way back
 * @throws Error where the browser can't keep it
 */
export async function ignoreFinding(
  tabId: number,
  result: AuditResult,
  finding: Finding,
  said: Pick<IgnoredFinding, 'reason' | 'message'>,
): Promise<IgnoredChange> {
  const before = decisionOn(result, finding, await readDecisions(await isPrivateTab(tabId)));
  const entry = ignoring(result, finding, said, new Date());
  if (!entry) return {};
  const remove = before ? [idOfIgnored(before)] : [];
  await changeDecisionsIn(tabId, { add: [entry], remove });
  return { add: before ? [before] : [], remove: [idOfIgnored(entry)] };
}

/**
 * Drops the decision on a finding, whether it holds or not.
 * @returns the way back
 * @throws Error where the browser can't keep that
 */
export async function unignoreFinding(
  tabId: number,
  result: AuditResult,
  finding: Finding,
): Promise<IgnoredChange> {
  const before = decisionOn(result, finding, await readDecisions(await isPrivateTab(tabId)));
  if (!before) return {};
  await changeDecisionsIn(tabId, { remove: [idOfIgnored(before)] });
  return { add: [before] };
}

/** What a frame may know: decisions on its report, made on its site. */
export async function decisionsFor(
  report: ReportKey,
  { site, isPrivate }: { readonly site: string; readonly isPrivate: boolean },
): Promise<readonly IgnoredFinding[]> {
  const entries = ofReport(await readDecisions(isPrivate), report);
  return entries.filter((entry) => entry.site === site);
}

/** Forgets what was decided in private windows, once the last of them has gone. */
export async function forgetPrivateDecisions(): Promise<void> {
  const windows = await browser.windows.getAll().catch(() => []);
  if (windows.some(({ incognito }) => incognito)) return;
  const keys = Object.keys(await browser.storage.session.get(null)).filter(isKeptPrivately);
  if (keys.length > 0) await browser.storage.session.remove(keys);
}
