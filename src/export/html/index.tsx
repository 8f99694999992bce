import { calendarDay } from '../../messages';
import { renderToString } from 'preact-render-to-string';
import { languageTag } from '../../messages';
import {
  checksInWords,
  countsInWords,
  exportDocument,
  ignoredRows,
  openGroups,
  type ExportDocument,
  type ExportOptions,
} from '../../present/audit';
import { SEVERITIES, type AuditResult } from '../../result';
import { Findings, Identities, Link } from './findings';
import { RecheckSection, YearsSection } from './history';
import { STYLE } from './style';

/** Should anything slip through after all, the page may load and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const Counts = ({ document: { facts, words } }: { document: ExportDocument }) => {
  const found = SEVERITIES.filter((severity) => facts.counts[severity] > 0);
  return (
    <ul class="counts">
      {found.map((severity) => (
        <li key={severity} class={severity}>
          {words.count(facts.counts[severity], words.severity[severity])}
        </li>
      ))}
      {found.length === 0 && (
        <li class="none">{facts.older ? words.template('older') : countsInWords(facts, words)}</li>
      )}
    </ul>
  );
};

const Facts = ({ document: { facts, words, locale } }: { document: ExportDocument }) => {
  const day = (iso: string | null) => (iso === null ? words.unknown : calendarDay(iso, locale));
  const rows: readonly (readonly [string, string])[] = [
    [words.facts.organ, facts.organ ?? words.unknown],
    [words.facts.year, facts.year === null ? words.unknown : words.yearOf(facts.year)],
    [words.facts.format, facts.format],
    [words.facts.publishedOn, day(facts.publishedOn)],
    [words.facts.signedOn, day(facts.signedOn)],
    [words.facts.checks, checksInWords(facts, words)],
    [
      words.facts.rulesOff,
      facts.rulesOff.length > 0 ? words.counts(facts.rulesOff) : words.rulesOffNone,
    ],
    [
      words.facts.ignored,
      facts.ignoredCount > 0 ? words.ignoredCount(facts.ignoredCount) : words.ignoredNone,
    ],
    [words.facts.savedAt, day(facts.savedOn)],
  ];
  return (
    <dl class="facts">
      {rows.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={value}>{value}</dd>])}
      <dt>{words.facts.address}</dt>
      <dd>
        <Link href={facts.href} text={facts.address} />
      </dd>
    </dl>
  );
};

const Page = ({ document }: { document: ExportDocument }) => {
  const { facts, words, groups, identities, recheck, years, locale } = document;
  const title = facts.title ?? words.untitled;
  const open = openGroups(groups);
  const ignored = ignoredRows(groups);
  return (
    <html lang={languageTag(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · ${words.title}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <header>
            <p class="kicker">{words.title}</p>
            <h1>{title}</h1>
            <Counts document={document} />
            <Facts document={document} />
          </header>
          {open.length > 0 && (
            <section>
              <h2>{words.finding.heading}</h2>
              {open.map((group) => (
                <section key={group.rows[0]?.number}>
                  <h3>{group.title}</h3>
                  <Findings rows={group.rows} words={words} />
                </section>
              ))}
            </section>
          )}
          {ignored.length > 0 && (
            <section>
              <h2>{words.facts.ignored}</h2>
              <Findings rows={ignored} words={words} />
            </section>
          )}
          {recheck && <RecheckSection recheck={recheck} locale={locale} />}
          {years && <YearsSection told={years} locale={locale} />}
          {identities.length > 0 && (
            <section>
              <h2>{words.identities.heading}</h2>
              <Identities identities={identities} words={words} />
            </section>
          )}
        </main>
      </body>
    </html>
  );
};

/**
 * The audit as one web page that needs nothing else, for reading and printing. Its markup is made of
 * elements only, so that no word of a page can become any.
 */
export const htmlPage = (result: AuditResult, options: ExportOptions): string =>
  `<!doctype html>${renderToString(<Page document={exportDocument(result, options)} />)}`;
