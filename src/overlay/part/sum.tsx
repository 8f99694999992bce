import { useState } from 'preact/hooks';
import type { OverlayWords } from '../messages';
import { Icon } from '../ui/icons';
import type { Sum, SumSide, SumTerm } from './sums';

type Words = OverlayWords;

export interface SumEvents {
  /** A term is pointed to or has the focus; null when no longer. */
  readonly onTerm: (field: string | null) => void;
  /** A term was clicked. */
  readonly onGoTo: (field: string) => void;
}

interface TermProps extends SumEvents {
  readonly term: SumTerm;
  readonly first: boolean;
  readonly words: Words;
}

const Term = ({ term, first, words, onTerm, onGoTo }: TermProps) => {
  const value = term.value === null ? words.unknown : String(term.value);
  return (
    <li>
      <button
        type="button"
        class="term"
        aria-label={words.goToCell(term.name, value)}
        onPointerEnter={() => onTerm(term.field)}
        onPointerLeave={() => onTerm(null)}
        onFocus={() => onTerm(term.field)}
        onBlur={() => onTerm(null)}
        onClick={() => onGoTo(term.field)}
      >
        <span class="operator">{first ? '' : '+'}</span>
        <span class="name">{term.name}</span>
        <span class={term.value === null ? 'value unknown' : 'value'}>{value}</span>
      </button>
    </li>
  );
};

interface SideProps extends SumEvents {
  readonly side: SumSide;
  readonly words: Words;
}

/** One side of the identity: its terms, and their sum where there is more than one. */
const SideView = ({ side, words, ...events }: SideProps) => {
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
          onClick={() => setUnfolded(!unfolded)}
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

interface SumViewProps extends SumEvents {
  readonly sum: Sum;
  readonly words: Words;
}

/** An identity written out: both sides term by term, their sums, and how far they are apart. */
export const SumView = ({ sum, words, ...events }: SumViewProps) => {
  const equal = sum.difference === 0;
  return (
    <section class="sum" aria-label={words.sum}>
      <SideView side={sum.left} words={words} {...events} />
      <p class="relation">
        <span class="sign" role="img" aria-label={equal ? words.equal : words.unequal}>
          <Icon name={equal ? 'equal' : 'notEqual'} />
        </span>
      </p>
      <SideView side={sum.right} words={words} {...events} />
      {!equal && (
        <p class="difference">
          <span>{words.difference}</span>
          <span class="value">{sum.difference ?? words.unknown}</span>
        </p>
      )}
    </section>
  );
};
