import type { PageWords } from '../page';
import { overlay } from './overlay';
import { claimsMessages } from './rules-claims';
import { statementsMessages } from './rules-statements';
import { structureMessages } from './rules-structure';

/** All that is said on an audited page, in Chinese. */
export const page: PageWords = {
  overlay,
  rules: { ...structureMessages, ...claimsMessages, ...statementsMessages },
};
