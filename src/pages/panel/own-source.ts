import { dropOwnIn, keepOwnIn, ownFindingIn } from '../../extension/storage/own-findings';
import { chosenInFrame } from '../../extension/tabs/chosen';
import { onOwnAsked, takeOwnAsked } from '../../extension/tabs/own-asked';
import type { PanelSource } from './source';

/** What the panel asks and keeps of findings that the person adds. */
export const OWN_FINDINGS: Pick<PanelSource, 'readChosen' | 'readOwn' | 'keepOwn' | 'dropOwn'> = {
  readChosen: chosenInFrame,
  readOwn: ownFindingIn,
  keepOwn: keepOwnIn,
  dropOwn: dropOwnIn,
};

/**
 * Calls `listener` when the person has asked in the browser's menu to add a finding for the tab that is
 * shown; at once where that was what opened the panel. Returns what ends it.
 */
export function onAdding(shown: () => number | null, listener: () => void): () => void {
  const look = async () => {
    const tabId = shown();
    if (tabId !== null && (await takeOwnAsked(tabId))) listener();
  };
  const again = () => void look().catch(() => undefined);
  again();
  return onOwnAsked(again);
}
