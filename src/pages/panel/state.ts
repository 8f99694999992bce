import type { FrameAddress } from '../../extension/protocol/messages';
import type { AuditedTab, FrameReply } from '../../extension/tabs/tabs';
import { sitesToAdd, type AuditResult } from '../../result';

/** What the panel shows for a page. */
export type PanelState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'report';
      readonly result: AuditResult;
      readonly frame: FrameAddress;
      /** What a person may add for the page to be audited by itself from now on; mostly none. */
      readonly sites: readonly string[];
    }
  /** `checked`: the whole page was read, and not just looked at by the gate. */
  | { readonly kind: 'notReport'; readonly checked: boolean }
  /** Nobody looked at the page yet; `gov`: though the gate should have. */
  | { readonly kind: 'offer'; readonly gov: boolean }
  /** `unseen`: the extension has no access to the page until a person gives it. */
  | { readonly kind: 'closed'; readonly why: 'browser' | 'pdf' | 'unseen' | 'gone' }
  | { readonly kind: 'failed' };

const figureCount = (result: AuditResult): number =>
  Object.keys(result.report?.figures ?? {}).length;

/**
 * What to show, from what the frames of a tab answer. Of several reports the one with the most
 * figures is shown: the others are summaries or copies. Where there is none, whether the page was read is
 * asked of its frames and not remembered from what was done: however often and in whatever order the
 * panel asks, the same page gives the same state.
 *
 * @param started whether the auditor was just started in all frames
 * @param added sites that a person has added
 */
export function stateOf(
  { id: tabId, page, address }: AuditedTab,
  replies: readonly FrameReply[],
  started: boolean,
  added: readonly string[] = [],
): PanelState {
  let best: { result: AuditResult; frame: FrameAddress } | null = null;
  let failed = false;
  let answered = false;
  let checked = started;
  for (const { frameId, answer, isRead } of replies) {
    if (!answer) continue;
    answered = true;
    checked ||= isRead;
    if (!('isReport' in answer)) failed = true;
    else if (answer.isReport && (!best || figureCount(answer) > figureCount(best.result)))
      best = { result: answer, frame: { tabId, frameId } };
  }
  if (best) {
    // A frame of another site, that of a publishing system say, is read only where both are allowed.
    const addresses = address === null ? [] : [address, best.result.page.url];
    return { kind: 'report', ...best, sites: sitesToAdd(addresses, added) };
  }
  if (failed) return { kind: 'failed' };
  return stateWithoutReport(page, answered, checked);
}

/** What to show of a page in which no report was found, and nothing went wrong. */
function stateWithoutReport(
  page: AuditedTab['page'],
  answered: boolean,
  checked: boolean,
): PanelState {
  if (page === 'pdf') return { kind: 'closed', why: 'pdf' };
  if (page === 'closed') return { kind: 'closed', why: 'browser' };
  if (answered || checked) return { kind: 'notReport', checked };
  if (page === 'unseen') return { kind: 'closed', why: 'unseen' };
  return { kind: 'offer', gov: page === 'gov' };
}
