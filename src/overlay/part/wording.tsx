import { diffChars } from 'diff';
import { nested, type Fact } from '../../messages';
import type { CardWords } from '../../messages/card';
import type { Explained } from '../explain';

/** A piece of a wording. `hole`: nothing stands here, where the other wording has something. */
export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'differs' | 'hole';
}

const NUMBER = /^[\s\d.,，%－-]+$/u;

/**
 * Two wordings, cut where they differ, letter by letter. Numbers are not cut: a number is another one
 * as a whole.
 */
export function compare(
  expected: string,
  actual: string,
): { readonly expected: readonly Piece[]; readonly actual: readonly Piece[] } {
  if (NUMBER.test(expected) || NUMBER.test(actual))
    return {
      expected: [{ text: expected, kind: 'same' }],
      actual: [{ text: actual, kind: 'same' }],
    };
  const changes = diffChars(actual, expected);
  const side = (own: 'added' | 'removed', other: 'added' | 'removed') =>
    changes.flatMap((change, index): Piece[] => {
      if (change[own]) return [{ text: change.value, kind: 'differs' }];
      if (!change[other]) return [{ text: change.value, kind: 'same' }];
      const replaced = [index - 1, index + 1].some((beside) => changes[beside]?.[own]);
      return replaced ? [] : [{ text: '', kind: 'hole' }];
    });
  return { expected: side('added', 'removed'), actual: side('removed', 'added') };
}

const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>
    {pieces.map(({ text, kind }, index) =>
      kind === 'same' ? (
        text
      ) : (
        <mark key={index} class={kind}>
          {text}
        </mark>
      ),
    )}
  </>
);

type Facts = Explained['facts'];

/** Whether 应为 and 现为 tell more than the message: a difference to look at, or other words. */
export function saysMore({ expected, actual }: Facts, message: string): boolean {
  if (expected && actual) return true;
  const only = expected ?? actual;
  return only !== null && !message.includes(only.value) && !message.includes(nested(only.value));
}

/** 应为 and 现为 one above the other; two wordings of one thing with what differs set off. */
export const Wording = ({
  facts: { expected, actual },
  words,
}: {
  readonly facts: Facts;
  readonly words: CardWords;
}) => {
  const whole = (fact: Fact | null): readonly Piece[] => [
    { text: fact?.value ?? '', kind: 'same' },
  ];
  const comparable = expected?.name === null && actual?.name === null;
  const pieces = comparable
    ? compare(expected.value, actual.value)
    : { expected: whole(expected), actual: whole(actual) };
  return (
    <dl class="wording">
      {expected && (
        <>
          <dt>{expected.name ?? words.expected}</dt>
          <dd class="expected">
            <Pieces pieces={pieces.expected} />
          </dd>
        </>
      )}
      {actual && (
        <>
          <dt>{actual.name ?? words.actual}</dt>
          <dd class="actual">
            <Pieces pieces={pieces.actual} />
          </dd>
        </>
      )}
    </dl>
  );
};
