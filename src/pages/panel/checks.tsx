import { useEffect, useRef } from 'preact/hooks';
import { FAILED_FIRST } from '../../export';
import { uiMessages } from '../../messages/all';
import { tableName } from '../../present';
import type { IdentityRow, SideRow } from '../../present/audit';
import { unreadTables, type Identity, type ReportSummary } from '../../result';
import { Button } from '../../ui/components/button';
import { Icon } from '../../ui/icons';
import { Emblem } from './emblem';
import type { ViewProps } from './findings';
import { shownIn } from './view-model';

type Words = ReturnType<typeof uiMessages>['panel'];

/** Fewer zeros than this are not worth leaving out. */
const ZEROS_TO_FOLD = 3;

interface PartProps {
  readonly words: Words;
  readonly onShow: (field: string) => void;
}

/** One side: its terms, each a way to its cell, and what they come to. */
function Side({ side, name, words, onShow }: PartProps & { side: SideRow; name: string }) {
  const zeros = side.terms.filter(({ value }) => value === 0);
  const fold = zeros.length >= ZEROS_TO_FOLD && zeros.length < side.terms.length;
  const terms = fold ? side.terms.filter(({ value }) => value !== 0) : side.terms;
  return (
    <div class="side">
      <dt>
        {name}
        <strong class={side.sum === null ? 'unknown' : ''}>{side.sum ?? words.unknownValue}</strong>
      </dt>
      <dd>
        <ul class="terms">
          {terms.map(({ field, name: term, value }) => (
            <li key={field}>
              <button type="button" title={words.goTo} onClick={() => onShow(field)}>
                <span>{term}</span>{' '}
                <strong class={value === null ? 'unknown' : ''}>
                  {value ?? words.unknownValue}
                </strong>
              </button>
            </li>
          ))}
          {fold && <li class="zeros">{words.zeros(zeros.length)}</li>}
        </ul>
      </dd>
    </div>
  );
}

/** Why nothing can be said: the terms that the page doesn't give, each with what stands there. */
function Unknowns({
  identity,
  report,
  words,
}: {
  readonly identity: IdentityRow;
  readonly report: ReportSummary;
  readonly words: Words;
}) {
  const terms = [...identity.left.terms, ...identity.right.terms].filter(
    ({ value }) => value === null,
  );
  const why = (field: string, name: string) => {
    const shown = shownIn(report, field);
    switch (shown.kind) {
      case 'absent':
        return words.termMissing(name);
      case 'blank':
        return words.termBlank(name);
      case 'text':
        return words.termUnreadable(name, shown.text);
    }
  };
  return (
    <div class="because">
      <p>{words.because}</p>
      <ul>
        {terms.map(({ field, name }) => (
          <li key={field}>{why(field, name)}</li>
        ))}
      </ul>
    </div>
  );
}

function Check({
  identity,
  report,
  here,
  words,
  onShow,
}: PartProps & {
  readonly identity: IdentityRow;
  readonly report: ReportSummary;
  readonly here: boolean;
}) {
  const { at, kind, innerPlace, outcome, left, right, difference } = identity;
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <details
      ref={element}
      class={`check ${outcome}${here ? ' here' : ''}`}
      // What is wrong says so at once; the others are a line each until they are asked.
      open={outcome === 'failed'}
    >
      <summary>
        <span class="what">
          {innerPlace}
          <span class="kind">{kind}</span>
        </span>
        <span class="both">
          {left.sum ?? words.unknownValue}
          <span role="img" aria-label={words.outcome[outcome]}>
            {outcome === 'unknown' ? '?' : <Icon name={difference === 0 ? 'equal' : 'notEqual'} />}
          </span>
          {right.sum ?? words.unknownValue}
        </span>
      </summary>
      {outcome === 'unknown' && <Unknowns identity={identity} report={report} words={words} />}
      <dl>
        <Side side={left} name={words.left} words={words} onShow={onShow} />
        <Side side={right} name={words.right} words={words} onShow={onShow} />
      </dl>
      <p class="end">
        {difference !== null && difference !== 0 && (
          <strong class="difference">{words.difference(String(difference))}</strong>
        )}
        <Button look="link" onPress={() => onShow(at)}>
          {words.goTo}
        </Button>
      </p>
    </details>
  );
}

const keyOf = ({ rule, at }: Pick<Identity, 'rule' | 'at'>): string => `${rule} ${at}`;

/** Why there is nothing to check. */
function NoChecks({
  report,
  words,
}: {
  readonly report: ReportSummary | null;
  readonly words: Words;
}) {
  const [title, note] = report?.offered
    ? [words.textNotRead, words.textNotReadNote]
    : report?.template === 'older'
      ? [words.older, words.olderNote]
      : [words.checksNone, words.checksNoneNote];
  return (
    <div class="verdict">
      <Emblem name="page" />
      <h2>{title}</h2>
      <p>{note}</p>
    </div>
  );
}

/** 核对: every identity with both sides, their difference and the outcome. */
export function ChecksView({ result, told, uiState, actions, locale }: ViewProps) {
  const words = uiMessages(locale).panel;
  const { report } = result;
  if (!report || told.identities.length === 0) return <NoChecks report={report} words={words} />;
  const { failed, unknown } = result.checks;
  const unread = unreadTables(result);
  const ofUnread = new Set(unread.flatMap(({ identities }) => identities.map(keyOf)));
  return (
    <div class="checks">
      <p class="hint">
        {words.checks} <strong>{words.checksOf(failed, unknown)}</strong>
      </p>
      {FAILED_FIRST.map((outcome) => {
        const all = told.identities.filter((identity) => identity.outcome === outcome);
        if (all.length === 0) return null;
        // Where a table wasn't read, one line says of all its sums what each would say.
        const identities = all.filter((identity) => !ofUnread.has(keyOf(identity)));
        return (
          <section key={outcome} aria-labelledby={`checks-${outcome}`}>
            <h2 id={`checks-${outcome}`} class={`group ${outcome}`}>
              {words.outcome[outcome]} <span>{all.length}</span>
            </h2>
            {outcome === 'unknown' &&
              unread.map(({ table, identities: own }) => (
                <p key={table} class="unread">
                  {words.tableUnread(tableName(table, report.template, locale), own.length)}
                </p>
              ))}
            {identities.map((identity) => (
              <Check
                key={keyOf(identity)}
                identity={identity}
                report={report}
                here={uiState.place === identity.at}
                words={words}
                onShow={actions.show}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}
