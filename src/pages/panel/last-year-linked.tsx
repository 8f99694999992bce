import { useEffect, useState } from 'preact/hooks';
import type { ListedReport, ReportColumn } from '../../links';
import { uiMessages } from '../../messages/all';
import { Button } from '../../ui/components/button';
import type { ViewProps } from './findings';
import type { GivenPage } from './last-year';
import type { LinkedLastYear, LookedIn } from './last-year-lists';
import { problemWords } from './last-year-words';

interface Asking extends Pick<ViewProps, 'result' | 'actions' | 'locale'> {
  readonly busy: boolean;
  readonly onGive: (given: GivenPage) => void;
}

/** Reports that may be last year's; read only when the person wants that. */
function Reports(
  props: Pick<Asking, 'locale' | 'busy' | 'onGive'> & {
    readonly label: string;
    readonly reports: readonly ListedReport[];
  },
) {
  const { locale, busy, onGive, label, reports } = props;
  const { giving: words, yearOf } = uiMessages(locale).years;
  return (
    <ul class="offered" aria-label={label}>
      {reports.map(({ url, title, organ, year }) => (
        <li key={url}>
          <p lang="zh-CN">{title ?? [organ, yearOf(year)].filter(Boolean).join(' ')}</p>
          <Button
            look="quiet"
            compact
            changes
            disabled={busy}
            onPress={() => onGive({ kind: 'address', address: url })}
          >
            {words.read}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What came of looking in a column; nothing was read yet. */
function Outcome(props: Asking & { readonly looked: LookedIn }) {
  const { looked, locale } = props;
  const words = uiMessages(locale).years.giving;
  switch (looked.kind) {
    case 'found':
      return <p>{words.foundIn(looked.reports.length)}</p>;
    case 'file':
      return <p>{words.fileInColumn}</p>;
    case 'none':
      return <p>{words.notInColumn}</p>;
    case 'problem':
      return <p class="problem">{problemWords(locale, looked.problem)}</p>;
  }
}

/** Columns that the page leads to; looked through only when the person wants that. */
function Columns(props: Asking & { readonly columns: readonly ReportColumn[] }) {
  const { result, actions, locale, busy, columns } = props;
  const words = uiMessages(locale).years.giving;
  const [looking, setLooking] = useState(false);
  const [looked, setLooked] = useState<LookedIn | null>(null);
  const isShared = (name: string) => columns.filter((one) => one.name === name).length > 1;
  const lookIn = (column: string) => {
    setLooking(true);
    setLooked(null);
    void actions
      .lookInColumn(result, column)
      .then(setLooked)
      .finally(() => setLooking(false));
  };
  return (
    <>
      <p class="hint">{words.columns}</p>
      <ul class="offered" aria-label={words.columns}>
        {columns.map(({ url, name }) => (
          <li key={url}>
            <p lang="zh-CN" title={url}>
              {name}
              {isShared(name) && <span class="address">{url}</span>}
            </p>
            <Button
              look="quiet"
              compact
              changes
              disabled={busy || looking}
              label={words.lookIn(name)}
              onPress={() => lookIn(url)}
            >
              {words.look}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {looking && <p>{words.looking}</p>}
        {looked && <Outcome {...props} looked={looked} />}
      </div>
      {looked?.kind === 'found' && (
        <Reports {...props} label={words.inColumn} reports={looked.reports} />
      )}
    </>
  );
}

const NOTHING: LinkedLastYear = { reports: [], columns: [] };

/**
 * Last year's report by the links of the page: itself, or else the columns in which it may stand.
 * @param props.failed whether what was given last could not be taken
 */
export function LastYearLinked(props: Asking & { readonly failed: boolean }) {
  const { result, actions, locale } = props;
  const words = uiMessages(locale).years.giving;
  const [{ reports, columns }, setLinked] = useState(NOTHING);
  useEffect(() => {
    let isMeant = true;
    void actions.linkedLastYear(result).then((found) => {
      if (isMeant) setLinked(found);
    });
    return () => {
      isMeant = false;
    };
  }, [result]);
  const isColumnWanted = columns.length > 0 && (reports.length === 0 || props.failed);
  return (
    <>
      {reports.length > 0 && <Reports {...props} label={words.offered} reports={reports} />}
      {isColumnWanted && <Columns {...props} columns={columns} />}
    </>
  );
}
