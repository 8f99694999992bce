import { documentMessages, type Locale } from '../../messages/documents';
import type { GoneRow, LastYearTold, RecheckTold, YearsTold } from '../../present/audit';
import { Link } from './findings';

/** What a page says of earlier audits and of other years. */

/** Shown for a number that a report doesn't give. */
const NO_NUMBER = '—';

const Gone = ({ title, rows }: { title: string; rows: readonly GoneRow[] }) =>
  rows.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul class="gone">
        {rows.map((row) => (
          <li key={row.number}>
            <p class="where">
              <Link href={row.link} text={row.place} />
            </p>
            <p class="message">{row.message}</p>
            <p class="when">{row.recheck.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );

/** What was corrected since the audit before. */
export const RecheckSection = ({ recheck, locale }: { recheck: RecheckTold; locale: Locale }) => {
  const words = documentMessages(locale).recheck;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {recheck.between} {recheck.summary}
      </p>
      <Gone title={words.fixed} rows={recheck.fixed} />
      <Gone title={words.unchecked} rows={recheck.unchecked} />
    </section>
  );
};

const Figures = ({ lastYear, locale }: { lastYear: LastYearTold; locale: Locale }) => {
  const words = documentMessages(locale).years;
  if (lastYear.tables.length === 0) return <p>{words.noFigures}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          {[lastYear.before, lastYear.now, words.difference].map((head) => (
            <th key={head} scope="col" class="value">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {lastYear.tables.map(({ key, title, rows }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={4} class="part">
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.field}>
              <td>{row.name}</td>
              <td class="value">{row.before ?? NO_NUMBER}</td>
              <td class="value">{row.now ?? NO_NUMBER}</td>
              <td class="value">{row.difference}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
};

const Passages = ({ lastYear, locale }: { lastYear: LastYearTold; locale: Locale }) => {
  const words = documentMessages(locale).years;
  return (
    <>
      <h3>{words.passages}</h3>
      <p>{lastYear.share ?? (lastYear.passages.length === 0 ? words.noPassages : '')}</p>
      {lastYear.passages.length > 0 && (
        <table class="passages">
          <thead>
            <tr>
              <th scope="col">{lastYear.before}</th>
              <th scope="col">{lastYear.now}</th>
            </tr>
          </thead>
          <tbody>
            {lastYear.passages.map(({ here, there }, index) => (
              <tr key={index}>
                <td>{there}</td>
                <td>{here}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

const AllYears = ({ years, locale }: { years: YearsTold['years']; locale: Locale }) => {
  const words = documentMessages(locale).years;
  if (years.length === 0) return null;
  return (
    <>
      <h3>{words.allYears}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" class="value">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['requests', 'results', 'disputes'] as const).map((series) => (
            <tr key={series}>
              <td>{words.series[series]}</td>
              {years.map((one) => (
                <td key={one.year} class="value">
                  {one[series] ?? NO_NUMBER}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** Last year's report beside this year's. */
export const YearsSection = ({ told, locale }: { told: YearsTold; locale: Locale }) => {
  const words = documentMessages(locale).years;
  const { lastYear, held, rows, years } = told;
  return (
    <section>
      <h2>{words.title}</h2>
      {lastYear && (
        <p>
          {lastYear.against} {words.source} {lastYear.source}
        </p>
      )}
      {held !== null && (
        <p>
          {words.held} {held}{' '}
          {rows.length > 0 && words.findings(rows.map(({ number }) => number).join(words.comma))}
        </p>
      )}
      {lastYear && <Figures lastYear={lastYear} locale={locale} />}
      {lastYear && <Passages lastYear={lastYear} locale={locale} />}
      <AllYears years={years} locale={locale} />
    </section>
  );
};
