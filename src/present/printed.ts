import type { Locale } from '../messages';
import type { AuditResult, Finding, PrintedFinding, PrintedResult, ReportSummary } from '../result';
import { findingWords } from './finding-words';

/** What is printed of the data that the words were made from. */
function printedData({ data }: Finding): Pick<PrintedFinding, 'data'> {
  const { section, claim } = data ?? {};
  if (section === undefined && !claim) return {};
  return {
    data: {
      ...(section === undefined ? {} : { section }),
      ...(claim ? { sentence: claim.sentence } : {}),
    },
  };
}

function printedFinding(
  finding: Finding,
  template: ReportSummary['template'],
  locale: Locale,
): PrintedFinding {
  const { rule, severity, at, fields, actual, basis, mark, quote } = finding;
  const { title, message, advice, expected } = findingWords(finding, template, locale);
  return {
    rule,
    severity,
    title,
    at,
    fields,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    basis,
    advice,
    ...(mark === undefined ? {} : { mark }),
    ...printedData(finding),
    ...(quote === undefined ? {} : { quote }),
  };
}

/** An audit result as others get it: printed, saved as JSON, answered to `audit/get`. */
export function printedResult(result: AuditResult, locale: Locale): PrintedResult {
  const template = result.report?.template ?? 'older';
  return {
    ...result,
    findings: result.findings.map((finding) => printedFinding(finding, template, locale)),
  };
}
