import robotsParser from 'robots-parser';
import { decodeHtml } from '../encoding';
import { isFetchable, webAddress } from './addresses';
import { askFor } from './ask';
import { readBody } from './body';
import { deadline } from './deadline';
import type { FetchOptions } from './fetch-page';

/** What a host asks of programs (RFC 9309, and the delay that many add to it). */
export interface Robots {
  /** Whether it lets a page be fetched. */
  readonly allows: (address: string) => boolean;
  /** Time that it wants between two requests, in milliseconds; null where it says nothing. */
  readonly delayMs: number | null;
}

/** The name by which a host can speak to this extension alone; browsers send another. */
const AGENT = 'gov-report-audit';
/** As much as RFC 9309 has a program read at least. */
const MAX_ROBOTS_BYTES = 500 * 1024;
const ROBOTS_TIMEOUT_MS = 10_000;
/** Longer delays than this mean that nothing should come at all. */
const MAX_DELAY_MS = 5 * 60_000;

const isMarkup = (text: string): boolean => /^\s*</.test(text);
const ALL_ALLOWED: Robots = { allows: () => true, delayMs: null };

/**
 * Reads a robots.txt.
 * @param origin of its host, e.g. `https://www.example.gov.cn`
 */
export function parseRobots(origin: string, text: string): Robots {
  if (text === '' || isMarkup(text)) return ALL_ALLOWED;
  const robots = robotsParser(`${origin}/robots.txt`, text);
  const seconds = robots.getCrawlDelay(AGENT);
  const isDelay = seconds !== undefined && Number.isFinite(seconds) && seconds > 0;
  return {
    allows: (address) => robots.isAllowed(address, AGENT) !== false,
    delayMs: isDelay ? Math.min(seconds * 1000, MAX_DELAY_MS) : null,
  };
}

/**
 * Asks a host for its robots.txt. Where it has none, or none that comes, all is allowed: what is
 * fetched are pages that a person has named one by one. One that another host has is not asked for.
 * @param address of any page of the host
 * @returns for `parseRobots`; empty where there is none
 */
export async function fetchRobots(
  address: string,
  { signal, onRequest }: Pick<FetchOptions, 'signal' | 'onRequest'> = {},
): Promise<string> {
  const url = webAddress(address);
  if (!url || !isFetchable(address)) return '';
  const time = deadline(ROBOTS_TIMEOUT_MS, signal);
  try {
    const init: RequestInit = {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: time.signal,
    };
    const response = await askFor(`${url.origin}/robots.txt`, init, { onRequest });
    const bytes = response?.ok ? await readBody(response, MAX_ROBOTS_BYTES) : null;
    const text = bytes && decodeHtml(bytes, response?.headers.get('content-type'))?.text;
    // Many hosts answer with a page of theirs.
    return text && !isMarkup(text) ? text : '';
  } catch {
    return '';
  } finally {
    time.end();
  }
}
