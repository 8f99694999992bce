import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { keptReport } from '../../archive';
import type { Locale } from '../../messages';
import type { PreviousReport } from '../../report';
import {
  auditResult,
  type AuditResult,
  ignoredFinding,
  type IgnoredFinding,
  keptAddress,
  MAX_MESSAGE_CHARS,
  type OwnFinding,
  REPORT_TEMPLATES,
  siteOfAddress,
} from '../../result';
import {
  type DrawnMark,
  EXPORT_FORMATS,
  OVERLAY_COMMANDS,
  type Preferences,
  preferencesSchema,
  type RuleSettings,
} from '../../settings';

/**
 * Every message between the surfaces of the extension. Messages of other shapes, and messages from
 * anyone but this extension, are ignored. Frames of pages have their end of it in `frame-messages`,
 * which does without the schema library.
 */

const count = z.int().check(z.nonnegative());

const frameStatus = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('audited'),
    /** `older`: recognised, but not audited against a template; `none`: only announced, not read. */
    template: z.enum([...REPORT_TEMPLATES, 'none']),
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

/** Scripts that a frame asks for when it needs them. */
export const PARTS = [
  ...['english', 'chinese', 'traditional', 'offered'],
  ...['marks', 'card', 'quotes', 'deciding', 'own', 'saving', 'years'],
] as const;
export type Part = (typeof PARTS)[number];

const toBackground = z.discriminatedUnion('type', [
  /** From the gate: this frame looks like a report, audit it. Answered with whether it can be. */
  z.object({ type: z.literal('gate/report') }),
  /**
   * From the gate: this page may list reports, read how many. Answered when that is shown, with whether
   * it could be read.
   */
  z.object({ type: z.literal('gate/list') }),
  /** From the auditor: what are the person's wishes? Answered with a `FrameContext`. */
  z.object({ type: z.literal('frame/context') }),
  /** From the auditor: start another script in this frame. Answered with whether it could be. */
  z.object({ type: z.literal('frame/part'), part: z.enum(PARTS) }),
  /** From the auditor: how the audit came out. Answered when that is kept, and sent again without. */
  z.extend(frameReport, { type: z.literal('audit/status') }),
  /**
   * From the auditor: an audit to keep, as it was before decisions were looked at, and what was read of the
   * report. Its address is that of the frame, whatever the result says. Answered with whether it was
   * kept.
   */
  z.object({
    type: z.literal('archive/keep'),
    /** Tells the visits of a page apart. */
    visit: z.string(),
    result: auditResult,
    report: keptReport,
  }),
  /** From the auditor: is last year's report at hand? Answered with `KnownPrevious`. */
  z.object({ type: z.literal('years/get'), organ: z.string(), year: z.nullable(z.number()) }),
  /**
   * From what a person has opened or saves: what is known of the report of this audit besides it?
   * Answered with a `ReportHistory`; for a page in a private window with an empty one.
   */
  z.object({ type: z.literal('history/get'), result: auditResult }),
  /**
   * From the auditor: what is set aside in this report, and what was added to it, on the site of this
   * frame? Answered with `KnownIgnored`; reasons are told only where a person has an audit saved.
   */
  z.object({
    type: z.literal('ignored/get'),
    organ: z.string(),
    year: z.nullable(z.number()),
    reasons: z.boolean(),
  }),
  /**
   * From the overlay: this finding is set aside, in place of an earlier decision if one is named.
   * Answered with whether it was kept.
   */
  z.object({
    type: z.literal('ignored/add'),
    entry: ignoredFinding,
    replaces: z.nullable(z.string()),
  }),
  /** From the auditor: what the finding of this decision says now; null where it says the same again. */
  z.object({
    type: z.literal('ignored/seen'),
    id: z.string(),
    changedTo: z.nullable(z.string().check(z.maxLength(MAX_MESSAGE_CHARS))),
  }),
  /** From the overlay: this decision is dropped. Answered with whether that was kept. */
  z.object({ type: z.literal('ignored/remove'), id: z.string() }),
  /** From the auditor: what is filled into letters, as one is written? Answered with `LetterPresets`. */
  z.object({ type: z.literal('letter/get') }),
  /** From the overlay: how the person likes it. */
  z.object({ type: z.literal('preferences/set'), change: z.partial(preferencesSchema) }),
  /** From the help: the keys of the commands. Answered with a list of `CommandKeys`. */
  z.object({ type: z.literal('keys/get') }),
  /** From the help: open the browser's own page on which keys are changed. */
  z.object({ type: z.literal('keys/change') }),
  /** From the navigator: save the audit of this frame from a page of ours, as this one may not. */
  z.object({ type: z.literal('export/standalone'), format: z.enum(EXPORT_FORMATS) }),
  /** From the navigator: show the panel for this tab. */
  z.object({ type: z.literal('panel/open') }),
  /** From the overlay: the person has come to this place of the page (for the panel to follow). */
  z.object({ type: z.literal('place/shown'), at: z.string() }),
]);
export type ToBackground = z.infer<typeof toBackground>;

/** What is sent to a frame. `frame-messages` checks the same by hand; a test holds them together. */
export const toFrame = z.discriminatedUnion('type', [
  /** Answered with the `PrintedResult` of the frame, in the language of its page. */
  z.object({ type: z.literal('audit/get') }),
  /** Answered with the `AuditResult` of the frame: who asks finds the words. */
  z.object({ type: z.literal('audit/data') }),
  /** Answered with the `FrameReport` of the frame, at once: its status is null until it has one. */
  z.object({ type: z.literal('status/get') }),
  /** Answered with the marks as they are drawn now, see `drawnMarks`. */
  z.object({ type: z.literal('marks/get') }),
  /** Leads the reader to a finding of the result, counted from 0. Answered with a boolean. */
  z.object({ type: z.literal('audit/focus'), index: count }),
  /** Leads the reader to a place of the report, by its name. Answered with a boolean. */
  z.object({ type: z.literal('audit/show'), at: z.string() }),
  /** What a person asks for by a key of the browser. Answered with a boolean. */
  z.object({ type: z.literal('overlay/command'), command: z.enum(OVERLAY_COMMANDS) }),
  /** A decision was made elsewhere that no storage event tells of. Answered with a boolean. */
  z.object({ type: z.literal('ignored/changed') }),
  /** Another report may be at hand as last year's. Answered with a boolean. */
  z.object({ type: z.literal('years/changed') }),
]);
export type ToFrame = z.infer<typeof toFrame>;

/** The wishes of a person that an audited page has to know. */
export interface FrameContext {
  readonly locale: Locale;
  readonly settings: RuleSettings;
  readonly preferences: Preferences;
}

/** What a frame is told of the decisions on its report: those of its own site alone. */
export interface KnownIgnored {
  /** The site of the frame, as the browser knows it. */
  readonly site: string;
  readonly entries: readonly IgnoredFinding[];
  /** The findings that the person has added to its report. */
  readonly own: readonly OwnFinding[];
}

/** What is at hand of the year before a report. */
export interface KnownPrevious {
  /** Null for nothing. */
  readonly previous: PreviousReport | null;
}

/** The answer to `audit/get` and `audit/data` where the audit broke off with an error. */
const auditFailure = z.object({ type: z.literal('audit/failed') });
export type AuditFailure = z.infer<typeof auditFailure>;
export type FrameAnswer = AuditResult | AuditFailure;

/** The answer to `marks/get`. */
export const drawnMarks = z.array(
  z.object({
    rule: z.string(),
    at: z.string(),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
);
/** What a frame answers; booleans where it was asked to do something. */
export type AnswerOfFrame = FrameAnswer | FrameReport | DrawnMark[] | boolean;

/** A frame of a tab. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

/** Where a message to the background came from. */
export interface FrameSender extends FrameAddress {
  /** The site of the frame, see `siteOfAddress`: what the browser says, and not the page. */
  readonly site: string;
  /** The address of the frame, or of its tab where it has none; what the browser says as well. */
  readonly url: string;
  /** Whether the tab is in a private window. */
  readonly isPrivate: boolean;
}

/** A frame that a script wrote has no address, and the origin of who wrote it. */
const siteOfSender = ({ url = '', origin = '' }: SenderWithOrigin): string =>
  siteOfAddress(url) || siteOfAddress(origin);
/** Frames that a script wrote, and those of `data:` or `blob:`, have the address of their tab. */
const addressOfSender = ({ url = '', tab }: Runtime.MessageSender): string =>
  keptAddress(siteOfAddress(url) === '' ? (tab?.url ?? url) : url);
/** What Chrome and Firefox tell, and the polyfill's types don't know. */
type SenderWithOrigin = Runtime.MessageSender & { readonly origin?: string };

const fromThisExtension = (sender: Runtime.MessageSender) => sender.id === browser.runtime.id;

/**
 * Calls `listener` for every message to the background, with the frame that sent it.
 * @param listener what it returns is the answer, at once or when it is there; undefined: none
 */
export function onFrameMessage(
  listener: (message: ToBackground, from: FrameSender) => unknown,
): () => void {
  const receive = (
    data: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const parsed = toBackground.safeParse(data);
    const tabId = sender.tab?.id;
    const { frameId } = sender;
    if (!fromThisExtension(sender) || !parsed.success) return undefined;
    if (tabId === undefined || frameId === undefined) return undefined;
    const from = {
      tabId,
      frameId,
      site: siteOfSender(sender),
      url: addressOfSender(sender),
      isPrivate: sender.tab?.incognito === true,
    };
    const answer = listener(parsed.data, from);
    if (answer instanceof Promise) {
      void answer.then(sendResponse);
      return true;
    }
    if (answer !== undefined) sendResponse(answer);
    return undefined;
  };
  // The polyfill's types know no listener that sometimes answers and sometimes doesn't.
  const heard = receive as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

async function ask(message: ToFrame, { tabId, frameId }: FrameAddress): Promise<unknown> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId });
    return answer;
  } catch {
    return undefined; // nobody listens in that frame
  }
}

/** The document in a frame and how its audit came out; null where nobody answers. */
export async function askForStatus(frame: FrameAddress): Promise<FrameReport | null> {
  const report = frameReport.safeParse(await ask({ type: 'status/get' }, frame));
  return report.success ? report.data : null;
}

/** The audit of a frame; null where nobody answers, or with something that is no audit result. */
export async function askForAudit(frame: FrameAddress): Promise<FrameAnswer | null> {
  const answer = await ask({ type: 'audit/data' }, frame);
  const failed = auditFailure.safeParse(answer);
  if (failed.success) return failed.data;
  const result = auditResult.safeParse(answer);
  return result.success ? result.data : null;
}

/** Asks the overlay of a frame for something. False where it could not be done. */
export async function askOverlay(
  frame: FrameAddress,
  message: Exclude<ToFrame, { type: 'audit/get' | 'audit/data' | 'marks/get' }>,
): Promise<boolean> {
  return (await ask(message, frame)) === true;
}
