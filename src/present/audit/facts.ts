import { localDay } from '../../messages';
import { safeAddress } from '../../anchor/link';
import { ruleTitle } from '../../messages';
import { documentMessages, type Locale, type SavingWords } from '../../messages/documents';
import {
  countBySeverity,
  openFindings,
  SEVERITIES,
  templateRead,
  type AuditResult,
  type ReportSummary,
  type Severity,
} from '../../result';
import { readable } from '../readable';

export interface DocumentFacts {
  /** The report's title; null where the page has none. */
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  /** 「2021 年格式（国办公开办函〔2021〕30号）」; that no text was read where there is none. */
  readonly format: string;
  /** As shown. */
  readonly address: string;
  /** As linked to; null where the page has no address that may be. */
  readonly href: string | null;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  /** Findings that nobody has set aside. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly checks: AuditResult['checks'];
  /** Names of the rules that were off. */
  readonly rulesOff: readonly string[];
  readonly ignoredCount: number;
  /** The local day of saving, as an ISO date. */
  readonly savedOn: string;
  /** The report is of an older format and was not held against a template. */
  readonly older: boolean;
}

/** What a document says of the report and of its audit as a whole. */
export function documentFacts(
  result: AuditResult,
  { locale, savedAt }: { readonly locale: Locale; readonly savedAt: Date },
): DocumentFacts {
  const { page, report } = result;
  return {
    ...reportFacts(report, documentMessages(locale).saving),
    address: readable(page.url),
    href: safeAddress(page.url),
    counts: countBySeverity(openFindings(result)),
    checks: result.checks,
    rulesOff: result.rulesOff.map((id) => ruleTitle(id, locale)),
    ignoredCount: result.ignored.length,
    savedOn: localDay(savedAt),
  };
}

type ReportFacts = Pick<
  DocumentFacts,
  'title' | 'organ' | 'year' | 'format' | 'publishedOn' | 'signedOn' | 'older'
>;

/** What was read of a report; what is said in its stead where there is none. */
function reportFacts(report: ReportSummary | null, words: SavingWords): ReportFacts {
  if (!report)
    return {
      ...{ title: null, organ: null, year: null, publishedOn: null, signedOn: null },
      format: words.template('older'),
      older: true,
    };
  const { title, issuer, year, publishedOn, signedOn, template } = report;
  return {
    title: title === null ? null : readable(title),
    organ: issuer === null ? null : readable(issuer),
    ...{ year, publishedOn, signedOn },
    format: report.offered ? words.textNotRead : formatName(report, words),
    older: template === 'older',
  };
}

/** 「2021 年格式（国办公开办函〔2021〕30号）」 */
function formatName(report: ReportSummary, words: SavingWords): string {
  const document = templateRead(report)?.document;
  return words.template(report.template) + (document ? `（${document}）` : '');
}

/** 「3 个错误、2 个警告」; where there are none, that there are none or that all were set aside. */
export function countsInWords({ counts, ignoredCount }: DocumentFacts, words: SavingWords): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    words.count(counts[severity], words.severity[severity]),
  );
  if (parts.length > 0) return words.counts(parts);
  return ignoredCount > 0 ? words.allIgnored : words.noFindings;
}

/** How the sums came out, in words. */
export function checksInWords({ checks }: DocumentFacts, words: SavingWords): string {
  const { passed, failed, unknown } = checks;
  return passed + failed + unknown === 0 ? words.checksNone : words.checksOf(failed, unknown);
}
