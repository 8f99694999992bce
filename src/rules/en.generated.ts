// Written by `npx tsx scripts/generate.ts`; a test holds it to that.
import type { RuleId } from '../result';
import type { RuleMessage } from '../wording';
import { en as textElsewhere } from './structure/text-elsewhere';
import { en as tooLarge } from './structure/too-large';
import { en as templateMismatch } from './structure/template-mismatch';
import { en as sectionMissing } from './structure/section-missing';
import { en as sectionOrder } from './structure/section-order';
import { en as sectionTitle } from './structure/section-title';
import { en as sectionEmpty } from './structure/section-empty';
import { en as numberingBroken } from './structure/numbering-broken';
import { en as tableMissing } from './tables/table-missing';
import { en as tableImage } from './tables/table-image';
import { en as rowMissing } from './tables/row-missing';
import { en as rowExtra } from './tables/row-extra';
import { en as columnMissing } from './tables/column-missing';
import { en as columnExtra } from './tables/column-extra';
import { en as labelDeviation } from './tables/label-deviation';
import { en as cellEmpty } from './tables/cell-empty';
import { en as cellNotNumber } from './tables/cell-not-number';
import { en as cellRemark } from './tables/cell-remark';
import { en as cellInvalidValue } from './tables/cell-invalid-value';
import { en as regulationsWithoutPower } from './tables/regulations-without-power';
import { en as requestsBalance } from './arithmetic/requests-balance';
import { en as requestsHandledTotal } from './arithmetic/requests-handled-total';
import { en as requestsRowTotal } from './arithmetic/requests-row-total';
import { en as disputesTotal } from './arithmetic/disputes-total';
import { en as textFigureMismatch } from './claims/text-figure-mismatch';
import { en as textNoneConflict } from './claims/text-none-conflict';
import { en as allHandledConflict } from './claims/all-handled-conflict';
import { en as growthRateWrong } from './claims/growth-rate-wrong';
import { en as sumInTextWrong } from './claims/sum-in-text-wrong';
import { en as titleForm } from './formalities/title-form';
import { en as titleOrganMissing } from './formalities/title-organ-missing';
import { en as titleYearMissing } from './formalities/title-year-missing';
import { en as titleYearRepeated } from './formalities/title-year-repeated';
import { en as issuerMismatch } from './formalities/issuer-mismatch';
import { en as signedDateInvalid } from './formalities/signed-date-invalid';
import { en as publishedLate } from './formalities/published-late';
import { en as periodWrong } from './formalities/period-wrong';
import { en as overviewAspectMissing } from './statements/overview-aspect-missing';
import { en as feeStatementMissing } from './statements/fee-statement-missing';
import { en as unpaidWithoutFees } from './statements/unpaid-without-fees';
import { en as placeholderResidue } from './statements/placeholder-residue';
import { en as doubledWords } from './statements/doubled-words';
import { en as oldFormatCited } from './statements/old-format-cited';
import { en as lastYearInText } from './statements/last-year-in-text';
import { en as documentMisquoted } from './statements/document-misquoted';
import { en as carriedInMismatch } from './years/carried-in-mismatch';
import { en as inForceMismatch } from './years/in-force-mismatch';
import { en as figuresRepeated } from './years/figures-repeated';
import { en as textRepeated } from './years/text-repeated';
import { en as lastYearFigureMismatch } from './years/last-year-figure-mismatch';

/** What the rules say, in English. */
export const rules: Readonly<Record<RuleId, RuleMessage>> = {
  'text-elsewhere': textElsewhere,
  'too-large': tooLarge,
  'template-mismatch': templateMismatch,
  'section-missing': sectionMissing,
  'section-order': sectionOrder,
  'section-title': sectionTitle,
  'section-empty': sectionEmpty,
  'numbering-broken': numberingBroken,
  'table-missing': tableMissing,
  'table-image': tableImage,
  'row-missing': rowMissing,
  'row-extra': rowExtra,
  'column-missing': columnMissing,
  'column-extra': columnExtra,
  'label-deviation': labelDeviation,
  'cell-empty': cellEmpty,
  'cell-not-number': cellNotNumber,
  'cell-remark': cellRemark,
  'cell-invalid-value': cellInvalidValue,
  'regulations-without-power': regulationsWithoutPower,
  'requests-balance': requestsBalance,
  'requests-handled-total': requestsHandledTotal,
  'requests-row-total': requestsRowTotal,
  'disputes-total': disputesTotal,
  'text-figure-mismatch': textFigureMismatch,
  'text-none-conflict': textNoneConflict,
  'all-handled-conflict': allHandledConflict,
  'growth-rate-wrong': growthRateWrong,
  'sum-in-text-wrong': sumInTextWrong,
  'title-form': titleForm,
  'title-organ-missing': titleOrganMissing,
  'title-year-missing': titleYearMissing,
  'title-year-repeated': titleYearRepeated,
  'issuer-mismatch': issuerMismatch,
  'signed-date-invalid': signedDateInvalid,
  'published-late': publishedLate,
  'period-wrong': periodWrong,
  'overview-aspect-missing': overviewAspectMissing,
  'fee-statement-missing': feeStatementMissing,
  'unpaid-without-fees': unpaidWithoutFees,
  'placeholder-residue': placeholderResidue,
  'doubled-words': doubledWords,
  'old-format-cited': oldFormatCited,
  'last-year-in-text': lastYearInText,
  'document-misquoted': documentMisquoted,
  'carried-in-mismatch': carriedInMismatch,
  'in-force-mismatch': inForceMismatch,
  'figures-repeated': figuresRepeated,
  'text-repeated': textRepeated,
  'last-year-figure-mismatch': lastYearFigureMismatch,
};
