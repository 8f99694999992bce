/**
 * Why the archive can't be used. Nothing else stops working for it.
 * - `full`: the browser gives the extension no more room.
 * - `newer`: a newer version of the extension has been at it.
 * - `blocked`: another window holds on to an older state of it, or the browser doesn't answer.
 * - `damaged`: the browser can't read its own files.
 * - `unavailable`: the browser has no database for us, as in private windows.
 */
export type ArchiveProblem = 'full' | 'newer' | 'blocked' | 'damaged' | 'unavailable';

/** Thrown by everything in this room that asks the database for something. */
export class ArchiveError extends Error {
  constructor(
    readonly problem: ArchiveProblem,
    cause?: unknown,
  ) {
    super(`the archive can't be used: ${problem}`, { cause });
    this.name = 'ArchiveError';
  }
}

/** Chromium on a full disk fails with other names than on a full quota, and says so in its words. */
const NO_ROOM = /quota|no space|disk full|full disk|FILE_ERROR_NO_SPACE/i;

const PROBLEM_OF_NAME: Readonly<Record<string, ArchiveProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'damaged',
  NotSupportedError: 'unavailable',
  ReferenceError: 'unavailable',
};

/** What an error of the database means. */
export function problemOf(error: unknown): ArchiveProblem {
  if (error instanceof ArchiveError) return error.problem;
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  if (NO_ROOM.test(`${name} ${message}`)) return 'full';
  return PROBLEM_OF_NAME[name] ?? 'damaged';
}
