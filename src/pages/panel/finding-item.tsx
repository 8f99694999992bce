import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nested, uiMessages } from '../../messages/all';
import type { FindingRow } from '../../present/audit';
import { keyOfFinding } from '../../result';
import { SeverityIcon } from '../../ui/icons';
import type { ViewProps } from './findings';
import { IgnoreForm } from './ignore-form';

/** That a finding was set aside before, what it said then and why; to do so again, or to drop that. */
function IgnoredBefore({
  row,
  result,
  actions,
  locale,
  onAsk,
}: Pick<ViewProps, 'result' | 'actions' | 'locale'> & {
  readonly row: FindingRow;
  /** Asks for a reason: the earlier decision has none. */
  readonly onAsk: () => void;
}) {
  const { ignoring } = uiMessages(locale);
  const { finding, ignoredBefore: before, kind } = row;
  if (!before) return null;
  const { state, reason, message, on } = before;
  const again = ignoring.again[state];
  return (
    <div class="before">
      <dl class="facts">
        {message !== row.message && (
          <div>
            <dt>{ignoring.saidThen}</dt>
            <dd>{message}</dd>
          </div>
        )}
        <div>
          <dt>{ignoring.reasonThen}</dt>
          <dd>{ignoring.because(reason, on)}</dd>
        </div>
      </dl>
      <div class="choices">
        <button
          type="button"
          class="link"
          aria-label={ignoring.againOf(again, kind)}
          onClick={() => (reason === '' ? onAsk() : actions.ignore(result, finding, reason))}
        >
          {again}
        </button>
        {state !== 'elsewhere' && (
          <button
            type="button"
            class="link"
            aria-label={ignoring.undoOf(kind)}
            onClick={() => actions.unignore(result, finding)}
          >
            {ignoring.undo}
          </button>
        )}
      </div>
    </div>
  );
}

/** A finding: a button that leads to it; what more there is to say unfolds below. */
export function FindingItem({
  row,
  result,
  uiState,
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
  const draft = uiState.drafts[key];
  const writing = draft !== undefined;
  // A reason that is being written is in sight, unless its finding was folded.
  const open = uiState.open?.key === key ? uiState.open.unfolded : writing;
  const here = uiState.place !== null && uiState.place === finding.at;
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
  const returns = uiState.focusOnMount === key;
  useLayoutEffect(() => {
    if (!returns) return;
    head.current?.focus();
    actions.focused();
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
        {row.ignoredBefore && <span class="was-ignored">{row.ignoredBefore.name}</span>}
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
        {!writing && (
          <IgnoredBefore
            row={row}
            result={result}
            actions={actions}
            locale={locale}
            onAsk={() => actions.draft(key, '')}
          />
        )}
        {writing ? (
          <IgnoreForm
            reason={draft}
            locale={locale}
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
