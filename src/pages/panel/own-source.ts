import { dropOwnIn, keepOwnIn, ownFindingIn } from '../../extension/storage/own-findings';
import { chosenInFrame } from '../../extension/tabs/chosen';
import type { PanelSource } from './source';

/** What the panel asks and keeps of findings that the person adds. */
export const OWN_FINDINGS: Pick<PanelSource, 'readChosen' | 'readOwn' | 'keepOwn' | 'dropOwn'> = {
  readChosen: chosenInFrame,
  readOwn: ownFindingIn,
  keepOwn: keepOwnIn,
  dropOwn: dropOwnIn,
};
