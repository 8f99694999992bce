import { calendarDay, uiMessages } from '../../messages/all';
import { SEVERITIES, templateRead } from '../../result';
import { chineseOrdinal, SECTION_KEYS, sectionOf, sectionPlace } from '../../template';
import { SeverityIcon } from '../../ui/icons';
import type { ViewProps } from './findings';

/** Whose report it is, of which year, when published and signed. */
export function Head({ result, locale }: Pick<ViewProps, 'result' | 'locale'>) {
  const words = uiMessages(locale).panel;
  const { report } = result;
  if (!report) return null;
  const dates = [
    { name: words.publishedOn, date: report.publishedOn },
    { name: words.signedOn, date: report.signedOn },
  ];
  return (
    <header class="head">
      <h1>{report.issuer ?? words.issuerUnknown}</h1>
      <p class="year">
        {report.year === null ? words.yearUnknown : words.year(report.year)}
        <span class="format">
          {report.offered ? words.textNotRead : words.format(report.template)}
        </span>
      </p>
      <dl class="dates">
        {dates.map(({ name, date }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{date === null ? words.unknown : calendarDay(date, locale)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** The six sections: which are there, how many findings each has; a click leads there. */
export function Outline({ result, told, actions, locale }: ViewProps) {
  const words = uiMessages(locale).panel;
  const { report } = result;
  const template = templateRead(report);
  if (!report || !template) return null;
  return (
    <nav class="outline" aria-label={words.outline}>
      <ol>
        {SECTION_KEYS.map((key) => {
          const { ordinal, title } = sectionOf(template, key);
          const rows = told.groups
            .flatMap((group) => (group.key === key ? group.rows : []))
            .filter(({ ignored }) => !ignored);
          const gravest = SEVERITIES.find((severity) =>
            rows.some((row) => row.severity === severity),
          );
          const present = report.sections[key].present;
          const name = present
            ? words.sectionPresent(title, rows.length)
            : words.sectionMissing(title);
          return (
            <li key={key}>
              <button
                type="button"
                class={present ? 'section' : 'section missing'}
                title={name}
                onClick={() => actions.show(sectionPlace(key))}
              >
                <span class="hidden">{`${words.sections[key]} ${name}`}</span>
                <span class="ordinal" aria-hidden="true">
                  {chineseOrdinal(ordinal)}
                </span>
                <span class="short" aria-hidden="true">
                  {words.sections[key]}
                </span>
                <span class="full" aria-hidden="true">
                  {title}
                </span>
                <span class="count" aria-hidden="true">
                  {gravest && <SeverityIcon severity={gravest} />}
                  {present ? rows.length || '' : words.missing}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
