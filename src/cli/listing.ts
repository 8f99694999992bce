import { placeName, ruleMessages, type Locale } from '../messages/all';
import { countBySeverity, type AuditResult } from '../report';
import { cliMessages } from './messages';

const SIGN = { error: '✕', warning: '!', info: 'i' } as const;

/** An audit as text for a terminal: a head line, then every finding. */
export function listing(file: string, result: AuditResult, locale: Locale): string {
  const words = cliMessages(locale);
  if (!result.isReport || !result.report) return `${file}\n  ${words.notAReport}`;
  const { issuer, year, template } = result.report;
  const { passed, failed, unknown } = result.checks;
  const counts = countBySeverity(result.findings);
  const lines = [
    file,
    `  ${issuer ?? words.unknownIssuer} · ${year ?? words.unknownYear} · ${words.template(template)}`,
    `  ${words.counts(counts.error, counts.warning, counts.info)} · ${words.checks(passed, passed + failed + unknown, unknown)}`,
  ];
  if (result.rulesOff.length > 0) lines.push(`  ${words.rulesOff(result.rulesOff)}`);
  for (const { rule, severity, at, message } of result.findings) {
    const title = ruleMessages(locale)[rule]?.title ?? rule;
    lines.push(`  ${SIGN[severity]} ${title} [${rule}] ${placeName(at, template, locale)}`);
    lines.push(`      ${message}`);
  }
  return lines.join('\n');
}
