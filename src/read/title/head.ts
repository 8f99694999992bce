import { normalise } from '../../format';
import type { PageHead } from '../meta';
import { parseTitle, type TitleParts } from './grammar';

/** What stands between the names of page, column and site in a `<title>`. */
const SEPARATOR = /\s*(?<!\d)[_|–—-]+(?!\d)\s*|\s+/;

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

/** Each segment of a name by itself, and the whole where only that names organ and year. */
function readingsOf(name: string, isCertain: boolean): HeadTitle[] {
  const raw = normalise(name);
  const segments = raw.split(SEPARATOR).filter((segment) => segment !== '');
  const texts = segments.length > 1 ? [...segments, raw.replace(/\s*[_|–—].*$/, '')] : segments;
  return texts.flatMap((text) => {
    const parts = parseTitle(text, isCertain);
    return parts ? [{ raw: text, parts }] : [];
  });
}
