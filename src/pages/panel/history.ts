import { useEffect, useState } from 'preact/hooks';
import type { HistoryShown } from '../../extension/storage/archiving';
import { reportKeyOf, type AuditResult } from '../../result';
import type { PanelActions } from './actions';

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
