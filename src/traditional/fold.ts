import { Converter } from 'opencc-js/t2cn';
import { memoize } from '../base/memoize';
import type { ToSimplified } from '../read';

// Together these know the forms of the common standard, of Taiwan (著 for 着) and of Hong Kong (衞).
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const fromHongKong = Converter({ from: 'hk', to: 'cn' });

/**
 * What the dictionaries leave. 覆 is 复 in 答覆 and 批覆 and itself in 覆盖, which takes a word to tell;
 * no word of a report turns on it, so it is always 复 where texts are compared. 資訊 and 網路 are what
 * gates of mainland sites into Traditional characters print.
 */
const LEFT: readonly (readonly [string, string])[] = [
  ['覆', '复'],
  ['资讯', '信息'],
  ['网路', '网络'],
];

const toPlain = (text: string): string =>
  LEFT.reduce((plain, [from, to]) => plain.replaceAll(from, to), fromHongKong(fromTaiwan(text)));

/** A few characters have a simplified form that only a pair of code units can hold; they stay. */
const toPlainOfSameLength = (character: string): string => {
  const plain = toPlain(character);
  return plain.length === character.length ? plain : character;
};

/**
 * Folds Traditional characters into the simplified ones of the templates, and the words of a gate
 * back into those of the site behind it. For comparing only: what people are shown stays as printed.
 * The text stays as long as it was, in UTF-16 code units, so that positions stay.
 */
export const foldTraditional: ToSimplified = memoize((text) => {
  const plain = toPlain(text);
  return plain.length === text.length ? plain : Array.from(text, toPlainOfSameLength).join('');
});
