import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../src/live/frame';
import { overlay } from '../src/messages/en/overlay';
import { places } from '../src/messages/en/places';
import { rules } from '../src/rules/en.generated';

/** Injected where a person reads English: when the auditor starts, or when the language is chosen. */
export default defineUnlistedScript(() => {
  getAuditor()?.take('english', { overlay, places, rules });
});
