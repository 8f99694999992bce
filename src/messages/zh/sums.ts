/** What is said of a sum that is written out. */
export const sums = {
  heading: '算式',
  equal: '＝',
  unequal: '≠',
  open: '？',
  plus: ' ＋ ',
  total: '合计',
  left: '左边',
  right: '右边',
  difference: '相差',
  withDifference: (sum: string, difference: string) => `${sum}，相差 ${difference}`,
  unknown: '未知',
  zeros: (count: number) => `其余 ${count} 项为 0`,
  allZeros: (count: number) => `${count} 项均为 0`,
};

export type SumWords = typeof sums;
