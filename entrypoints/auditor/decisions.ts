import { askForIgnored, isIgnoredKnown } from '../../src/extension/protocol/content-client';
import type { ToBackground } from '../../src/extension/protocol/messages';
import type { KnownIgnored, LazyModules, LiveAudit, Outcome, RuleWords } from '../../src/live';
import type { Locale } from '../../src/messages';
import {
  idOfIgnored,
  reportKeyOf,
  type AuditResult,
  type Deciding,
  type Finding,
  type ReportKey,
} from '../../src/result';
import { isKept, tell } from './background';

/** What a person decides on findings of this page, and what was decided before. */
export class Decisions {
  #asked = 0;

  /**
   * @param live knows what was decided in the report at hand
   * @param locale the language that the person reads
   */
  constructor(
    private readonly modules: Pick<LazyModules, 'load'>,
    private readonly words: RuleWords,
    private readonly live: () => LiveAudit,
    private readonly locale: () => Locale,
  ) {}

  /** What is set aside in a report, and what was added to it; where nobody answers now, the page hears of it later. */
  async load(of: ReportKey): Promise<KnownIgnored | null> {
    const mine = ++this.#asked;
    const known = await askForIgnored(of);
    if (!known) {
      void isIgnoredKnown(of, () => mine === this.#asked).then((late) => {
        if (late) void this.live().heedIgnored();
      });
      return null;
    }
    const { entries, own, site } = known;
    const add = own.length > 0 ? await this.modules.load('own') : null;
    const told: KnownIgnored = add
      ? { ...known, withOwn: (seen) => add(seen, own, this.locale()) }
      : known;
    if (entries.length === 0) return told;
    const deciding = await this.#deciding();
    return (
      deciding && {
        ...told,
        applyTo: (result) => deciding.withIgnored(result, entries, site),
      }
    );
  }

  /** Sets a finding aside. False where that could not be kept. */
  async ignore(result: AuditResult, finding: Finding, reason: string): Promise<boolean> {
    const deciding = await this.#deciding();
    if (!deciding) return false;
    const said = { reason, message: await this.words.said(result, finding, this.locale()) };
    const entry = deciding.ignoring(result, finding, said, new Date(), this.live().ignored?.site);
    const replaces = this.#idOn(deciding, result, finding);
    return entry !== null && this.#decide({ type: 'ignored/add', entry, replaces });
  }

  /** Lets a finding count again. False where that could not be kept. */
  async unignore(result: AuditResult, finding: Finding): Promise<boolean> {
    const deciding = await this.#deciding();
    const id = deciding && this.#idOn(deciding, result, finding);
    return id !== null && this.#decide({ type: 'ignored/remove', id });
  }

  /** Has noted which decisions no longer fit their findings, so that the settings can say so. */
  async noteChanged(outcome: Outcome): Promise<void> {
    const known = this.live().ignored;
    if (outcome === 'failed' || !known?.entries.length) return;
    const locale = this.locale();
    const deciding = await this.#deciding();
    if (!deciding) return;
    const decisions = deciding.decisionsIn(outcome, known.entries, known.site);
    if (decisions.some(({ state }) => state === 'changed')) await this.words.ready();
    for (const { finding, entry, state } of decisions) {
      const now = state === 'changed' ? this.words.messageOf(outcome, finding, locale) : null;
      if ((entry.changedTo ?? null) !== now)
        tell({ type: 'ignored/seen', id: idOfIgnored(entry), changedTo: now });
    }
  }

  /** An audit that a person saves: with the reasons, which the page's frame doesn't know else. */
  async withReasons(result: AuditResult): Promise<AuditResult> {
    const report = reportKeyOf(result);
    const known = report && (await askForIgnored(report, true));
    const deciding = known?.entries.length ? await this.#deciding() : null;
    return known && deciding ? deciding.withIgnored(result, known.entries, known.site) : result;
  }

  #deciding(): Promise<Deciding | null> {
    return this.modules.load('deciding');
  }

  #idOn(deciding: Deciding, result: AuditResult, finding: Finding): string | null {
    const { ignored } = this.live();
    const entry = deciding.decisionOn(result, finding, ignored?.entries ?? [], ignored?.site);
    return entry ? idOfIgnored(entry) : null;
  }

  async #decide(message: ToBackground): Promise<boolean> {
    const kept = await isKept(message);
    // What is decided in a private window is kept where pages hear of no changes.
    if (kept) await this.live().heedIgnored();
    return kept;
  }
}
