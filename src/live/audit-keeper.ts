import type { Audited } from '../audit';
import type { Report } from '../report';
import type { AuditResult } from '../result';

/** A page that holds a report, as read and judged. */
export interface ReadReport {
  readonly result: AuditResult;
  readonly report: Report;
}

/** Has the audits of a page kept, each once, as long as the person wants that. */
export class AuditKeeper {
  #isWanted = true;
  #latest: Audited | null = null;
  #sent: Audited | null = null;
  #turn = 0;

  /**
   * @param send sends an audit until that is answered
   *   - `isMeant`: whether no other one is to be kept in its place
   */
  constructor(private readonly send: (read: ReadReport, isMeant: () => boolean) => void) {}

  /** Takes the newest audit; null where it broke off. */
  take(audited: Audited | null): void {
    this.#latest = audited;
    this.#offer();
  }

  /** Takes whether audits are to be kept. */
  want(isWanted: boolean): void {
    this.#isWanted = isWanted;
    this.#offer();
  }

  #offer(): void {
    const audited = this.#latest;
    // What was sent is let go of with its page: it holds the elements that were read.
    if (!audited?.report) this.#sent = null;
    if (!this.#isWanted || !audited?.report || audited === this.#sent) return;
    this.#sent = audited;
    this.#turn += 1;
    const turn = this.#turn;
    const { result, report } = audited;
    this.send({ result, report }, () => this.#isWanted && this.#turn === turn);
  }
}
