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
  /** The audit that was taken last, by itself: it holds the elements that were read. */
  #taken: WeakRef<Audited> | null = null;
  /** What of it is still to be kept. */
  #pending: ReadReport | null = null;
  #turn = 0;

  /**
   * @param send sends an audit until that is answered
   *   - `isMeant`: whether no other one is to be kept in its place
   */
  constructor(private readonly send: (read: ReadReport, isMeant: () => boolean) => void) {}

  /** Takes the newest audit; null where it broke off. */
  take(audited: Audited | null): void {
    if (audited !== null && audited === this.#taken?.deref()) return;
    this.#taken = audited && new WeakRef(audited);
    this.#pending = audited?.report ? { result: audited.result, report: audited.report } : null;
    this.#offer();
  }

  /** Takes whether audits are to be kept. */
  want(isWanted: boolean): void {
    this.#isWanted = isWanted;
    this.#offer();
  }

  #offer(): void {
    const read = this.#pending;
    if (!this.#isWanted || !read) return;
    this.#pending = null;
    this.#turn += 1;
    const turn = this.#turn;
    this.send(read, () => this.#isWanted && this.#turn === turn);
  }
}
