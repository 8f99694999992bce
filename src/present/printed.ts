import { ruleMessages, type Locale, type RuleMessages } from '../messages';
import type { AuditResult, Finding, PrintedFinding, PrintedResult, ReportSummary } from '../result';
import { phraseFinding } from './finding-words';

/** What is printed of the data that the words were made from. */
function printedData({ data }: Finding): Pick<PrintedFinding, 'data'> {
  const { section, claim, previous, own } = data ?? {};
  const { share, passages } = previous ?? {};
  if (section === undefined && !claim && !passages && !own) return {};
  return {
    data: {
      ...(section === undefined ? {} : { section }),
      ...(claim ? { sentence: claim.sentence } : {}),
      ...(share === undefined ? {} : { share }),
      ...(passages ? { passages } : {}),
      ...(own ? { own } : {}),
    },
  };
}

/** A finding in words. @param rules words of rules by their ids */
export function printedFinding(
  finding: Finding,
  template: ReportSummary['template'],
  locale: Locale,
  rules: Partial<RuleMessages>,
): PrintedFinding {
  const { rule, severity, at, fields, actual, basis, mark, quote } = finding;
  const { title, message, advice, expected } = phraseFinding(finding, template, locale, rules);
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
export const printedResult = (result: AuditResult, locale: Locale): PrintedResult =>
  printResult(result, locale, ruleMessages(locale));

/** `printedResult` for scripts that carry no words of rules and are given them: `rules`, by rule id. */
export function printResult(
  result: AuditResult,
  locale: Locale,
  rules: Partial<RuleMessages>,
): PrintedResult {
  const template = result.report?.template ?? 'older';
  return {
    ...result,
    findings: result.findings.map((finding) => printedFinding(finding, template, locale, rules)),
  };
}
