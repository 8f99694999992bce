import { useState } from 'preact/hooks';
import type { Progress } from '../../batch';
import { BATCH_FORMATS, type BatchFormat } from '../../export/batch';
import type { WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { MenuButton } from '../../ui/components/menu';
import type { WorkbenchState } from './model';

interface RunBarProps {
  readonly state: WorkbenchState;
  readonly progress: Progress;
  readonly words: WorkbenchWords;
  readonly isExporting: boolean;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
  readonly onExport: (format: BatchFormat) => void;
  readonly onClear: () => void;
}

const MINUTE_MS = 60_000;

/** How many rows could not be read, and can be tried again. */
const notReadIn = ({ byState }: Progress): number => byState.failed + byState.blocked;

function progressInWords(
  progress: Progress,
  { run }: WorkbenchState,
  words: WorkbenchWords,
): string {
  const { total, done, withErrors, timeLeftMs } = progress;
  const notRead = notReadIn(progress);
  return [
    run.isRunning ? words.running : timeLeftMs === null ? words.finished : words.paused,
    words.progress(done, total),
    withErrors > 0 && words.withErrors(withErrors),
    notRead > 0 && words.notRead(notRead),
    run.isRunning && timeLeftMs !== null && words.timeLeft(Math.round(timeLeftMs / MINUTE_MS)),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

/** Asks once more before the list is cleared. */
function Clear({ state, words, onClear }: Pick<RunBarProps, 'state' | 'words' | 'onClear'>) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button look="link" changes onPress={() => setAsking(true)}>
        {words.clear}
      </Button>
    );
  return (
    <span class="asking" role="alert">
      {words.clearAsk(state.rows.length)}
      <Button
        look="quiet"
        compact
        changes
        onPress={() => {
          setAsking(false);
          onClear();
        }}
      >
        {words.clearConfirm}
      </Button>
      <Button look="link" onPress={() => setAsking(false)}>
        {words.cancel}
      </Button>
    </span>
  );
}

/** How far the run is, and what can be done with it. */
export function RunBar(props: RunBarProps) {
  const { state, progress, words, isExporting } = props;
  const { run, ownership } = state;
  const { total, done, timeLeftMs } = progress;
  const isOwn = ownership === 'own';
  return (
    <section class="run" aria-label={words.title}>
      <progress max={Math.max(1, total)} value={done} aria-label={words.progress(done, total)} />
      <p class="progress-words" role="status">
        {total > 0 && progressInWords(progress, state, words)}
      </p>
      <div class="actions">
        <Button look="quiet" disabled={!isOwn || !run.isRunning} onPress={props.onPause}>
          {words.pause}
        </Button>
        <Button
          look="quiet"
          disabled={!isOwn || run.isRunning || timeLeftMs === null}
          onPress={props.onResume}
        >
          {words.resume}
        </Button>
        <Button
          look="quiet"
          title={words.retryNote}
          disabled={!isOwn || notReadIn(progress) === 0}
          onPress={props.onRetry}
        >
          {words.retry}
        </Button>
        <span class="menu-ground">
          <MenuButton
            look="quiet"
            label={words.export}
            disabled={isExporting || total === 0}
            items={BATCH_FORMATS.map((format) => ({
              label: words.formats[format],
              chosen: false,
              onPick: () => props.onExport(format),
            }))}
          >
            {isExporting ? words.exporting : words.export}
          </MenuButton>
        </span>
        {isOwn && total > 0 && <Clear {...props} />}
      </div>
    </section>
  );
}
