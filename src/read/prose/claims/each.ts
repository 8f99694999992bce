import type { ClaimTopic } from '../../../report';
import type { Words } from './quantity-context';
import { topicOf } from './results';

const EACH = /^[STi]*(?:Dd)?E[iJj]*(D?)(r|A|u)[qdGRh]*$/;
/** The same of one: 「收到申请1件，为本机关不掌握的政府信息」. */
const ONE = /^(r|u)[dGR]*$/;

/** 「均为自然人」, 「全部予以公开」, 「均维持」: all of those just counted. */
export function matchEach(
  { tokens, shape }: Words,
  total: ClaimTopic,
  isOne = false,
): { readonly topic: ClaimTopic; readonly from: number; readonly to: number } | null {
  const match = EACH.exec(shape) ?? (isOne ? ONE.exec(shape) : null);
  if (!match) return null;
  const at = shape.search(/[rAu]/);
  const token = tokens[at];
  const [first, last] = [tokens[Math.max(shape.indexOf('E'), 0)], tokens.at(-1)];
  if (!token || !first || !last) return null;
  if (isOne && !shape.includes('E') && token.means.bare) return null;
  const place = { from: first.from, to: last.to };
  if (
    total.kind === 'requests' &&
    total.count !== 'carriedIn' &&
    total.count !== 'carriedForward'
  ) {
    const { columns } = token.means;
    if (token.code === 'A' && columns)
      return { topic: { kind: 'applicants', anyOf: [columns] }, ...place };
    const results = token.code === 'r' ? topicOf([token], 'r') : null;
    return results && { topic: results, ...place };
  }
  // 「复议决定均维持」, said of reviews alone.
  const named = tokens[shape.indexOf('Dd')]?.means.groups;
  if (named && total.kind === 'disputes' && named.join() !== total.anyOf[0]?.join()) return null;
  const { outcome } = token.means;
  if (total.kind === 'disputes' && token.code === 'u' && outcome && outcome !== 'closed')
    return { topic: { ...total, outcome }, ...place };
  return null;
}
