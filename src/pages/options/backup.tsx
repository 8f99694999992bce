import { useRef, useState } from 'preact/hooks';
import { problemOf } from '../../archive';
import { uiMessages } from '../../messages/all';
import { backupText, readBackup, toBackup, type Backup, type ImportMode } from '../../settings';
import { Button } from '../../ui/components/button';
import { Problem } from '../../ui/components/problem';
import { saveText } from '../shared/save';
import type { ArchiveComparison, ArchiveSource } from './archive-source';
import { fileName, timeInWords } from './dates';
import { ImportPreview } from './import-preview';
import type { OptionsState } from './source';
import type { OptionsStore } from './store';

/** An archive of thousands of reports, and no more than a browser takes for a text. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const FILE = 'backup-file';

/** Settings to be imported: of a file, or those from before the last import. */
interface Candidate {
  readonly content: Backup;
  /** Null: from before. */
  readonly name: string | null;
  /** What it would add to the archive; null for nothing. */
  readonly archive: ArchiveComparison | null;
}

/** Settings out of a file that a person has chosen, or why they can't be had, in words. */
async function candidateIn(
  file: File,
  { problem }: BackupWords,
  archive: ArchiveSource,
): Promise<Candidate | { readonly problem: string }> {
  if (file.size > MAX_FILE_BYTES) return { problem: problem.tooLarge };
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: problem.unreadable };
  const read = readBackup(text);
  if (!('problem' in read)) {
    const compared = read.archive && (await archive.compare(read.archive).catch(() => null));
    return { content: read, name: file.name, archive: compared ?? null };
  }
  return {
    problem: read.problem === 'damaged' ? problem.damaged(read.at) : problem[read.problem],
  };
}

type BackupWords = ReturnType<typeof uiMessages>['options']['backup'];
/** Imports settings, and says so in these words; with the way back where that is offered. */
type BringIn = (content: Backup, mode: ImportMode, said: string, canUndo: boolean) => void;

interface ViewProps {
  readonly state: OptionsState;
  readonly words: BackupWords;
}
interface ImportProps extends ViewProps {
  readonly candidate: Candidate | null;
  readonly onCandidate: (candidate: Candidate | null) => void;
  readonly onBringIn: BringIn;
}

/** All settings into a file, with the archive unless that is not wanted. */
function SaveSection({ state, words, archive }: ViewProps & { readonly archive: ArchiveSource }) {
  const [withArchive, setWithArchive] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    setProblem(null);
    // Settings are saved all the same where the archive can't be read, and that is said.
    const kept = withArchive
      ? await archive.all().catch((error: unknown) => {
          const why = uiMessages(state.locale).archive.problem[problemOf(error)];
          setProblem(words.archiveUnread(why));
          return [];
        })
      : [];
    const { rules, preferences, letter, sites, ignored, own } = state;
    const settings = { rules, preferences, letter, sites, ignored, own };
    const content = toBackup(settings, new Date(), kept.length > 0 ? kept : undefined);
    saveText(document, fileName(words.fileName, 'json'), 'application/json', backupText(content));
  };
  return (
    <section class="card" aria-labelledby="backup-save">
      <h3 id="backup-save">{words.saveTitle}</h3>
      <p>{words.saveNote}</p>
      <label class="with-archive">
        <input
          type="checkbox"
          checked={withArchive}
          onChange={(event) => setWithArchive(event.currentTarget.checked)}
        />
        {words.withArchive}
      </label>
      <Button look="primary" changes onPress={() => void save()}>
        {words.save}
      </Button>
      {problem !== null && <Problem>{problem}</Problem>}
    </section>
  );
}

/** Settings out of a file, once it has been seen what they would change. */
function LoadSection({
  state,
  words,
  candidate,
  problem,
  onChoose,
  onCandidate,
  onBringIn,
}: ImportProps & {
  readonly problem: string | null;
  readonly onChoose: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
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
          if (file) onChoose(file);
          // The same file, corrected, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <label for={FILE} class="button quiet">
        {words.load}
      </label>
      {problem !== null && (
        <Problem>
          {problem} {words.nothingLost}
        </Problem>
      )}
      {candidate?.name != null && (
        <ImportPreview
          key={`${candidate.name} ${candidate.content.savedAt}`}
          title={words.preview(candidate.name)}
          content={candidate.content}
          archive={candidate.archive}
          state={state}
          onApply={(mode) => onBringIn(candidate.content, mode, words.imported, true)}
          onCancel={() => {
            onCandidate(null);
            input.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Back to the settings from before the last import. */
function BeforeSection({
  state,
  words,
  before,
  candidate,
  onCandidate,
  onBringIn,
}: ImportProps & { readonly before: Backup }) {
  return (
    <section class="card" aria-labelledby="backup-before">
      <h3 id="backup-before">{words.beforeTitle}</h3>
      <p>{words.before(timeInWords(before.savedAt, state.locale))}</p>
      {candidate?.name === null ? (
        <ImportPreview
          title={words.previewBefore}
          content={candidate.content}
          archive={null}
          state={state}
          only="replace"
          onApply={() => onBringIn(candidate.content, 'replace', words.restored, true)}
          onCancel={() => onCandidate(null)}
        />
      ) : (
        <Button
          look="quiet"
          onPress={() => onCandidate({ content: before, name: null, archive: null })}
        >
          {words.beforeButton}
        </Button>
      )}
    </section>
  );
}

/** All settings into a file, out of a file, and back to what they were. */
export function BackupView({ store }: { readonly store: OptionsStore }) {
  const { state, source } = store;
  const words = uiMessages(state.locale).options.backup;
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const show = (chosen: Candidate | null) => {
    setProblem(null);
    setCandidate(chosen);
  };
  const choose = async (file: File) => {
    show(null);
    const found = await candidateIn(file, words, source.archive);
    if ('problem' in found) setProblem(found.problem);
    else setCandidate(found);
  };
  const bringIn: BringIn = (content, mode, said, canUndo) => {
    let refused: readonly string[] = [];
    // At once: the browser asks about sites only in the turn of the click.
    const importing = source.import(content, mode, state.sites);
    void store
      .change({}, async () => {
        ({ refused } = await importing);
        if (content.archive) await source.archive.add(content.archive);
      })
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
  const importing = { state, words, candidate, onCandidate: show, onBringIn: bringIn };

  return (
    <>
      <p class="intro">{words.intro}</p>
      <SaveSection state={state} words={words} archive={source.archive} />
      <LoadSection {...importing} problem={problem} onChoose={(file) => void choose(file)} />
      {state.before && <BeforeSection {...importing} before={state.before} />}
    </>
  );
}
