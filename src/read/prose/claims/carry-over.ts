import type { ClaimTopic } from '../../../report';
import { matchLeft, matchRight, type Match, type QuantityContext } from './quantity-context';
import { isPlain } from './report-context';
import { isDone } from './request-counts';

const IN: ClaimTopic = { kind: 'requests', count: 'carriedIn' };
const FORWARD: ClaimTopic = { kind: 'requests', count: 'carriedForward' };

interface Pattern {
  readonly shape: RegExp;
  readonly topic: ClaimTopic;
}

/** Before the number: 「结转至2024年的4件」; 「2023年收到、2024年办结的」 is carried over by its years. */
const BEFORE: readonly Pattern[] = [
  { shape: /(?:ty|y[RqS]?t|yz|yp|[qv]、?y(?=[ah]))[zpahRqS]*$/, topic: FORWARD },
  { shape: /(?:l[RqzThp?]{0,3}t|tl|lz|tT|l[vq]、?T(?=[ahp]))[TRqpahvzSG]*$/, topic: IN },
];
/** Behind it: 「4件结转下年度办理」, 「2件为上年结转」. */
const BEHIND: readonly Pattern[] = [
  { shape: /^q?[?iKzR、]{0,4}(?:ty|yt|yz|yp|ya|yh)[zpaRq]*$/, topic: FORWARD },
  { shape: /^q?(?:l[Rqz]?t|tl)[TRqpa]*$/, topic: IN },
];
/** Behind what was finished: 「办结54件，结转4件」. */
const LEFT_OVER = /^[、]?t[Rq]?$/;
const BUT_FOR = /^q?[?iKzR、]{0,2}(?:z|ty|yt|yz|yp)[zpaRq]*\??$/;
const OPEN_BEFORE = /zi?[Rq]?$/;
const OPEN_BEHIND = /^q?i?zi?[Rq]?$/;

/** 「行政复议3件（上年结转1件、新收2件）」, 「行政复议（含上年结转1件）3件」 */
const IN_BRACKET = /(?:复议|诉讼)(?:案件?)?(?:\d+[件起宗])?\([^)]*$/;
/** 「行政复议3件，审结2件，结转下年1件」 */
const BEHIND_DISPUTES = /(?:复议|诉讼)(?:案件?)?\d+[件起宗][,:][^;]*$/;

/** Whether it is disputes that were carried over: they were counted, and no requests. */
const isOfDisputes = ({ sentenceBefore, clauseBefore, earlier }: QuantityContext): boolean =>
  IN_BRACKET.test(sentenceBefore) ||
  (BEHIND_DISPUTES.test(sentenceBefore) &&
    !clauseBefore.includes('申请') &&
    !earlier.some(({ kind }) => kind === 'requests'));

/** 上年结转, 结转下年度, and what is still being dealt with. */
export function matchCarried(view: QuantityContext): Match | null {
  if (view.topic !== 'requests' && view.section !== 'requests') return null;
  if (isOfDisputes(view)) return null;
  return matchBefore(view) ?? matchButFor(view) ?? matchBehind(view) ?? matchOpen(view);
}

/** Whether no more than the requests follow the number, so that the words before it tell. */
const endsWithNumber = ({ wordsAfter: { shape } }: QuantityContext): boolean =>
  shape === '' || /^(?:[Rq]|h$)/.test(shape);

/** Whether nothing before the number tells more than that some are still open. */
const leadsOrIsOpen = ({ wordsBefore: { shape } }: QuantityContext): boolean =>
  /^[zE、Q]*$/.test(shape);

function matchBefore(view: QuantityContext): Match | null {
  if (!endsWithNumber(view)) return null;
  const { shape } = view.wordsBefore;
  for (const pattern of BEFORE) {
    const found = pattern.shape.exec(shape);
    if (found) return matchLeft(view, found.index, [pattern.topic]);
  }
  return LEFT_OVER.test(shape) && view.earlier.some(isDone)
    ? matchLeft(view, 0, [FORWARD], true)
    : null;
}

/** 「除4件未到期外」, 「1件结转下年度外」 */
function matchButFor(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clauseBefore, sentenceAfter } = view;
  const excepts =
    left.shape === 'K'
      ? clauseBefore.endsWith('除')
      : left.shape === '' && /^[^,;]*外,/.test(sentenceAfter);
  return view.counted && excepts && BUT_FOR.test(right.shape)
    ? matchRight(view, right.shape.length, [FORWARD], true)
    : null;
}

/** 「年末收到的2件结转下年度办理」 */
const LATE = /^[TS]*[vV]$/;

function matchBehind(view: QuantityContext): Match | null {
  if (
    !leadsOrIsOpen(view) &&
    !(LATE.test(view.wordsBefore.shape) && view.clauseBefore.endsWith('的'))
  )
    return null;
  const { shape } = view.wordsAfter;
  const found = BEHIND.find((pattern) => pattern.shape.test(shape));
  return found ? matchRight(view, shape.length, [found.topic]) : null;
}

/** 「尚在办理4件」, 「4件正在办理」, once the requests were counted. */
function matchOpen(view: QuantityContext): Match | null {
  if (!view.counted) return null;
  const { wordsBefore: left, wordsAfter: right } = view;
  const leads = leadsOrIsOpen(view);
  const open = endsWithNumber(view) ? OPEN_BEFORE.exec(left.shape) : null;
  if (open && (leads || isPlain(left.shape.slice(0, open.index))))
    return matchLeft(view, open.index, [FORWARD], true);
  return leads && OPEN_BEHIND.test(right.shape)
    ? matchRight(view, right.shape.length, [FORWARD], true)
    : null;
}
