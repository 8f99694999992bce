import { useEffect, useState } from 'preact/hooks';
import type { NewRow } from '../../batch';
import { isPrivateTab } from '../../extension/storage/decisions';
import { markupOfFrame } from '../../extension/tabs/markup';
import { findListedReports } from '../../links';
import { uiMessages, type Locale } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { parsePage } from '../shared/audit-document';
import { rowsOf } from '../shared/listed-rows';
import type { PanelActions } from './actions';

/** The reports that the page of a tab lists, as rows of a run; none in private windows. Never rejects. */
export async function listedInTab(tabId: number): Promise<readonly NewRow[]> {
  if (await isPrivateTab(tabId).catch(() => true)) return [];
  const page = await markupOfFrame({ tabId, frameId: 0 });
  if (!page) return [];
  const { reports } = findListedReports(parsePage(page.html), { address: page.address });
  return rowsOf(reports);
}

/** Offers to audit the reports that a page lists, where it lists some. */
export function ListedOffer(props: {
  readonly actions: Pick<PanelActions, 'readListed' | 'openWorkbench'>;
  readonly locale: Locale;
}) {
  const { actions, locale } = props;
  const [listed, setListed] = useState<readonly NewRow[]>([]);
  useEffect(() => {
    let isMeant = true;
    void actions.readListed().then((found) => isMeant && setListed(found));
    return () => {
      isMeant = false;
    };
  }, []);
  if (listed.length === 0) return null;
  return (
    <Button look="primary" changes onPress={() => actions.openWorkbench(listed)}>
      {uiMessages(locale).workbench.auditListed(listed.length)}
    </Button>
  );
}
