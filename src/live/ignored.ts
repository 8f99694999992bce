import { reportKeyOf, type AuditResult, type IgnoredFinding, type ReportKey } from '../result';

/** The decisions on one report, as the frame of its page may know them. */
export interface KnownIgnored {
  /** The site of the frame. */
  readonly site: string;
  readonly entries: readonly IgnoredFinding[];
  /** A result with what is set aside in it; undefined where there is nothing to set aside. */
  readonly applyTo?: (result: AuditResult) => AuditResult;
}

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

  /** A result with what is set aside in it: at once where that is known. */
  applyTo(result: AuditResult): AuditResult | Promise<AuditResult> {
    const report = reportKeyOf(result);
    if (!report) return result;
    return this.#key === keyOf(report) ? this.#apply(result) : this.#ask(result, report);
  }

  async #ask(result: AuditResult, report: ReportKey): Promise<AuditResult> {
    const mine = ++this.#turn;
    const known = await this.load(report);
    // Without an answer, and where decisions were made meanwhile, the next audit asks again.
    if (known && mine === this.#turn) this.#key = keyOf(report);
    this.#known = known;
    return this.#apply(result);
  }

  #apply(result: AuditResult): AuditResult {
    return this.#known?.applyTo?.(result) ?? result;
  }
}
