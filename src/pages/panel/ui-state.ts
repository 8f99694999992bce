import { useEffect, useState } from 'preact/hooks';
import type { PanelUiState } from './actions';
import type { PanelSource } from './source';
import { NO_FILTER, type Filter } from './view-model';

const START: PanelUiState = {
  view: 'findings',
  filter: NO_FILTER,
  drafts: {},
  place: null,
  open: null,
  isAdding: false,
  limit: null,
  focusOnMount: null,
};

/** What a person has done in the panel, and how it changes. */
export interface PanelUi {
  readonly uiState: PanelUiState;
  readonly put: (change: Partial<PanelUiState>) => void;
  readonly filter: (change: Partial<Filter>) => void;
  /** Writes a reason for the finding of a key, here and in store; null gives it up. */
  readonly draft: (key: string, reason: string | null) => void;
}

/** Begins with the reasons that were left half-written in another panel. */
export function usePanelUi(source: PanelSource): PanelUi {
  const [uiState, setUiState] = useState(START);
  useEffect(() => {
    void source
      .readDrafts()
      .then((left) => setUiState((now) => ({ ...now, drafts: { ...left, ...now.drafts } })))
      .catch(() => undefined);
  }, [source]);
  return {
    uiState,
    put: (change) => setUiState((now) => ({ ...now, ...change })),
    filter: (change) =>
      setUiState((now) => ({
        ...now,
        filter: { ...now.filter, ...change },
        focusOnMount: null,
      })),
    draft: (key, reason) => {
      setUiState((now) => {
        const others = Object.entries(now.drafts).filter(([other]) => other !== key);
        const drafts = Object.fromEntries(reason === null ? others : [...others, [key, reason]]);
        return { ...now, drafts };
      });
      // A form without words is no loss.
      void source.keepDrafts({ [key]: reason === '' ? null : reason }).catch(() => undefined);
    },
  };
}
