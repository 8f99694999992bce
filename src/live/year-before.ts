import type { PreviousOnPage } from '../audit';
import type { ReportKey } from '../result';

const keyOf = (report: ReportKey | null): string | null =>
  report && JSON.stringify([report.organ, report.year]);

/** Last year's report beside that of a page: looked for once for each report that the page shows. */
export class YearBefore {
  #report: ReportKey | null = null;
  #turn = 0;
  #isHeld = false;

  /**
   * @param load finds last year's report; null where there is none at hand
   * @param take gets it, or that there is none any more
   */
  constructor(
    private readonly load: (
      report: ReportKey,
      isMeant: () => boolean,
    ) => Promise<PreviousOnPage | null>,
    private readonly take: (previous: PreviousOnPage | null) => void,
  ) {}

  /** Takes the report that the page shows now; null for none. */
  follow(report: ReportKey | null): void {
    if (keyOf(report) === keyOf(this.#report)) return;
    this.#report = report;
    this.refresh();
  }

  /** Looks anew: another one may be at hand. */
  refresh(): void {
    const mine = ++this.#turn;
    const report = this.#report;
    const isMeant = () => mine === this.#turn;
    if (!report) this.#give(null);
    else
      void this.load(report, isMeant).then((previous) => {
        if (isMeant()) this.#give(previous);
      });
  }

  #give(previous: PreviousOnPage | null): void {
    if (!previous && !this.#isHeld) return;
    this.#isHeld = previous !== null;
    this.take(previous);
  }
}
