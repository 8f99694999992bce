import type { Anchor, PageAnchors } from '../report';
import type { AuditResult, RuleId } from '../result';
import { squeeze } from '../template';
import { pageText } from './page-text';
import { nthPart } from './reading-order';
import { anchorOfWords } from './words';

/** Text that is repeated from last year's report, on the page that repeats it. */

const RULE: RuleId = 'text-repeated';
/** Less of a line is not worth a mark of its own. */
const MIN_MARKED_CHARS = 8;

/**
 * An audit's places with those of the passages that its text shares with last year's report: parts of
 * the place of the finding that says so. What a script has taken from the page meanwhile has none.
 * @param root the body of the page
 * @returns the same places where nothing is said to be repeated
 */
export function withRepeatedText(
  root: Element,
  { findings }: Pick<AuditResult, 'findings'>,
  anchors: PageAnchors,
): PageAnchors {
  const finding = findings.find(({ rule }) => rule === RULE);
  // A passage goes on from line to line; on the page, a title may stand in between.
  const lines = (finding?.data?.previous?.passages ?? [])
    .flatMap(({ text }) => text.split('\n').map(squeeze))
    .filter(({ length }) => length >= MIN_MARKED_CHARS);
  if (!finding || lines.length === 0) return anchors;
  const page = pageText(root);
  const places = new Map<string, Anchor>(anchors);
  let behind = 0;
  let count = 0;
  for (const line of lines) {
    const next = page.text.indexOf(line, behind);
    const from = next < 0 ? page.text.indexOf(line) : next;
    if (from < 0) continue;
    const anchor = anchorOfWords(page.span(from, from + line.length));
    if (anchor) places.set(nthPart(finding.at, (count += 1)), anchor);
    behind = from + line.length;
  }
  return places;
}
