import type { PreviousReport } from '../../report';
import { NO_HISTORY, type AuditResult, type ReportHistory, type ReportKey } from '../../result';
import {
  DEFAULT_LETTER_PRESETS,
  type LetterPresets,
  OVERLAY_COMMANDS,
  type OverlayCommand,
} from '../../settings';
import { isUserSettingKey } from '../storage/storage-keys';
import type {
  AnswerOfFrame,
  AuditFailure,
  FrameContext,
  KnownIgnored,
  KnownPrevious,
  ToBackground,
  ToFrame,
} from './messages';
import {
  deliverToBackground,
  extensionApi,
  resendToBackground,
  sendToBackground,
} from './native-api';

/**
 * A page's end of the messages, for scripts that carry neither the polyfill nor the schema library.
 * Only this extension's own messages are heard.
 */

export const AUDIT_FAILED: AuditFailure = { type: 'audit/failed' };

const ASK_FOR_CONTEXT: ToBackground = { type: 'frame/context' };

/** The person's wishes, checked where they are kept; null where nobody has answered. */
const asContext = (answer: unknown): FrameContext | null =>
  typeof answer === 'object' ? (answer as FrameContext | null) : null;

const askingForIgnored = ({ organ, year }: ReportKey, reasons: boolean): ToBackground => ({
  type: 'ignored/get',
  organ,
  year,
  reasons,
});

/** Asks what is set aside in a report; null where nobody answers at once. */
export async function askForIgnored(
  report: ReportKey,
  reasons = false,
): Promise<KnownIgnored | null> {
  const answer = await sendToBackground(askingForIgnored(report, reasons));
  return typeof answer === 'object' ? (answer as KnownIgnored | null) : null;
}

/** Asks for last year's report, ever later, until there is an answer; null where there is none. */
export async function askForPrevious(
  { organ, year }: ReportKey,
  isMeant: () => boolean,
): Promise<PreviousReport | null> {
  const answer = await deliverToBackground({ type: 'years/get', organ, year }, isMeant);
  // Checked where it is kept.
  return (answer as KnownPrevious | undefined)?.previous ?? null;
}

/** Asks what is known of a report besides its audit; nothing where nobody answers. */
export async function askForHistory(result: AuditResult): Promise<ReportHistory> {
  const answer = await sendToBackground({ type: 'history/get', result });
  return typeof answer === 'object' && answer !== null ? (answer as ReportHistory) : NO_HISTORY;
}

/** Asks what is filled into letters; blanks where nobody answers. */
export async function askForLetterPresets(): Promise<LetterPresets> {
  const answer = await sendToBackground({ type: 'letter/get' });
  return typeof answer === 'object' && answer !== null
    ? (answer as LetterPresets)
    : DEFAULT_LETTER_PRESETS;
}

/**
 * Asks what is set aside in a report again, ever later, until there is an answer.
 * @param isMeant whether that is still to be known
 * @returns whether there is an answer now
 */
export async function isIgnoredKnown(report: ReportKey, isMeant: () => boolean): Promise<boolean> {
  const answer = await resendToBackground(askingForIgnored(report, false), isMeant);
  return answer !== undefined && isMeant();
}

const isCommand = (value: unknown): value is OverlayCommand =>
  (OVERLAY_COMMANDS as readonly unknown[]).includes(value);

/** Messages that say nothing but what they are. */
const BARE = [
  ...(['audit/get', 'audit/data', 'status/get', 'marks/get'] as const),
  ...(['ignored/changed', 'years/changed'] as const),
] as const;
const isBare = (type: unknown): type is (typeof BARE)[number] =>
  (BARE as readonly unknown[]).includes(type);

/** A message as `toFrame` in `messages` describes it; null for anything else. */
export function parseToFrame(data: unknown): ToFrame | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, index, at, command } = data as Readonly<Record<string, unknown>>;
  if (isBare(type)) return { type };
  if (type === 'audit/focus' && Number.isSafeInteger(index) && (index as number) >= 0)
    return { type, index: index as number };
  if (type === 'audit/show' && typeof at === 'string') return { type, at };
  if (type === 'overlay/command' && isCommand(command)) return { type, command };
  return null;
}

/**
 * Answers the messages sent to this frame.
 * @param answer its value is sent back as it is, or once it is there
 */
export function answerInFrame(
  answer: (message: ToFrame) => AnswerOfFrame | Promise<AnswerOfFrame>,
): void {
  const { runtime } = extensionApi();
  // `sendResponse` and not a returned promise: all browsers since Chrome 102 know it.
  runtime.onMessage.addListener((data, sender, sendResponse) => {
    const message = sender.id === runtime.id ? parseToFrame(data) : null;
    if (!message) return undefined;
    const answered = answer(message);
    if (!(answered instanceof Promise)) {
      sendResponse(answered);
      return undefined;
    }
    void answered.then(sendResponse);
    return true;
  });
}

/**
 * Calls `take` with the person's wishes: as soon as they are known, whenever they change, and when
 * the page is taken out of the “back” cache, where it hears of no changes.
 *
 * @param view the window of the page
 * @param take gets null where nobody answers at once: an audit by the defaults is better than none
 */
export function followContext(view: Window, take: (context: FrameContext | null) => void): void {
  let turn = 0;
  const read = async () => {
    // Of answers that overtake one another the one asked for last counts.
    const mine = ++turn;
    const isMeant = () => mine === turn;
    const context = asContext(await sendToBackground(ASK_FOR_CONTEXT));
    if (!isMeant()) return;
    take(context);
    if (context) return;
    const late = asContext(await resendToBackground(ASK_FOR_CONTEXT, isMeant));
    if (late && isMeant()) take(late);
  };
  // Drafts and the like are kept there as well, and change with every key.
  extensionApi().storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isUserSettingKey)) void read();
  });
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void read();
  });
  void read();
}
