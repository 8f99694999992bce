import { askForIgnored, isIgnoredKnown } from '../../src/extension/protocol/content-client';
import type { ToBackground } from '../../src/extension/protocol/messages';
import type { LiveAudit, Outcome, RuleWords } from '../../src/live';
import type { Locale } from '../../src/messages';
import {
  decisionOn,
  decisionsIn,
  idOfIgnored,
  ignoring,
  reportKeyOf,
  withIgnored,
  type AuditResult,
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
    private readonly words: RuleWords,
    private readonly live: () => LiveAudit,
    private readonly locale: () => Locale,
  ) {}

  /** What is set aside in a report; where nobody answers now, the page hears of it later. */
  async load(of: ReportKey): ReturnType<typeof askForIgnored> {
    const mine = ++this.#asked;
    const known = await askForIgnored(of);
    if (!known)
      void isIgnoredKnown(of, () => mine === this.#asked).then((late) => {
        if (late) void this.live().heedIgnored();
      });
    return known;
  }

  /** Sets a finding aside. False where that could not be kept. */
  async ignore(result: AuditResult, finding: Finding, reason: string): Promise<boolean> {
    const said = { reason, message: await this.words.said(result, finding, this.locale()) };
    const entry = ignoring(result, finding, said, new Date(), this.live().ignored?.site);
    const replaces = this.#idOn(result, finding);
    return entry !== null && this.#decide({ type: 'ignored/add', entry, replaces });
  }

  /** Lets a finding count again. False where that could not be kept. */
  async unignore(result: AuditResult, finding: Finding): Promise<boolean> {
    const id = this.#idOn(result, finding);
    return id !== null && this.#decide({ type: 'ignored/remove', id });
  }

  /** Has noted which decisions no longer fit their findings, so that the settings can say so. */
  async noteChanged(outcome: Outcome): Promise<void> {
    const known = this.live().ignored;
    if (outcome === 'failed' || !known) return;
    const locale = this.locale();
    const decisions = decisionsIn(outcome, known.entries, known.site);
    if (decisions.some(({ state }) => state === 'changed')) await this.words.ready(locale);
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
    return known ? withIgnored(result, known.entries, known.site) : result;
  }

  #idOn(result: AuditResult, finding: Finding): string | null {
    const { ignored } = this.live();
    const entry = decisionOn(result, finding, ignored?.entries ?? [], ignored?.site);
    return entry ? idOfIgnored(entry) : null;
  }

  async #decide(message: ToBackground): Promise<boolean> {
    const kept = await isKept(message);
    // What is decided in a private window is kept where pages hear of no changes.
    if (kept) await this.live().heedIgnored();
    return kept;
  }
}
