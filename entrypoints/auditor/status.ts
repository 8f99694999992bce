import type { FrameReport, FrameStatus } from '../../src/extension/protocol/messages';
import { deliverToBackground } from '../../src/extension/protocol/native-api';
import type { Outcome } from '../../src/live';
import { countBySeverity, type AuditResult, type Finding } from '../../src/result';

/** The findings of a result that are not set aside. */
type OpenFindings = (result: AuditResult) => readonly Finding[];

/** The status of a frame for the toolbar; null where it holds no report. */
function statusOf(outcome: Outcome, openFindings: OpenFindings): FrameStatus | null {
  if (outcome === 'failed') return { state: 'failed' };
  if (!outcome.report) return null;
  const { error, warning } = countBySeverity(openFindings(outcome));
  return {
    state: 'audited',
    template: outcome.report.offered ? 'none' : outcome.report.template,
    errors: error,
    warnings: warning,
  };
}

/** Tells the background how the audit of this frame came out, until it has heard the latest. */
export class StatusReporter {
  // `crypto.randomUUID` is missing on pages served over plain http, as many of these are.
  readonly #document = `${Date.now()}-${Math.random()}`;
  #current: FrameReport = { document: this.#document, status: null };

  constructor(private readonly openFindings: OpenFindings) {}

  /** Tells this document from the others that follow one another in its frame. */
  get document(): string {
    return this.#document;
  }

  /** What was told last. */
  get current(): FrameReport {
    return this.#current;
  }

  /** @param outcome null where the page leaves */
  report(outcome: Outcome | null): void {
    const status = outcome && statusOf(outcome, this.openFindings);
    const mine = { document: this.#document, status };
    this.#current = mine;
    void deliverToBackground({ type: 'audit/status', ...mine }, () => this.#current === mine);
  }
}
