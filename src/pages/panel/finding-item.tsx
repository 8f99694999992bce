import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nested, uiMessages } from '../../messages/all';
import type { FindingRow } from '../../present/audit';
import { FINDING_STATES, isOwn, keyOfFinding } from '../../result';
import { Button } from '../../ui/components/button';
import { IgnoreForm } from '../../ui/components/ignore-form';
import { SeverityIcon } from '../../ui/icons';
import type { ViewProps } from './findings';
import { OwnChoices } from './own-form';

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
        <Button
          look="link"
          changes
          label={ignoring.againOf(again, kind)}
          onPress={() => (reason === '' ? onAsk() : void actions.ignore(result, finding, reason))}
        >
          {again}
        </Button>
        {state !== 'elsewhere' && (
          <Button
            look="link"
            changes
            label={ignoring.undoOf(kind)}
            onPress={() => actions.unignore(result, finding)}
          >
            {ignoring.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is told of a finding besides its message, which says some of that itself. */
function factsOf(
  { message, facts: { expected, actual }, cell, advice, basis }: FindingRow,
  words: ReturnType<typeof uiMessages>['panel'],
): readonly { readonly name: string; readonly text: string }[] {
  const says = (text: string) => message.includes(text) || message.includes(nested(text));
  const sides = [
    { fact: expected, name: words.expected },
    { fact: actual, name: words.actual },
  ].flatMap(({ fact, name }) =>
    fact && !says(fact.value) ? [{ name: fact.name ?? name, text: fact.value }] : [],
  );
  return [
    ...sides,
    { name: words.comparedWith, text: cell ?? '' },
    { name: words.advice, text: advice },
    { name: words.basis, text: basis },
  ].filter(({ text }) => text !== '');
}

/** How far the person has come with a finding: a list to choose from. */
function StateField({
  row,
  result,
  actions,
  locale,
}: Pick<ViewProps, 'result' | 'actions' | 'locale'> & { readonly row: FindingRow }) {
  const { saving: words } = uiMessages(locale);
  return (
    <label class="state">
      {words.finding.state}
      <select
        class="field"
        value={row.state}
        onChange={({ currentTarget: { value } }) => {
          const state = FINDING_STATES.find((one) => one === value);
          if (state) actions.keepState(result, row.finding, state);
        }}
      >
        {FINDING_STATES.map((state) => (
          <option key={state} value={state} selected={state === row.state}>
            {words.states[state]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What more there is to say of a finding, and what can be done with it. */
function Details(props: ChoiceProps) {
  const { row, result, actions, locale } = props;
  const { panel: words } = uiMessages(locale);
  const { finding } = row;
  return (
    <>
      <dl class="facts">
        {factsOf(row, words).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <StateField row={row} result={result} actions={actions} locale={locale} />
      {isOwn(finding) ? <OwnChoices {...props} /> : <IgnoreChoices {...props} />}
    </>
  );
}

type ChoiceProps = Omit<ViewProps, 'told' | 'history'> & { readonly row: FindingRow };

/** Sets a finding aside, with a reason. */
function IgnoreChoices({ row, result, uiState, actions, locale }: ChoiceProps) {
  const { panel: words, ignoring } = uiMessages(locale);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const givenUp = useRef(false);
  const { finding } = row;
  const key = keyOfFinding(result, finding);
  const draft = uiState.drafts[key];
  const writing = draft !== undefined;
  const ask = () => actions.draft(key, '');
  useLayoutEffect(() => {
    // The form is gone: the button that opened it takes the focus over.
    if (!writing && givenUp.current) ignoreButton.current?.focus();
    givenUp.current = false;
  }, [writing]);
  return (
    <>
      {!writing && (
        <IgnoredBefore row={row} result={result} actions={actions} locale={locale} onAsk={ask} />
      )}
      {writing ? (
        <IgnoreForm
          key={key}
          words={{
            ...ignoring,
            title: words.ignoreThis,
            reason: words.reason,
            reasonHint: words.reasonHint,
            failed: null,
            cancel: words.cancel,
          }}
          draft={draft}
          lines={2}
          onDraft={(reason) => actions.draft(key, reason)}
          onIgnore={(reason) => actions.ignore(result, finding, reason)}
          onCancel={() => {
            givenUp.current = true;
            actions.draft(key, null);
          }}
        />
      ) : (
        <div class="choices">
          <Button look="link" buttonRef={ignoreButton} onPress={ask}>
            {words.ignoreThis}
          </Button>
          <Button look="link" onPress={() => actions.goTo(result, finding)}>
            {words.goTo}
          </Button>
        </div>
      )}
    </>
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
  const { finding, place, message, severity } = row;
  const key = keyOfFinding(result, finding);
  // A reason that is being written is in sight, unless its finding was folded.
  const open = uiState.open?.key === key ? uiState.open.unfolded : key in uiState.drafts;
  const here = uiState.place !== null && uiState.place === finding.at;
  const details = `finding-${row.number}`;

  useEffect(() => {
    if (here) item.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const returns = uiState.focusOnMount === key;
  useLayoutEffect(() => {
    if (!returns) return;
    head.current?.focus();
    actions.focused();
  }, [returns]);

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
        {isOwn(finding) && <span class="own">{row.kind}</span>}
        {row.ignoredBefore && <span class="was-ignored">{row.ignoredBefore.name}</span>}
        {row.stateName !== null && <span class={`state ${row.state}`}>{row.stateName}</span>}
        {row.recheck && <span class={`rechecked ${row.recheck.state}`}>{row.recheck.text}</span>}
      </button>
      <div id={details} class="details" hidden={!open}>
        <Details row={row} result={result} uiState={uiState} actions={actions} locale={locale} />
      </div>
    </li>
  );
}
