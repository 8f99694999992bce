import disputesTotal from './arithmetic/disputes-total';
import requestsBalance from './arithmetic/requests-balance';
import requestsHandledTotal from './arithmetic/requests-handled-total';
import requestsRowTotal from './arithmetic/requests-row-total';
import allHandledConflict from './claims/all-handled-conflict';
import growthRateWrong from './claims/growth-rate-wrong';
import textFigureMismatch from './claims/text-figure-mismatch';
import textNoneConflict from './claims/text-none-conflict';
import issuerMismatch from './formalities/issuer-mismatch';
import periodWrong from './formalities/period-wrong';
import publishedLate from './formalities/published-late';
import signedDateInvalid from './formalities/signed-date-invalid';
import titleForm from './formalities/title-form';
import titleOrganMissing from './formalities/title-organ-missing';
import titleYearMissing from './formalities/title-year-missing';
import titleYearRepeated from './formalities/title-year-repeated';
import type { Rule } from './rule';
import doubledWords from './statements/doubled-words';
import feeStatementMissing from './statements/fee-statement-missing';
import lastYearInText from './statements/last-year-in-text';
import oldFormatCited from './statements/old-format-cited';
import overviewAspectMissing from './statements/overview-aspect-missing';
import placeholderResidue from './statements/placeholder-residue';
import unpaidWithoutFees from './statements/unpaid-without-fees';
import numberingBroken from './structure/numbering-broken';
import sectionEmpty from './structure/section-empty';
import sectionMissing from './structure/section-missing';
import sectionOrder from './structure/section-order';
import sectionTitle from './structure/section-title';
import templateMismatch from './structure/template-mismatch';
import textElsewhere from './structure/text-elsewhere';
import tooLarge from './structure/too-large';
import cellEmpty from './tables/cell-empty';
import cellInvalidValue from './tables/cell-invalid-value';
import cellNotNumber from './tables/cell-not-number';
import cellRemark from './tables/cell-remark';
import columnExtra from './tables/column-extra';
import columnMissing from './tables/column-missing';
import labelDeviation from './tables/label-deviation';
import regulationsWithoutPower from './tables/regulations-without-power';
import rowExtra from './tables/row-extra';
import rowMissing from './tables/row-missing';
import tableImage from './tables/table-image';
import tableMissing from './tables/table-missing';

export { evaluateIdentities } from './arithmetic/identities';
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
  lastYearInText,
  textFigureMismatch,
  textNoneConflict,
  allHandledConflict,
  growthRateWrong,
];

/** The ids of all rules. */
export type RuleId = (typeof ALL)[number]['id'];

/** Every rule, one file each. A test holds this list against the folder. */
export const RULES: readonly Rule<RuleId>[] = ALL;
