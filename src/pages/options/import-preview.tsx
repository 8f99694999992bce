import { useEffect, useRef, useState } from 'preact/hooks';
import { ruleTitle, uiMessages, type Locale } from '../../messages/all';
import { ruleIdOf } from '../../result';
import { differences, isDifferent, withBackup, type Backup, type ImportMode } from '../../settings';
import { Button } from '../../ui/components/button';
import type { ArchiveComparison } from './archive-source';
import { timeInWords } from './dates';
import type { OptionsState } from './source';

/** Names of more rules than this are not all written out. */
const MAX_NAMED_RULES = 6;
const MODES: readonly ImportMode[] = ['merge', 'replace'];

type Differences = ReturnType<typeof differences>;
/** What changes in one view of the settings, in words. */
interface Change {
  readonly view: string;
  readonly lines: readonly string[];
}

/** Those lines that there is a reason for. */
const said = (...lines: readonly (string | false)[]): readonly string[] =>
  lines.filter((line) => line !== false);

const archiveInWords = (
  { added, unreadable }: ArchiveComparison,
  words: ReturnType<typeof uiMessages>['options']['backup'],
): readonly string[] =>
  said(
    added > 0 && words.archiveAdded(added),
    unreadable > 0 && words.archiveUnreadable(unreadable),
  );

/** What an import would change, view by view; views in which nothing does are left out. */
function changesInWords(
  { rules, preferences, letter, sites, ignored, own }: Differences,
  archive: ArchiveComparison | null,
  locale: Locale,
): readonly Change[] {
  const { views, letter: letterWords, backup: words } = uiMessages(locale).options;
  const list = (names: readonly string[]) => names.join(locale === 'zh' ? '、' : ', ');
  const titles = rules.slice(0, MAX_NAMED_RULES).map((id) => ruleTitle(ruleIdOf(id), locale));
  const more = rules.length > MAX_NAMED_RULES ? '…' : '';
  const { added, removed } = sites;
  const changes: readonly Change[] = [
    {
      view: views.rules,
      lines: rules.length > 0 ? [words.rulesChange(rules.length), list(titles) + more] : [],
    },
    {
      view: views.sites,
      lines: said(
        added.length > 0 && words.sitesAdded(list(added)),
        removed.length > 0 && words.sitesRemoved(list(removed)),
        added.length > 0 && words.sitesAsk,
      ),
    },
    {
      view: views.look,
      lines: said(
        preferences.length > 0 && list(preferences.map((name) => words.preferences[name])),
      ),
    },
    {
      view: views.letter,
      lines: said(letter.length > 0 && list(letter.map((name) => letterWords.names[name]))),
    },
    {
      view: views.ignored,
      lines: said(
        ignored.added > 0 && words.ignoredAdded(ignored.added),
        ignored.removed > 0 && words.ignoredRemoved(ignored.removed),
        ignored.changed > 0 && words.ignoredChanged(ignored.changed),
      ),
    },
    {
      view: views.own,
      lines: said(
        own.added > 0 && words.ignoredAdded(own.added),
        own.removed > 0 && words.ignoredRemoved(own.removed),
        own.changed > 0 && words.ownChanged(own.changed),
      ),
    },
    { view: views.archive, lines: archive ? archiveInWords(archive, words) : [] },
  ];
  return changes.filter(({ lines }) => lines.length > 0);
}

/** Whether what is there stays beside what is imported, or goes. */
function Modes({
  mode,
  locale,
  onChoose,
}: {
  readonly mode: ImportMode;
  readonly locale: Locale;
  readonly onChoose: (mode: ImportMode) => void;
}) {
  const words = uiMessages(locale).options.backup;
  return (
    <fieldset class="modes">
      <legend>{words.how}</legend>
      {MODES.map((one) => (
        <label key={one}>
          <input type="radio" name="mode" checked={one === mode} onChange={() => onChoose(one)} />
          <span class="title">{words.modes[one]}</span>
          <span class="meta">{words.modeNotes[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PreviewProps {
  readonly title: string;
  readonly content: Backup;
  /** What it would add to the archive; null for nothing. */
  readonly archive: ArchiveComparison | null;
  readonly state: OptionsState;
  /** The one way to import these; without, the person chooses. */
  readonly only?: ImportMode;
  readonly onApply: (mode: ImportMode) => void;
  readonly onCancel: () => void;
}

/** What an import would change, before anything is changed. */
export function ImportPreview(props: PreviewProps) {
  const { title, content, archive, state, only, onApply, onCancel } = props;
  const { locale } = state;
  const words = uiMessages(locale).options.backup;
  const [mode, setMode] = useState<ImportMode>(only ?? 'merge');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const changes = differences(state, withBackup(state, content, mode));
  const different = isDifferent(changes) || (archive?.added ?? 0) > 0;

  return (
    <div class="preview">
      <h4 ref={head} tabIndex={-1}>
        {title}
      </h4>
      <p class="meta">{words.savedAt(timeInWords(content.savedAt, locale))}</p>
      {only === undefined && <Modes mode={mode} locale={locale} onChoose={setMode} />}
      {different ? (
        <div role="status">
          <p class="changes-title">{words.changes}</p>
          <dl class="changes">
            {changesInWords(changes, archive, locale).map(({ view, lines }) => (
              <div key={view}>
                <dt>{view}</dt>
                {lines.map((line) => (
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
        <Button look="primary" changes disabled={!different} onPress={() => onApply(mode)}>
          {only === 'replace' ? words.restore : words.apply}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
