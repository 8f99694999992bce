import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../messages';
import type { CardWords } from '../../messages/card';
import { Button } from '../../ui/components/button';
import { Icon, SeverityIcon } from '../../ui/icons';
import type { Sum } from '../model/sums';
import { trusted } from '../trusted';
import { useAsking } from './asking';
import { Decision } from './decision';
import { EvidenceView } from './evidence';
import { Foot } from './foot';
import { recheckText, useRecheck } from './recheck';
import { Refused } from './refused';
import { Scrolled } from './scrolled';
import { Siblings } from './siblings';
import { SumVerdict, SumView } from './sum';
import type { CardHostProps, CardProps } from './types';
import { saysMore, Wording } from './wording';

interface Worded {
  readonly words: CardWords;
  readonly locale: Locale;
}

/** What it is, how grave, and where. */
const Head = ({ shown, words, onClose }: CardProps & Worded) => {
  const { finding, title, where } = shown;
  return (
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
      <Button look="plain" label={words.close} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
};

/** What is held against what: the sum, the text and the table, or the two wordings. */
const Grounds = (props: CardProps & Worded) => {
  const { shown, evidence, fold, words, visiting, onPoint, onVisit } = props;
  const { sum, facts, message } = shown;
  const leading = { words, visiting, onPoint, onVisit };
  if (sum) return <SumView sum={sum} {...leading} />;
  if (evidence) return <EvidenceView evidence={evidence} {...leading} />;
  return saysMore(facts, message) ? <Wording facts={facts} fold={fold} words={words} /> : null;
};

/** What has become of it, what to do, and the document behind the rule. */
const Notes = (props: CardProps & Worded) => {
  const {
    shown: { advice, finding },
    words,
    locale,
  } = props;
  const rechecked = useRecheck(props);
  return (
    <dl class="notes">
      {rechecked && (
        <>
          <dt>{words.recheck.name}</dt>
          <dd>{recheckText(rechecked, words, locale)}</dd>
        </>
      )}
      {advice !== '' && (
        <>
          <dt>{words.advice}</dt>
          <dd>{advice}</dd>
        </>
      )}
      {finding.basis !== '' && (
        <>
          <dt>{words.basis}</dt>
          <dd>{finding.basis}</dd>
        </>
      )}
    </dl>
  );
};

/** Whether the place of a sum is its total, and not one of its terms. */
const isOnTotal = ({ left, right }: Sum): boolean =>
  [left, right].some(({ terms }) => terms[0]?.number === null);

/** What the card says, in full: it scrolls where there is more than fits. */
const Body = (props: CardProps & Worded) => {
  const { words, shown, siblings, visible, visiting } = props;
  const { message, besidePlace, sum, index } = shown;
  return (
    <>
      {siblings.length > 1 && <Siblings {...props} />}
      {/* What a sum says is there to see: both sides and the difference. */}
      <p id="card-message" class={sum ? 'spoken' : 'message'}>
        {sum ? message : besidePlace}
      </p>
      {!visible && <p class="note">{words.hidden}</p>}
      {visiting !== null && (
        <button type="button" class="return" onClick={trusted(() => props.onVisit(null))}>
          <Icon name="back" />
          {sum && isOnTotal(sum) ? words.backToTotal : words.back}
        </button>
      )}
      <Grounds key={index} {...props} />
      <Notes {...props} />
    </>
  );
};

/** The arrow keys to the side step from finding to finding, except while somebody writes. */
function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if ((event.target as Element).matches('input')) return null;
  return event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
}

/** Everything there is to say about one slip: what, where, why, and what to do. */
export const Card = (props: CardProps & Pick<CardHostProps, 'refusal'> & Worded) => {
  const { id, words, shown, refusal } = props;
  const { finding, sum } = shown;
  const asking = useAsking(props);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => body.current?.scrollTo(0, 0), [id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by === null) return;
    event.preventDefault();
    props.onStep(by);
  };
  return (
    <div
      class={`card ${finding.severity}${asking.isOpen ? ' asking' : ''}`}
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby={sum ? 'card-message' : 'card-where card-message'}
      tabIndex={-1}
      onPointerDown={trusted(props.onPin)}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
      onKeyDown={trusted(onKeyDown)}
    >
      <Head {...props} />
      {sum && <SumVerdict sum={sum} words={words} />}
      <Scrolled body={body} labelledBy="card-title">
        <Body {...props} />
      </Scrolled>
      <Decision {...props} asking={asking} />
      <Refused refusal={refusal} />
      <Foot {...props} asking={asking} />
    </div>
  );
};
