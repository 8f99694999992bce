import { useEffect, useRef, useState } from 'preact/hooks';
import { uiMessages } from '../../messages/all';
import { differences, isDifferent, withBackup, type Backup, type ImportMode } from '../../settings';
import { timeInWords } from './dates';
import { ruleTitle } from './rule-row';
import type { OptionsState } from './source';

/** Names of more rules than this are not all written out. */
const MOST_RULES = 6;
const MODES: readonly ImportMode[] = ['merge', 'replace'];

interface PreviewProps {
  readonly title: string;
  readonly content: Backup;
  readonly state: OptionsState;
  /** The one way to import these; without, the person chooses. */
  readonly only?: ImportMode;
  readonly onApply: (mode: ImportMode) => void;
  readonly onCancel: () => void;
}

/** What an import would change, before anything is changed. */
export function ImportPreview({ title, content, state, only, onApply, onCancel }: PreviewProps) {
  const { locale } = state;
  const all = uiMessages(locale).options;
  const words = all.backup;
  const [mode, setMode] = useState<ImportMode>(only ?? 'merge');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);

  const changes = differences(state, withBackup(state, content, mode));
  const { rules, preferences, letter, sites, ignored } = changes;
  const between = locale === 'zh' ? '、' : ', ';
  const list = (names: readonly string[]) => names.join(between);
  const titles = rules.slice(0, MOST_RULES).map((id) => ruleTitle(id, locale));
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [
      all.views.rules,
      rules.length === 0
        ? []
        : [words.rulesChange(rules.length), list(titles) + (rules.length > MOST_RULES ? '…' : '')],
    ],
    [
      all.views.sites,
      [
        sites.added.length > 0 && words.sitesAdded(list(sites.added)),
        sites.removed.length > 0 && words.sitesRemoved(list(sites.removed)),
        sites.added.length > 0 && words.sitesAsk,
      ].filter((line) => line !== false),
    ],
    [
      all.views.look,
      preferences.length === 0 ? [] : [list(preferences.map((name) => words.preferences[name]))],
    ],
    [
      all.views.letter,
      letter.length === 0 ? [] : [list(letter.map((name) => all.letter.names[name]))],
    ],
    [
      all.views.ignored,
      [
        ignored.added > 0 && words.ignoredAdded(ignored.added),
        ignored.removed > 0 && words.ignoredRemoved(ignored.removed),
        ignored.changed > 0 && words.ignoredChanged(ignored.changed),
      ].filter((line) => line !== false),
    ],
  ];

  return (
    <div class="preview">
      <h4 ref={head} tabIndex={-1}>
        {title}
      </h4>
      <p class="meta">{words.savedAt(timeInWords(content.savedAt, locale))}</p>
      {only === undefined && (
        <fieldset class="modes">
          <legend>{words.how}</legend>
          {MODES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="mode"
                checked={one === mode}
                onChange={() => setMode(one)}
              />
              <span class="title">{words.modes[one]}</span>
              <span class="meta">{words.modeNotes[one]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isDifferent(changes) ? (
        <div role="status">
          <p class="changes-title">{words.changes}</p>
          <dl class="changes">
            {lines
              .filter(([, said]) => said.length > 0)
              .map(([name, said]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  {said.map((line) => (
                    <dd key={line}>{line}</dd>
                  ))}
                </div>
              ))}
          </dl>
        </div>
      ) : (
        <p role="status">{words.noChanges}</p>
      )}
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={!isDifferent(changes)}
          onClick={() => onApply(mode)}
        >
          {only === 'replace' ? words.restore : words.apply}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
