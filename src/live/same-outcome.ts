import type { Anchor, TextSpan } from '../report';
import type { AuditResult } from '../result';

/** Whether an audit comes to what the one before it came to. */

/** Whether plain data says the same. */
export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Address and title of the page may change by themselves: titles scroll, addresses get anchors. */
export const sameResult = (a: AuditResult, b: AuditResult): boolean =>
  isEqual({ ...a, page: b.page }, b);

/** Whether places stand on the same elements. */
export function sameAnchors(
  a: ReadonlyMap<string, Anchor>,
  b: ReadonlyMap<string, Anchor>,
): boolean {
  if (a.size !== b.size) return false;
  return [...b].every(([name, after]) => {
    const before = a.get(name);
    return before !== undefined && sameAnchor(before, after);
  });
}

const sameAnchor = (a: Anchor, b: Anchor): boolean =>
  a.elements.length === b.elements.length &&
  a.elements.every((element, index) => element === b.elements[index]) &&
  a.label === b.label &&
  sameSpan(a.span, b.span);

function sameSpan(a: TextSpan | undefined, b: TextSpan | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.startOffset === b.startOffset &&
    a.endOffset === b.endOffset
  );
}
