import { useEffect, useRef, useState } from 'preact/hooks';
import type { FrameAddress } from '../../extension/protocol/messages';
import type { IgnoredChange } from '../../extension/storage/user-settings';
import { uiMessages, type Locale } from '../../messages/all';
import { findingWords } from '../../present';
import { keyOfFinding, type AuditResult, type Finding } from '../../result';
import type { ExportFormat } from '../../settings';
import type { Notice } from '../shared/notice-bar';
import { saveAudit } from '../shared/save';
import type { PanelActions, PanelUiState } from './actions';
import type { PanelSource } from './source';
import type { PanelState } from './state';
import { PanelView } from './view';
import { keyOfReport, NO_FILTER } from './view-model';

const EMPTY_DESK: PanelUiState = {
  view: 'findings',
  filter: NO_FILTER,
  drafts: {},
  place: null,
  open: null,
  focusOnMount: null,
};

const isSameFrame = (a: FrameAddress, b: FrameAddress) =>
  a.tabId === b.tabId && a.frameId === b.frameId;

/**
 * The panel at work: reads its page, shows it, and follows when the page is audited anew or another
 * one comes to the front. What a person has chosen and written stays through all of that; only a filter
 * is for one report.
 */
export function App({
  source,
  locale,
  saveAs,
}: {
  readonly source: PanelSource;
  readonly locale: Locale;
  /** The format an audit was last saved in. */
  readonly saveAs: ExportFormat;
}) {
  const words = uiMessages(locale).panel;
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  const [busy, setBusy] = useState<'auditing' | 'saving' | null>(null);
  const [uiState, setDesk] = useState(EMPTY_DESK);
  const [notice, setNotice] = useState<Notice | null>(null);
  // Of answers that overtake one another only the one asked for last is shown.
  const latest = useRef(0);
  /** The report that was shown last, by its key. */
  const reported = useRef<string | null>(null);
  /** How often something was said, or asked for that will be. */
  const said = useRef(0);
  const frame = useRef<FrameAddress | null>(null);
  frame.current = state.kind === 'report' ? state.frame : null;

  const put = (change: Partial<PanelUiState>) => setDesk((before) => ({ ...before, ...change }));
  const say = (notice: Notice | null) => {
    said.current += 1;
    setNotice(notice);
  };
  const take = async (asked: Promise<PanelState>) => {
    const turn = ++latest.current;
    const answer = await asked;
    if (turn !== latest.current) return;
    if (answer.kind === 'report') {
      const report = keyOfReport(answer.result);
      if (report !== reported.current) put({ filter: NO_FILTER });
      reported.current = report;
    }
    setState(answer);
  };

  useEffect(() => {
    void source
      .readDrafts()
      .then((left) => setDesk((before) => ({ ...before, drafts: { ...left, ...before.drafts } })))
      .catch(() => undefined);
    void take(source.read());
    return source.watch({
      changed: () => void take(source.read()),
      turned: () => {
        setState({ kind: 'loading' });
        say(null);
        put({ place: null, open: null, focusOnMount: null });
        void take(source.read());
      },
      shown: (where, at) => {
        if (frame.current && isSameFrame(where, frame.current)) put({ place: at });
      },
    });
  }, [source]);

  /** A busy page answers late: what was said or asked for since then is not undone by its answer. */
  const lead = async (at: string, led: Promise<boolean>) => {
    const turn = ++said.current;
    put({ place: at });
    const found = await led;
    if (turn === said.current) say(found ? null : { text: words.notFound });
  };
  /** Does something that is to be kept, and says so; with the way back. */
  const keep = async <T,>(doing: Promise<T>, done: (outcome: T) => Notice): Promise<boolean> => {
    try {
      say(done(await doing));
      return true;
    } catch {
      say({ text: words.notKept });
      return false;
    }
  };
  const draft = (key: string, reason: string | null) => {
    setDesk((before) => {
      const others = Object.entries(before.drafts).filter(([other]) => other !== key);
      const drafts = Object.fromEntries(reason === null ? others : [...others, [key, reason]]);
      return { ...before, drafts };
    });
    // A form without words is no loss.
    void source.keepDrafts({ [key]: reason === '' ? null : reason }).catch(() => undefined);
  };
  const ignore = async (result: AuditResult, finding: Finding, reason: string) => {
    put({ focusOnMount: null });
    const tab = frame.current?.tabId;
    if (tab === undefined) return;
    const { message } = findingWords(finding, result.report?.template ?? 'older', locale);
    const kept = await keep(source.ignore(tab, result, finding, { reason, message }), (back) => ({
      text: words.wasIgnored,
      undo: () => void undo(tab, back, keyOfFinding(result, finding)),
      takesFocus: true,
    }));
    // The draft is dropped only when its words are kept.
    if (kept) draft(keyOfFinding(result, finding), null);
  };
  const unignore = async (result: AuditResult, finding: Finding) => {
    const tab = frame.current?.tabId;
    if (tab === undefined) return;
    // Beforehand: the page may be audited anew before the browser says that all is kept.
    put({ focusOnMount: keyOfFinding(result, finding) });
    const kept = await keep(source.unignore(tab, result, finding), (back) => ({
      text: words.wasUnignored,
      undo: () => void undo(tab, back, null),
    }));
    if (!kept) put({ focusOnMount: null });
  };
  const undo = async (tab: number, back: IgnoredChange, returning: string | null) => {
    put({ focusOnMount: returning });
    const kept = await keep(source.decide(tab, back), () => ({ text: words.wasUndone }));
    if (!kept) put({ focusOnMount: null });
  };
  const save = async (...[result, format]: Parameters<PanelActions['save']>) => {
    setBusy('saving');
    try {
      await saveAudit(document, result, format, locale);
      say({ text: format === 'text' ? words.copied : words.saved });
      await source.rememberFormat(format).catch(() => undefined);
    } catch (error) {
      console.error('[gov-report-audit] the audit could not be saved:', error);
      say({ text: words.notSaved });
    }
    setBusy(null);
  };

  const actions: PanelActions = {
    // Who looks elsewhere is not to be called back by a finding.
    look: (view) => put({ view, focusOnMount: null }),
    filter: (change) =>
      setDesk((before) => ({
        ...before,
        filter: { ...before.filter, ...change },
        focusOnMount: null,
      })),
    goTo: (result, finding) => {
      if (!frame.current) return;
      put({ open: { key: keyOfFinding(result, finding), unfolded: true } });
      const index = result.findings.indexOf(finding);
      void lead(finding.at, source.focus(frame.current, index));
    },
    fold: (key) => put({ open: { key, unfolded: false } }),
    show: (at) => {
      if (frame.current) void lead(at, source.show(frame.current, at));
    },
    draft,
    ignore: (result, finding, reason) => void ignore(result, finding, reason),
    unignore: (result, finding) => void unignore(result, finding),
    focused: () => put({ focusOnMount: null }),
    save: (result, format) => void save(result, format),
    audit: () => {
      setBusy('auditing');
      void take(source.audit()).finally(() => setBusy(null));
    },
    addSites: (sites) => {
      // At once: the browser asks only in the turn of the click.
      void source.addSites(sites).then(async (allowed) => {
        if (allowed) await take(source.read());
        say({ text: allowed ? words.siteAdded(words.sites(sites)) : words.siteRefused });
      });
    },
    openSettings: source.openSettings,
    openPanel:
      source.openPanel &&
      (() => {
        void source.openPanel?.().then(
          () => window.close(),
          () => say({ text: words.notOpened }),
        );
      }),
  };

  return (
    <PanelView
      state={state}
      uiState={uiState}
      actions={actions}
      busy={busy}
      notice={notice}
      onDismiss={() => say(null)}
      couldBeInSidebar={source.couldBeInSidebar}
      saveAs={saveAs}
      locale={locale}
    />
  );
}
