import { uiMessages } from '../../messages/all';
import { LANGUAGES, THEMES, type Preferences } from '../../report';
import type { Desk } from './state';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** One of a few, side by side. */
function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, title, note, choices, words, chosen, onChoose } = props;
  return (
    <fieldset class="row choice" aria-describedby={`${name}-note`}>
      <legend class="title">{title}</legend>
      <p id={`${name}-note`} class="meta">
        {note}
      </p>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{words[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Language, colours, printing. */
export function LookView({ desk }: { readonly desk: Desk }) {
  const { locale, preferences } = desk.state;
  const words = uiMessages(locale).options.look;
  const prefer = (change: Partial<Preferences>) =>
    void desk.change({ preferences: { ...preferences, ...change } }, () =>
      desk.source.prefer(change),
    );
  return (
    <>
      <p class="intro">{words.intro}</p>
      <div class="rows look">
        <Choice
          name="language"
          title={words.language}
          note={words.languageNote}
          choices={LANGUAGES}
          words={words.languages}
          chosen={preferences.language}
          onChoose={(language) => prefer({ language })}
        />
        <Choice
          name="theme"
          title={words.theme}
          note={words.themeNote}
          choices={THEMES}
          words={words.themes}
          chosen={preferences.theme}
          onChoose={(theme) => prefer({ theme })}
        />
        <div class="row">
          <div class="what">
            <label class="title" for="print-marks">
              {words.printMarks}
            </label>
            <p id="print-note" class="meta">
              {words.printNote}
            </p>
          </div>
          <input
            id="print-marks"
            type="checkbox"
            role="switch"
            class="switch"
            aria-describedby="print-note"
            checked={preferences.printMarks}
            onChange={(event) => prefer({ printMarks: event.currentTarget.checked })}
          />
        </div>
      </div>
    </>
  );
}
