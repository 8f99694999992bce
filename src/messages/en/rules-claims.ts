import { around, spell } from '../claim-words';
import type { RuleMessages } from '../types';

export const claimsMessages: RuleMessages = {
  'text-figure-mismatch': {
    title: 'Text and table disagree',
    expected: ({ claim }) => spell(claim, 'en'),
    message: (data) =>
      `The text says “${data.actual}”; the table gives ${spell(data.claim, 'en')}, and none of these fits. The sentence: “${around(data)}”.`,
    advice:
      'Check the records, correct the side that is wrong, and look for the same figure elsewhere.',
  },
  'text-none-conflict': {
    title: 'The text says none, the table doesn’t',
    expected: ({ claim }) => spell(claim, 'en', 'and'),
    message: (data) =>
      `The text says “${data.actual}”; the table counts ${spell(data.claim, 'en', 'and')}. The sentence: “${around(data)}”.`,
    advice:
      'Check the records: if there was none, put 0 in the table; if there was, state the number.',
  },
  'growth-rate-wrong': {
    title: 'Rate of change miscalculated',
    message: (data) =>
      `The text says “${data.claim?.quote ?? ''}”; the two numbers in the sentence give ${data.expected}, not ${data.actual}.`,
    advice: 'Recalculate as (this year − last year) ÷ last year, or check the two numbers.',
  },
  'all-handled-conflict': {
    title: '“All handled” beside a carry-over',
    message: (data) =>
      `The text says “${data.claim?.quote ?? ''}”, yet the table carries ${data.actual} over into the next year. The sentence: “${around(data)}”.`,
    advice:
      'Say that some requests were carried over; if all were handled, check the figure in the table.',
  },
};
