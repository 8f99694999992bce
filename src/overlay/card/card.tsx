import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { copyText } from '../../ui/download';
import { Icon, SeverityIcon } from '../../ui/icons';
import { trusted } from '../trusted';
import { textOf } from './copy';
import { EvidenceView } from './evidence';
import { IgnoredBeforeNote, IgnoredNote, IgnoreForm } from './ignore';
import { Refused } from './refused';
import { Scrolled } from './scrolled';
import { SumVerdict, SumView } from './sum';
import type { CardHostProps, CardProps } from './types';
import { saysMore, Wording } from './wording';

/** Milliseconds for which a button says what became of its click. */
const SAID = 1800;

interface Worded {
  readonly words: CardWords;
}
type Guarding = Pick<CardHostProps, 'guarded' | 'refusal'>;

/** The other findings of the same group, to choose from. */
const Siblings = ({ siblings, shown, words, onPick }: CardProps & Worded) => {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // By hand: scrollIntoView would move the audited page as well.
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (chosen && list.current)
      list.current.scrollTop = chosen.offsetTop - list.current.clientHeight / 3;
  }, [shown.index]);
  return (
    <nav class="siblings" aria-label={words.sameSpot(siblings.length)}>
      <p>{words.sameSpot(siblings.length)}</p>
      <ul ref={list}>
        {siblings.map(({ index, finding, title, where }) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === shown.index ? 'true' : undefined}
              onClick={trusted(() => onPick(index))}
            >
              <SeverityIcon severity={finding.severity} />
              <span>{title}</span>
              <span class="where">{where.split(' · ').slice(1).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const CopyButton = ({
  shown,
  source,
  words,
  guarded,
}: Pick<CardProps, 'shown' | 'source'> & Pick<Guarding, 'guarded'> & Worded) => {
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const timer = useRef(0);
  const button = useRef<HTMLButtonElement>(null);
  const copy = async () => {
    const document = button.current?.ownerDocument;
    const view = document?.defaultView;
    if (!document || !view) return;
    setSaid((await copyText(document, textOf(shown, source, words))) ? 'copied' : 'copyFailed');
    view.clearTimeout(timer.current);
    timer.current = view.setTimeout(() => setSaid(null), SAID);
  };
  return (
    <button ref={button} type="button" class="plain" {...guarded(() => void copy())}>
      <Icon name={said === 'copied' ? 'check' : 'copy'} />
      <span role="status">{words[said ?? 'copy']}</span>
    </button>
  );
};

const Stepper = ({ position, more, words, onStep }: CardProps & Worded) => (
  <span class="stepper">
    <button
      type="button"
      class="plain"
      aria-label={words.previous}
      title={words.previous}
      disabled={!more}
      onClick={trusted(() => onStep(-1))}
    >
      <Icon name="previous" />
    </button>
    <span class="position">{position && words.position(position.number, position.count)}</span>
    <button
      type="button"
      class="plain"
      aria-label={words.next}
      title={words.next}
      disabled={!more}
      onClick={trusted(() => onStep(1))}
    >
      <Icon name="next" />
    </button>
  </span>
);

/** What is held against what: the sum, the text and the table, or the two wordings. */
const Grounds = (props: CardProps & Worded) => {
  const { shown, evidence, fold, words, visiting, onPoint, onVisit } = props;
  const { sum, facts, message } = shown;
  const leading = { words, visiting, onPoint, onVisit };
  if (sum) return <SumView sum={sum} {...leading} />;
  if (evidence) return <EvidenceView evidence={evidence} {...leading} />;
  return saysMore(facts, message) ? <Wording facts={facts} fold={fold} words={words} /> : null;
};

/** Everything there is to say about one slip: what, where, why, and what to do. */
export const Card = (props: CardProps & Guarding & Worded) => {
  const { id, words, shown, siblings, visible, ignored, before, draft, visiting } = props;
  const { guarded, refusal } = props;
  const { finding, title, where, message, besidePlace, advice, sum, index } = shown;
  const drafted = () => (draft() === '' ? null : id);
  /** The finding whose reason is being written. */
  const [askingFor, setAskingFor] = useState(drafted);
  const asking = askingFor === id;
  /** The finding that was set aside by this very card. */
  const [fresh, setFresh] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const total = sum && [sum.left, sum.right].some(({ terms }) => terms[0]?.number === null);

  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0);
    setAskingFor(drafted);
    setFresh(null);
  }, [id]);
  const wasIgnored = useRef(ignored);
  useLayoutEffect(() => {
    if (ignored) setAskingFor(null);
    // The button that took it back is gone: its counterpart takes the focus over.
    if (wasIgnored.current && fresh === id) ignoreButton.current?.focus({ preventScroll: true });
    wasIgnored.current = ignored;
  }, [ignored]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const typing = (event.target as Element).matches('input');
    if (by === 0 || typing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    props.onStep(by);
  };
  const stopAsking = () => {
    props.onDraft('');
    setAskingFor(null);
    ignoreButton.current?.focus({ preventScroll: true });
  };

  return (
    <div
      class={`card ${finding.severity}${asking ? ' asking' : ''}`}
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby={sum ? 'card-message' : 'card-where card-message'}
      tabIndex={-1}
      onPointerDown={trusted(props.onPin)}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
      onKeyDown={trusted(onKeyDown)}
    >
      <div class="head">
        <SeverityIcon severity={finding.severity} />
        <div class="heading">
          <h2 id="card-title">
            <span class="severity">{words.severity[finding.severity]}</span> {title}
          </h2>
          <p id="card-where" class="where">
            {where}
          </p>
        </div>
        <button
          type="button"
          class="plain"
          aria-label={words.close}
          onClick={trusted(props.onClose)}
        >
          <Icon name="close" />
        </button>
      </div>
      {sum && <SumVerdict sum={sum} words={words} />}
      <Scrolled body={body} labelledBy="card-title">
        {siblings.length > 1 && <Siblings {...props} />}
        {/* What a sum says is there to see: both sides and the difference. */}
        <p id="card-message" class={sum ? 'spoken' : 'message'}>
          {sum ? message : besidePlace}
        </p>
        {!visible && <p class="note">{words.hidden}</p>}
        {visiting !== null && (
          <button type="button" class="return" onClick={trusted(() => props.onVisit(null))}>
            <Icon name="back" />
            {total ? words.backToTotal : words.back}
          </button>
        )}
        <Grounds key={index} {...props} />
        <dl class="notes">
          {advice !== '' && (
            <>
              <dt>{words.advice}</dt>
              <dd>{advice}</dd>
            </>
          )}
          <dt>{words.basis}</dt>
          <dd>{finding.basis}</dd>
        </dl>
      </Scrolled>
      {ignored ? (
        <IgnoredNote
          words={words}
          guarded={guarded}
          fresh={fresh === id}
          onUndo={() => void props.onUnignore()}
        />
      ) : asking ? (
        <IgnoreForm
          key={id}
          words={words}
          guarded={guarded}
          draft={draft()}
          onDraft={props.onDraft}
          onIgnore={(reason) => {
            setFresh(id);
            return props.onIgnore(reason);
          }}
          onCancel={stopAsking}
        />
      ) : (
        before && (
          <IgnoredBeforeNote
            key={id}
            words={words}
            guarded={guarded}
            before={before}
            onAgain={() => {
              setFresh(id);
              return props.onIgnoreAgain();
            }}
            onDrop={props.onUnignore}
          />
        )
      )}
      <Refused refusal={refusal} />
      <div class="foot">
        <Stepper {...props} />
        <CopyButton
          key={index}
          shown={shown}
          source={props.source}
          words={words}
          guarded={guarded}
        />
        {!ignored && (
          <button
            ref={ignoreButton}
            type="button"
            class="plain"
            aria-expanded={asking}
            onClick={trusted(() => setAskingFor(asking ? null : id))}
          >
            <Icon name="ignore" />
            {words.ignore}
          </button>
        )}
      </div>
    </div>
  );
};
