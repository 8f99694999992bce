import type { ClaimTopic } from '../../../report';
import { isCarried } from './request-counts';
import {
  isLeading,
  matchLeft,
  matchRight,
  splitClause,
  type Match,
  type QuantityContext,
  type Words,
} from './quantity-context';

const LEFT = /^([QSTE、vV]*)A([qGRS]?)$/;
const RIGHT = /^[qG]?A[qR]?$/;

/** 自然人, 法人或其他组织 and its kinds, as parts of the requests counted before. */
export function matchApplicants(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  if (/人|名|家|户/.test(view.quantity.unit) || view.inBranch || /[KoX]/.test(view.clause.shape))
    return null;
  const whole = view.earlier.filter(({ kind }) => kind !== 'applicants').at(-1);
  if (whole ? !isSplitUp(whole) : !view.counted && !view.respective && !areTold(view)) return null;
  return right.shape === '' ? matchBefore(view, left) : matchBehind(view, right);
}

/** 「收到自然人提交的申请8件，2家企业提交的申请5件」: those of each kind, with no number of all. */
const areTold = ({ earlier, clause: { shape }, clauseBefore }: QuantityContext): boolean =>
  ASKED.test(clauseBefore) &&
  !/[CQ]/.test(shape) &&
  (earlier.length > 0 || /^[STE]*[vV]/.test(shape));
const ASKED = /(?:提[交出]|递交)的[^,]*$/;

function matchBefore(view: QuantityContext, { shape, tokens }: Words): Match | null {
  const at = LEFT.exec(shape)?.[0].indexOf('A') ?? -1;
  const said = tokens[at];
  // 「1名自然人提交申请8件」 are not all of theirs.
  const some = said && /[名位]$/.test(splitClause(view, said)[0]) && !areTold(view);
  if (!said?.means.columns || some) return null;
  return matchLeft(view, at, [{ kind: 'applicants', anyOf: [said.means.columns] }]);
}

function matchBehind(view: QuantityContext, { shape, tokens }: Words): Match | null {
  if (!isLeading(view) || !RIGHT.test(shape)) return null;
  const columns = tokens[shape.indexOf('A')]?.means.columns;
  return columns
    ? matchRight(view, shape.length, [{ kind: 'applicants', anyOf: [columns] }])
    : null;
}

/** Whether applicants that follow are those of all requests: 「予以公开10件，其中自然人8件」 are not. */
const isSplitUp = (whole: ClaimTopic): boolean => whole.kind === 'requests' && !isCarried(whole);
