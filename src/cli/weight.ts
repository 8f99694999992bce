import type { Trouble } from './files';

/** Elements, with their texts and what reading makes of them. */
const MAX_ELEMENTS = 300_000;
/** The parser looks through the elements that are open, and reading goes up to the root. */
const MAX_STEPS_UP = 20_000_000;
/** The parser looks for each attribute of an element among those before it. */
const MAX_ATTRIBUTES = 5_000;

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y;
/** Elements that hold nothing, or that the next of their kind closes, do not nest. */
const NOT_NESTING = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd td th tr tbody thead tfoot colgroup caption option optgroup rp rt'
  ).split(' '),
);
/** With a table come its group, row and cell. */
const DEPTH_OF_TABLE = 4;

/**
 * Whether a page is more than can be parsed in memory and time at hand, by its tags: an estimate, far
 * beyond what any real page has.
 */
export function overweight(html: string): Trouble | null {
  let elements = 0;
  let depth = 0;
  let stepsUp = 0;
  for (const { 0: start, 1: end, 2: name = '', index } of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    const levels = NOT_NESTING.has(tag) ? 0 : tag === 'table' ? DEPTH_OF_TABLE : 1;
    if (end !== '') {
      depth = Math.max(0, depth - levels);
      continue;
    }
    if (hasManyAttributes(html, index + start.length)) return 'tooManyElements';
    elements += 1;
    depth += levels;
    stepsUp += depth;
    if (elements > MAX_ELEMENTS) return 'tooManyElements';
    if (stepsUp > MAX_STEPS_UP) return 'tooDeep';
  }
  return null;
}

/** @param from where the name of a tag ends */
function hasManyAttributes(html: string, from: number): boolean {
  ATTRIBUTE.lastIndex = from;
  for (let count = 0; count <= MAX_ATTRIBUTES; count += 1) if (!ATTRIBUTE.test(html)) return false;
  return true;
}
