import { idOfIgnored, isIdOfSite, withStates, type ReportHistory } from '../../result';
import type { FrameSender, KnownIgnored, ToBackground } from '../protocol/messages';
import { keepInArchive, knownHistory, knownPrevious } from '../storage/archiving';
import { changeDecisions, decisionsFor, readDecisions } from '../storage/decisions';
import { ownFindingsFor } from '../storage/own-findings';
import { readStates } from '../storage/states';
import {
  frameContext,
  keepPreferences,
  noteIgnored,
  readLetterPresets,
} from '../storage/user-settings';
import { openExportPage } from '../tabs/export-page';
import { injectIntoFrame, injectPart } from '../tabs/inject';
import { openPanel } from '../tabs/panel';
import { commandKeys, openKeySettings } from './commands';
import { takeList, takeReport } from './toolbar';

/** Whether something could be kept, as an answer: a page is told no more than that. */
const isKept = (keeping: Promise<void>): Promise<boolean> =>
  keeping.then(
    () => true,
    (error: unknown) => {
      console.error('[gov-report-audit] this could not be kept:', error);
      return false;
    },
  );

// A rejection means that the frame is gone, and with it the reason to start anything there.
const isStarted = (starting: Promise<void>): Promise<boolean> =>
  starting.then(
    () => true,
    () => false,
  );
const unlessGone = (starting: Promise<void>): void => void starting.catch(() => undefined);

type Asking = Extract<ToBackground, { type: 'ignored/get' }>;

async function knownIgnored(report: Asking, from: FrameSender): Promise<KnownIgnored> {
  const entries = await decisionsFor(report, from).catch(() => []);
  const told = report.reasons ? entries : entries.map((entry) => ({ ...entry, reason: '' }));
  const own = await ownFindingsFor(report, from).catch(() => []);
  return { site: from.site, entries: told, own };
}

/** Drops a decision that was made on the site of the frame; others are none of its business. */
async function dropDecision(id: string, { site, isPrivate }: FrameSender): Promise<void> {
  if (isIdOfSite(id, site)) await changeDecisions({ remove: [id] }, isPrivate);
}

type Adding = Extract<ToBackground, { type: 'ignored/add' }>;

/**
 * Makes a decision, which is one of the frame's own site whatever it says. One that is made again has
 * the reason of the earlier one, which the frame doesn't know.
 * @throws Error where there is no reason, or the browser can't keep it
 */
async function makeDecision({ entry, replaces }: Adding, from: FrameSender): Promise<void> {
  const { site, isPrivate } = from;
  const kept =
    replaces !== null && isIdOfSite(replaces, site) ? await readDecisions(isPrivate) : [];
  const earlier = kept.find((one) => idOfIgnored(one) === replaces);
  if (entry.reason === '' && !earlier) throw new Error('a decision without a reason');
  const reason = entry.reason === '' ? (earlier?.reason ?? '') : entry.reason;
  const remove = earlier ? [idOfIgnored(earlier)] : [];
  await changeDecisions({ add: [{ ...entry, site, reason }], remove }, isPrivate);
}

type AskingHistory = Extract<ToBackground, { type: 'history/get' }>;

/** A page is told what its card and its documents say, and not which other reports there are. */
async function historyFor({ result }: AskingHistory, from: FrameSender): Promise<ReportHistory> {
  const { recheck, lastYear, years } = await knownHistory(result, from);
  const { states } = withStates(result, await readStates().catch(() => []));
  return { recheck, lastYear, years, ...(states ? { states } : {}) };
}

/**
 * Does what the scripts of a frame ask of the background.
 * @returns the answer, where the message wants one
 */
export function handleFrameMessage(message: ToBackground, from: FrameSender): unknown {
  switch (message.type) {
    case 'gate/report':
      return isStarted(injectIntoFrame(from));
    case 'gate/list':
      return takeList(from.tabId, from.url);
    case 'frame/part':
      return isStarted(injectPart(from, message.part));
    case 'frame/context':
      return frameContext();
    case 'audit/status':
      return takeReport(from, message).then(() => true);
    case 'years/get':
      return knownPrevious(message, from);
    case 'history/get':
      return historyFor(message, from);
    case 'archive/keep':
      return keepInArchive(message, from).catch(() => false);
    case 'ignored/get':
      return knownIgnored(message, from);
    case 'ignored/add':
      return isKept(makeDecision(message, from));
    case 'ignored/seen':
      // Private windows leave no traces on disk.
      if (!from.isPrivate && isIdOfSite(message.id, from.site))
        void noteIgnored(message.id, message.changedTo).catch(() => undefined);
      return undefined;
    case 'ignored/remove':
      return isKept(dropDecision(message.id, from));
    case 'letter/get':
      return readLetterPresets();
    case 'preferences/set':
      return isKept(keepPreferences(message.change));
    case 'keys/get':
      return commandKeys();
    case 'keys/change':
      unlessGone(openKeySettings());
      return undefined;
    case 'export/standalone':
      return openExportPage(from, message.format).then(
        () => true,
        () => false,
      );
    case 'panel/open':
      // In this very turn: it is the person's click that lets a panel open.
      unlessGone(openPanel(from.tabId));
      return undefined;
    case 'place/shown':
      // Panels hear it themselves.
      return undefined;
  }
}
