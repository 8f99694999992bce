import { useState } from 'preact/hooks';
import type { CardWords } from '../../messages/card';
import { Icon } from '../../ui/icons';
import type { Sum, SumSide, SumTerm } from '../model/sums';
import { trusted } from '../trusted';
import type { CardProps } from './types';

interface SumEvents extends Pick<CardProps, 'onPoint' | 'onVisit' | 'visiting'> {
  readonly words: CardWords;
}

interface TermProps extends SumEvents {
  readonly term: SumTerm;
  readonly first: boolean;
}

const Term = ({ term, first, words, visiting, onPoint, onVisit }: TermProps) => {
  const { field, name, number } = term;
  const value = term.value === null ? words.unknown : String(term.value);
  return (
    <li>
      <button
        type="button"
        class={number === null ? 'term whole' : 'term'}
        aria-label={words.goToCell(number === null ? `${words.theTotal}：${name}` : name, value)}
        aria-current={visiting === field ? 'true' : undefined}
        onPointerEnter={() => onPoint(field)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(field)}
        onBlur={() => onPoint(null)}
        onClick={trusted(() => onVisit(field))}
      >
        <span class="operator">{first ? '' : '+'}</span>
        <span class="tag">{number}</span>
        <span class="name">{name}</span>
        <span class={term.value === null ? 'value unknown' : 'value'}>{value}</span>
      </button>
    </li>
  );
};

/** What one side comes to, and what it is made of. */
const SideTotal = ({ side, words }: { readonly side: SumSide; readonly words: CardWords }) => {
  const [first, ...others] = side.terms;
  const last = others.at(-1);
  const name = last
    ? words.sumOfTerms(first?.number ?? 1, last.number ?? side.terms.length)
    : (first?.name ?? '');
  return (
    <span class="side-total">
      <span class={side.sum === null ? 'figure unknown' : 'figure'}>
        {side.sum ?? words.unknown}
      </span>{' '}
      <span class="label" title={name}>
        {name}
      </span>
    </span>
  );
};

const Sign = ({ equal, words }: { readonly equal: boolean; readonly words: CardWords }) => (
  <span class="sign" role="img" aria-label={equal ? words.equal : words.unequal}>
    <Icon name={equal ? 'equal' : 'notEqual'} />
  </span>
);

/** An identity at one glance: what both sides come to, and how far they are apart. Never scrolled away. */
export const SumVerdict = ({ sum, words }: { readonly sum: Sum; readonly words: CardWords }) => {
  const equal = sum.outcome === 'passed';
  return (
    <p class="verdict">
      <SideTotal side={sum.left} words={words} /> <Sign equal={equal} words={words} />{' '}
      <SideTotal side={sum.right} words={words} />{' '}
      {!equal && (
        <span class="difference">
          <span class="figure">{sum.difference ?? words.unknown}</span>{' '}
          <span class="label">{words.difference}</span>
        </span>
      )}
    </p>
  );
};

/** One side of the identity: its terms, and their sum where there is more than one. */
const SideView = ({ side, words, ...events }: SumEvents & { readonly side: SumSide }) => {
  const [unfolded, setUnfolded] = useState(false);
  const { terms, shown, folded, sum } = side;
  return (
    <div class="side">
      <ul>
        {(unfolded ? terms : shown).map((term, index) => (
          <Term key={term.field} term={term} first={index === 0} words={words} {...events} />
        ))}
      </ul>
      {folded > 0 && (
        <button
          type="button"
          class="fold"
          aria-expanded={unfolded}
          onClick={trusted(() => setUnfolded(!unfolded))}
        >
          {unfolded ? words.foldZeros : (shown.length === 0 ? words.allZeros : words.zeros)(folded)}
          <Icon name="collapse" />
        </button>
      )}
      {terms.length > 1 && (
        <p class="total">
          <span>{words.total}</span>
          <span class="value">{sum ?? words.unknown}</span>
        </p>
      )}
    </div>
  );
};

/** Up and down arrows go from term to term. */
function moveFocus(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const next = buttons[at + by];
  if (by === 0 || at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** An identity written out: both sides term by term, and their sums. */
export const SumView = ({ sum, words, ...events }: SumEvents & { readonly sum: Sum }) => (
  <section class="sum" aria-label={words.sum} onKeyDown={trusted(moveFocus)}>
    <SideView side={sum.left} words={words} {...events} />
    <p class="relation">
      <Sign equal={sum.outcome === 'passed'} words={words} />
    </p>
    <SideView side={sum.right} words={words} {...events} />
  </section>
);
