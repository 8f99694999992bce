import { Converter } from 'opencc-js/t2cn';
import { memoize } from '../base/memoize';
import type { ToSimplified } from '../read';

// Together these know the forms of the common standard, of Taiwan (著 for 着) and of Hong Kong (衞).
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const fromHongKong = Converter({ from: 'hk', to: 'cn' });

/**
 * 覆 is 复 in 答覆 and 批覆 and itself in 覆盖, which takes a word to tell. Figures are looked for in
 * single characters too, and no word of a report turns on 覆, so it is always 复 where texts are
 * compared.
 */
const toPlain = (text: string): string => fromHongKong(fromTaiwan(text)).replaceAll('覆', '复');

/**
 * Folds Traditional characters into the simplified ones of the templates. For comparing only: what
 * people are shown stays as printed. A character becomes one character, so that positions stay. The
 * running text is folded one character at a time, in which reports have a few hundred kinds.
 */
export const foldTraditional: ToSimplified = memoize(toPlain, { maxChars: 1, maxTexts: 10_000 });
