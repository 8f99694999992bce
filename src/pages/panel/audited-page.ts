import { useEffect, useRef, useState } from 'preact/hooks';
import type { FrameAddress } from '../../extension/protocol/messages';
import type { PanelSource } from './source';
import type { PanelState } from './state';
import { keyOfReport } from './view-model';

interface AuditedPageEvents {
  /** Another report is shown than the one before. */
  readonly onOtherReport: () => void;
  /** The person wants to add a finding. */
  readonly onAdding: () => void;
  /** Another page is in front. */
  readonly onTurned: () => void;
  /** The person has come to a place on the page that is shown. */
  readonly onShown: (at: string) => void;
}

/** The page that the panel shows. */
export interface AuditedPage {
  readonly state: PanelState;
  /** The frame with its report; null where there is none. Read when something is done, and not before. */
  readonly frame: { readonly current: FrameAddress | null };
  /** Shows what is answered, unless something else was asked since then. */
  readonly take: (asked: Promise<PanelState>) => Promise<void>;
}

const isSameFrame = (a: FrameAddress, b: FrameAddress) =>
  a.tabId === b.tabId && a.frameId === b.frameId;

/** Reads the page, and follows when it is audited anew or another one comes to the front. */
export function useAuditedPage(source: PanelSource, events: AuditedPageEvents): AuditedPage {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  // Of answers that overtake one another only the one asked for last is shown.
  const latest = useRef(0);
  /** The report that was shown last, by its key. */
  const reported = useRef<string | null>(null);
  const frame = useRef<FrameAddress | null>(null);
  frame.current = state.kind === 'report' ? state.frame : null;

  const take = async (asked: Promise<PanelState>) => {
    const turn = ++latest.current;
    const answer = await asked;
    if (turn !== latest.current) return;
    if (answer.kind === 'report') {
      const report = keyOfReport(answer.result);
      if (report !== reported.current) events.onOtherReport();
      reported.current = report;
    }
    setState(answer);
  };
  useEffect(() => {
    void take(source.read());
    return source.watch({
      changed: () => void take(source.read()),
      adding: () => events.onAdding(),
      turned: () => {
        setState({ kind: 'loading' });
        events.onTurned();
        void take(source.read());
      },
      shown: (where, at) => {
        if (frame.current && isSameFrame(where, frame.current)) events.onShown(at);
      },
    });
  }, [source]);
  return { state, frame, take };
}
