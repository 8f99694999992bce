import type { SumWords } from '../zh/sums';

export const sums: SumWords = {
  heading: 'Sum',
  equal: '=',
  unequal: '≠',
  open: '?',
  plus: ' + ',
  total: 'Sum',
  left: 'Left',
  right: 'Right',
  difference: 'Difference',
  withDifference: (sum, difference) => `${sum}; difference ${difference}`,
  unknown: 'unknown',
  zeros: (count) => `${count} others are 0`,
  allZeros: (count) => `all ${count} are 0`,
};
