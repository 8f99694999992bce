import type { ClaimTopic } from '../../../report';
import {
  isLeading,
  matchLeft,
  matchRight,
  type Match,
  type QuantityContext,
} from './quantity-context';

const LEFT = /^([QSTE、vV]*)A([qGRS]?)$/;
const RIGHT = /^[qG]?A[qR]?$/;

/** 自然人, 法人或其他组织 and its kinds, as parts of the requests counted before. */
export function matchApplicants(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  if (/人|名|家|户/.test(view.quantity.unit) || view.inBranch || /[KoX]/.test(view.clause.shape))
    return null;
  if (!view.counted && !isSplitUp(view.last)) return null;
  const ahead = right.shape === '' ? LEFT.exec(left.shape) : null;
  const behind = ahead || !isLeading(view) ? null : RIGHT.exec(right.shape);
  const match = ahead ?? behind;
  if (!match) return null;
  const at = match[0].indexOf('A');
  const columns = (ahead ? left : right).tokens[at]?.means.columns;
  if (!columns) return null;
  const topic: ClaimTopic = { kind: 'applicants', anyOf: [columns] };
  return ahead ? matchLeft(view, at, [topic]) : matchRight(view, right.shape.length, [topic]);
}

/** Whether applicants that follow are those of what was counted before. */
const isSplitUp = (last: ClaimTopic | null): boolean =>
  last?.kind === 'applicants' || (last?.kind === 'requests' && last.count !== 'carriedForward');
