import { useEffect, useRef, useState } from 'preact/hooks';
import { isStorageFull } from '../../extension/storage/storage';
import { localeFor } from '../../messages';
import { DEFAULT_LETTER_PRESETS, DEFAULT_PREFERENCES, DEFAULT_SETTINGS } from '../../settings';
import type { Notice } from '../../ui/components/notice';
import type { OptionsSource, OptionsState } from './source';

/** What went wrong: no room, no luck, or stored settings that can't be had at all. */
export type Problem = 'full' | 'failed' | 'unread';

/** What the views of the options page work with. */
export interface OptionsStore {
  readonly state: OptionsState;
  readonly source: OptionsSource;
  /**
   * Makes a change: shows it at once, and keeps it. Where it can't be kept, what is stored is shown
   * again, and the person is told why.
   * @param shown what is different from now on
   * @returns whether it was kept
   */
  change(shown: Partial<OptionsState>, keep: () => Promise<unknown>): Promise<boolean>;
  /** Tells what was done; a further change takes it away. */
  notify(notice: Notice): void;
}

const UNREAD: OptionsState = {
  rules: DEFAULT_SETTINGS,
  preferences: DEFAULT_PREFERENCES,
  letter: DEFAULT_LETTER_PRESETS,
  sites: [],
  ignored: [],
  own: [],
  locale: localeFor(''),
  setAside: [],
  before: null,
};

/** The settings as they are, here and in other windows, and what was last said of them. */
export function useOptionsStore(source: OptionsSource): {
  readonly store: OptionsStore | null;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  readonly clear: () => void;
} {
  const [state, setState] = useState<OptionsState | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  // Of changes in a row the stored ones lag behind; what is shown is newer until all are kept.
  const underWay = useRef(0);
  const turn = useRef(0);

  const refresh = () => {
    if (underWay.current > 0) return;
    const mine = ++turn.current;
    source.read().then(
      (read) => {
        if (mine === turn.current && underWay.current === 0) setState(read);
      },
      () => {
        setProblem('unread');
        setState((known) => known ?? UNREAD);
      },
    );
  };
  useEffect(() => {
    refresh();
    return source.watch(refresh);
  }, [source]);

  const change: OptionsStore['change'] = async (shown, keep) => {
    setNotice(null);
    setState((known) => known && { ...known, ...shown });
    underWay.current += 1;
    try {
      await keep();
      setProblem(null);
      return true;
    } catch (error) {
      setProblem(isStorageFull(error) ? 'full' : 'failed');
      return false;
    } finally {
      underWay.current -= 1;
      refresh();
    }
  };
  // What was pressed is gone or disabled; the next thing to do takes the focus.
  const tell: OptionsStore['notify'] = (notice) => setNotice({ ...notice, takesFocus: true });
  return {
    store: state && { state, source, change, notify: tell },
    problem,
    notice,
    clear: () => setNotice(null),
  };
}
