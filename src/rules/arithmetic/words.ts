import type { RuleFacts } from '../../wording';

/** The parts of a wrong total may be wrong as well, so neither figure is called the right one. */
export const OF_PARTS_ZH: RuleFacts = {
  expected: { name: '分项相加' },
  actual: { name: '填报总计' },
};
export const OF_PARTS_EN: RuleFacts = {
  expected: { name: 'Parts add up to' },
  actual: { name: 'Total as printed' },
};
