import { normalise } from '../../../template';
import type { PageHead } from '../meta';
import { parseTitle, type TitleParts } from './grammar';

/** What stands between the names of page, column and site in a `<title>`. */
const SEPARATOR = /\s*(?<!\d)[_|–—-]+(?!\d)\s*/;

/** A title that a page's head gives, and the words of the head it was read from. */
export interface HeadTitle {
  readonly raw: string;
  readonly parts: TitleParts;
}

/**
 * The title of the report as the page's head gives it, without the names of site and column before
 * and behind it.
 * @param isCertain see `parseTitle`
 */
export function headTitle(head: PageHead, isCertain: boolean): HeadTitle | null {
  const found = head.names.flatMap((name) => readingsOf(name, isCertain));
  const whole = ({ parts }: HeadTitle) => parts.organ !== null && parts.year !== null;
  return found.find(whole) ?? found.find(({ parts }) => parts.year !== null) ?? found[0] ?? null;
}

/**
 * Each segment of a name by itself, and with the words before it that only spaces part from it; the
 * name of a site may stand behind.
 */
function readingsOf(name: string, isCertain: boolean): HeadTitle[] {
  const texts = normalise(name)
    .split(SEPARATOR)
    .flatMap((segment) => {
      const words = segment.split(' ');
      return words.flatMap((word, end) => [word, words.slice(0, end + 1).join(' ')]);
    });
  return [...new Set(texts)].flatMap((text) => {
    const parts = text === '' ? null : parseTitle(text, isCertain);
    return parts ? [{ raw: text, parts }] : [];
  });
}
