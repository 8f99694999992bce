import type { ClaimTopic, RequestCount } from '../../../report';
import {
  isLeading,
  matchLeft,
  matchRight,
  type Match,
  type QuantityContext,
} from './quantity-context';
import { isPlain } from './report-context';
import { siftedTo } from './sifting';

/** 收到, 受理, 办理, 办结, 答复 with what may stand between them and their number. */
const COUNTED = /([vVphaw+](?:、?[vVpha])*)([AS、GsC]*)([Rq]?)$/;
/** 「12件公民、法人提出的政府信息公开申请」 */
const NAMED_BEHIND = /^(?:A(?:、?A)+)?S?(?:[qG]?R|Gq)/;
/** What sets some requests apart, before or behind the number. */
const NARROWED = /[KoxXfb]|s(?!R)/;
/** Right before a verb: it was not done, or only to some. */
const NOT_DONE = /(?:不予?|未|没有|待|应|需|正在|尚在|继续|再|拟|代|可|被|按程序|暂不)$/;
const PICKED = /予以?$/;
/** 「政府信息公开申请100件」 with nothing before it but who and when. */
const NOUN = /^([STEG、]*)(\??)([STE、]*)R$/;

/** What came in, was dealt with, answered, finished. */
export function matchRequests(view: QuantityContext): Match | null {
  if (view.quantity.kind === 'bare' && view.wordsBefore.shape === '') return null;
  return matchCarried(view) ?? matchCounted(view);
}

/** Whether what follows the number leaves it as it is. */
const isWhole = ({ wordsAfter: { shape } }: QuantityContext): boolean =>
  shape === '' || /^[qEi]/.test(shape) || (shape === 'r' ? false : /^[、]/.test(shape));

function matchCounted(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clause } = view;
  const namedBehind = NAMED_BEHIND.test(right.shape);
  if (NARROWED.test(clause.shape) || NARROWED.test(right.shape) || hasChannel(view)) return null;
  if (!namedBehind && right.shape.includes('C')) return null;
  const verb = COUNTED.exec(left.shape);
  if (!verb) return matchDoneBehind(view) ?? matchNoun(view);
  const [words, verbs = '', whose = '', noun = ''] = verb;
  // 「收到自然人申请84件」 counts some of them; 「公民、法人提出的」 means everybody.
  if (/^[^A]*A[^A]*$/.test(whose)) return null;
  if (!isWhole(view) && !namedBehind) return null;
  const first = left.tokens[verb.index];
  const ahead = view.clauseBefore.slice(
    0,
    view.clauseBefore.length - (view.quantity.from - (first?.from ?? 0)),
  );
  const isIntakeVerb = /^[vVw+]/.test(verbs);
  if (NOT_DONE.test(ahead) || (isIntakeVerb && PICKED.test(ahead))) return null;
  const lead = left.shape.slice(0, left.shape.length - words.length);
  // 「答复新收申请97件」 counts answers.
  if (isIntakeVerb && /[pha]$/.test(lead)) return null;
  const named = noun === 'R' || namedBehind;
  const plain = isPlain(lead);
  if (/^[+w]/.test(verbs) && !(named && plain)) return null;
  const word = view.clauseBefore.slice(ahead.length);
  if (!named) {
    if (view.topic !== 'requests' || !plain) return null;
    if (word.includes('各类') || (/^收(?!到|悉|办|件)/.test(word) && noun === '')) return null;
  }
  // 「累计受理」 and 「截至2023年底累计受理」 may add up years.
  const summed = view.clauseBefore.includes('累计');
  const ofYear = clause.shape.includes('T') && !/^截[至止]/.test(view.clauseBefore);
  if (summed && !ofYear && !verbs.includes('V')) return null;
  const unsure = lead.includes('?') || summed;
  return isIntakeVerb
    ? received(view, verbs, verb.index, unsure)
    : done(view, verbs, verb.index, plain, unsure);
}

function received(
  view: QuantityContext,
  verbs: string,
  index: number,
  unsure: boolean,
): Match | null {
  if (view.clause.shape.includes('Q')) return null;
  const word = view.quantity.from - view.clauseBefore.length;
  const first = view.wordsBefore.tokens[index];
  const named = view.clauseBefore.slice((first?.from ?? word) - word);
  // 「收到15件，受理12件」: what was not taken on is no slip.
  if (/^(?:受理|登记)/.test(named) && view.earlier.some(isIntake)) return null;
  // 「答复申请22件，其中2023年收到的3件」: parts of those answered.
  if (view.sentenceBefore.includes('其中') && view.earlier.some(isDone)) return null;
  const count: RequestCount = /[pha]/.test(verbs)
    ? 'processed'
    : verbs.startsWith('V')
      ? 'new'
      : 'received';
  const sums = siftedTo(view);
  const match = matchLeft(view, index, [{ kind: 'requests', count }], unsure || sums.length > 0);
  return sums.length > 0 ? { ...match, sums } : match;
}

function done(
  view: QuantityContext,
  verbs: string,
  index: number,
  plain: boolean,
  unsure: boolean,
): Match | null {
  const { clause, earlier, sentenceBefore: soFar, wordsBefore: left } = view;
  if (clause.shape.includes('Q') && clause.shape.includes('i')) return null;
  // 「办结103件，其中延期办结13件，简易答复60件」
  const within = soFar.includes('其中');
  const again = earlier.some(isDone);
  if ((within && again) || ((within || again) && !plain)) return null;
  if (view.inBranch && !left.shape.includes('T') && !/共|总/.test(view.clauseBefore)) return null;
  const count: RequestCount = verbs.includes('h')
    ? 'handled'
    : verbs.includes('a')
      ? 'answered'
      : 'processed';
  return matchLeft(view, index, [{ kind: 'requests', count }], unsure || within);
}

/** 「其中17件在法定期限内完成答复」 */
function matchDoneBehind(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, counted, earlier, inBranch } = view;
  const done = /^[iEj]*([ha])$/.exec(right.shape);
  if (!done || !counted || inBranch || earlier.some(isDone) || !/^[Q、]*$/.test(left.shape))
    return null;
  const count = done[1] === 'h' ? 'handled' : 'answered';
  return matchRight(view, right.shape.length, [{ kind: 'requests', count }], true);
}

function matchNoun(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clause, quantity } = view;
  // 「共有12件政府信息公开申请」
  if (/^[STE]*$/.test(left.shape) && right.shape === 'R' && view.earlier.length === 0)
    return matchRight(view, 1, [{ kind: 'requests', count: 'processed' }], true);
  const noun = NOUN.exec(left.shape);
  if (!noun || !isWhole(view) || clause.shape.includes('Q')) return null;
  // 「依申请公开12条」 may count information as well as requests.
  const word = view.clauseBefore.slice(
    -(quantity.from - (left.tokens.at(-1)?.from ?? quantity.from)),
  );
  const loose = !/申请(?!公开|信息)|办件|事项|诉求/.test(word);
  if (loose && (!['件', ''].includes(quantity.unit) || !isPlain(left.shape.slice(0, -1))))
    return null;
  if (noun[2] !== '' && loose) return null;
  const index = left.shape.length - 1;
  return matchLeft(
    view,
    index,
    [{ kind: 'requests', count: 'processed' }],
    loose || noun[2] !== '',
  );
}

/**
 * Whether requests by some channel are counted. 「通过信函、网络等方式共收到」 means all of them, and the
 * system for requests all that came in, where no other channel is named beside it.
 */
function hasChannel({ clause, clauseBefore: here, sentence: whole }: QuantityContext): boolean {
  const channels = clause.shape.replace(/[^C]/g, '').length;
  if (channels === 0) return false;
  if (/等[\u4e00-\u9fa5]{0,4}(?:方式|渠道|途径|形式)/.test(here)) return false;
  // 「收到网上和书面申请」
  if (/C、C[RqG]*$/.test(clause.shape)) return false;
  if (channels > 1 && /(?:方式|渠道|途径|形式)/.test(here)) return false;
  return !(
    channels === 1 &&
    here.includes('系统') &&
    !/信函|邮寄|当面|邮件|现场|其中|另/.test(whole)
  );
}

/** Whether a statement counts what came in, whatever became of it. */
export const isIntake = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && (topic.count === 'new' || topic.count === 'received');

export const isDone = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && (topic.count === 'handled' || topic.count === 'answered');

/** 「2023年收到、2024年办结的」 is carried over by its years. */
const IN_LEFT = /(?:l[RqzThp?]{0,3}t|tl|lz|tT|l[vq]、?T(?=[ahp]))[TRqpahzSG]*$/;
const IN_RIGHT = /^q?(?:l[Rqz]?t|tl)[TRqpa]*$/;
const ON_LEFT = /(?:ty|y[RqS]?t|yz|yp|[qv]、?y(?=[ah]))[zpahRqS]*$/;
const ON_RIGHT = /^q?[?iKzR、]{0,4}(?:ty|yt|yz|yp|ya|yh)[zpaRq]*$/;
/** Behind what was finished: 「办结54件，结转4件」. */
const LEFT_OVER = /^[、]?t[Rq]?$/;
const BUT_FOR = /^q?[?iKzR、]{0,2}(?:z|ty|yt|yz|yp)[zpaRq]*\??$/;
const OPEN_LEFT = /z[Rq]?$/;
const OPEN_RIGHT = /^q?z[Rq]?$/;

/** 「除4件未到期外」, 「1件结转下年度外」 */
const isButFor = ({
  wordsBefore: left,
  wordsAfter: right,
  clauseBefore: here,
  sentenceAfter: rest,
}: QuantityContext): boolean =>
  (left.shape === 'K' ? here.endsWith('除') : left.shape === '' && /^[^,;]*外,/.test(rest)) &&
  BUT_FOR.test(right.shape);

/** 上年结转, 结转下年度, and what is still being dealt with. */
function matchCarried(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, topic, section } = view;
  if (topic !== 'requests' && section !== 'requests') return null;
  const carriedIn: ClaimTopic = { kind: 'requests', count: 'carriedIn' };
  const carriedForward: ClaimTopic = { kind: 'requests', count: 'carriedForward' };
  const tail = right.shape === '' || /^[Rq]/.test(right.shape);
  if (tail) {
    const on = ON_LEFT.exec(left.shape);
    if (on) return matchLeft(view, on.index, [carriedForward]);
    const into = IN_LEFT.exec(left.shape);
    if (into) return matchLeft(view, into.index, [carriedIn]);
    if (LEFT_OVER.test(left.shape) && view.earlier.some(isDone))
      return matchLeft(view, 0, [carriedForward], true);
  }
  if (view.counted && isButFor(view))
    return matchRight(view, right.shape.length, [carriedForward], true);
  if (!isLeading(view) && !/^[zE、Q]*$/.test(left.shape)) {
    const open = tail && view.counted ? OPEN_LEFT.exec(left.shape) : null;
    return open && isPlain(left.shape.slice(0, open.index))
      ? matchLeft(view, open.index, [carriedForward], true)
      : null;
  }
  if (ON_RIGHT.test(right.shape)) return matchRight(view, right.shape.length, [carriedForward]);
  if (IN_RIGHT.test(right.shape)) return matchRight(view, right.shape.length, [carriedIn]);
  if (!view.counted) return null;
  if (tail && OPEN_LEFT.test(left.shape)) {
    const open = OPEN_LEFT.exec(left.shape);
    return matchLeft(view, open?.index ?? 0, [carriedForward], true);
  }
  return OPEN_RIGHT.test(right.shape)
    ? matchRight(view, right.shape.length, [carriedForward], true)
    : null;
}
