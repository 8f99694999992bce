import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { auditResult, type AuditResult } from '../report';

/**
 * Every message between the surfaces of the extension. Messages of other shapes, and messages from
 * anyone but this extension, are ignored.
 */

const count = z.int().check(z.nonnegative());

const frameStatus = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('audited'),
    /** `older`: recognised, but not audited against a template. */
    template: z.enum(['2021', '2019', 'older']),
    errors: count,
    warnings: count,
  }),
  z.object({ state: z.literal('failed') }),
]);
/** What the toolbar needs to know of a frame that holds a report. */
export type FrameStatus = z.infer<typeof frameStatus>;

const frameReport = z.object({
  /** Tells the documents that follow one another in a frame apart. */
  document: z.string(),
  /** Null where the document holds no report, or holds it no more. */
  status: z.nullable(frameStatus),
});
export type FrameReport = z.infer<typeof frameReport>;

/** Status of a frame together with the document that it speaks of, as kept in session storage. */
export const storedStatus = z.object({ document: z.string(), status: frameStatus });
export type StoredStatus = z.infer<typeof storedStatus>;

const toBackground = z.discriminatedUnion('type', [
  /** From the gate: this frame looks like a report, audit it. */
  z.object({ type: z.literal('gate/report') }),
  /** From the auditor: this page is in Traditional characters, bring what folds them. */
  z.object({ type: z.literal('audit/fold') }),
  /** From the auditor: how the audit came out. */
  z.extend(frameReport, { type: z.literal('audit/status') }),
]);
export type ToBackground = z.infer<typeof toBackground>;

const toFrame = z.discriminatedUnion('type', [
  /** Answered with the `AuditResult` of the frame. */
  z.object({ type: z.literal('audit/get') }),
  /** Leads the reader to a finding of the result, counted from 0. Answered with a boolean. */
  z.object({ type: z.literal('audit/focus'), index: count }),
]);
export type ToFrame = z.infer<typeof toFrame>;

/** The answer to `audit/get` where the audit broke off with an error. */
const auditFailure = z.object({ type: z.literal('audit/failed') });
export const AUDIT_FAILED: z.infer<typeof auditFailure> = { type: 'audit/failed' };
export type FrameAnswer = AuditResult | typeof AUDIT_FAILED;

/** Where a message to the background came from. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

const fromThisExtension = (sender: Runtime.MessageSender) => sender.id === browser.runtime.id;

/**
 * Sends a message to the background and, where it is open, to the popup. Resolves when it is
 * delivered; never rejects: without a listener (the extension was just updated) nothing can be done.
 */
export async function sendToBackground(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The page outlives the extension that was started in it.
  }
}

/** Calls `listener` for every message to the background, with the frame that sent it. */
export function onFrameMessage(
  listener: (message: ToBackground, from: FrameAddress) => void,
): () => void {
  const receive = (data: unknown, sender: Runtime.MessageSender) => {
    const parsed = toBackground.safeParse(data);
    const tabId = sender.tab?.id;
    const { frameId } = sender;
    if (!fromThisExtension(sender) || !parsed.success) return;
    if (tabId === undefined || frameId === undefined) return;
    listener(parsed.data, { tabId, frameId });
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/**
 * Answers the messages sent to this frame.
 * @param answer its value is sent back as it is, or once it is there
 */
export function answerInFrame(
  answer: (message: ToFrame) => FrameAnswer | boolean | Promise<FrameAnswer>,
): void {
  // `sendResponse` and not a returned promise: all browsers since Chrome 102 know it.
  const receive: Runtime.OnMessageListenerCallback = (data, sender, sendResponse) => {
    const parsed = toFrame.safeParse(data);
    if (fromThisExtension(sender) && parsed.success) {
      const answered = answer(parsed.data);
      if (answered instanceof Promise) void answered.then(sendResponse);
      else sendResponse(answered);
    }
    return true;
  };
  browser.runtime.onMessage.addListener(receive);
}

async function ask(message: ToFrame, { tabId, frameId }: FrameAddress): Promise<unknown> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId });
    return answer;
  } catch {
    return undefined; // nobody listens in that frame
  }
}

/** The audit of a frame; null where nobody answers, or with something that is no audit result. */
export async function askForAudit(frame: FrameAddress): Promise<FrameAnswer | null> {
  const answer = await ask({ type: 'audit/get' }, frame);
  const failed = auditFailure.safeParse(answer);
  if (failed.success) return failed.data;
  const result = auditResult.safeParse(answer);
  return result.success ? result.data : null;
}

/** Leads the reader to a finding. False where the place can't be found on the page any more. */
export async function askForFocus(frame: FrameAddress, index: number): Promise<boolean> {
  return (await ask({ type: 'audit/focus', index }, frame)) === true;
}
