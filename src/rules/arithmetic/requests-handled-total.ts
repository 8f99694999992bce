import { defineIdentityRule } from './identities';

/** Section three, every column: （七）总计 is the sum of the results above it. */
export default defineIdentityRule('requests-handled-total');
