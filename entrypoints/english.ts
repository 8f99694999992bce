import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../src/live/frame';
import { overlay } from '../src/messages/en/overlay';
import { rules } from '../src/messages/en/rules';

/** Injected ahead of the auditor where a person reads English. */
export default defineUnlistedScript(() => leaveWords('en', { overlay, rules }));
