import { hasDeadlinePassed, letterEnding } from '../../export';
import { localDay, uiMessages } from '../../messages/all';
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

type LetterWords = ReturnType<typeof uiMessages>['options']['letter'];
interface PartProps {
  readonly letter: LetterPresets;
  readonly now: Date;
  readonly words: LetterWords;
  readonly onChange: (change: Partial<LetterPresets>) => void;
}

/** What a preset is called, and what becomes of it. */
const Name = ({ of, words }: { readonly of: LetterPresetName; readonly words: LetterWords }) => (
  <div class="what">
    <label class="title" for={`letter-${of}`}>
      {words.names[of]}
    </label>
    <p id={`letter-${of}-note`} class="meta">
      {words.notes[of]}
    </p>
  </div>
);

const TextRow = ({ name, letter, words, onChange }: PartProps & { readonly name: TextName }) => (
  <div class="row">
    <Name of={name} words={words} />
    <input
      id={`letter-${name}`}
      class="field"
      type="text"
      autocomplete="off"
      maxLength={LETTER_TEXT_MAX_CHARS[name]}
      aria-describedby={`letter-${name}-note`}
      value={letter[name]}
      // With every letter: whoever closes the tab without leaving the field loses nothing.
      onInput={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  </div>
);

/** A day to be chosen from a calendar. */
const DayField = (props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (day: string) => void;
}) => (
  <input
    class="field"
    type="date"
    aria-label={props.label}
    value={props.value}
    onInput={({ currentTarget: { value } }) => {
      if (isDay(value)) props.onChoose(value);
    }}
  />
);

function proposedDeadline(kind: DeadlineKind, now: Date): LetterPresets['deadline'] {
  if (kind === 'none') return null;
  return kind === 'days'
    ? { kind, days: USUAL_DAYS }
    : { kind, on: localDay(later(now, USUAL_CALENDAR_DAYS)) };
}

/** By when an answer is asked for. */
function DeadlineChoice({ letter, now, words, onChange }: PartProps) {
  const { deadline } = letter;
  return (
    <Choice
      name="letter-deadline"
      title={words.names.deadline}
      note={words.notes.deadline}
      choices={DEADLINES}
      words={words.deadlines}
      chosen={deadline?.kind ?? 'none'}
      onChoose={(kind) => onChange({ deadline: proposedDeadline(kind, now) })}
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
              if (validity.valid) onChange({ deadline: { kind: 'days', days: Number(value) } });
            }}
          />
          {words.daysUnit}
        </p>
      )}
      {deadline?.kind === 'day' && (
        <p class="more">
          <DayField
            label={words.day}
            value={deadline.on}
            onChoose={(on) => onChange({ deadline: { kind: 'day', on } })}
          />
          {hasDeadlinePassed(letter, now) && (
            <span class="problem" role="status">
              {words.dayPassed}
            </span>
          )}
        </p>
      )}
    </Choice>
  );
}

/** The day that a letter bears. */
function DateChoice({ letter: { date }, now, words, onChange }: PartProps) {
  const kind: DateKind = date === 'today' || date === 'blank' ? date : 'other';
  return (
    <Choice
      name="letter-date"
      title={words.names.date}
      note={words.notes.date}
      choices={DATES}
      words={words.dates}
      chosen={kind}
      onChoose={(chosen) => onChange({ date: chosen === 'other' ? localDay(now) : chosen })}
    >
      {kind === 'other' && (
        <p class="more">
          <DayField
            label={words.otherDate}
            value={date}
            onChoose={(chosen) => onChange({ date: chosen })}
          />
        </p>
      )}
    </Choice>
  );
}

/** What is filled into every letter, and how one ends by it. */
export function LetterView({ store }: { readonly store: OptionsStore }) {
  const { locale, letter } = store.state;
  const words = uiMessages(locale).options.letter;
  const now = new Date();
  const change = (given: Partial<LetterPresets>) =>
    void store.change({ letter: { ...letter, ...given } }, () => store.source.changeLetter(given));
  const part = { letter, now, words, onChange: change };
  return (
    <>
      <p class="intro">{words.intro}</p>
      <div class="rows letter">
        {TEXTS.map((name) => (
          <TextRow key={name} name={name} {...part} />
        ))}
        <DeadlineChoice {...part} />
        <DateChoice {...part} />
        <div class="row">
          <Name of="internalNotes" words={words} />
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
