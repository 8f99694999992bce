import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getAuditor } from '../../src/live/frame';
import { setPageWords } from '../../src/messages';
import { Overlay } from '../../src/overlay';
import { leave } from './leaving';
import { actionsOn } from './page-actions';
import { archiveOf } from './page-archive';

/** Injected when the auditor has found a report: what marks it and leads through it. */
export default defineUnlistedScript(() => {
  setPageWords((locale) => getAuditor()?.words(locale));
  getAuditor()?.take('marks', {
    draw: (page, document, input) => new Overlay(document, input, actionsOn(page)),
    archiveOf,
    leave,
  });
});
