import type { ComponentChildren } from 'preact';
import { uiMessages, type Locale } from '../messages/all';
import type { AuditResult } from '../report';
import { Findings } from './findings';
import { Head } from './head';
import { Emblem, type EmblemName } from './emblem';
import type { PanelState } from './state';

export interface PanelViewProps {
  readonly state: PanelState;
  /** An audit that was asked for is under way. */
  readonly busy: boolean;
  /** Index of the finding whose place could not be found; null otherwise. */
  readonly lost: number | null;
  readonly locale: Locale;
  readonly onAudit: () => void;
  /** Called with the index of a finding in the result. */
  readonly onFocus: (index: number) => void;
  readonly onExport: (result: AuditResult) => void;
  /** Opens the settings of rules. */
  readonly onRules: () => void;
}

/** A state without a report: a sign, a line that says what is the case, one that says more. */
function Notice(props: {
  readonly emblem: EmblemName;
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <main class="notice" aria-live="polite">
      <Emblem name={props.emblem} />
      <h1>{props.title}</h1>
      {props.children}
    </main>
  );
}

function ReportPanel({
  result,
  lost,
  locale,
  onFocus,
  onExport,
  onRules,
}: { readonly result: AuditResult } & Pick<
  PanelViewProps,
  'lost' | 'locale' | 'onFocus' | 'onExport' | 'onRules'
>) {
  const words = uiMessages(locale).panel;
  const older = result.report?.template === 'older';
  const { unknown } = result.checks;
  const someOff = result.rulesOff.length > 0;
  return (
    <>
      <Head result={result} locale={locale} />
      <main class="body">
        {result.findings.length > 0 ? (
          <Findings result={result} lost={lost} locale={locale} onFocus={onFocus} />
        ) : (
          <div class="verdict">
            <Emblem name={older ? 'older' : 'clean'} />
            <h2>{older ? words.older : words.clean}</h2>
            {older && <p>{words.olderNote}</p>}
            {!older && !someOff && <p>{words.cleanNote}</p>}
            {!older && unknown > 0 && <p>{words.cleanUnknown(unknown)}</p>}
          </div>
        )}
      </main>
      <footer class="foot">
        <button type="button" class="primary" onClick={() => onExport(result)}>
          {words.export}
        </button>
        <p class="rules-link">
          {someOff && words.rulesOff(result.rulesOff.length)}
          <button type="button" onClick={onRules}>
            {words.rules}
          </button>
        </p>
      </footer>
    </>
  );
}

/** The panel in one of its states. Holds no state of its own. */
export function PanelView(props: PanelViewProps) {
  const { state, busy, locale, onAudit } = props;
  const words = uiMessages(locale).panel;
  const audit = (label: string, look: 'primary' | 'quiet') => (
    <button type="button" class={look} disabled={busy} onClick={onAudit}>
      {busy ? words.auditing : label}
    </button>
  );

  switch (state.kind) {
    case 'loading':
      return <Notice emblem="loading" title={words.loading} />;
    case 'report':
      return <ReportPanel {...props} result={state.result} />;
    case 'notReport':
      return (
        <Notice emblem="page" title={words.notReport}>
          <p>{state.checked ? words.notReportChecked : words.notReportNote}</p>
          {audit(state.checked ? words.retry : words.auditAnyway, 'quiet')}
        </Notice>
      );
    case 'offer':
      return (
        <Notice emblem="page" title={state.gov ? words.waiting : words.offer}>
          <p>{state.gov ? words.waitingNote : words.offerNote}</p>
          {audit(words.audit, 'primary')}
        </Notice>
      );
    case 'closed':
      return (
        <Notice emblem="closed" title={state.why === 'pdf' ? words.pdf : words.closed}>
          <p>{state.why === 'pdf' ? words.pdfNote : words.closedNote}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice emblem="failed" title={words.failed}>
          <p>{words.failedNote}</p>
          {audit(words.retry, 'primary')}
        </Notice>
      );
  }
}
