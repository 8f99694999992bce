import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { inSlices } from '../../base/time-slicer';
import {
  areCells,
  missingIn,
  pastedCells,
  progressOf,
  rosterSteps,
  type Progress,
} from '../../batch';
import { languageTag, uiMessages, type Locale, type WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { ControlPolicyProvider } from '../../ui/components/controls';
import { NoticeBar, type Notice } from '../../ui/components/notice';
import { ProductMark } from '../../ui/icons';
import { PAGE_CONTROLS } from '../shared/controls';
import { Adding } from './adding';
import { Filters } from './filters';
import { Hosts } from './hosts';
import { isFiltering, lostIn, NO_VIEW, otherHostsIn, redirectedIn, viewOf } from './list';
import type { Added, ChosenFile, WorkbenchModel, WorkbenchState } from './model';
import { Offered } from './offered';
import { RunBar } from './run-bar';
import { readRosterFile, type RosterFileRead } from './roster-file';
import { saveBatch } from './saving';
import { RowTable } from './table';

interface WorkbenchProps {
  readonly model: WorkbenchModel;
  readonly locale: Locale;
  readonly onSettings: () => void;
  /** Brings the page that owns the run to the front. */
  readonly onGoThere: () => void;
}

function useWorkbench(model: WorkbenchModel): WorkbenchState {
  const [state, setState] = useState(model.state);
  useEffect(() => model.subscribe(() => setState(model.state)), [model]);
  return state;
}

function addedInWords({ added, addresses, unreadable }: Added, words: WorkbenchWords): string {
  const known = addresses.length - added;
  const parts = [
    added > 0 && words.added(added, known),
    added === 0 && known > 0 && words.nothingAdded(known),
    unreadable.length > 0 && words.unreadableLines(unreadable.length, unreadable[0] ?? ''),
  ];
  return parts.filter((part) => part !== false).join('；');
}

function rosterInWords(read: RosterFileRead, added: number, words: WorkbenchWords): string {
  if ('problem' in read) return words.rosterProblems[read.problem];
  const without = read.entries.filter(({ url }) => url === null).length;
  return words.rosterAdded(added, read.entries.length - added, without);
}

/** What stands in the way, and what is to be decided. */
function Notices({
  state,
  words,
  onGoThere,
  onReadAgain,
  onFollow,
}: {
  readonly state: WorkbenchState;
  readonly words: WorkbenchWords;
  readonly onGoThere: () => void;
  readonly onReadAgain: (ids: readonly number[]) => void;
  readonly onFollow: (ids: readonly number[]) => void;
}) {
  const { ids, hosts } = useMemo(() => otherHostsIn(state.rows), [state.rows]);
  const redirected = useMemo(() => redirectedIn(state.rows), [state.rows]);
  const gone = useMemo(() => lostIn(state.rows), [state.rows]);
  const { problem, ownership, unreadable } = state;
  return (
    <>
      {problem !== null && (
        <p class="failure" role="alert" data-problem={problem}>
          {words.problem[problem]}
        </p>
      )}
      {ownership === 'elsewhere' && (
        <p class="banner" role="status">
          {words.elsewhere}
          <Button look="quiet" compact onPress={onGoThere}>
            {words.goThere}
          </Button>
        </p>
      )}
      {ids.length > 0 && ownership === 'own' && (
        <p class="banner" role="status">
          {words.otherHosts(
            ids.length,
            hosts.slice(0, 3).join('、') + (hosts.length > 3 ? '…' : ''),
          )}
          <Button look="quiet" compact changes onPress={() => onReadAgain(ids)}>
            {words.readOthers}
          </Button>
        </p>
      )}
      {redirected.length > 0 && ownership === 'own' && (
        <p class="banner" role="status">
          {words.redirected(redirected.length)}
          <Button look="quiet" compact changes onPress={() => onFollow(redirected)}>
            {words.follow}
          </Button>
        </p>
      )}
      {gone.length > 0 && ownership === 'own' && (
        <p class="banner" role="status">
          {words.lost(gone.length)}
          <Button look="quiet" compact changes onPress={() => onReadAgain(gone)}>
            {words.readAgain}
          </Button>
        </p>
      )}
      {unreadable > 0 && <p class="banner">{words.unreadableRows(unreadable)}</p>}
    </>
  );
}

/** The list with what narrows it. */
function List({
  model,
  state,
  progress,
  words,
}: {
  readonly model: WorkbenchModel;
  readonly state: WorkbenchState;
  readonly progress: Progress;
  readonly words: WorkbenchWords;
}) {
  const [view, setView] = useState(NO_VIEW);
  const shown = useMemo(() => viewOf(state.rows, view), [state.rows, view]);
  // Said when there is nothing left to read: until then any of them may still come.
  const missing = useMemo(() => {
    const isWaiting = progress.timeLeftMs !== null;
    return new Map((isWaiting ? [] : missingIn(state.rows)).map(({ id, reason }) => [id, reason]));
  }, [state.rows]);
  const isReadOnly = state.ownership !== 'own';
  const onRetry = useCallback((id: number) => model.retry([id]), [model]);
  const onNote = useCallback((id: number, note: string) => model.note(id, note), [model]);
  const change = (by: Partial<typeof view>) => setView((before) => ({ ...before, ...by }));
  if (state.rows.length === 0)
    return (
      <div class="empty">
        <p class="empty-title">{words.empty}</p>
        <p>{words.emptyNote}</p>
      </div>
    );
  return (
    <>
      <Filters rows={state.rows} view={view} words={words} onView={change} />
      {isFiltering(view) && (
        <p class="shown" role="status">
          {shown.length === 0 ? words.noMatch : words.shown(shown.length, state.rows.length)}
          <Button look="link" onPress={() => change({ ...NO_VIEW, sort: view.sort })}>
            {words.clearFilter}
          </Button>
        </p>
      )}
      {missing.size > 0 && (
        <p class="banner" role="status">
          {words.missing(missing.size)}
        </p>
      )}
      <RowTable
        rows={shown}
        missing={missing}
        view={view}
        words={words}
        isReadOnly={isReadOnly}
        onView={change}
        onRetry={onRetry}
        onNote={onNote}
      />
    </>
  );
}

/** The workbench: a list of reports, audited one after the other. */
export function Workbench({ model, locale, onSettings, onGoThere }: WorkbenchProps) {
  const words = uiMessages(locale).workbench;
  const { overlay } = uiMessages(locale);
  const state = useWorkbench(model);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isExporting, setExporting] = useState(false);
  const { rows, run } = state;
  const progress = useMemo(() => progressOf(rows, run.gapMs), [rows, run.gapMs]);
  useEffect(() => {
    document.documentElement.lang = languageTag(locale);
    document.title = `${words.title} · ${overlay.productName}`;
  }, [locale]);

  const tell = (text: string) => setNotice(text === '' ? null : { text });
  const takeRoster = (read: RosterFileRead) => {
    const adding = 'entries' in read ? model.addRoster(read.entries) : Promise.resolve(0);
    void adding.then((added) => tell(rosterInWords(read, added, words)));
  };
  const start = (text: string) => {
    if (areCells(text)) {
      void inSlices(rosterSteps(pastedCells(text))).then(takeRoster);
      return;
    }
    void model.add(text).then((added) => tell(addedInWords(added, words)));
  };
  const addRoster = ({ bytes }: ChosenFile) =>
    void bytes()
      .then(readRosterFile)
      .then(takeRoster, () => tell(words.rosterProblems.unreadable));
  const addFiles = (files: readonly ChosenFile[]) => {
    if (files.length === 0) {
      tell(words.noPages);
      return;
    }
    void model.addFiles(files).then(
      () => model.begin(),
      () => tell(words.problem.full),
    );
  };
  return (
    <ControlPolicyProvider value={PAGE_CONTROLS}>
      <div class="workbench">
        <header>
          <p class="product">
            <ProductMark />
            {overlay.productName}
            <Button look="link" onPress={onSettings}>
              {words.settings}
            </Button>
          </p>
          <h1>{words.title}</h1>
          <p class="intro">{words.intro}</p>
        </header>
        <main>
          <Adding
            words={words}
            disabled={state.ownership !== 'own'}
            canBegin={!run.isRunning && progress.byState.queued > 0}
            onStart={start}
            onFiles={addFiles}
            onRoster={addRoster}
          />
          {state.ownership === 'own' && (
            <Offered
              words={words}
              onAudit={(rows) => {
                void model
                  .addRows(rows)
                  .then((added) => tell(words.added(added, rows.length - added)));
              }}
            />
          )}
          <Notices
            state={state}
            words={words}
            onGoThere={onGoThere}
            onReadAgain={(ids) => model.retry(ids)}
            onFollow={(ids) => model.follow(ids)}
          />
          <RunBar
            state={state}
            progress={progress}
            words={words}
            isExporting={isExporting}
            onPause={() => model.pause()}
            onResume={() => model.begin()}
            onRetry={() => model.retry()}
            onExport={(format) => {
              setExporting(true);
              void saveBatch(document, model, format, locale)
                .then(
                  () => tell(words.exported),
                  (error: unknown) => {
                    console.error('[gov-report-audit] the run could not be exported:', error);
                    tell(words.notExported);
                  },
                )
                .finally(() => setExporting(false));
            }}
            onClear={() => void model.clear().catch(() => tell(words.problem.damaged))}
          />
          <List model={model} state={state} progress={progress} words={words} />
          <Hosts
            hosts={state.hosts}
            gapMs={run.gapMs}
            words={words}
            isReadOnly={state.ownership !== 'own'}
            onCookies={(host, cookies) => model.allowCookies(host, cookies)}
            onGap={(seconds) => model.setGap(seconds)}
          />
        </main>
        <NoticeBar
          class="toast"
          notice={notice}
          words={{ undo: words.cancel, dismiss: uiMessages(locale).options.close }}
          onDismiss={() => setNotice(null)}
        />
      </div>
    </ControlPolicyProvider>
  );
}
