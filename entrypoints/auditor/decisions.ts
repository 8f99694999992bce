import { askForIgnored, isIgnoredKnown } from '../../src/extension/protocol/content-client';
import type { AuditedPage, KnownIgnored } from '../../src/live';
import type { ReportKey } from '../../src/result';

/** What was decided before on findings of this page. */
export class Decisions {
  #asked = 0;

  constructor(private readonly page: AuditedPage) {}

  /** What is set aside in a report, and what was added to it; where nobody answers now, the page hears of it later. */
  async load(of: ReportKey): Promise<KnownIgnored | null> {
    const { modules } = this.page;
    const mine = ++this.#asked;
    const known = await askForIgnored(of);
    if (!known) {
      void isIgnoredKnown(of, () => mine === this.#asked).then((late) => {
        if (late) void this.page.live.heedIgnored();
      });
      return null;
    }
    const { entries, own, site } = known;
    const add = own.length > 0 ? await modules.load('own') : null;
    const told: KnownIgnored = add
      ? { ...known, withOwn: (seen) => add(seen, own, this.page.locale) }
      : known;
    if (entries.length === 0) return told;
    const deciding = await modules.load('deciding');
    return (
      deciding && {
        ...told,
        applyTo: (result) => deciding.withIgnored(result, entries, site),
      }
    );
  }
}
