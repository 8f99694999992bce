import { choosePrevious } from '../../archive';
import { askOverlay } from '../../extension/protocol/messages';
import { knownHistory } from '../../extension/storage/archiving';
import { isPrivateTab } from '../../extension/storage/decisions';
import { markupOfFrame } from '../../extension/tabs/markup';
import { reportKeyOf } from '../../result';
import { takeLastYear, type Taken } from './last-year';
import { linkedLastYear, lookInColumn } from './last-year-lists';
import type { PanelSource } from './source';

/** What the panel asks about earlier audits and other years of a report. */
export const YEARS: Pick<
  PanelSource,
  'readHistory' | 'choosePrevious' | 'linkedLastYear' | 'lookInColumn' | 'takeLastYear'
> = {
  readHistory: async ({ tabId }, result) =>
    knownHistory(result, { isPrivate: await isPrivateTab(tabId) }),
  choosePrevious: async (frame, result, previous) => {
    const key = reportKeyOf(result);
    if (key) await choosePrevious(key, previous);
    await askOverlay(frame, { type: 'years/changed' });
  },
  linkedLastYear: async (frame, result) => {
    const page = await markupOfFrame(frame);
    return page ? linkedLastYear(result, page.html, page.address) : { reports: [], columns: [] };
  },
  lookInColumn: (result, column) => lookInColumn(result, column),
  takeLastYear: async (frame, result, given) => {
    const looking = async (taken: Taken): Promise<Taken> => {
      if (taken.kind === 'taken') await askOverlay(frame, { type: 'years/changed' });
      if (taken.kind !== 'unsure') return taken;
      return { ...taken, take: async () => looking(await taken.take()) };
    };
    return looking(await takeLastYear(result, given));
  },
};
