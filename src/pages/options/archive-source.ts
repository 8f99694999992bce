import {
  addAudits,
  allAudits,
  auditsOf,
  emptyArchive,
  isArchiveEmpty,
  listReports,
  onArchive,
  parseAudit,
  problemOf,
  removeReport,
  type KeptAudit,
  type KeptEntry,
} from '../../archive';
import {
  clearArchiveState,
  forgetArchiveState,
  isPrivatePage,
  readArchiveState,
  type KeepingProblem,
} from '../../extension/storage/archiving';
import { onItems } from '../../extension/storage/storage';

/** The archive as the options page shows it. */
export interface ArchiveListing {
  /** The one that was seen last comes first. */
  readonly reports: readonly KeptEntry[];
  /** How many entries can't be read. */
  readonly unreadable: number;
  /** What all of it takes on disk, in bytes; null where the browser doesn't tell. */
  readonly bytes: number | null;
  /** What went wrong with keeping or, just now, with reading; `private`: it is hidden here. */
  readonly problem: KeepingProblem | 'private' | null;
}

/** What of a file would be added to the archive, in versions of reports, and what can't be read. */
export interface ArchiveComparison {
  readonly added: number;
  readonly unreadable: number;
}

/** Where the options page gets the archive. All but `read` throw where the archive can't be used. */
export interface ArchiveSource {
  read(): Promise<ArchiveListing>;
  /** The versions of a report, the latest first. */
  versions(report: string): Promise<readonly KeptAudit[]>;
  /** Removes a report. Returns the way back. */
  remove(report: string): Promise<() => Promise<void>>;
  empty(): Promise<void>;
  /** The person has read what went wrong. */
  dismiss(): Promise<void>;
  /** Everything that can be read, for a file. */
  all(): Promise<readonly KeptAudit[]>;
  compare(entries: readonly unknown[]): Promise<ArchiveComparison>;
  /** Takes in from a file what can be read and is not there yet. */
  add(entries: readonly unknown[]): Promise<void>;
  watch(changed: () => void): () => void;
}

const readableOf = (entries: readonly unknown[]): readonly KeptAudit[] =>
  entries.flatMap((entry) => parseAudit(entry) ?? []);

const bytesUsed = async (): Promise<number | null> =>
  (await navigator.storage.estimate().catch(() => null))?.usage ?? null;

const keyOf = ({ report, keptAt }: KeptAudit): string => JSON.stringify([report, keptAt]);

/** The archive of this browser. */
export const storedArchive: ArchiveSource = {
  read: async () => {
    const none = { reports: [], unreadable: 0, bytes: null };
    if (isPrivatePage()) return { ...none, problem: 'private' };
    const noted = (await readArchiveState().catch(() => null))?.problem?.kind ?? null;
    try {
      const [{ found, unreadable }, bytes] = await Promise.all([listReports(), bytesUsed()]);
      const reports = [...found].sort((a, b) => (a.latest.seenAt < b.latest.seenAt ? 1 : -1));
      return { reports, unreadable, bytes, problem: noted };
    } catch (error) {
      return { ...none, problem: problemOf(error) };
    }
  },
  versions: async (report) => (await auditsOf(report)).found,
  remove: async (report) => {
    const removed = await removeReport(report);
    // What is empty by the person's wish was not thrown away by the browser.
    if (await isArchiveEmpty()) await forgetArchiveState();
    return async () => {
      await addAudits(removed);
    };
  },
  empty: async () => {
    // First of all: what is empty by the person's wish was not thrown away by the browser.
    await forgetArchiveState();
    await emptyArchive();
  },
  dismiss: clearArchiveState,
  all: async () => (await allAudits()).found,
  compare: async (entries) => {
    const given = readableOf(entries);
    const known = new Set((await allAudits()).found.map(keyOf));
    const added = given.filter((one) => !known.has(keyOf(one))).length;
    return { added, unreadable: entries.length - given.length };
  },
  add: async (entries) => {
    await addAudits(readableOf(entries));
  },
  watch: (changed) => {
    const ends = [onArchive(changed), onItems('archive/', changed)];
    return () => ends.forEach((end) => end());
  },
};
