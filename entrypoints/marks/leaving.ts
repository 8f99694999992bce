import { byIds, quoted, type AuditedPage, type RuleWords } from '../../src/live';
import type { Locale } from '../../src/messages';
import type { AuditResult, PrintedResult } from '../../src/result';

/**
 * A result as others get it, see `printedResult`; by the ids of rules and places where no words can be had.
 * @param words of the page that it is of
 */
export async function printed(
  words: Pick<RuleWords, 'phrasing' | 'ready' | 'rules'>,
  result: AuditResult,
  locale: Locale,
): Promise<PrintedResult> {
  if (result.findings.length > 0) await words.ready();
  return (
    words.phrasing?.printResult(result, locale, words.rules(locale)) ?? {
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, ...byIds(finding) })),
    }
  );
}

/**
 * An audit that leaves its page, with the quotes that links lead back by.
 * @param inWords whether in words, or as data
 */
export async function leave(
  page: AuditedPage,
  result: AuditResult,
  inWords: boolean,
): Promise<AuditResult | PrintedResult> {
  const leaving = await quoted(page, result);
  return inWords ? printed(page.words, leaving, page.locale) : leaving;
}
