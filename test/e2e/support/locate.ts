import type { Anchor } from '../../../src/report';
import type { AuditResult } from '../../../src/result';

/**
 * Where a finding's mark belongs, worked out in Node from the page's source and apart from the
 * overlay, in a form that a browser can follow: the way down from `<html>` by child index.
 */

export type NodePath = readonly number[];
export type Target = readonly (
  | { readonly kind: 'element'; readonly path: NodePath }
  | {
      readonly kind: 'text';
      readonly start: NodePath;
      readonly startOffset: number;
      readonly end: NodePath;
      readonly endOffset: number;
    }
)[];

/** A place a mark must lie on, and how exactly. */
export interface Expectation {
  readonly target: Target;
  /**
   * - `same`: the marks and the target have the same outline.
   * - `covers`: the marks lie over the target, and perhaps over its neighbours.
   * - `beside`: the marks touch the target.
   */
  readonly fit: 'same' | 'covers' | 'beside';
}

function pathOf(node: Node): NodePath {
  const path: number[] = [];
  let current = node;
  while (current.parentNode && current.parentNode !== current.ownerDocument) {
    path.unshift([...current.parentNode.childNodes].indexOf(current as ChildNode));
    current = current.parentNode;
  }
  return path;
}

const elementTarget = (element: Element): Target => [{ kind: 'element', path: pathOf(element) }];

function targetOf(place: Anchor): Target {
  if (place.span) {
    const { start, startOffset, end, endOffset } = place.span;
    return [{ kind: 'text', start: pathOf(start), startOffset, end: pathOf(end), endOffset }];
  }
  return place.elements.flatMap(elementTarget);
}

// One finding stands for many cells, and each is marked.
const CELL_BY_CELL = new Set(['cell-empty', 'cell-not-number', 'cell-remark']);

/** Everything that the marks of a finding must lie on; empty where the page has no such place. */
export function expectationsOf(
  finding: AuditResult['findings'][number],
  places: ReadonlyMap<string, Anchor>,
): Expectation[] {
  if (CELL_BY_CELL.has(finding.rule))
    return finding.fields.flatMap((field) => {
      const place = places.get(field);
      return place ? [{ target: targetOf(place), fit: 'covers' as const }] : [];
    });
  const place = places.get(finding.mark ?? finding.at);
  if (!place) return [];
  if (place.kind === 'gap') return [{ target: targetOf(place), fit: 'beside' }];
  if (finding.rule === 'label-deviation' && place.label)
    return [{ target: elementTarget(place.label), fit: 'same' }];
  return [{ target: targetOf(place), fit: place.kind === 'text' ? 'covers' : 'same' }];
}
