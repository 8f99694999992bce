import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../src/live/frame';
import { page } from '../src/messages/en/page';

/** Injected ahead of the auditor where a person reads English. */
export default defineUnlistedScript(() => leaveWords('en', page));
