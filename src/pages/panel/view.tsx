import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { uiMessages, type Locale } from '../../messages/all';
import type { ExportFormat } from '../../settings';
import { Button } from '../../ui/components/button';
import { NoticeBar, type Notice } from '../../ui/components/notice';
import { TabPanel, Tabs } from '../../ui/components/tabs';
import { VIEWS, type PanelActions, type PanelUiState } from './actions';
import { ChecksView } from './checks';
import { DataView, PlaceNote } from './data';
import { Emblem, type EmblemName } from './emblem';
import { FindingsView } from './findings';
import { Foot, PageLinks, SiteOffer } from './foot';
import { Head, Outline } from './head';
import { ListedOffer } from './listed';
import type { PanelState } from './state';
import { useHistory } from './history';
import { toViewModel } from './view-model';
import { YearsView } from './years';

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
function Blank(
  props: Pick<PanelViewProps, 'actions' | 'locale'> & {
    readonly emblem: EmblemName;
    readonly title: string;
    readonly children?: ComponentChildren;
  },
) {
  return (
    <>
      <main class={`blank ${props.emblem}`} aria-live="polite">
        <Emblem name={props.emblem} />
        <h1>{props.title}</h1>
        {props.children}
      </main>
      <footer class="foot">
        <div class="more">
          <PageLinks {...props} />
        </div>
      </footer>
    </>
  );
}

const CONTENTS = {
  findings: FindingsView,
  data: DataView,
  checks: ChecksView,
  years: YearsView,
};

type ReportState = Extract<PanelState, { kind: 'report' }>;

function ReportPanel({ state, ...props }: PanelViewProps & { readonly state: ReportState }) {
  const { result, sites } = state;
  const { uiState, actions, busy, notice, locale } = props;
  const history = useHistory(result, actions);
  const told = useMemo(
    () => toViewModel(result, locale, history ?? undefined),
    [result, history, locale],
  );
  const words = uiMessages(locale).panel;
  const view = { result, told, history, uiState, actions, locale };
  const againstLastYear = (result.comparisons ?? []).filter(
    ({ outcome }) => outcome === 'failed',
  ).length;
  const counts = {
    findings: result.findings.length - result.ignored.length,
    data: 0,
    // What fails against last year's report is counted where that is shown.
    checks: result.checks.failed - againstLastYear,
    years: againstLastYear,
  };
  const Contents = CONTENTS[uiState.view];
  return (
    <div class="panel">
      <div class="about">
        <Head {...view} />
        <Outline {...view} />
      </div>
      <main class="body">
        <Tabs
          label={words.viewsOf}
          tabs={VIEWS.map((name) => ({ name, title: words.views[name], count: counts[name] }))}
          chosen={uiState.view}
          onChoose={actions.look}
        />
        {VIEWS.map((name) => (
          <TabPanel key={name} name={name} isChosen={uiState.view === name}>
            {uiState.view === name && <Contents {...view} />}
          </TabPanel>
        ))}
      </main>
      <div class="bottom">
        {uiState.view === 'data' && <PlaceNote {...view} />}
        <NoticeBar class="told" notice={notice} words={words} onDismiss={props.onDismiss} />
        {(sites.length > 0 || props.couldBeInSidebar) && (
          <aside class="aside">
            {sites.length > 0 && <SiteOffer sites={sites} {...view} />}
            {props.couldBeInSidebar && <p>{words.sidebarHint}</p>}
          </aside>
        )}
        <Foot
          result={result}
          isRechecked={told.recheck !== null}
          limit={uiState.limit}
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
    <Button look={look} changes disabled={busy !== null} onPress={actions.audit}>
      {busy ? words.auditing : label}
    </Button>
  );

  switch (state.kind) {
    case 'loading':
      return <Blank {...shared} emblem="loading" title={words.loading} />;
    case 'report':
      return <ReportPanel {...props} state={state} />;
    case 'notReport':
      return (
        <Blank {...shared} emblem="page" title={words.notReport}>
          <p>{state.checked ? words.notReportChecked : words.notReportNote}</p>
          <ListedOffer {...shared} />
          {audit(state.checked ? words.retry : words.auditAnyway, 'quiet')}
        </Blank>
      );
    case 'offer':
      return (
        <Blank {...shared} emblem="page" title={state.gov ? words.waiting : words.offer}>
          <p>{state.gov ? words.waitingNote : words.offerNote}</p>
          {audit(words.audit, 'primary')}
        </Blank>
      );
    case 'closed': {
      const { title, note } = CLOSED[state.why];
      return (
        <Blank {...shared} emblem="closed" title={words[title]}>
          <p>{words[note]}</p>
        </Blank>
      );
    }
    case 'failed':
      return (
        <Blank {...shared} emblem="failed" title={words.failed}>
          <p>{words.failedNote}</p>
          {audit(words.retry, 'primary')}
        </Blank>
      );
  }
}
