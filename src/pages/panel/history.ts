import { useEffect, useState } from 'preact/hooks';
import type { HistoryShown } from '../../extension/storage/archiving';
import { reportKeyOf, type AuditResult } from '../../result';
import type { PanelActions } from './actions';
import type { AuditedPage } from './audited-page';
import type { PanelSource } from './source';

const reportOf = (result: AuditResult): string => JSON.stringify(reportKeyOf(result));

/**
 * Earlier audits and other years of a report, read anew with each audit of it; null before they are
 * known. What was known stays until more is, so that nothing comes and goes while a page is audited anew.
 */
export function useHistory(result: AuditResult, actions: PanelActions): HistoryShown | null {
  const [known, setKnown] = useState<{ of: string; shown: HistoryShown } | null>(null);
  const report = reportOf(result);
  useEffect(() => {
    let isMeant = true;
    void actions.readHistory(result).then((shown) => {
      if (isMeant && shown) setKnown({ of: report, shown });
    });
    return () => {
      isMeant = false;
    };
  }, [result]);
  return known?.of === report ? known.shown : null;
}

interface Means {
  readonly source: PanelSource;
  readonly frame: AuditedPage['frame'];
  /** Says that something could not be kept. */
  readonly notKept: () => void;
}

/** What the person can ask and say about earlier audits, other years, and how far they have come. */
export function historyActions({
  source,
  frame,
  notKept,
}: Means): Pick<
  PanelActions,
  | 'readHistory'
  | 'choosePrevious'
  | 'linkedLastYear'
  | 'lookInColumn'
  | 'takeLastYear'
  | 'keepState'
> {
  const of = () => frame.current;
  return {
    readHistory: async (result) => {
      const shown = of();
      return shown && source.readHistory(shown, result);
    },
    choosePrevious: (result, previous) => {
      const shown = of();
      if (shown) void source.choosePrevious(shown, result, previous).catch(notKept);
    },
    linkedLastYear: async (result) => {
      const shown = of();
      return shown ? source.linkedLastYear(shown, result) : { reports: [], columns: [] };
    },
    lookInColumn: (result, column) => source.lookInColumn(result, column),
    takeLastYear: async (result, given) => {
      const shown = of();
      return shown
        ? source.takeLastYear(shown, result, given)
        : { kind: 'problem', problem: 'aborted' };
    },
    keepState: (result, finding, state) => {
      const shown = of();
      if (shown) void source.keepState(shown.tabId, result, finding, state).catch(notKept);
    },
  };
}
