import type { Claim, ClaimTopic } from '../../src/report';

type Stated<T = Claim> = T extends Claim
  ? Omit<T, 'section' | 'sentence' | 'quote' | 'mark'>
  : never;

/** What a statement says, in short: `received 7`, `none new`, `all handled`, `growth 20%`, `parts 40 of 42`. */
export function inShort(claim: Stated): string {
  if (claim.kind === 'figure')
    return `${topicInShort(claim.topic)} ${claim.value}${orMore(claim.topic)}`;
  if (claim.kind === 'none') return `none ${claim.topics.map(topicInShort).join(' ')}`;
  if (claim.kind === 'parts') return `parts ${claim.sum} of ${claim.total}`;
  return claim.kind === 'allHandled' ? 'all handled' : `growth ${claim.rate}%`;
}

const orMore = (topic: ClaimTopic): string =>
  topic.kind === 'disputes' && topic.atLeast ? ' or more' : '';

function topicInShort(topic: ClaimTopic): string {
  switch (topic.kind) {
    case 'requests':
      return topic.count;
    case 'results':
    case 'applicants':
      return (topic.anyOf[0] ?? []).join('+');
    case 'disputes':
      return `${(topic.anyOf[0] ?? []).join('+')}.${topic.outcome}`;
    case 'proactive':
      return `${topic.row}.${topic.anyOf[0] ?? ''}`;
  }
}
