// Written by `npx tsx scripts/generate.ts`; a test holds it to that.
import type { Rule } from './rule';
import textElsewhere from './structure/text-elsewhere';
import tooLarge from './structure/too-large';
import templateMismatch from './structure/template-mismatch';
import sectionMissing from './structure/section-missing';
import sectionOrder from './structure/section-order';
import sectionTitle from './structure/section-title';
import sectionEmpty from './structure/section-empty';
import numberingBroken from './structure/numbering-broken';
import tableMissing from './tables/table-missing';
import tableImage from './tables/table-image';
import rowMissing from './tables/row-missing';
import rowExtra from './tables/row-extra';
import columnMissing from './tables/column-missing';
import columnExtra from './tables/column-extra';
import labelDeviation from './tables/label-deviation';
import cellEmpty from './tables/cell-empty';
import cellNotNumber from './tables/cell-not-number';
import cellRemark from './tables/cell-remark';
import cellInvalidValue from './tables/cell-invalid-value';
import regulationsWithoutPower from './tables/regulations-without-power';
import requestsBalance from './arithmetic/requests-balance';
import requestsHandledTotal from './arithmetic/requests-handled-total';
import requestsRowTotal from './arithmetic/requests-row-total';
import disputesTotal from './arithmetic/disputes-total';
import textFigureMismatch from './claims/text-figure-mismatch';
import textNoneConflict from './claims/text-none-conflict';
import allHandledConflict from './claims/all-handled-conflict';
import growthRateWrong from './claims/growth-rate-wrong';
import sumInTextWrong from './claims/sum-in-text-wrong';
import titleForm from './formalities/title-form';
import titleOrganMissing from './formalities/title-organ-missing';
import titleYearMissing from './formalities/title-year-missing';
import titleYearRepeated from './formalities/title-year-repeated';
import issuerMismatch from './formalities/issuer-mismatch';
import signedDateInvalid from './formalities/signed-date-invalid';
import publishedLate from './formalities/published-late';
import periodWrong from './formalities/period-wrong';
import overviewAspectMissing from './statements/overview-aspect-missing';
import feeStatementMissing from './statements/fee-statement-missing';
import unpaidWithoutFees from './statements/unpaid-without-fees';
import placeholderResidue from './statements/placeholder-residue';
import doubledWords from './statements/doubled-words';
import oldFormatCited from './statements/old-format-cited';
import lastYearInText from './statements/last-year-in-text';
import documentMisquoted from './statements/document-misquoted';
import carriedInMismatch from './years/carried-in-mismatch';
import inForceMismatch from './years/in-force-mismatch';
import figuresRepeated from './years/figures-repeated';
import textRepeated from './years/text-repeated';
import lastYearFigureMismatch from './years/last-year-figure-mismatch';

/** Every rule, in the order of reading. */
export const RULES: readonly Rule[] = [
  textElsewhere,
  tooLarge,
  templateMismatch,
  sectionMissing,
  sectionOrder,
  sectionTitle,
  sectionEmpty,
  numberingBroken,
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
  regulationsWithoutPower,
  requestsBalance,
  requestsHandledTotal,
  requestsRowTotal,
  disputesTotal,
  textFigureMismatch,
  textNoneConflict,
  allHandledConflict,
  growthRateWrong,
  sumInTextWrong,
  titleForm,
  titleOrganMissing,
  titleYearMissing,
  titleYearRepeated,
  issuerMismatch,
  signedDateInvalid,
  publishedLate,
  periodWrong,
  overviewAspectMissing,
  feeStatementMissing,
  unpaidWithoutFees,
  placeholderResidue,
  doubledWords,
  oldFormatCited,
  lastYearInText,
  documentMisquoted,
  carriedInMismatch,
  inForceMismatch,
  figuresRepeated,
  textRepeated,
  lastYearFigureMismatch,
];

/** Those that judge a report by itself. */
export const REPORT_RULES: readonly Rule[] = [
  textElsewhere,
  tooLarge,
  templateMismatch,
  sectionMissing,
  sectionOrder,
  sectionTitle,
  sectionEmpty,
  numberingBroken,
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
  regulationsWithoutPower,
  requestsBalance,
  requestsHandledTotal,
  requestsRowTotal,
  disputesTotal,
  textFigureMismatch,
  textNoneConflict,
  allHandledConflict,
  growthRateWrong,
  sumInTextWrong,
  titleForm,
  titleOrganMissing,
  titleYearMissing,
  titleYearRepeated,
  issuerMismatch,
  signedDateInvalid,
  publishedLate,
  periodWrong,
  overviewAspectMissing,
  feeStatementMissing,
  unpaidWithoutFees,
  placeholderResidue,
  doubledWords,
  oldFormatCited,
  lastYearInText,
  documentMisquoted,
];

/** Those that hold a report against last year's; a script that doesn't name them goes without. */
export const YEAR_RULES: readonly Rule[] = [
  carriedInMismatch,
  inForceMismatch,
  figuresRepeated,
  textRepeated,
  lastYearFigureMismatch,
];
