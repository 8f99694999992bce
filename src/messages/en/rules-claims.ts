import { sentenceOf, tableFigures } from '../claim-words';
import { quote } from '../quotes';
import type { MessageData, RuleMessage, RuleMessages } from '../types';

/** Either side may be wrong, so neither is called the right one. */
const BOTH_SIDES: RuleMessage['facts'] = { expected: { name: 'Table' }, actual: { name: 'Text' } };

/** The whole sentence, where the message does not quote it anyway. */
function original(data: MessageData): string {
  const sentence = sentenceOf(data);
  return sentence === '' ? '' : ` The sentence: ${quote(sentence)}.`;
}

const said = ({ claim, actual }: MessageData): string => quote(claim?.quote ?? actual);

export const claimsMessages: RuleMessages = {
  'text-figure-mismatch': {
    title: 'Text and table disagree',
    expected: ({ claim }) => tableFigures(claim, 'en'),
    message: (data) =>
      `The text says ${said(data)}, which does not agree with the table: ${tableFigures(data.claim, 'en')}.${original(data)}`,
    facts: BOTH_SIDES,
    advice:
      'Check the records, correct the side that is wrong, and look for the same figure elsewhere.',
  },
  'text-none-conflict': {
    title: 'The text says none, the table does not',
    expected: ({ claim }) => tableFigures(claim, 'en'),
    message: (data) =>
      `The text says ${said(data)}, which contradicts the table: ${tableFigures(data.claim, 'en')}.${original(data)}`,
    facts: BOTH_SIDES,
    advice:
      'Check the records. If there was none, put 0 in the table; if there was, state the number in the text.',
  },
  'growth-rate-wrong': {
    title: 'Rate of change miscalculated',
    message: (data) =>
      `The text says ${said(data)}. The two numbers in the sentence give ${data.expected.replaceAll(' / ', ' or ')}, not ${data.actual}.${original(data)}`,
    facts: {
      expected: { name: 'Calculated', shown: (value) => value.replaceAll(' / ', ' or ') },
    },
    advice: 'Recalculate as (this year − last year) ÷ last year, or check the two numbers.',
  },
  'all-handled-conflict': {
    title: '“All handled” beside a carry-over',
    message: (data) =>
      `The text says ${said(data)}, yet the table carries ${data.actual} over into the next year.${original(data)}`,
    facts: { expected: { name: 'By the text' }, actual: { name: 'Table' } },
    advice:
      'Say in the text that some requests were carried over. If all were handled, correct the figure in the table.',
  },
};
