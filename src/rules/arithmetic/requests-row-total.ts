import { defineIdentityRule } from './identities';

/** Section three, every row: 总计 is 自然人 plus the five kinds of organisation. */
export default defineIdentityRule('requests-row-total');
