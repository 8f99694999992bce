import type { ClaimTopic } from '../../../report';
import type { Token } from './lexer';
import { isOtherBusiness } from './matches';
import type { QuantityContext, Topic } from './quantity-context';
import { isWiderOrPart } from './report-context';
import type { SentenceReading } from './sentence-reading';

/** Words that narrow requests down to some of them, beside channels and applicants. */
const SOME = /[KXs?]/;

const isResult = ({ kind }: ClaimTopic): boolean => kind === 'results';

/** A request, by whatever name; 「低保申请」 is another one. */
const NAMED = /R|(?:^|[^?XKLDcO])q/;

/**
 * Takes note of whose figures follow, and of whether it is requests that are counted.
 * @param text the line
 */
export function noteSubject(
  { clause, clauseBefore, wordsAfter, reportContext }: QuantityContext,
  reading: SentenceReading,
  text: string,
): void {
  const { state } = reading;
  const shape = clause.shape + wordsAfter.shape;
  // 「信函申请14件」 is one word.
  if (NAMED.test(shape) || (/^[^?]*C[^?]*$/.test(shape) && clauseBefore.includes('申请')))
    reading.isNamed = true;
  // 「水文站收到3件，我局收到5件」; 该局 may be the other one.
  const isOwn = ({ code, from }: Token): boolean => code === 'S' && text[from] !== '该';
  if (clause.shape.includes('o') || isWiderOrPart(clauseBefore, reportContext, text))
    state.elsewhere = true;
  else if (clause.tokens.some(isOwn)) state.elsewhere = false;
}

/**
 * Goes on behind a quantity that was not understood.
 * @param shape of the words on both sides
 * @param isSure whether it is the report's own, in its year
 * @returns what the text is about from there on
 */
export function passOver(
  view: QuantityContext,
  shape: string,
  isSure: boolean,
  reading: SentenceReading,
): Topic {
  const { clauseBefore, topic, wordsBefore } = view;
  const { state, earlier } = reading;
  Object.assign(state, { last: null, value: null, unknown: true });
  // In a list of outcomes, what is not known is another outcome.
  const some = earlier.some(isResult) ? /[KXs]/ : SOME;
  // 「发布信息933件，办理依申请公开件4件」: those were no requests.
  const isForeign = topic === 'foreign' && earlier.length === 0;
  if (!isForeign && (some.test(shape) || /(?<![三四])类/.test(clauseBefore))) state.inBranch = true;
  if (isSure && /[?KXc]/.test(wordsBefore.shape)) reading.isOther = true;
  // 「累计收到125件，办结124件」 adds up years in all that follows.
  if (shape.includes('R') && clauseBefore.includes('累计')) reading.otherSpan = true;
  return isSure && isOtherBusiness(view) ? 'foreign' : topic;
}

/** Whether the words beside a number tell of some requests by their channel or applicant, and no more. */
export const isPlainPart = (shape: string, { isNamed, earlier }: SentenceReading): boolean =>
  /[CA]/.test(shape) && !/[KXso?]/.test(shape) && (isNamed || earlier.length > 0);

/**
 * Whether a statement on requests stands in a sentence that has counted nothing but other things, or what
 * may be any: 「办理督办件300件，已全部办结，无结转」.
 * @param topic of the statement
 * @param shape of the words with which it speaks
 */
export const isBeside = (
  topic: ClaimTopic | undefined,
  { isOther, isNamed, counted }: SentenceReading,
  shape: string,
): boolean =>
  topic !== undefined &&
  (topic.kind === 'requests'
    ? !isNamed && counted.length > 0
    : isOther && !/^[dp]/.test(topic.kind)) &&
  counted.every(({ stated }) => stated === null) &&
  !NAMED.test(shape);
