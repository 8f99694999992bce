import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../messages';
import type { Finding } from '../report';
import type { Explained } from './explain';
import { Icon, SeverityIcon } from '../ui/icons';
import { SumView, type SumEvents } from './sum';
import { compare } from './sums';

type Words = OverlayWords;

export interface CardEvents extends SumEvents {
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Another finding of the same spot was chosen. */
  readonly onPick: (finding: number) => void;
  /** The reader has begun to use the card: it is to stay. */
  readonly onPin: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  /** The card has been rendered or has changed its size. */
  readonly onLayout: (card: HTMLElement) => void;
  readonly onElement: (card: HTMLElement | null) => void;
}

interface CardProps extends CardEvents {
  readonly words: Words;
  readonly shown: Explained;
  /** All findings of the spot, the shown one among them. */
  readonly siblings: readonly Explained[];
  readonly count: number;
  readonly visible: boolean;
}

/** 应为 and 现为 side by side, with what differs set off. */
const Difference = ({
  expected,
  actual,
  words,
}: Pick<Finding, 'expected' | 'actual'> & { words: Words }) => {
  const both = expected !== undefined && actual !== undefined;
  const parts = both ? compare(expected, actual) : null;
  const set = (whole: string, part: string | undefined) =>
    parts && part !== undefined && part !== whole ? (
      <>
        {parts.before}
        <mark class={part === '' ? 'hole' : undefined}>{part}</mark>
        {parts.after}
      </>
    ) : (
      whole
    );
  return (
    <dl class="difference-of-words">
      {expected !== undefined && (
        <>
          <dt>{words.expected}</dt>
          <dd>{set(expected, parts?.expected)}</dd>
        </>
      )}
      {actual !== undefined && (
        <>
          <dt>{words.actual}</dt>
          <dd class="actual">{set(actual, parts?.actual)}</dd>
        </>
      )}
    </dl>
  );
};

/** Whether 应为 and 现为 tell more than the message: a difference to look at, or other words. */
function saysMore({ expected, actual, message }: Finding): boolean {
  if (expected !== undefined && actual !== undefined) return true;
  const only = expected ?? actual;
  return only !== undefined && !message.includes(only);
}

/** Everything there is to say about one slip: what, where, why, and what to do. */
export const Card = (props: CardProps) => {
  const { words, shown, siblings, count, visible } = props;
  const { finding, title, where, sum, index } = shown;
  const element = useRef<HTMLDivElement>(null);
  const { onLayout, onElement } = props;

  useLayoutEffect(() => {
    const card = element.current;
    if (!card) return;
    onElement(card);
    // A fold that opens changes the height, and with it where the card finds room.
    const observer = new ResizeObserver(() => onLayout(card));
    observer.observe(card);
    return () => {
      observer.disconnect();
      onElement(null);
    };
  }, []);
  useLayoutEffect(() => {
    const card = element.current;
    if (!card) return;
    onLayout(card);
    card.querySelector('.body')?.scrollTo(0, 0);
    // By hand: scrollIntoView would move the audited page as well.
    const chosen = card.querySelector<HTMLElement>('[aria-current]');
    const list = chosen?.closest('ul');
    if (chosen && list) list.scrollTop = chosen.offsetTop - list.clientHeight / 3;
  }, [index]);

  return (
    <div
      ref={element}
      class={`card ${finding.severity}`}
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby="card-message"
      tabIndex={-1}
      onPointerDown={props.onPin}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      <div class="head">
        <SeverityIcon severity={finding.severity} />
        <div class="heading">
          <h2 id="card-title">
            <span class="severity">{words.severity[finding.severity]}</span> {title}
          </h2>
          <p class="where">{where}</p>
        </div>
        <button type="button" class="plain" aria-label={words.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="body" tabIndex={0} role="group" aria-labelledby="card-title">
        {siblings.length > 1 && (
          <nav class="siblings" aria-label={words.sameSpot(siblings.length)}>
            <p>{words.sameSpot(siblings.length)}</p>
            <ul>
              {siblings.map((sibling) => (
                <li key={sibling.index}>
                  <button
                    type="button"
                    aria-current={sibling.index === index ? 'true' : undefined}
                    onClick={() => props.onPick(sibling.index)}
                  >
                    <SeverityIcon severity={sibling.finding.severity} />
                    <span>{sibling.title}</span>
                    <span class="where">{sibling.where.split(' · ').slice(1).join(' · ')}</span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p id="card-message" class="message">
          {finding.message}
        </p>
        {!visible && <p class="note">{words.hidden}</p>}
        {sum ? (
          <SumView
            key={index}
            sum={sum}
            words={words}
            onTerm={props.onTerm}
            onGoTo={props.onGoTo}
          />
        ) : (
          saysMore(finding) && (
            <Difference
              words={words}
              {...(finding.expected !== undefined && { expected: finding.expected })}
              {...(finding.actual !== undefined && { actual: finding.actual })}
            />
          )
        )}
        <dl class="notes">
          {finding.advice !== '' && (
            <>
              <dt>{words.advice}</dt>
              <dd>{finding.advice}</dd>
            </>
          )}
          <dt>{words.basis}</dt>
          <dd>{finding.basis}</dd>
        </dl>
      </div>
      <div class="foot">
        <button type="button" class="plain" disabled={count < 2} onClick={() => props.onStep(-1)}>
          <Icon name="previous" />
          {words.previous}
        </button>
        <span class="position">{words.position(index + 1, count)}</span>
        <button type="button" class="plain" disabled={count < 2} onClick={() => props.onStep(1)}>
          {words.next}
          <Icon name="next" />
        </button>
      </div>
    </div>
  );
};
