import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingRow } from '../export/model';
import { nested, uiMessages } from '../messages/all';
import { keyOfFinding } from '../report';
import { SeverityIcon } from '../ui/icons';
import type { ViewProps } from './findings';

/** Where a reason is written; Enter sets the finding aside, Escape gives up. */
function IgnoreForm(props: {
  readonly reason: string;
  readonly words: ReturnType<typeof uiMessages>['panel'];
  readonly onWrite: (reason: string) => void;
  readonly onCancel: () => void;
  readonly onIgnore: () => void;
}) {
  const { reason, words, onWrite, onCancel, onIgnore } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // One that was left half-written is shown again, and doesn't ask for attention.
    if (reason === '') field.current?.focus();
  }, []);
  return (
    <form
      class="ignore"
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && !event.shiftKey && event.target === field.current)
          onIgnore();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <label>
        {words.reason}
        <textarea
          ref={field}
          rows={2}
          placeholder={words.reasonHint}
          value={reason}
          onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="submit" class="primary">
          {words.ignore}
        </button>
      </div>
    </form>
  );
}

/** A finding: a button that leads to it; what more there is to say unfolds below. */
export function FindingItem({
  row,
  result,
  desk,
  actions,
  locale,
}: ViewProps & { readonly row: FindingRow }) {
  const words = uiMessages(locale).panel;
  const item = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const givenUp = useRef(false);
  const { finding, place, cell, message, advice, basis, severity } = row;
  const { expected, actual } = row.facts;
  const says = (text: string) => message.includes(text) || message.includes(nested(text));
  const key = keyOfFinding(result, finding);
  const draft = desk.drafts[key];
  const writing = draft !== undefined;
  // A reason that is being written is in sight, unless its finding was folded.
  const open = desk.open?.key === key ? desk.open.unfolded : writing;
  const here = desk.place !== null && desk.place === finding.at;
  const details = `finding-${row.number}`;
  // Many messages say these themselves.
  const facts = [
    ...[
      { fact: expected, name: words.expected },
      { fact: actual, name: words.actual },
    ].map(({ fact, name }) => ({
      name: fact?.name ?? name,
      text: fact?.value ?? null,
      told: fact !== null && says(fact.value),
    })),
    { name: words.comparedWith, text: cell, told: cell === null },
    { name: words.advice, text: advice, told: advice === '' },
    { name: words.basis, text: basis, told: basis === '' },
  ].filter(({ text, told }) => text !== null && !told);

  useEffect(() => {
    if (here) item.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const returns = desk.returning === key;
  useLayoutEffect(() => {
    if (!returns) return;
    head.current?.focus();
    actions.returned();
  }, [returns]);
  useLayoutEffect(() => {
    // The form is gone: the button that opened it takes the focus over.
    if (!writing && givenUp.current) ignoreButton.current?.focus();
    givenUp.current = false;
  }, [writing]);

  return (
    <li ref={item} class={`finding ${severity}${open ? ' open' : ''}${here ? ' here' : ''}`}>
      <button
        ref={head}
        type="button"
        class="go"
        title={open ? undefined : words.goTo}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => (open ? actions.fold(key) : actions.goTo(result, finding))}
      >
        <SeverityIcon severity={severity} />
        <span class="nth">{row.number}</span>
        <span class="message">
          <span class="hidden">{row.severityName}</span>
          {message}
        </span>
        {!message.includes(place) && <span class="place">{place}</span>}
      </button>
      <div id={details} class="details" hidden={!open}>
        <dl class="facts">
          {facts.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {writing ? (
          <IgnoreForm
            reason={draft}
            words={words}
            onWrite={(reason) => actions.draft(key, reason)}
            onCancel={() => {
              givenUp.current = true;
              actions.draft(key, null);
            }}
            onIgnore={() => actions.ignore(result, finding, draft.trim())}
          />
        ) : (
          <div class="choices">
            <button
              ref={ignoreButton}
              type="button"
              class="link"
              onClick={() => actions.draft(key, '')}
            >
              {words.ignoreThis}
            </button>
            <button type="button" class="link" onClick={() => actions.goTo(result, finding)}>
              {words.goTo}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
