import { uiMessages } from '../../messages/all';
import { LANGUAGES, THEMES, type Preferences } from '../../settings';
import { Choice } from './choice';
import type { OptionsStore } from './store';

/** Language, colours, printing. */
export function LookView({ store }: { readonly store: OptionsStore }) {
  const { locale, preferences } = store.state;
  const words = uiMessages(locale).options.look;
  const prefer = (change: Partial<Preferences>) =>
    void store.change({ preferences: { ...preferences, ...change } }, () =>
      store.source.prefer(change),
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
