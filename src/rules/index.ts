import allHandledConflict from './all-handled-conflict';
import cellEmpty from './cell-empty';
import cellInvalidValue from './cell-invalid-value';
import cellNotNumber from './cell-not-number';
import cellRemark from './cell-remark';
import columnExtra from './column-extra';
import columnMissing from './column-missing';
import disputesTotal from './disputes-total';
import doubledWords from './doubled-words';
import feeStatementMissing from './fee-statement-missing';
import growthRateWrong from './growth-rate-wrong';
import issuerMismatch from './issuer-mismatch';
import labelDeviation from './label-deviation';
import numberingBroken from './numbering-broken';
import oldFormatCited from './old-format-cited';
import overviewAspectMissing from './overview-aspect-missing';
import periodWrong from './period-wrong';
import placeholderResidue from './placeholder-residue';
import publishedLate from './published-late';
import regulationsWithoutPower from './regulations-without-power';
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
import signedDateInvalid from './signed-date-invalid';
import tableImage from './table-image';
import tableMissing from './table-missing';
import templateMismatch from './template-mismatch';
import textElsewhere from './text-elsewhere';
import textFigureMismatch from './text-figure-mismatch';
import textNoneConflict from './text-none-conflict';
import titleForm from './title-form';
import titleOrganMissing from './title-organ-missing';
import titleYearMissing from './title-year-missing';
import titleYearRepeated from './title-year-repeated';
import tooLarge from './too-large';
import unpaidWithoutFees from './unpaid-without-fees';

export { evaluateIdentities } from './identities';
export type { Rule, Violation } from './rule';

const ALL = [
  textElsewhere,
  tooLarge,
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
  cellRemark,
  cellInvalidValue,
  requestsBalance,
  requestsHandledTotal,
  requestsRowTotal,
  disputesTotal,
  titleForm,
  titleOrganMissing,
  titleYearMissing,
  titleYearRepeated,
  periodWrong,
  publishedLate,
  signedDateInvalid,
  issuerMismatch,
  overviewAspectMissing,
  feeStatementMissing,
  unpaidWithoutFees,
  regulationsWithoutPower,
  placeholderResidue,
  doubledWords,
  numberingBroken,
  oldFormatCited,
  textFigureMismatch,
  textNoneConflict,
  allHandledConflict,
  growthRateWrong,
];

/** The ids of all rules. */
export type RuleId = (typeof ALL)[number]['id'];

/** Every rule, one file each. A test holds this list against the folder. */
export const RULES: readonly Rule<RuleId>[] = ALL;
