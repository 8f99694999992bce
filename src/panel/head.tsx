import { uiMessages, type Locale } from '../messages/all';
import { SeverityIcon } from '../ui/icons';
import { countBySeverity, SEVERITIES, type AuditResult } from '../report';

/** Whose report it is, and how it came out in figures. */
export function Head({
  result,
  locale,
}: {
  readonly result: AuditResult;
  readonly locale: Locale;
}) {
  const words = uiMessages(locale).panel;
  const { report, checks } = result;
  if (!report) return null;
  const counts = countBySeverity(result.findings);
  const made = checks.passed + checks.failed + checks.unknown;
  const remarks = [
    checks.failed > 0 && words.checksFailed(checks.failed),
    checks.unknown > 0 && words.checksUnknown(checks.unknown),
  ].filter((remark) => remark !== false);
  const audited = report.template !== 'older';

  return (
    <header class="head">
      <h1>{report.issuer ?? words.issuerUnknown}</h1>
      <p class="year">
        {report.year === null ? words.yearUnknown : words.year(report.year)}
        <span class="format">{words.formats[report.template]}</span>
      </p>
      <dl class="facts">
        <div>
          <dt>{words.publishedOn}</dt>
          <dd>{report.publishedOn ?? words.unknown}</dd>
        </div>
        <div>
          <dt>{words.signedOn}</dt>
          <dd>{report.signedOn ?? words.unknown}</dd>
        </div>
        {audited && (
          <div class="wide">
            <dt>{words.checks}</dt>
            <dd>
              {made === 0 ? words.checksNone : words.checksPassed(checks.passed, made)}
              {remarks.map((remark) => (
                <span key={remark} class="remark">
                  {remark}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {audited && (
        <ul class="counts">
          {SEVERITIES.map((severity) => (
            <li key={severity} class={counts[severity] > 0 ? severity : 'none'}>
              <SeverityIcon severity={severity} />
              <strong>{counts[severity]}</strong>
              {words.severity[severity]}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
