import { useState } from 'preact/hooks';
import { uiMessages } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { TextField } from '../../ui/components/text-field';
import type { ViewProps } from './findings';
import type { GivenPage, Taken } from './last-year';
import { LastYearLinked } from './last-year-linked';
import { problemWords } from './last-year-words';

type Asking = Pick<ViewProps, 'result' | 'actions' | 'locale'>;

/** What became of what was given, in words; with a button where it has to be confirmed. */
function Outcome(
  props: Pick<ViewProps, 'locale'> & {
    readonly taken: Taken;
    readonly onTake: (taking: Promise<Taken>) => void;
  },
) {
  const { taken, locale, onTake } = props;
  const { years: words } = uiMessages(locale);
  if (taken.kind === 'problem') return <p class="problem">{problemWords(locale, taken.problem)}</p>;
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

/** Gives last year's report: one that the page or its column links to, an address, or a saved page. */
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
      <LastYearLinked {...props} busy={busy} failed={taken?.kind === 'problem'} onGive={give} />
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
