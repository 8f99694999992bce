import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chosenOn } from '../src/anchor/chosen';
import { withOwnFindings } from '../src/anchor/own';
import { getAuditor } from '../src/live/frame';
import { ownWords } from '../src/messages/own';

/**
 * Injected where a person has added findings to a report, and when one is about to be added. Says what is
 * chosen on the page: null for nothing, and where there is no report.
 */
export default defineUnlistedScript(() => {
  const auditor = getAuditor();
  auditor?.take('own', (seen, kept, locale) =>
    withOwnFindings(document.body, seen, kept, ownWords(locale)),
  );
  return auditor ? chosenOn(document.body, getSelection(), auditor.anchors()) : null;
});
