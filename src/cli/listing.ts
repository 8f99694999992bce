import { uiMessages, type Locale } from '../messages/all';
import { findingPlace, findingWords } from '../present';
import { countBySeverity, type AuditResult } from '../result';
import { cliMessages } from './messages';
import { printable } from './terminal';

const SIGN = { error: '✕', warning: '!', info: 'i' } as const;

/** An audit as text for a terminal: a head line, then every finding. */
export function listing(file: string, result: AuditResult, locale: Locale): string {
  const words = cliMessages(locale);
  const { overlay } = uiMessages(locale);
  if (!result.isReport || !result.report)
    return [file, `  ${words.notAReport}`].map(printable).join('\n');
  const { issuer, year, template, offered } = result.report;
  const { passed, failed, unknown } = result.checks;
  const counts = countBySeverity(result.findings);
  const lines = [
    file,
    `  ${issuer ?? words.unknownIssuer} · ${year ?? words.unknownYear} · ${offered ? overlay.textNotRead : words.template(template)}`,
    `  ${words.counts(counts.error, counts.warning, counts.info)} · ${passed + failed + unknown === 0 ? words.noChecks : overlay.checks(failed, unknown)}`,
  ];
  const { previous } = result.report;
  if (previous) lines.push(`  ${words.previous(String(previous.year ?? ''), previous.source)}`);
  if (result.rulesOff.length > 0) lines.push(`  ${words.rulesOff(result.rulesOff)}`);
  result.findings.forEach((finding, index) => {
    const { rule, severity } = finding;
    const { title, message } = findingWords(finding, template, locale);
    const { name, cell } = findingPlace(finding, template, locale);
    const where = cell === null ? name : words.beside(name, cell);
    lines.push(`  ${index + 1}. ${SIGN[severity]} ${title} [${rule}] ${where}`);
    lines.push(`      ${message}`);
  });
  return lines.map(printable).join('\n');
}
