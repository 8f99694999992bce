import type { IgnoredChange } from '../../extension/storage/user-settings';
import { uiMessages, type Locale } from '../../messages/all';
import { findingWords } from '../../present';
import { keyOfFinding } from '../../result';
import type { Notice } from '../../ui/components/notice';
import type { PanelActions } from './actions';
import type { AuditedPage } from './audited-page';
import type { Notices } from './notices';
import type { PanelSource } from './source';
import type { PanelUi } from './ui-state';

/** What decisions are made with. */
export interface DecisionMeans {
  readonly source: PanelSource;
  readonly locale: Locale;
  readonly frame: AuditedPage['frame'];
  readonly ui: PanelUi;
  readonly notices: Notices;
}

/** Sets findings aside and lets them count again, says so, and offers the way back. */
export function decisions({
  source,
  locale,
  frame,
  ui: { put, draft },
  notices: { say },
}: DecisionMeans): Pick<PanelActions, 'ignore' | 'unignore'> {
  const words = uiMessages(locale).panel;
  /** Does something that is to be kept, and says so. */
  const keep = async <T>(doing: Promise<T>, done: (outcome: T) => Notice): Promise<boolean> => {
    try {
      say(done(await doing));
      return true;
    } catch {
      say({ text: words.notKept });
      return false;
    }
  };
  /** Something after which the finding of a key, listed anew, has the focus. */
  const keepReturning = async (key: string | null, doing: () => Promise<boolean>) => {
    // Beforehand: the page may be audited anew before the browser says that all is kept.
    put({ focusOnMount: key });
    if (!(await doing())) put({ focusOnMount: null });
  };
  const undo = (tab: number, back: IgnoredChange, key: string | null) =>
    keepReturning(key, () => keep(source.decide(tab, back), () => ({ text: words.wasUndone })));

  return {
    ignore: async (result, finding, reason) => {
      put({ focusOnMount: null });
      const tab = frame.current?.tabId;
      if (tab === undefined) return false;
      const key = keyOfFinding(result, finding);
      const { message } = findingWords(finding, result.report?.template ?? 'older', locale);
      const kept = await keep(source.ignore(tab, result, finding, { reason, message }), (back) => ({
        text: words.wasIgnored,
        undo: () => void undo(tab, back, key),
        takesFocus: true,
      }));
      // The draft is dropped only when its words are kept.
      if (kept) draft(key, null);
      return kept;
    },
    unignore: (result, finding) => {
      const tab = frame.current?.tabId;
      if (tab === undefined) return;
      void keepReturning(keyOfFinding(result, finding), () =>
        keep(source.unignore(tab, result, finding), (back) => ({
          text: words.wasUnignored,
          undo: () => void undo(tab, back, null),
        })),
      );
    },
  };
}
