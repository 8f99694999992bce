import { useEffect, useRef, useState } from 'preact/hooks';
import {
  changeRule,
  isChanged,
  LISTED_RULES,
  resetRule,
  resetRules,
  rulesOff,
  severityOf,
  type ListedRule,
} from '../audit';
import { uiMessages, type Locale } from '../messages/all';
import { DEFAULT_SETTINGS, type RuleSettings } from '../report';
import { RuleList, ruleTitle, switchId } from './options-rules';
import type { OptionsSource, OptionsState } from './options-source';
import { saveText } from './save';

/** A change that can be taken back: what is said of it, and the settings before and after. */
interface Undo {
  readonly said: string;
  readonly before: RuleSettings;
  readonly after: RuleSettings;
}

const sameSettings = (a: RuleSettings, b: RuleSettings): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Ids of the buttons that take the focus from others. */
const RESET_ALL = 'reset-all';
const UNDO = 'undo';

/** Whether a rule's title, id or basis contains what is looked for. */
function fits({ rule, basis }: ListedRule, wanted: string, locale: Locale): boolean {
  const text = `${ruleTitle(rule.id, locale)}\n${rule.id}\n${basis}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** How many rules there are, and what of them differs from the default. */
function summary(settings: RuleSettings, locale: Locale): string {
  const words = uiMessages(locale).options;
  const regraded = LISTED_RULES.filter(({ rule }) => severityOf(settings, rule) !== rule.severity);
  const counts = words.counts(rulesOff(settings).length, regraded.length);
  return `${words.total(LISTED_RULES.length)} · ${counts === '' ? words.allDefault : counts}`;
}

/** What could not be read, and what may be done with it. */
function SetAside(props: {
  readonly items: readonly unknown[];
  readonly locale: Locale;
  readonly onDrop: () => void;
}) {
  const words = uiMessages(props.locale).options;
  const save = () => {
    const text = `${JSON.stringify(props.items, null, 2)}\n`;
    saveText(document, words.setAsideFile, 'application/json', text);
  };
  return (
    <div class="set-aside" role="alert">
      <p>{words.setAside}</p>
      <button type="button" class="quiet" onClick={save}>
        {words.saveSetAside}
      </button>
      <button type="button" class="quiet" onClick={props.onDrop}>
        {words.dropSetAside}
      </button>
    </div>
  );
}

/** The page with the settings of rules. Changes are kept at once; resets can be taken back. */
export function OptionsPage({
  source,
  locale,
}: {
  readonly source: OptionsSource;
  readonly locale: Locale;
}) {
  const words = uiMessages(locale).options;
  const [state, setState] = useState<OptionsState | null>(null);
  const [wanted, setWanted] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [failed, setFailed] = useState(false);
  const [focus, setFocus] = useState<{ readonly id: string } | null>(null);
  // Of changes in a row the stored ones lag behind; what is shown is newer until all are kept.
  const underWay = useRef(0);

  const show = (settings: RuleSettings) =>
    setState((known) => ({ settings, setAside: known?.setAside ?? [] }));
  useEffect(() => {
    source.read().then(setState, () => {
      setFailed(true);
      show(DEFAULT_SETTINGS);
    });
    return source.watch((settings) => {
      if (underWay.current > 0) return;
      show(settings);
      setUndo((known) => (known && sameSettings(known.after, settings) ? known : null));
    });
  }, [source]);
  // The button that was pressed is gone or disabled; the next thing to do takes the focus.
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  if (!state) return null;
  const { settings, setAside } = state;

  const keep = (next: RuleSettings, said: string | null = null) => {
    show(next);
    setUndo(said === null ? null : { said, before: settings, after: next });
    if (said !== null) setFocus({ id: UNDO });
    underWay.current += 1;
    source
      .keep(next)
      .then(
        () => setFailed(false),
        () => {
          setFailed(true);
          setUndo(null);
          show(settings);
        },
      )
      .finally(() => (underWay.current -= 1));
  };
  const shown = LISTED_RULES.filter(
    (listed) =>
      fits(listed, wanted.trim(), locale) && (!onlyChanged || isChanged(settings, listed.rule)),
  );
  const narrowed = wanted.trim() !== '' || onlyChanged;

  return (
    <div class="options">
      <header>
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
        {setAside.length > 0 && (
          <SetAside
            items={setAside}
            locale={locale}
            onDrop={() =>
              void source
                .dropSetAside()
                .then(() => setState((known) => known && { ...known, setAside: [] }))
            }
          />
        )}
      </header>
      <div class="tools" role="search">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <label class="only">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
          {words.onlyChanged}
        </label>
        <button
          id={RESET_ALL}
          type="button"
          class="quiet"
          disabled={!LISTED_RULES.some(({ rule }) => isChanged(settings, rule))}
          onClick={() => keep(resetRules(settings), words.wereReset)}
        >
          {words.resetAll}
        </button>
        <p class="summary" role="status">
          {summary(settings, locale)}
          {narrowed && <span>{words.found(shown.length)}</span>}
        </p>
      </div>
      <main>
        {shown.length === 0 && <p class="none">{words.none}</p>}
        <RuleList
          rules={shown}
          settings={settings}
          locale={locale}
          onChange={({ rule }, change) => keep(changeRule(settings, rule, change))}
          onReset={({ rule }) =>
            keep(resetRule(settings, rule), words.wasReset(ruleTitle(rule.id, locale)))
          }
        />
        <p class="basis-note">{words.basisNote}</p>
      </main>
      <div class="toast" role="status">
        {undo && (
          <p>
            {undo.said}
            <button
              id={UNDO}
              type="button"
              class="link"
              onClick={() => {
                const [first, ...others] = LISTED_RULES.filter(
                  ({ rule }) => isChanged(undo.before, rule) && !isChanged(settings, rule),
                );
                keep(undo.before);
                const one = first && others.length === 0 ? switchId(first.rule.id) : RESET_ALL;
                setFocus({ id: one });
              }}
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {failed && (
        <p class="toast failed" role="alert">
          {words.notSaved}
        </p>
      )}
    </div>
  );
}
