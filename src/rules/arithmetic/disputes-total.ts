import { defineIdentityRule } from './identities';

/** Section four, every group: 总计 is the sum of the four outcomes before it. */
export default defineIdentityRule('disputes-total');
