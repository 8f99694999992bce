import { useRef, useState } from 'preact/hooks';
import { uiMessages } from '../../messages/all';
import { backupText, readBackup, toBackup, type Backup, type ImportMode } from '../../settings';
import { saveText } from '../shared/save';
import { fileName, timeInWords } from './dates';
import { ImportPreview } from './import-preview';
import type { OptionsStore } from './store';

/** In bytes: far beyond any settings, and read in an instant. */
const LARGEST_FILE = 16 * 1024 * 1024;
const FILE = 'backup-file';

/** Settings to be imported: of a file, or those from before the last import. */
interface Candidate {
  readonly content: Backup;
  /** Null: from before. */
  readonly name: string | null;
}

/** All settings into a file, out of a file, and back to what they were. */
export function BackupView({ store }: { readonly store: OptionsStore }) {
  const { state, source } = store;
  const { locale, before } = state;
  const words = uiMessages(locale).options.backup;
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const save = () => {
    const { rules, preferences, letter, sites, ignored } = state;
    const text = backupText(toBackup({ rules, preferences, letter, sites, ignored }, new Date()));
    saveText(document, fileName(words.fileName, 'json'), 'application/json', text);
  };
  const choose = async (file: File) => {
    setCandidate(null);
    setProblem(null);
    if (file.size > LARGEST_FILE) {
      setProblem(words.problem.tooLarge);
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      setProblem(words.problem.unreadable);
      return;
    }
    const read = readBackup(text);
    if (!('problem' in read)) setCandidate({ content: read, name: file.name });
    else
      setProblem(
        read.problem === 'damaged' ? words.problem.damaged(read.at) : words.problem[read.problem],
      );
  };
  const bringIn = (content: Backup, mode: ImportMode, said: string, canUndo: boolean) => {
    let refused: readonly string[] = [];
    // At once: the browser asks about sites only in the turn of the click.
    const importing = source.import(content, mode, state.sites);
    void store
      .change({}, async () => void ({ refused } = await importing))
      .then(async (kept) => {
        if (!kept) return;
        setCandidate(null);
        const previous = canUndo ? (await source.read().catch(() => null))?.before : null;
        store.notify({
          text: refused.length > 0 ? words.refused(refused.join('、')) : said,
          ...(previous && { undo: () => bringIn(previous, 'replace', words.restored, false) }),
        });
      });
  };

  return (
    <>
      <p class="intro">{words.intro}</p>
      <section class="card" aria-labelledby="backup-save">
        <h3 id="backup-save">{words.saveTitle}</h3>
        <p>{words.saveNote}</p>
        <button type="button" class="primary" onClick={save}>
          {words.save}
        </button>
      </section>
      <section class="card" aria-labelledby="backup-load">
        <h3 id="backup-load">{words.loadTitle}</h3>
        <p>{words.loadNote}</p>
        <input
          ref={input}
          id={FILE}
          class="hidden-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void choose(file);
            // The same file, corrected, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <label for={FILE} class="quiet">
          {words.load}
        </label>
        {problem !== null && (
          <p class="problem" role="alert">
            {problem} {words.nothingLost}
          </p>
        )}
        {candidate?.name != null && (
          <ImportPreview
            key={`${candidate.name} ${candidate.content.savedAt}`}
            title={words.preview(candidate.name)}
            content={candidate.content}
            state={state}
            onApply={(mode) => bringIn(candidate.content, mode, words.imported, true)}
            onCancel={() => {
              setCandidate(null);
              input.current?.focus();
            }}
          />
        )}
      </section>
      {before && (
        <section class="card" aria-labelledby="backup-before">
          <h3 id="backup-before">{words.beforeTitle}</h3>
          <p>{words.before(timeInWords(before.savedAt, locale))}</p>
          {candidate?.name === null ? (
            <ImportPreview
              title={words.previewBefore}
              content={candidate.content}
              state={state}
              only="replace"
              onApply={() => bringIn(candidate.content, 'replace', words.restored, true)}
              onCancel={() => setCandidate(null)}
            />
          ) : (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setProblem(null);
                setCandidate({ content: before, name: null });
              }}
            >
              {words.beforeButton}
            </button>
          )}
        </section>
      )}
    </>
  );
}
