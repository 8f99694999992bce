import { fileOfRow } from '../../archive';
import { hostOf, type BatchRow, type Read, type ReadStep, type RunPorts } from '../../batch';
import { isGated, readInTab } from '../../extension/tabs/reading-tab';
import { fetchPage, fetchRobots, isFetchable, type FetchOutcome } from '../../network';
import { markupOf } from '../shared/audit-document';
import { auditedRead, auditText, type Wishes } from './auditing';
import type { Clock } from './clock';

/** How rows are read: fetched first, then in a tab of ours, and files as they are. */

const unread = (
  reason: Extract<Read['outcome'], { kind: 'unread' }>['reason'],
  status: number | null = null,
  retryAfterMs: number | null = null,
): Read => ({ outcome: { kind: 'unread', reason, status, retryAfterMs } });

const visitOf = ({ id, attempts }: BatchRow): string => `run-${Date.now()}-${id}-${attempts}`;

type GetWishes = () => Promise<Wishes>;

async function readFile(row: BatchRow, wishes: GetWishes): Promise<Read> {
  const bytes = await fileOfRow(row.id);
  if (!bytes) return unread('fileGone');
  const html = markupOf(bytes);
  if (html === null) return unread('unreadable');
  // Where a saved page came from is a claim of the file: it is not kept as if the page had been seen.
  const source = { url: row.url, via: 'file', visit: null, isListed: false } as const;
  const { outcome, result } = await auditText(html, source, await wishes());
  return { outcome, result };
}

async function readFetched(
  row: BatchRow,
  fetched: FetchOutcome,
  wishes: GetWishes,
): Promise<ReadStep> {
  if (fetched.kind === 'file') return { outcome: { kind: 'file', file: fetched.file } };
  if (fetched.kind === 'page') {
    const { url, text } = fetched;
    const isListed = row.lists.length > 0;
    const source = { url, via: 'fetch', visit: visitOf(row), isListed } as const;
    const { mayBeFilled, ...read } = await auditText(text, source, await wishes());
    return mayBeFilled ? { ...read, inTab: true } : read;
  }
  const read = unread(fetched.kind, fetched.status, fetched.retryAfterMs);
  // A shell is filled by its scripts. What refuses or asks for a proof is never tried another way.
  return fetched.kind === 'empty' ? { ...read, inTab: true } : read;
}

/**
 * The ways in which rows are read.
 * @param wishes as they are when a page is audited
 */
export const rowReading = (
  clock: Clock,
  wishes: GetWishes,
): Pick<RunPorts, 'read' | 'open' | 'robots'> => ({
  robots: (address, signal, onRequest) => fetchRobots(address, { signal, onRequest }),
  read: async (row, { cookies, signal }) => {
    if (row.via === 'file') return readFile(row, wishes);
    if (!isFetchable(row.url)) {
      if (!(await isGated(row.url))) return unread('openYourself');
      return { ...unread('noAnswer'), inTab: true, isFirst: true };
    }
    const credentials = cookies ? 'include' : 'omit';
    const host = hostOf(row);
    let again = 0;
    const fetched = await fetchPage(row.url, {
      signal,
      credentials,
      follow: row.follow,
      onRequest: () => (again += 1),
    });
    const further = [{ host, requests: again }];
    const last = hostOf({ url: fetched.url, via: null });
    if (last !== host && last !== '') further.push({ host: last, requests: 1 });
    return { ...(await readFetched(row, fetched, wishes)), further };
  },
  open: async ({ url }, signal) => {
    const wait = (ms: number) => clock.waitUntil(clock.now() + ms, signal);
    const result = await readInTab(url, wait, signal);
    return result ? auditedRead(result, 'tab') : null;
  },
});
