import { squeeze } from '../../format';
import { holdsOrganWord, organLevel } from '../../organ';
import type { Located, TitleReading } from '../../report';
import type { PageHead } from '../meta';
import { issuerInTitle, yearIn } from '../subject';
import type { Item } from '../walk';

/** How many lines above and below a title may belong to it. */
const NEIGHBOURS = 2;
const NEIGHBOUR_LENGTH = 40;
/** A line that holds nothing but an organ, a year, or both. */
const NAME_LINE = /^\(?(?:20\d\d年度?)?([\p{Script=Han}]*?)(?:20\d\d年度?)?\)?$/u;
const KIND = /(?:政府|政务)?信息公开.*$/;
const TWICE = /年度年度|(20\d\d)年度?\1年|(20\d\d)年度?[^年]{0,30}\2年度?/;

/** What a page's head calls its page, without the site's name behind it. */
const withoutSite = (name: string): string => squeeze(name).replace(/[_|—–-].*$/, '');

/**
 * Whether a report's title names organ and year. Lines around the title and the page's head count
 * as well, so that a title set in several lines is not held to lack what stands beside it.
 */
export function readTitle(
  head: PageHead,
  items: readonly Item[],
  title: Located<string> | null,
): TitleReading {
  const own = squeeze(title?.value ?? '');
  const texts = [own, ...neighbours(items, title), ...head.names.map(withoutSite)];
  const organWords = (text: string) =>
    holdsOrganWord(text.replace(KIND, '')) || holdsOrganWord(bracketed(text));
  return {
    namesOrgan: texts.some((text) => issuerInTitle(text) !== null || organWords(text)),
    namesYear: texts.some((text) => yearIn(text) !== null || /20\d\d/.test(text)),
    repetition: TWICE.exec(own)?.[0] ?? null,
  };
}

const bracketed = (text: string): string => /\(([^)]*)\)$/.exec(text)?.[1] ?? '';

function neighbours(items: readonly Item[], title: Located<string> | null): string[] {
  const element = title?.place?.elements[0];
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item] : []));
  const at = lines.findIndex(({ line }) => line.element === element);
  if (at < 0) return [];
  return lines
    .slice(Math.max(0, at - NEIGHBOURS), at + 2 * NEIGHBOURS)
    .map(({ wording }) => wording.squeezed)
    .filter((text) => text.length <= NEIGHBOUR_LENGTH && isName(text));
}

/** Whether a line names an organ or a year and nothing else, as a line of a title does. */
function isName(text: string): boolean {
  const name = NAME_LINE.exec(text)?.[1];
  return name !== undefined && (name === '' || organLevel(name) !== 'unknown');
}
