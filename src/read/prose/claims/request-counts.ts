import type { ClaimTopic } from '../../../report';

/** Whether a statement counts what came in, whatever became of it. */
export const isIntake = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && (topic.count === 'new' || topic.count === 'received');

/** Whether a statement counts requests that were finished or answered. */
export const isDone = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && (topic.count === 'handled' || topic.count === 'answered');

export const isCarriedIn = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && topic.count === 'carriedIn';
