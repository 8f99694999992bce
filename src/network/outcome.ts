/** What came of asking for a page. Words are made of it at the edge, in the language of who reads. */

/** Files in which reports are published, by what they are; `other` is anything else that is no page. */
export type FileKind =
  'pdf' | 'docx' | 'doc' | 'wps' | 'ofd' | 'xlsx' | 'xls' | 'zip' | 'image' | 'other';

/** A page as a person's browser would get it. */
export interface FetchedPage {
  readonly kind: 'page';
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** Its markup, without what would play sounds or films. */
  readonly text: string;
  /** Name of the encoding that it was read in, see `decodeHtml`. */
  readonly encoding: string;
  /** Headers as they were sent; empty where there were none. */
  readonly contentType: string;
  readonly lastModified: string;
}

/** A file, which was not loaded. */
export interface FetchedFile {
  readonly kind: 'file';
  readonly url: string;
  readonly file: FileKind;
  readonly contentType: string;
}

/**
 * Why no page came, or none that holds what was asked for:
 * - `notPermitted`: the extension may not ask this host; `badAddress`: it is no address of the web.
 * - `refused`: the server wants none of it (403, 405, 412, 418, 429, 521).
 * - `challenge`: a page that asks for a proof of being human, or runs a script to that end.
 * - `redirected`: the address leads elsewhere, and the browser doesn't tell where.
 * - `login`: it is shown to those who log in. `missing`: there is no such page.
 * - `empty`: a shell that scripts or frames fill. `tooLarge`: more than was asked for.
 * - `unreadable`: no text in any encoding. `unavailable`: the server is out of order.
 * - `offline`: no connection, or no answer in time. `aborted`: by who asked.
 */
export const FAILURES = [
  ...(['notPermitted', 'badAddress', 'refused', 'challenge', 'login', 'missing'] as const),
  ...(['redirected'] as const),
  ...(['empty', 'tooLarge', 'unreadable', 'unavailable', 'offline', 'aborted'] as const),
] as const;
export type FailureKind = (typeof FAILURES)[number];

/**
 * By what that is known:
 * - `status`: the status of the answer; `words` or `script` or `form`: what stands in the page.
 * - `redirect`: where the address led to. `frames`, `blank`, `refresh`: what a shell consists of.
 * - `size`, `encoding`, `network`, `timeout`, `address`: as they say.
 */
export const FAILURE_REASONS = [
  ...(['status', 'words', 'script', 'form', 'redirect', 'frames', 'blank', 'refresh'] as const),
  ...(['size', 'encoding', 'network', 'timeout', 'address'] as const),
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

export interface FetchFailure {
  readonly kind: FailureKind;
  readonly reason: FailureReason;
  /** After redirects, where it came that far. */
  readonly url: string;
  /** Of the answer; null where none came. */
  readonly status: number | null;
  /** How long the server asks to be left alone, in milliseconds; null where it says nothing. */
  readonly retryAfterMs: number | null;
}

export type FetchOutcome = FetchedPage | FetchedFile | FetchFailure;

export const isFailure = (outcome: FetchOutcome): outcome is FetchFailure =>
  outcome.kind !== 'page' && outcome.kind !== 'file';
