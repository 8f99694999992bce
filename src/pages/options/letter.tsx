import { hasDeadlinePassed, letterEnding } from '../../export';
import { uiMessages } from '../../messages/all';
import { localDay } from '../../present/audit';
import {
  LETTER_TEXT_MAX_CHARS,
  MAX_DEADLINE_DAYS,
  type LetterPresetName,
  type LetterPresets,
} from '../../settings';
import { Choice } from './choice';
import type { OptionsStore } from './store';

type TextName = keyof typeof LETTER_TEXT_MAX_CHARS;
const TEXTS = Object.keys(LETTER_TEXT_MAX_CHARS) as readonly TextName[];

const DEADLINES = ['none', 'days', 'day'] as const;
type DeadlineKind = (typeof DEADLINES)[number];
const DATES = ['today', 'blank', 'other'] as const;
type DateKind = (typeof DATES)[number];

/** What is proposed where a deadline is first asked for. */
const USUAL_DAYS = 10;
const USUAL_CALENDAR_DAYS = 14;

const later = (now: Date, days: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What is filled into every letter, and how one ends by it. */
export function LetterView({ store }: { readonly store: OptionsStore }) {
  const { locale, letter } = store.state;
  const words = uiMessages(locale).options.letter;
  const now = new Date();
  const change = (given: Partial<LetterPresets>) =>
    void store.change({ letter: { ...letter, ...given } }, () => store.source.changeLetter(given));
  const { deadline, date } = letter;
  const deadlineKind: DeadlineKind = deadline?.kind ?? 'none';
  const dateKind: DateKind = date === 'today' || date === 'blank' ? date : 'other';
  const deadlineOf = (kind: DeadlineKind): LetterPresets['deadline'] => {
    if (kind === 'none') return null;
    return kind === 'days'
      ? { kind, days: USUAL_DAYS }
      : { kind, on: localDay(later(now, USUAL_CALENDAR_DAYS)) };
  };
  const what = (name: LetterPresetName) => (
    <div class="what">
      <label class="title" for={`letter-${name}`}>
        {words.names[name]}
      </label>
      <p id={`letter-${name}-note`} class="meta">
        {words.notes[name]}
      </p>
    </div>
  );

  return (
    <>
      <p class="intro">{words.intro}</p>
      <div class="rows letter">
        {TEXTS.map((name) => (
          <div key={name} class="row">
            {what(name)}
            <input
              id={`letter-${name}`}
              class="field"
              type="text"
              autocomplete="off"
              maxLength={LETTER_TEXT_MAX_CHARS[name]}
              aria-describedby={`letter-${name}-note`}
              value={letter[name]}
              // With every letter: whoever closes the tab without leaving the field loses nothing.
              onInput={(event) => change({ [name]: event.currentTarget.value })}
            />
          </div>
        ))}
        <Choice
          name="letter-deadline"
          title={words.names.deadline}
          note={words.notes.deadline}
          choices={DEADLINES}
          words={words.deadlines}
          chosen={deadlineKind}
          onChoose={(kind) => change({ deadline: deadlineOf(kind) })}
        >
          {deadline?.kind === 'days' && (
            <p class="more">
              <input
                class="field"
                type="number"
                min={1}
                max={MAX_DEADLINE_DAYS}
                required
                aria-label={words.days}
                value={deadline.days}
                onInput={({ currentTarget: { value, validity } }) => {
                  if (validity.valid) change({ deadline: { kind: 'days', days: Number(value) } });
                }}
              />
              {words.daysUnit}
            </p>
          )}
          {deadline?.kind === 'day' && (
            <p class="more">
              <input
                class="field"
                type="date"
                aria-label={words.day}
                value={deadline.on}
                onInput={({ currentTarget: { value } }) => {
                  if (isDay(value)) change({ deadline: { kind: 'day', on: value } });
                }}
              />
              {hasDeadlinePassed(letter, now) && (
                <span class="problem" role="status">
                  {words.dayPassed}
                </span>
              )}
            </p>
          )}
        </Choice>
        <Choice
          name="letter-date"
          title={words.names.date}
          note={words.notes.date}
          choices={DATES}
          words={words.dates}
          chosen={dateKind}
          onChoose={(kind) => change({ date: kind === 'other' ? localDay(now) : kind })}
        >
          {dateKind === 'other' && (
            <p class="more">
              <input
                class="field"
                type="date"
                aria-label={words.otherDate}
                value={date}
                onInput={({ currentTarget: { value } }) => {
                  if (isDay(value)) change({ date: value });
                }}
              />
            </p>
          )}
        </Choice>
        <div class="row">
          {what('internalNotes')}
          <input
            id="letter-internalNotes"
            type="checkbox"
            role="switch"
            class="switch"
            aria-describedby="letter-internalNotes-note"
            checked={letter.internalNotes}
            onChange={(event) => change({ internalNotes: event.currentTarget.checked })}
          />
        </div>
      </div>
      <Preview letter={letter} now={now} locale={locale} />
    </>
  );
}

function Preview({
  letter,
  now,
  locale,
}: {
  readonly letter: LetterPresets;
  readonly now: Date;
  readonly locale: OptionsStore['state']['locale'];
}) {
  const words = uiMessages(locale).options.letter;
  const { closing, office, date, contact } = letterEnding('problems', letter, now, locale);
  return (
    <section class="letter-preview" aria-labelledby="letter-preview">
      <h3 id="letter-preview">{words.preview}</h3>
      <div class="paper">
        <p class="body">{closing}</p>
        <p class="signature">{office}</p>
        <p class="signature">{date}</p>
        {contact !== null && <p class="body">{contact}</p>}
      </div>
    </section>
  );
}
