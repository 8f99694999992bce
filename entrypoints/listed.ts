import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findListedReports } from '../src/links/find-reports';
import { rowsOf } from '../src/pages/shared/listed-rows';

/**
 * Brought to a page that may list reports, and to the page under the popup: reads the page as it is
 * now, and leaves nothing there.
 * @returns to who has it run: the reports, as rows of a run
 */
export default defineUnlistedScript(() =>
  rowsOf(findListedReports(document, { address: document.URL }).reports),
);
