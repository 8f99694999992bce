import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../src/live/frame';
import { overlay } from '../src/messages/en/overlay';
import { rules } from '../src/rules/en.generated';

/** Injected where a person reads English: when the auditor starts, or when the language is chosen. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('english', { overlay, rules });
});
