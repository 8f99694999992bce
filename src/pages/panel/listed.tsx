import { useEffect, useState } from 'preact/hooks';
import type { NewRow } from '../../batch';
import { uiMessages, type Locale } from '../../messages/all';
import { Button } from '../../ui/components/button';
import type { PanelActions } from './actions';

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
