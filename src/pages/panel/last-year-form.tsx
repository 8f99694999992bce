import { useEffect, useState } from 'preact/hooks';
import { uiMessages } from '../../messages/all';
import type { ListedReport } from '../../links';
import { Button } from '../../ui/components/button';
import { TextField } from '../../ui/components/text-field';
import type { ViewProps } from './findings';
import type { GivenPage, Taken } from './last-year';

type Asking = Pick<ViewProps, 'result' | 'actions' | 'locale'>;

/** What became of what was given, in words; with a button where it has to be confirmed. */
function Outcome(
  props: Pick<ViewProps, 'locale'> & {
    readonly taken: Taken;
    readonly onTake: (taking: Promise<Taken>) => void;
  },
) {
  const { taken, locale, onTake } = props;
  const { years: words, archive } = uiMessages(locale);
  if (taken.kind === 'problem') {
    const { problem } = taken;
    const why = problem in words.giving.problem ? words.giving.problem : archive.problem;
    return <p class="problem">{(why as Readonly<Record<string, string>>)[problem]}</p>;
  }
  const of = `${taken.of.organ} ${words.yearOf(taken.of.year)}`;
  if (taken.kind === 'taken') return <p>{words.giving.taken(of)}</p>;
  return (
    <p>
      {words.giving.unsure(of)}{' '}
      <Button look="quiet" compact changes onPress={() => onTake(taken.take())}>
        {words.confirm}
      </Button>
    </p>
  );
}

/** Reports that the page links to; read only when the person wants that. */
function Offered(
  props: Asking & { readonly busy: boolean; readonly onGive: (given: GivenPage) => void },
) {
  const { result, actions, locale, busy, onGive } = props;
  const words = uiMessages(locale).years.giving;
  const [offered, setOffered] = useState<readonly ListedReport[]>([]);
  useEffect(() => {
    let isMeant = true;
    void actions.offeredLastYear(result).then((found) => {
      if (isMeant) setOffered(found);
    });
    return () => {
      isMeant = false;
    };
  }, [result]);
  if (offered.length === 0) return null;
  return (
    <ul class="offered" aria-label={words.offered}>
      {offered.map(({ url, title, organ, year }) => (
        <li key={url}>
          <p lang="zh-CN">{title ?? [organ, year].filter((part) => part !== null).join(' ')}</p>
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

/** Gives last year's report: one that the page links to, an address, or a saved page. */
export function LastYearForm(props: Asking & { readonly isOpen: boolean }) {
  const { result, actions, locale, isOpen } = props;
  const words = uiMessages(locale).years.giving;
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const wait = (taking: Promise<Taken>) => {
    setBusy(true);
    setTaken(null);
    void taking.then(setTaken).finally(() => setBusy(false));
  };
  const give = (given: GivenPage) => wait(actions.takeLastYear(result, given));
  return (
    <details class="give" open={isOpen}>
      <summary>{words.title}</summary>
      <Offered {...props} busy={busy} onGive={give} />
      <form onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={words.address}
          placeholder={words.addressHint}
          value={address}
          onWrite={setAddress}
        />
        <Button
          look="quiet"
          submits
          changes
          disabled={busy || address.trim() === ''}
          onPress={() => give({ kind: 'address', address })}
        >
          {words.read}
        </Button>
      </form>
      <label class="file">
        <span>{words.file}</span>
        <input
          type="file"
          accept=".html,.htm,text/html"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) give({ kind: 'file', file });
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint">{words.note}</p>
      <div role="status">
        {busy && <p>{words.reading}</p>}
        {taken && <Outcome taken={taken} locale={locale} onTake={wait} />}
      </div>
    </details>
  );
}
