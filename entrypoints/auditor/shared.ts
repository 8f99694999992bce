import { method, property } from '../../src/dom/members';
import { deliverToBackground, sendToBackground } from '../../src/extension/protocol/native-api';
import { NormalizedText, organOfLine, parseTitle } from '../../src/read';
import {
  chineseOrdinal,
  fieldName,
  fieldsOf,
  sectionOf,
  squeeze,
  TABLE_KEYS,
  tableOf,
  tablePlace,
  TEMPLATES,
} from '../../src/template';

/**
 * Modules that the auditor leaves in its frame, by the names that it leaves them by: of each as much as
 * others ask for. Scripts that never come into a frame without an auditor take them from there
 * (`scripts/build/shared.ts`), so that no page loads them twice.
 */
export const SHARED_MODULES = {
  template: {
    chineseOrdinal,
    fieldName,
    fieldsOf,
    sectionOf,
    squeeze,
    TABLE_KEYS,
    tableOf,
    tablePlace,
    TEMPLATES,
  },
  members: { property, method },
  grammar: { parseTitle },
  names: { organOfLine },
  text: { NormalizedText },
  background: { deliverToBackground, sendToBackground },
};
