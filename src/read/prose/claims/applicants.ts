import type { ClaimTopic } from '../../../report';
import type { Token } from './lexer';
import { ORGANISATIONS } from './lexicon/requests';
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
  if (!said?.means.columns || some || isLegalPersonAlone(view, said)) return null;
  return matchLeft(view, at, [{ kind: 'applicants', anyOf: [said.means.columns] }]);
}

function matchBehind(view: QuantityContext, { shape, tokens }: Words): Match | null {
  if (!isLeading(view) || !RIGHT.test(shape)) return null;
  const said = tokens[shape.indexOf('A')];
  const columns = said?.means.columns;
  return columns && !isLegalPersonAlone(view, said)
    ? matchRight(view, shape.length, [{ kind: 'applicants', anyOf: [columns] }])
    : null;
}

const LEGAL_PERSONS_AND_OTHERS = /法人(?:或者?|[和及与、])?(?:其[他它])?组织/g;
const OTHER_ORGANISATION = /(?:其[他它]|社会|公益)组织|社会团体|科研机构|法律服务|事务所/;

/** 「法人3件、其他组织2件」: legal persons beside others, so not all columns of organisations. */
const isLegalPersonAlone = ({ sentence }: QuantityContext, { means, from, to }: Token): boolean =>
  means.columns === ORGANISATIONS &&
  to - from <= '企业法人'.length &&
  OTHER_ORGANISATION.test(sentence.replace(LEGAL_PERSONS_AND_OTHERS, ''));

/** Whether applicants that follow are those of all requests: 「予以公开10件，其中自然人8件」 are not. */
const isSplitUp = (whole: ClaimTopic): boolean => whole.kind === 'requests' && !isCarried(whole);
