import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { uiMessages, type Locale } from '../../messages/all';
import type { ExportFormat } from '../../settings';
import { NoticeBar, type Notice } from '../shared/notice-bar';
import { VIEWS, type PanelActions, type PanelUiState, type View } from './actions';
import { ChecksView } from './checks';
import { DataView, PlaceNote } from './data';
import { Emblem, type EmblemName } from './emblem';
import { FindingsView } from './findings';
import { Foot, SettingsLink, SiteOffer } from './foot';
import { Head, Outline } from './head';
import type { PanelState } from './state';
import { toViewModel } from './view-model';

export interface PanelViewProps {
  readonly state: PanelState;
  readonly uiState: PanelUiState;
  readonly actions: PanelActions;
  /** What is under way because the person asked for it. */
  readonly busy: 'auditing' | 'saving' | null;
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
  readonly couldBeInSidebar: boolean;
  readonly saveAs: ExportFormat;
  readonly locale: Locale;
}

/**
 * A state without a report: a sign, a line that says what is the case, one that says more. The settings
 * can be reached from each.
 */
function Notice(
  props: Pick<PanelViewProps, 'actions' | 'locale'> & {
    readonly emblem: EmblemName;
    readonly title: string;
    readonly children?: ComponentChildren;
  },
) {
  return (
    <>
      <main class={`notice ${props.emblem}`} aria-live="polite">
        <Emblem name={props.emblem} />
        <h1>{props.title}</h1>
        {props.children}
      </main>
      <footer class="foot">
        <div class="more">
          <SettingsLink {...props} />
        </div>
      </footer>
    </>
  );
}

/** The three views as tabs; arrow keys go from one to the next. */
function Tabs(props: {
  readonly view: View;
  readonly counts: Readonly<Record<View, number>>;
  readonly locale: Locale;
  readonly onLook: (view: View) => void;
}) {
  const { view, counts, onLook } = props;
  const words = uiMessages(props.locale).panel;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(view);
    const to = {
      ArrowRight: VIEWS[(at + 1) % VIEWS.length],
      ArrowLeft: VIEWS.at(at - 1),
      Home: VIEWS[0],
      End: VIEWS.at(-1),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onLook(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={words.viewsOf} onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={view === name}
          aria-controls={`view-${name}`}
          tabIndex={view === name ? 0 : -1}
          onClick={() => onLook(name)}
        >
          {words.views[name]}
          {counts[name] > 0 && <span class="number">{counts[name]}</span>}
        </button>
      ))}
    </div>
  );
}

const CONTENTS = { findings: FindingsView, data: DataView, checks: ChecksView };

type ReportState = Extract<PanelState, { kind: 'report' }>;

function ReportPanel({ state, ...props }: PanelViewProps & { readonly state: ReportState }) {
  const { result, sites } = state;
  const { uiState, actions, busy, notice, locale } = props;
  const told = useMemo(() => toViewModel(result, locale), [result, locale]);
  const view = { result, told, uiState, actions, locale };
  const Contents = CONTENTS[uiState.view];
  return (
    <div class="panel">
      <div class="about">
        <Head {...view} />
        <Outline {...view} />
      </div>
      <main class="body">
        <Tabs
          view={uiState.view}
          counts={{
            findings: result.findings.length - result.ignored.length,
            data: 0,
            checks: result.checks.failed,
          }}
          locale={locale}
          onLook={actions.look}
        />
        {VIEWS.map((name) => (
          <div
            key={name}
            id={`view-${name}`}
            class="view"
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            tabIndex={0}
            hidden={uiState.view !== name}
          >
            {uiState.view === name && <Contents {...view} />}
          </div>
        ))}
      </main>
      <div class="bottom">
        {uiState.view === 'data' && <PlaceNote {...view} />}
        <NoticeBar
          class="told"
          notice={notice}
          words={uiMessages(locale).panel}
          onDismiss={props.onDismiss}
        />
        {(sites.length > 0 || props.couldBeInSidebar) && (
          <aside class="aside">
            {sites.length > 0 && <SiteOffer sites={sites} {...view} />}
            {props.couldBeInSidebar && <p>{uiMessages(locale).panel.sidebarHint}</p>}
          </aside>
        )}
        <Foot
          result={result}
          saveAs={props.saveAs}
          busy={busy === 'saving'}
          locale={locale}
          actions={actions}
        />
      </div>
    </div>
  );
}

const CLOSED = {
  browser: { title: 'closed', note: 'closedNote' },
  pdf: { title: 'pdf', note: 'pdfNote' },
  unseen: { title: 'unseen', note: 'unseenNote' },
  gone: { title: 'gone', note: 'goneNote' },
} as const;

/** The panel in one of its states. Holds no state of its own but which menu is open. */
export function PanelView(props: PanelViewProps) {
  const { state, busy, locale, actions } = props;
  const words = uiMessages(locale).panel;
  const shared = { actions, locale };
  const audit = (label: string, look: 'primary' | 'quiet') => (
    <button type="button" class={look} disabled={busy !== null} onClick={actions.audit}>
      {busy ? words.auditing : label}
    </button>
  );

  switch (state.kind) {
    case 'loading':
      return <Notice {...shared} emblem="loading" title={words.loading} />;
    case 'report':
      return <ReportPanel {...props} state={state} />;
    case 'notReport':
      return (
        <Notice {...shared} emblem="page" title={words.notReport}>
          <p>{state.checked ? words.notReportChecked : words.notReportNote}</p>
          {audit(state.checked ? words.retry : words.auditAnyway, 'quiet')}
        </Notice>
      );
    case 'offer':
      return (
        <Notice {...shared} emblem="page" title={state.gov ? words.waiting : words.offer}>
          <p>{state.gov ? words.waitingNote : words.offerNote}</p>
          {audit(words.audit, 'primary')}
        </Notice>
      );
    case 'closed': {
      const { title, note } = CLOSED[state.why];
      return (
        <Notice {...shared} emblem="closed" title={words[title]}>
          <p>{words[note]}</p>
        </Notice>
      );
    }
    case 'failed':
      return (
        <Notice {...shared} emblem="failed" title={words.failed}>
          <p>{words.failedNote}</p>
          {audit(words.retry, 'primary')}
        </Notice>
      );
  }
}
