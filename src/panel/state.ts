import type { FrameAddress, FrameAnswer } from '../browser/messages';
import type { AuditedTab } from '../browser/tabs';
import type { AuditResult } from '../report';

/** What the panel shows for a page. */
export type PanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'report'; readonly result: AuditResult; readonly frame: FrameAddress }
  /** `checked`: the whole page was read, and not just looked at by the gate. */
  | { readonly kind: 'notReport'; readonly checked: boolean }
  /** Nobody looked at the page yet; `gov`: though the gate should have. */
  | { readonly kind: 'offer'; readonly gov: boolean }
  /** `unseen`: the extension has no access to the page until a person gives it. */
  | { readonly kind: 'closed'; readonly why: 'browser' | 'pdf' | 'unseen' | 'gone' }
  | { readonly kind: 'failed' };

/** What came back from a frame that was asked for its audit; null: no answer. */
export interface FrameReply {
  readonly frameId: number;
  readonly answer: FrameAnswer | null;
}

const figureCount = (result: AuditResult): number =>
  Object.keys(result.report?.figures ?? {}).length;

/**
 * What to show, from what the frames of a tab answer. Of several reports the one with the most
 * figures is shown: the others are summaries or copies.
 *
 * @param checked whether the auditor was just started in all frames
 */
export function stateOf(
  { id: tabId, page }: AuditedTab,
  replies: readonly FrameReply[],
  checked: boolean,
): PanelState {
  let best: { result: AuditResult; frame: FrameAddress } | null = null;
  let failed = false;
  let answered = false;
  for (const { frameId, answer } of replies) {
    if (!answer) continue;
    answered = true;
    if (!('isReport' in answer)) failed = true;
    else if (answer.isReport && (!best || figureCount(answer) > figureCount(best.result)))
      best = { result: answer, frame: { tabId, frameId } };
  }
  if (best) return { kind: 'report', ...best };
  if (failed) return { kind: 'failed' };
  if (page === 'pdf') return { kind: 'closed', why: 'pdf' };
  if (page === 'closed') return { kind: 'closed', why: 'browser' };
  if (answered || checked) return { kind: 'notReport', checked: checked || page !== 'gov' };
  if (page === 'unseen') return { kind: 'closed', why: 'unseen' };
  return { kind: 'offer', gov: page === 'gov' };
}
