import { placeName, uiMessages, type Locale } from '../messages/all';
import { SeverityIcon } from '../ui/icons';
import { SEVERITIES, type AuditResult } from '../report';

/**
 * The findings, gravest first and in reading order within a severity. Each is a button that leads to
 * its place on the page.
 */
export function Findings(props: {
  readonly result: AuditResult;
  /** Index of the finding whose place could not be found; null otherwise. */
  readonly lost: number | null;
  readonly locale: Locale;
  readonly onFocus: (index: number) => void;
}) {
  const words = uiMessages(props.locale).panel;
  const template = props.result.report?.template ?? 'older';
  const numbered = props.result.findings.map((finding, index) => ({ finding, index }));
  const groups = SEVERITIES.map((severity) => ({
    severity,
    items: numbered.filter(({ finding }) => finding.severity === severity),
  })).filter(({ items }) => items.length > 0);

  return (
    <>
      {groups.map(({ severity, items }) => (
        <section key={severity} aria-labelledby={`findings-${severity}`}>
          <h2 id={`findings-${severity}`} class="group">
            {words.severity[severity]}
            <span>{items.length}</span>
          </h2>
          <ul class="findings">
            {items.map(({ finding, index }) => {
              const place = placeName(finding.at, template, props.locale);
              return (
                <li key={index}>
                  <button type="button" title={words.goTo} onClick={() => props.onFocus(index)}>
                    <SeverityIcon severity={severity} />
                    <span class="message">{finding.message}</span>
                    {/* Many messages name their place themselves. */}
                    {!finding.message.includes(place) && <span class="place">{place}</span>}
                  </button>
                  {props.lost === index && (
                    <p class="lost" role="alert">
                      {words.notFound}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
