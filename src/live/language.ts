import type { LazyModules } from './lazy-modules';
import type { LiveContext } from './live-audit';

/**
 * Passes contexts on as soon as the words of their language are at hand. Where these can't be had,
 * all is said in Chinese, and never half of it. Of contexts in a row the last one counts.
 *
 * @param parts what brings the words
 * @param take gets each context, at once where nothing has to be brought
 */
export function withWords(
  parts: Pick<LazyModules, 'get' | 'load'>,
  take: (context: LiveContext) => void,
): (context: LiveContext) => Promise<void> {
  let turn = 0;
  return async (context) => {
    const mine = ++turn;
    const needsWords = context.locale === 'en' && !parts.get('english');
    const isSpoken = !needsWords || (await parts.load('english')) !== null;
    if (mine === turn) take(isSpoken ? context : { ...context, locale: 'zh' });
  };
}
