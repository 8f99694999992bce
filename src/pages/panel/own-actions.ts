import { isStorageFull } from '../../extension/storage/storage';
import { uiMessages } from '../../messages/all';
import { makeOwn, type AuditResult, type OwnFinding } from '../../result';
import type { PanelActions } from './actions';
import type { DecisionMeans } from './decisions';
import { ownDraftKey, ownDraftText, type OwnDraft } from './own-draft';

/** What is kept of a draft: a new finding, or the one that it changes. */
function keptOf(
  result: AuditResult,
  { severity, words, target }: OwnDraft,
  known: OwnFinding | null,
  now: Date,
): OwnFinding | null {
  if (!target) return null;
  const input = { severity, words: words.trim(), target };
  return known
    ? { ...known, ...input, changedOn: now.toISOString() }
    : makeOwn(result, input, { id: crypto.randomUUID(), now });
}

/** Adds findings of the person's own, changes and deletes them, says so, and offers the way back. */
export function ownActions({
  source,
  locale,
  frame,
  ui: { draft, put },
  notices: { say },
}: DecisionMeans): Pick<
  PanelActions,
  'readChosen' | 'draftOwn' | 'saveOwn' | 'editOwn' | 'removeOwn'
> {
  const words = uiMessages(locale).panel;
  const tabId = () => frame.current?.tabId;
  const write = (result: AuditResult, written: OwnDraft | null) =>
    draft(ownDraftKey(result), written && ownDraftText(written));
  const failed = (error: unknown) =>
    say({ text: isStorageFull(error) ? words.own.full : words.notKept });
  /** Says what was done, with the way back. */
  const done = (text: string, back: () => Promise<void>) =>
    say({
      text,
      undo: () => void back().then(() => say({ text: words.wasUndone }), failed),
      takesFocus: true,
    });

  return {
    readChosen: () => (frame.current ? source.readChosen(frame.current) : Promise.resolve(null)),
    draftOwn: (result, written) => {
      put({ isAdding: false });
      write(result, written);
    },
    saveOwn: async (result, written) => {
      const tab = tabId();
      if (tab === undefined) return false;
      try {
        const known = written.id === null ? null : await source.readOwn(tab, written.id);
        const own = keptOf(result, written, known, new Date());
        if (!own) return false;
        await source.keepOwn(tab, own);
        write(result, null);
        const back = () => (known ? source.keepOwn(tab, known) : source.dropOwn(tab, own.id));
        done(known ? words.own.wasEdited : words.own.wasAdded, back);
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
    editOwn: (result, finding) => {
      const tab = tabId();
      const id = finding.data?.own?.id;
      if (tab === undefined || id === undefined) return;
      void source.readOwn(tab, id).then((own) => {
        if (!own) say({ text: words.own.gone });
        else write(result, { id, target: own.target, severity: own.severity, words: own.words });
      }, failed);
    },
    removeOwn: (_result, finding) => {
      const tab = tabId();
      const id = finding.data?.own?.id;
      if (tab === undefined || id === undefined) return;
      void (async () => {
        const own = await source.readOwn(tab, id);
        await source.dropOwn(tab, id);
        done(words.own.wasRemoved, async () => {
          if (own) await source.keepOwn(tab, own);
        });
      })().catch(failed);
    },
  };
}
