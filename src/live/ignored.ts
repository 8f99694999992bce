import type { Audited } from '../audit';
import { reportKeyOf, type AuditResult, type IgnoredFinding, type ReportKey } from '../result';

/** The decisions on one report, as the frame of its page may know them. */
export interface KnownIgnored {
  /** The site of the frame. */
  readonly site: string;
  readonly entries: readonly IgnoredFinding[];
  /** A result with what is set aside in it; undefined where there is nothing to set aside. */
  readonly applyTo?: (result: AuditResult) => AuditResult;
  /** Puts the findings that a person has added among the others; absent where there are none. */
  readonly withOwn?: (seen: Seen) => Seen;
}

/** An audit, and where everything stands on its page. */
export type Seen = Pick<Audited, 'result' | 'anchors'>;

const keyOf = ({ organ, year }: ReportKey): string => JSON.stringify([organ, year]);

/** What is set aside in the report of a page, asked for once for each report that the page shows. */
export class Ignored {
  #key: string | null = null;
  #known: KnownIgnored | null = null;
  #turn = 0;

  constructor(private readonly load: (report: ReportKey) => Promise<KnownIgnored | null>) {}

  /** What is known; null before it has come, and where nobody answers. */
  get known(): KnownIgnored | null {
    return this.#known;
  }

  /** Asks anew when it is needed again. */
  forget(): void {
    this.#turn += 1;
    this.#key = null;
  }

  /** An audit with what a person has decided and added: at once where that is known. */
  applyTo(seen: Seen): Seen | Promise<Seen> {
    const report = reportKeyOf(seen.result);
    if (!report) return seen;
    return this.#key === keyOf(report) ? this.#apply(seen) : this.#ask(seen, report);
  }

  async #ask(seen: Seen, report: ReportKey): Promise<Seen> {
    const mine = ++this.#turn;
    const known = await this.load(report);
    // Without an answer, and where decisions were made meanwhile, the next audit asks again.
    if (known && mine === this.#turn) this.#key = keyOf(report);
    this.#known = known;
    return this.#apply(seen);
  }

  #apply(seen: Seen): Seen {
    const { withOwn, applyTo } = this.#known ?? {};
    const { result, anchors } = withOwn?.(seen) ?? seen;
    return { result: applyTo?.(result) ?? result, anchors };
  }
}
