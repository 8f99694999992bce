import * as unclobbered from '../dom/clobbering';
import { textOf } from '../dom/text';
import type { Anchor, PageAnchors, TextSpan } from '../report';
import {
  findingOfOwn,
  markOfOwn,
  type AuditResult,
  type Finding,
  type OwnFinding,
  type OwnStanding,
  type OwnTarget,
  type OwnWords,
} from '../result';
import { squeeze } from '../template';
import { findWords } from './find-words';
import { pageText, type PageText } from './page-text';
import { placeOf, placesAbove } from './reading-order';
import { anchorOfWords } from './words';

/** A person's own findings on the page that they are about: found again, and put among the others. */

/** An audit, and where everything stands on its page, by place name. */
export interface Anchored {
  readonly result: AuditResult;
  readonly anchors: PageAnchors;
}

/** A row by the text of its cells, one after the other. */
export const textOfCells = (cells: readonly Element[]): string =>
  cells
    .map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();

/** The words themselves, or the cell or the row that they stand in. */
function anchorAt(kind: OwnTarget['kind'], span: TextSpan): Anchor | null {
  if (kind === 'words') return anchorOfWords(span);
  const parent = unclobbered.parentElement(span.start);
  if (!parent) return null;
  const cell = unclobbered.closest(parent, 'td, th');
  if (kind === 'cell') return cell && { kind, elements: [cell] };
  const row = unclobbered.closest(parent, 'tr');
  return row && { kind, elements: cellsOf(row) };
}

/** The cells of a row. */
export function cellsOf(row: Element): readonly Element[] {
  const cells: Element[] = [];
  for (
    let next = unclobbered.firstElementChild(row);
    next;
    next = unclobbered.nextElementSibling(next)
  )
    cells.push(next);
  return cells;
}

/** Where something was found again. */
interface Found {
  readonly standing: OwnStanding;
  readonly anchor: Anchor | null;
  /** What stands there now. */
  readonly now: string;
}

const missing = ({ quote }: OwnTarget): Found => ({
  standing: 'missing',
  anchor: null,
  now: quote.exact,
});

function atPlace(target: OwnTarget, anchor: Anchor | undefined): Found {
  if (anchor?.kind !== target.kind) return missing(target);
  const now = textOfCells(anchor.elements);
  const isSame = squeeze(now) === squeeze(target.quote.exact);
  return { standing: isSame ? 'found' : 'changed', anchor, now };
}

function byWords(target: OwnTarget, page: PageText): Found {
  const found = findWords(page.text, target.quote);
  const anchor = found && anchorAt(target.kind, page.span(found.from, found.to));
  if (!found || !anchor) return missing(target);
  const { from, to, isChanged } = found;
  return { standing: isChanged ? 'changed' : 'found', anchor, now: page.quote(from, to) };
}

/** Where something begins on the page. */
interface Point {
  readonly node: Node;
  readonly offset: number;
}

const pointOf = ({ elements, span }: Anchor): Point | null => {
  if (span) return { node: span.start, offset: span.startOffset };
  return elements[0] ? { node: elements[0], offset: 0 } : null;
};

/** Whether a point comes behind another in reading order. */
const isBehind = (one: Point, other: Point): boolean =>
  one.node === other.node
    ? one.offset > other.offset
    : (unclobbered.compareDocumentPosition(other.node, one.node) & 4) !== 0;

/** Where a reader comes upon a finding; null for one that speaks of the report as a whole. */
function pointOfFinding(finding: Finding, anchors: PageAnchors): Point | null {
  const above = [...placesAbove(finding.at)].find((name) => anchors.has(name));
  const place = placeOf(finding, anchors) ?? (above === undefined ? null : anchors.get(above));
  return place ? pointOf(place) : null;
}

/** Puts a finding behind all that a reader comes upon before it. */
function inserted(findings: readonly Finding[], own: Finding, anchors: PageAnchors): Finding[] {
  const point = pointOfFinding(own, anchors);
  const next = findings.findIndex((finding) => {
    const other = pointOfFinding(finding, anchors);
    return other !== null && (point === null || isBehind(other, point));
  });
  const at = next < 0 ? findings.length : next;
  return [...findings.slice(0, at), own, ...findings.slice(at)];
}

/**
 * An audit with a person's own findings among the others, in reading order. What they object to is found
 * by its name in the official forms, or by its words and what stands beside them; what isn't found is
 * listed all the same, and says so.
 *
 * @param root the body of the page
 * @param kept those of this report
 */
export function withOwnFindings(
  root: Element,
  { result, anchors }: Anchored,
  kept: readonly OwnFinding[],
  words: OwnWords,
): Anchored {
  if (!result.report || kept.length === 0) return { result, anchors };
  let page: PageText | null = null;
  const places = new Map(anchors);
  let { findings } = result;
  for (const own of kept) {
    const { target } = own;
    const found =
      target.place === undefined
        ? byWords(target, (page ??= pageText(root)))
        : atPlace(target, anchors.get(target.place));
    if (found.anchor && target.place === undefined) places.set(markOfOwn(own), found.anchor);
    const finding = findingOfOwn(own, found.standing, found.now, words);
    findings = inserted(findings, finding, places);
  }
  return { result: { ...result, findings }, anchors: places };
}
