import { documentMessages, type Locale } from '../../messages/documents';
import { calendarDay, localDay } from '../../messages';
import { readable } from '../../present';
import type { LetterPresets } from '../../settings';

/** What a letter asks for: answers to problems, no more than attention to notes, or nothing. */
export type LetterKind = 'problems' | 'notes' | 'clean';

/** How a letter ends, with blanks where nothing was preset. */
export interface LetterEnding {
  readonly closing: string;
  readonly office: string;
  readonly date: string;
  /** Whom to ask; null where nobody is named. */
  readonly contact: string | null;
}

/** Whether the deadline lies before the day of writing: no letter may ask for what can't be done. */
export const hasDeadlinePassed = ({ deadline }: LetterPresets, now: Date): boolean =>
  deadline?.kind === 'day' && deadline.on < localDay(now);

/**
 * The closing line and the signature of a letter.
 * @param now the moment of writing
 */
export function letterEnding(
  kind: LetterKind,
  presets: LetterPresets,
  now: Date,
  locale: Locale,
): LetterEnding {
  const words = documentMessages(locale).saving;
  const { letter } = words;
  const { deadline } = presets;
  const asked = (): string | null => {
    if (deadline === null) return null;
    if (deadline.kind === 'days') return letter.withinDays(deadline.days);
    const passed = hasDeadlinePassed(presets, now);
    return letter.before(passed ? letter.blankDay : calendarDay(deadline.on, locale));
  };
  const closings = {
    problems: () => letter.closing(asked()),
    notes: () => letter.closingInfo,
    clean: () => letter.closingClean,
  };
  const contact = readable(presets.contact);
  const details = readable(presets.contactDetails);
  const on = presets.date === 'today' ? localDay(now) : presets.date;
  return {
    closing: closings[kind](),
    office: readable(presets.office) || letter.office,
    date: on === 'blank' ? letter.blankDay : calendarDay(on, locale),
    contact: contact === '' && details === '' ? null : letter.contact(contact, details),
  };
}
