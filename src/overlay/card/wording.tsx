import { diffChars } from 'diff';
import { nested } from '../../messages';
import type { CardWords } from '../../messages/card';
import type { Fact } from '../../present';
import type { Explained } from '../model/explain';

/** A piece of a wording. `hole`: nothing stands here, where the other wording has something. */
export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'differs' | 'hole';
}

/** A text in the form in which wordings are compared, as long as it is itself. */
export type Fold = (text: string) => string;

/** Words with what does not count in a wording around them: spaces and punctuation. */
const WORDS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Folded, with every character as long as it was: pieces are cut out of what is printed. */
const folded = (text: string, fold: Fold): string =>
  fold(
    Array.from(text, (character) => {
      const plain = character.normalize('NFKC');
      return plain.length === character.length ? plain : character;
    }).join(''),
  );

const NUMBER = /^[\s\d.,，%－-]+$/u;

/**
 * Two wordings, cut where they differ, letter by letter; width, spaces and punctuation are no
 * difference. Numbers are not cut: a number is another one as a whole.
 * @param fold what turns the page's characters into those of the templates, e.g. Traditional ones
 */
export function compare(
  expected: string,
  actual: string,
  fold: Fold = (text) => text,
): { readonly expected: readonly Piece[]; readonly actual: readonly Piece[] } {
  if (NUMBER.test(expected) || NUMBER.test(actual))
    return {
      expected: [{ text: expected, kind: 'same' }],
      actual: [{ text: actual, kind: 'same' }],
    };
  const changes = diffChars(folded(actual, fold), folded(expected, fold));
  const wordsIn = ({ value }: { readonly value: string }) => WORDS.exec(value)?.[2] ?? '';
  const side = (printed: string, own: 'added' | 'removed', other: 'added' | 'removed') => {
    let at = 0;
    return changes.flatMap((change, index): Piece[] => {
      if (change[other]) {
        const replaced = [index - 1, index + 1].some((beside) => changes[beside]?.[own]);
        return replaced || wordsIn(change) === '' ? [] : [{ text: '', kind: 'hole' }];
      }
      const text = printed.slice(at, at + change.value.length);
      at += change.value.length;
      if (!change[own]) return [{ text, kind: 'same' }];
      const [, before = '', words = '', after = ''] = WORDS.exec(text) ?? [];
      const pieces: Piece[] = [
        { text: before, kind: 'same' },
        { text: words, kind: 'differs' },
        { text: after, kind: 'same' },
      ];
      return pieces.filter((piece) => piece.text !== '');
    });
  };
  return {
    expected: side(expected, 'added', 'removed'),
    actual: side(actual, 'removed', 'added'),
  };
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
  fold,
  words,
}: {
  readonly facts: Facts;
  readonly fold: Fold;
  readonly words: CardWords;
}) => {
  const whole = (fact: Fact | null): readonly Piece[] => [
    { text: fact?.value ?? '', kind: 'same' },
  ];
  const comparable = expected?.name === null && actual?.name === null;
  const pieces = comparable
    ? compare(expected.value, actual.value, fold)
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
