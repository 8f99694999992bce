import type { ClaimTopic } from '../../report';
import { topicOf } from './results';
import type { Words } from './window';

const EACH = /^[STi]*E[iJj]*(D?)(r|A|u)[qdGRh]*$/;

/** 「均为自然人」, 「全部予以公开」, 「均维持」: all of those just counted. */
export function matchEach(
  { tokens, shape }: Words,
  total: ClaimTopic,
): { readonly topic: ClaimTopic; readonly from: number; readonly to: number } | null {
  const match = EACH.exec(shape);
  if (!match) return null;
  const at = shape.search(/[rAu]/);
  const token = tokens[at];
  const [first, last] = [tokens[shape.indexOf('E')], tokens.at(-1)];
  if (!token || !first || !last) return null;
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
  const { outcome } = token.means;
  if (total.kind === 'disputes' && token.code === 'u' && outcome && outcome !== 'closed')
    return { topic: { ...total, outcome }, ...place };
  return null;
}
