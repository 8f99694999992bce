import { decodeHtml } from '../encoding';
import { isFetchable, webAddress } from './addresses';
import { askFor, type Leading } from './ask';
import { readBody } from './body';
import { deadline } from './deadline';
import { announcedFile, fileKindOfBytes } from './file-kind';
import { withoutPlayers } from './media';
import type { FailureKind, FailureReason, FetchFailure, FetchOutcome } from './outcome';
import { lookAt } from './page-look';
import { retryAfterMs } from './retry-after';
import { meaningOfStatus, standInFor } from './stand-in';

export interface FetchOptions extends Leading {
  readonly signal?: AbortSignal | undefined;
  /** Whether cookies of the host go along; without, none do. */
  readonly credentials?: 'omit' | 'include' | undefined;
  /** Pages of more bytes are not loaded. */
  readonly maxBytes?: number | undefined;
  /** So long (ms) an answer is waited for, to its end. */
  readonly timeoutMs?: number | undefined;
}

/** Reports take some 100 KB, those pasted from Word up to 3 MB. */
export const MAX_PAGE_BYTES = 12 * 1024 * 1024;
export const FETCH_TIMEOUT_MS = 30_000;

const failure = (
  kind: FailureKind,
  reason: FailureReason,
  url: string,
  status: number | null = null,
  waitMs: number | null = null,
): FetchFailure => ({ kind, reason, url, status, retryAfterMs: waitMs });

/**
 * Asks for a page as a person's browser would, once, and tells it from what servers send in its place.
 * Redirects are followed only where the person wants that, and no further than the content security
 * policy lets them. Nothing is retried, and no challenge is answered.
 *
 * @param address of a page of a site where reports are published, see `isFetchable`
 * @returns never rejects: what goes wrong is an outcome as well
 */
export async function fetchPage(
  address: string,
  options: FetchOptions = {},
): Promise<FetchOutcome> {
  const asked = webAddress(address)?.href;
  if (asked === undefined) return failure('badAddress', 'address', address);
  if (!isFetchable(asked)) return failure('notPermitted', 'address', asked);
  const { signal, credentials = 'omit', timeoutMs = FETCH_TIMEOUT_MS } = options;
  const time = deadline(timeoutMs, signal);
  try {
    const init: RequestInit = {
      credentials,
      signal: time.signal,
      // A copy that the browser has kept says nothing of what is published today.
      cache: 'no-cache',
      // What is audited is nobody's business but the person's.
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
    };
    const response = await askFor(asked, init, options);
    if (!response) return failure('redirected', 'redirect', asked);
    return await outcomeOf(response, asked, options.maxBytes ?? MAX_PAGE_BYTES);
  } catch {
    if (signal?.aborted === true) return failure('aborted', 'network', asked);
    return failure('offline', time.isLate() ? 'timeout' : 'network', asked);
  } finally {
    time.end();
  }
}

async function outcomeOf(
  response: Response,
  asked: string,
  maxBytes: number,
): Promise<FetchOutcome> {
  const header = (name: string): string => response.headers.get(name) ?? '';
  const { status } = response;
  const url = response.url || asked;
  const contentType = header('content-type');
  const wait = retryAfterMs(response.headers.get('retry-after'), Date.now());
  const announced = announcedFile({ url, contentType, disposition: header('content-disposition') });
  if (response.ok && announced !== null && announced !== 'unknown') {
    await response.body?.cancel().catch(() => undefined);
    return { kind: 'file', url, file: announced, contentType };
  }

  const bytes = await readBody(response, maxBytes);
  if (!bytes) return failure('tooLarge', 'size', url, status);
  const file = fileKindOfBytes(bytes, url);
  if (response.ok && file !== null) return { kind: 'file', url, file, contentType };
  const decoded = decodeHtml(bytes, contentType);
  const look = lookAt(decoded?.text ?? '');
  const otherwise = meaningOfStatus(status, look);
  if (otherwise) return failure(otherwise.kind, otherwise.reason, url, status, wait);
  if (!decoded) return failure('unreadable', 'encoding', url, status);
  const standIn = standInFor(look, { asked, final: url });
  if (standIn) return failure(standIn.kind, standIn.reason, url, status, wait);
  return {
    kind: 'page',
    url,
    text: withoutPlayers(decoded.text),
    encoding: decoded.encoding,
    contentType,
    lastModified: header('last-modified'),
  };
}
