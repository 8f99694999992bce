import cellEmpty from './cell-empty';
import cellInvalidValue from './cell-invalid-value';
import cellNotNumber from './cell-not-number';
import columnExtra from './column-extra';
import columnMissing from './column-missing';
import disputesTotal from './disputes-total';
import labelDeviation from './label-deviation';
import requestsBalance from './requests-balance';
import requestsHandledTotal from './requests-handled-total';
import requestsRowTotal from './requests-row-total';
import rowExtra from './row-extra';
import rowMissing from './row-missing';
import type { Rule } from './rule';
import sectionEmpty from './section-empty';
import sectionMissing from './section-missing';
import sectionOrder from './section-order';
import sectionTitle from './section-title';
import tableImage from './table-image';
import tableMissing from './table-missing';
import templateMismatch from './template-mismatch';

export { evaluateIdentities } from './identities';
export type { Rule, Violation } from './rule';

/** Every rule, one file each. A test holds this list against the folder. */
export const RULES: readonly Rule[] = [
  templateMismatch,
  sectionMissing,
  sectionOrder,
  sectionTitle,
  sectionEmpty,
  tableMissing,
  tableImage,
  rowMissing,
  rowExtra,
  columnMissing,
  columnExtra,
  labelDeviation,
  cellEmpty,
  cellNotNumber,
  cellInvalidValue,
  requestsBalance,
  requestsHandledTotal,
  requestsRowTotal,
  disputesTotal,
];
