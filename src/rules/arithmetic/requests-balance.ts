import { defineIdentityRule } from './identities';

/** Section three, every column: 一 + 二 = （七）总计 + 四, as the head note of the table says. */
export default defineIdentityRule('requests-balance');
