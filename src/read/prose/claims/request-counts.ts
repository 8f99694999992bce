import type { ClaimTopic } from '../../../report';

/** Whether a statement counts what came in, whatever became of it. */
export const isIntake = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && (topic.count === 'new' || topic.count === 'received');

/** Whether a statement counts requests that were finished or answered. */
export const isDone = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && (topic.count === 'handled' || topic.count === 'answered');

/** Whether a statement counts requests by what was done with them, or left to do. */
export const isOutcome = (topic: ClaimTopic | null): boolean =>
  isDone(topic) || (topic?.kind === 'requests' && topic.count === 'carriedForward');

/** Whether a statement counts requests that came from the year before or go into the next one. */
export const isCarried = (topic: ClaimTopic): boolean =>
  topic.kind === 'requests' && topic.count.startsWith('carried');

export const isCarriedIn = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && topic.count === 'carriedIn';
