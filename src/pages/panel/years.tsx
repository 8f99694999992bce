import { useEffect, useMemo, useState } from 'preact/hooks';
import { uiMessages, type Locale } from '../../messages/all';
import { tableName, termName } from '../../present';
import type { AuditResult, ReportSummary, SharedPassage } from '../../result';
import { TABLE_KEYS } from '../../template';
import { Button } from '../../ui/components/button';
import { SeverityIcon } from '../../ui/icons';
import type { PanelActions } from './actions';
import { Emblem } from './emblem';
import type { ViewProps } from './findings';
import { SERIES, YearsChart } from './years-chart';
import type { YearCounts, YearsShown } from './years-source';

type Words = ReturnType<typeof uiMessages>['years'];

/** Shown for a number that a report doesn't give. */
const NO_NUMBER = '—';

/** A difference with its sign; nothing where one of the numbers is missing. */
function difference(before: number | null, now: number | null): string {
  if (before === null || now === null) return '';
  const by = Math.round((now - before) * 1e6) / 1e6;
  return by === 0 ? '0' : by > 0 ? `+${by}` : `−${-by}`;
}

/** All years known: lines, and the numbers below them. */
function AllYears({ years, words }: { years: readonly YearCounts[]; words: Words }) {
  if (years.length < 2) return null;
  return (
    <section aria-labelledby="years-all">
      <h2 id="years-all" class="group">
        {words.allYears}
      </h2>
      <YearsChart years={years} />
      <div class="scroller">
        <table class="numbers">
          <thead>
            <tr>
              <td />
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SERIES.map((series) => (
              <tr key={series} class={series}>
                <th scope="row">{words.series[series]}</th>
                {years.map((one) => (
                  <td key={one.year}>{one[series] ?? NO_NUMBER}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Cells that are held beside last year's: all of two tables, and the totals of section three. */
const isCompared = (field: string): boolean =>
  !field.startsWith('requests.') || field.endsWith('.total');

/** What a row is called under its table: of section three its row alone, as only totals are shown. */
function itemName(field: string, template: ReportSummary['template']): string {
  const row = termName(field, 'column', template);
  return field.startsWith('requests.') ? row : `${row} · ${termName(field, 'row', template)}`;
}

/** A figure of both years. */
function BothRow(
  props: Pick<BothYearsProps, 'now' | 'before' | 'actions'> & { readonly field: string },
) {
  const { now, before, field, actions } = props;
  const [was, is] = [before.figures[field] ?? null, now.figures[field] ?? null];
  return (
    <tr data-field={field}>
      <th scope="row">
        <Button look="link" onPress={() => actions.show(field)}>
          {itemName(field, now.template)}
        </Button>
      </th>
      <td>{was ?? NO_NUMBER}</td>
      <td>{is ?? NO_NUMBER}</td>
      <td>{difference(was, is)}</td>
    </tr>
  );
}

interface BothYearsProps {
  readonly now: ReportSummary;
  readonly before: ReportSummary;
  readonly words: Words;
  readonly locale: Locale;
  readonly actions: PanelActions;
}

/** The figures of both years by table, those that are 0 or blank in both left out. */
function BothYears({ words, ...rest }: BothYearsProps) {
  const { now, before, locale } = rest;
  const fields = Object.keys(now.figures).filter(
    (field) =>
      isCompared(field) &&
      field in before.figures &&
      [now, before].some(({ figures }) => ![0, null, undefined].includes(figures[field])),
  );
  const tables = TABLE_KEYS.map((table) => ({
    table,
    fields: fields.filter((field) => field.startsWith(`${table}.`)),
  })).filter((group) => group.fields.length > 0);
  return (
    <section aria-labelledby="years-figures">
      <h2 id="years-figures" class="group">
        {words.figures}
      </h2>
      {tables.length === 0 ? (
        <p class="none">{words.noFigures}</p>
      ) : (
        <table class="numbers compared">
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{before.year ?? words.lastYear}</th>
              <th scope="col">{now.year ?? words.thisYear}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          {tables.map((group) => (
            <tbody key={group.table}>
              <tr>
                <th scope="rowgroup" colSpan={4} class="table-name">
                  {tableName(group.table, now.template, locale)}
                </th>
              </tr>
              {group.fields.map((field) => (
                <BothRow key={field} field={field} {...rest} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

/** What the rules that hold the report against last year's say. */
function Held({
  result,
  told,
  actions,
  words,
}: Omit<ViewProps, 'uiState' | 'locale'> & { words: Words }) {
  const { comparisons = [] } = result;
  const rules = new Set<string>(comparisons.map(({ rule }) => rule));
  const count = (outcome: string) => comparisons.filter((one) => one.outcome === outcome).length;
  const rows = told.groups
    .flatMap((group) => group.rows)
    .filter(({ finding, ignored }) => !ignored && rules.has(finding.rule));
  return (
    <section aria-labelledby="years-held">
      <h2 id="years-held" class="group">
        {words.held}
        <span>{words.heldOf(count('failed'), count('unknown'), count('passed'))}</span>
      </h2>
      <ul class="held">
        {rows.map(({ number, finding, severity, message }) => (
          <li key={number}>
            <button type="button" class="go" onClick={() => actions.goTo(result, finding)}>
              <SeverityIcon severity={severity} />
              <span class="message">{message}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Passages that stand in both reports, side by side. */
function Passages(props: {
  readonly passages: readonly SharedPassage[];
  readonly text: string;
  readonly words: Words;
}) {
  const { passages, text, words } = props;
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="years-passages">
      <h2 id="years-passages" class="group">
        {words.passages} <span>{passages.length}</span>
      </h2>
      <ol class="passages" lang="zh-CN">
        {passages.map(({ text: here, here: { from }, there }) => (
          <li key={from}>
            <blockquote>
              <cite>{words.thisYear}</cite>
              {here}
            </blockquote>
            <blockquote>
              <cite>{words.lastYear}</cite>
              {text.slice(there.from, there.to)}
            </blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}

const passagesIn = ({ findings }: AuditResult): readonly SharedPassage[] =>
  findings.flatMap(({ data }) => data?.previous?.passages ?? []);

/** Reports that may be last year's, to be confirmed. */
function Proposals({
  shown,
  result,
  actions,
  words,
}: Pick<ViewProps, 'result' | 'actions'> & {
  readonly shown: YearsShown;
  readonly words: Words;
}) {
  return (
    <section class="proposals" aria-label={words.proposals}>
      <p>{words.proposalsNote}</p>
      <ul>
        {shown.proposals.map(({ entry, reason }) => (
          <li key={entry.id}>
            <p>
              <strong lang="zh-CN">{entry.organ}</strong> {words.yearOf(entry.year)}
              <span class="kind">{words.reasons[reason]}</span>
            </p>
            <Button
              look="quiet"
              compact
              changes
              label={words.confirmOf(entry.organ)}
              onPress={() => actions.choosePrevious(result, entry)}
            >
              {words.confirm}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whose report it is held against, and the way back where a person has said so. */
function Against({
  shown,
  result,
  actions,
  words,
}: Pick<ViewProps, 'result' | 'actions'> & {
  readonly shown: YearsShown;
  readonly words: Words;
}) {
  const report = shown.previous?.audit.result.report;
  if (!report) return null;
  return (
    <p class="hint">
      {words.against(report.issuer ?? report.title ?? '', words.yearOf(report.year))}{' '}
      {shown.isChosen && (
        <Button look="link" changes onPress={() => actions.choosePrevious(result, null)}>
          {words.unconfirm}
        </Button>
      )}
    </p>
  );
}

/** Other years of the report, read anew with each audit of it. */
function useYears(result: AuditResult, actions: PanelActions): YearsShown | null {
  const [shown, setShown] = useState<YearsShown | null>(null);
  useEffect(() => {
    let isMeant = true;
    void actions.readYears(result).then((read) => {
      if (isMeant) setShown(read);
    });
    return () => {
      isMeant = false;
    };
  }, [result]);
  return shown;
}

/** 对比: last year's report beside this year's, as far as the archive knows other years. */
export function YearsView(props: ViewProps) {
  const { result, actions, locale } = props;
  const words = uiMessages(locale).years;
  const shown = useYears(result, actions);
  const passages = useMemo(() => passagesIn(result), [result]);
  const { report } = result;
  if (!report || !shown) return null;
  const before = shown.previous?.audit.result.report;
  return (
    <div class="years">
      {shown.problem !== null && (
        <p class="hint" role="status">
          {shown.problem === 'private'
            ? words.private
            : uiMessages(locale).archive.problem[shown.problem]}
        </p>
      )}
      <Against shown={shown} words={words} {...props} />
      {shown.proposals.length > 0 && <Proposals shown={shown} words={words} {...props} />}
      {!before && shown.problem === null && shown.proposals.length === 0 && (
        <div class="verdict">
          <Emblem name="page" />
          <h2>{words.none}</h2>
          <p>{words.noneNote}</p>
        </div>
      )}
      {result.comparisons && <Held {...props} words={words} />}
      <AllYears years={shown.years} words={words} />
      {before && (
        <BothYears now={report} before={before} words={words} locale={locale} actions={actions} />
      )}
      <Passages passages={passages} text={shown.previous?.text ?? ''} words={words} />
    </div>
  );
}
