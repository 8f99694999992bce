import { useState } from 'preact/hooks';
import { uiMessages, type Locale } from '../../messages/all';
import { keyOfFinding, limitedTo, NO_HISTORY } from '../../result';
import type { ExportFormat } from '../../settings';
import { ControlPolicyProvider } from '../../ui/components/controls';
import { PAGE_CONTROLS } from '../shared/controls';
import { saveAudit } from '../shared/save';
import type { PanelActions } from './actions';
import { useAuditedPage } from './audited-page';
import { decisions } from './decisions';
import { historyActions } from './history';
import { useNotices } from './notices';
import { ownActions } from './own-actions';
import type { PanelSource } from './source';
import { usePanelUi } from './ui-state';
import { PanelView } from './view';
import { NO_FILTER } from './view-model';

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
  const [busy, setBusy] = useState<'auditing' | 'saving' | null>(null);
  const notices = useNotices();
  const ui = usePanelUi(source);
  const { say } = notices;
  const { put } = ui;
  const { state, frame, take } = useAuditedPage(source, {
    onOtherReport: () => put({ filter: NO_FILTER }),
    onTurned: () => {
      say(null);
      put({ place: null, open: null, focusOnMount: null });
    },
    onAdding: () => put({ view: 'findings', isAdding: true }),
    onShown: (at) => put({ place: at }),
  });

  const lead = async (at: string, led: Promise<boolean>) => {
    const answer = notices.sayLater();
    put({ place: at });
    answer((await led) ? null : { text: words.notFound });
  };
  const save = async (...[result, format, asRecheck]: Parameters<PanelActions['save']>) => {
    const { limit } = ui.uiState;
    const told = limit === null ? result : limitedTo(result, [limit]);
    // A document without findings would say that nothing was found.
    if (limit !== null && told.findings.length === 0) {
      say({ text: words.exportNone });
      return;
    }
    setBusy('saving');
    try {
      const history = frame.current ? await source.readHistory(frame.current, result) : NO_HISTORY;
      await saveAudit(document, told, format, { locale, history, asRecheck });
      say({ text: format === 'text' ? words.copied : words.saved });
      await source.rememberFormat(format).catch(() => undefined);
    } catch (error) {
      console.error('[gov-report-audit] the audit could not be saved:', error);
      say({ text: words.notSaved });
    }
    setBusy(null);
  };
  const addSites = async (sites: readonly string[], asked: Promise<boolean>) => {
    const allowed = await asked;
    if (allowed) await take(source.read());
    say({ text: allowed ? words.siteAdded(words.sites(sites)) : words.siteRefused });
  };
  const { openPanel } = source;

  const actions: PanelActions = {
    ...decisions({ source, locale, frame, ui, notices }),
    ...ownActions({ source, locale, frame, ui, notices }),
    // Who looks elsewhere is not to be called back by a finding.
    look: (view) => put({ view, focusOnMount: null }),
    filter: ui.filter,
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
    leadToWords: (told) => {
      if (frame.current) void lead('report.text', source.leadToWords(frame.current, told));
    },
    draft: ui.draft,
    focused: () => put({ focusOnMount: null }),
    save: (...what) => void save(...what),
    audit: () => {
      setBusy('auditing');
      void take(source.audit()).finally(() => setBusy(null));
    },
    // Asked at once: the browser asks the person only in the turn of the click.
    addSites: (sites) => void addSites(sites, source.addSites(sites)),
    ...historyActions({ source, frame, notKept: () => say({ text: words.notKept }) }),
    limit: (limit) => put({ limit }),
    openSettings: source.openSettings,
    openWorkbench: source.openWorkbench,
    readListed: source.readListed,
    openPanel:
      openPanel &&
      (() => {
        void openPanel().then(
          () => window.close(),
          () => say({ text: words.notOpened }),
        );
      }),
  };

  return (
    <ControlPolicyProvider value={PAGE_CONTROLS}>
      <PanelView
        state={state}
        uiState={ui.uiState}
        actions={actions}
        busy={busy}
        notice={notices.notice}
        onDismiss={() => say(null)}
        couldBeInSidebar={source.couldBeInSidebar}
        saveAs={saveAs}
        locale={locale}
      />
    </ControlPolicyProvider>
  );
}
