import { linkTo } from '../../anchor/link';
import type { HistoryShown } from '../../extension/storage/archiving';
import { uiMessages } from '../../messages/all';
import type { LastYearTold, YearsTold } from '../../present/audit';
import type { YearCounts } from '../../result';
import { Button } from '../../ui/components/button';
import { SeverityIcon } from '../../ui/icons';
import type { PanelActions } from './actions';
import { Emblem } from './emblem';
import type { ViewProps } from './findings';
import { LastYearForm } from './last-year-form';
import { SERIES, YearsChart } from './years-chart';

type Words = ReturnType<typeof uiMessages>['years'];

/** Shown for a number that a report doesn't give. */
const NO_NUMBER = '—';

const NOTHING: YearsTold = { lastYear: null, held: null, rows: [], years: [] };

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

/** The figures of both years by table, those that are 0 or blank in both left out. */
function BothYears(props: {
  readonly lastYear: LastYearTold;
  readonly words: Words;
  readonly actions: PanelActions;
}) {
  const { lastYear, words, actions } = props;
  const { before, now, tables } = lastYear;
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
              <th scope="col">{before}</th>
              <th scope="col">{now}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          {tables.map(({ key, title, rows }) => (
            <tbody key={key}>
              <tr>
                <th scope="rowgroup" colSpan={4} class="table-name">
                  {title}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.field} data-field={row.field}>
                  <th scope="row">
                    <Button look="link" onPress={() => actions.show(row.field)}>
                      {row.name}
                    </Button>
                  </th>
                  <td>{row.before ?? NO_NUMBER}</td>
                  <td>{row.now ?? NO_NUMBER}</td>
                  <td>{row.difference}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

/** What the rules that hold the report against last year's say. */
function Held(
  props: Pick<ViewProps, 'result' | 'actions'> & {
    readonly held: string;
    readonly rows: YearsTold['rows'];
    readonly words: Words;
  },
) {
  const { result, actions, held, rows, words } = props;
  return (
    <section aria-labelledby="years-held">
      <h2 id="years-held" class="group">
        {words.held}
        <span>{held}</span>
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

/** So much of a passage leads to it; more may be broken over lines of the page. */
const LINKED_CHARS = 24;

/** Opens last year's report at a passage, where it is on the web. */
function WayThere(props: {
  readonly source: string;
  readonly words: string;
  readonly label: string;
}) {
  const exact = props.words.slice(0, LINKED_CHARS);
  const href = linkTo(props.source, { quote: { prefix: '', exact, suffix: '' } });
  if (href === null) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {props.label}
    </a>
  );
}

/** Passages that stand in both reports, side by side. */
function Passages(props: {
  readonly lastYear: LastYearTold;
  readonly words: Words;
  readonly actions: PanelActions;
}) {
  const { lastYear, words, actions } = props;
  const { passages, share, source } = lastYear;
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="years-passages">
      <h2 id="years-passages" class="group">
        {words.passages} <span>{passages.length}</span>
      </h2>
      {share !== null && <p class="hint">{share}</p>}
      <ol class="passages" lang="zh-CN">
        {passages.map(({ here, there }, index) => (
          <li key={index}>
            <blockquote>
              <cite>
                {words.thisYear}
                <Button look="link" onPress={() => actions.leadToWords(here)}>
                  {words.goTo}
                </Button>
              </cite>
              {here}
            </blockquote>
            <blockquote>
              <cite>
                {words.lastYear}
                <WayThere source={source} words={there} label={words.openPage} />
              </cite>
              {there}
            </blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Reports that may be last year's, to be confirmed. */
function Proposals({
  shown,
  result,
  actions,
  words,
}: Pick<ViewProps, 'result' | 'actions'> & {
  readonly shown: HistoryShown;
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
  told,
  result,
  actions,
  words,
}: Pick<ViewProps, 'told' | 'result' | 'actions'> & {
  readonly shown: HistoryShown;
  readonly words: Words;
}) {
  const lastYear = told.years?.lastYear;
  if (!lastYear) return null;
  return (
    <p class="hint">
      {lastYear.against}{' '}
      {shown.isChosen && (
        <Button look="link" changes onPress={() => actions.choosePrevious(result, null)}>
          {words.unconfirm}
        </Button>
      )}
    </p>
  );
}

/** 对比: last year's report beside this year's, as far as the archive knows other years. */
export function YearsView(props: ViewProps) {
  const { result, told, history: shown, actions, locale } = props;
  const words = uiMessages(locale).years;
  if (!result.report || !shown) return null;
  const { lastYear, held, rows, years } = told.years ?? NOTHING;
  return (
    <div class="years">
      {shown.problem !== null && (
        <p class="hint" role="status">
          {shown.problem === 'private'
            ? words.private
            : uiMessages(locale).archive.problem[shown.problem]}
        </p>
      )}
      <Against {...props} shown={shown} words={words} />
      {shown.proposals.length > 0 && <Proposals shown={shown} words={words} {...props} />}
      {!lastYear && shown.problem === null && shown.proposals.length === 0 && (
        <div class="verdict">
          <Emblem name="page" />
          <h2>{words.none}</h2>
          <p>{words.noneNote}</p>
        </div>
      )}
      {shown.problem === null && (
        <LastYearForm {...props} isOpen={!lastYear && shown.proposals.length === 0} />
      )}
      {held !== null && (
        <Held result={result} actions={actions} held={held} rows={rows} words={words} />
      )}
      <AllYears years={years} words={words} />
      {lastYear && <BothYears lastYear={lastYear} words={words} actions={actions} />}
      {lastYear && <Passages lastYear={lastYear} words={words} actions={actions} />}
    </div>
  );
}
