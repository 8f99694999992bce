import { AUDIT_FAILED } from '../../src/extension/protocol/content-client';
import type { LazyModules, LiveAudit, Outcome, RuleWords } from '../../src/live';
import type { Locale } from '../../src/messages';
import type { AuditResult } from '../../src/result';
import type { ExportFormat } from '../../src/settings';
import { tell } from './background';

/** Audits that leave their page: as an answer, or as a file. Each has the quotes that links lead back by. */
export class LeavingAudits {
  /**
   * @param live knows where on the page things are
   * @param locale the language that the person reads
   */
  constructor(
    private readonly modules: LazyModules,
    private readonly words: RuleWords,
    private readonly live: () => LiveAudit,
    private readonly locale: () => Locale,
  ) {}

  /** As data. */
  async data(outcome: Outcome) {
    return outcome === 'failed' ? AUDIT_FAILED : this.#quoted(outcome);
  }

  /** In words. */
  async printed(outcome: Outcome) {
    return outcome === 'failed'
      ? AUDIT_FAILED
      : this.words.printed(await this.#quoted(outcome), this.locale());
  }

  /**
   * As a file in the person's downloads, or as text on the clipboard. The format is remembered.
   * @param ask gives the audit to be saved
   * @returns whether it was saved
   */
  async save(ask: () => Promise<AuditResult>, format: ExportFormat): Promise<boolean> {
    const save = await this.modules.load('saving');
    try {
      if (!save) return false;
      await save(await this.#quoted(await ask()), format, this.locale());
    } catch (error) {
      console.error('[gov-report-audit] the audit could not be saved:', error);
      return false;
    }
    tell({ type: 'preferences/set', change: { saveAs: format } });
    return true;
  }

  /** With the quotes; without them where they can't be had. */
  async #quoted(result: AuditResult): Promise<AuditResult> {
    const quote = await this.modules.load('quotes');
    const { anchors } = this.live();
    return quote ? quote({ result, anchors }).catch(() => result) : result;
  }
}
