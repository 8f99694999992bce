import type { RuleMessages } from '../types';
import { claimsMessages } from './rules-claims';
import { statementsMessages } from './rules-statements';
import { structureMessages } from './rules-structure';

/** What the rules say, in English. */
export const rules: RuleMessages = {
  ...structureMessages,
  ...claimsMessages,
  ...statementsMessages,
};
