import * as clobbering from '../../src/dom/clobbering';
import * as template from '../../src/template';

/**
 * Modules that the auditor leaves in its frame, by the names that it leaves them by. Scripts that never
 * come into a frame without an auditor take them from there (`scripts/build/shared.ts`), so that no page
 * loads them twice.
 */
export const SHARED_MODULES = { clobbering, template };
