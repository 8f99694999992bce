// Written by `npx tsx scripts/generate.ts`; a test holds it to that.
import type { RuleId } from '../result';
import type { RuleMessage } from '../wording';
import { zh as textElsewhere } from './structure/text-elsewhere';
import { zh as tooLarge } from './structure/too-large';
import { zh as templateMismatch } from './structure/template-mismatch';
import { zh as sectionMissing } from './structure/section-missing';
import { zh as sectionOrder } from './structure/section-order';
import { zh as sectionTitle } from './structure/section-title';
import { zh as sectionEmpty } from './structure/section-empty';
import { zh as numberingBroken } from './structure/numbering-broken';
import { zh as tableMissing } from './tables/table-missing';
import { zh as tableImage } from './tables/table-image';
import { zh as rowMissing } from './tables/row-missing';
import { zh as rowExtra } from './tables/row-extra';
import { zh as columnMissing } from './tables/column-missing';
import { zh as columnExtra } from './tables/column-extra';
import { zh as labelDeviation } from './tables/label-deviation';
import { zh as cellEmpty } from './tables/cell-empty';
import { zh as cellNotNumber } from './tables/cell-not-number';
import { zh as cellRemark } from './tables/cell-remark';
import { zh as cellInvalidValue } from './tables/cell-invalid-value';
import { zh as regulationsWithoutPower } from './tables/regulations-without-power';
import { zh as requestsBalance } from './arithmetic/requests-balance';
import { zh as requestsHandledTotal } from './arithmetic/requests-handled-total';
import { zh as requestsRowTotal } from './arithmetic/requests-row-total';
import { zh as disputesTotal } from './arithmetic/disputes-total';
import { zh as textFigureMismatch } from './claims/text-figure-mismatch';
import { zh as textNoneConflict } from './claims/text-none-conflict';
import { zh as allHandledConflict } from './claims/all-handled-conflict';
import { zh as growthRateWrong } from './claims/growth-rate-wrong';
import { zh as sumInTextWrong } from './claims/sum-in-text-wrong';
import { zh as titleForm } from './formalities/title-form';
import { zh as titleOrganMissing } from './formalities/title-organ-missing';
import { zh as titleYearMissing } from './formalities/title-year-missing';
import { zh as titleYearRepeated } from './formalities/title-year-repeated';
import { zh as issuerMismatch } from './formalities/issuer-mismatch';
import { zh as signedDateInvalid } from './formalities/signed-date-invalid';
import { zh as publishedLate } from './formalities/published-late';
import { zh as periodWrong } from './formalities/period-wrong';
import { zh as overviewAspectMissing } from './statements/overview-aspect-missing';
import { zh as feeStatementMissing } from './statements/fee-statement-missing';
import { zh as unpaidWithoutFees } from './statements/unpaid-without-fees';
import { zh as placeholderResidue } from './statements/placeholder-residue';
import { zh as doubledWords } from './statements/doubled-words';
import { zh as oldFormatCited } from './statements/old-format-cited';
import { zh as lastYearInText } from './statements/last-year-in-text';
import { zh as documentMisquoted } from './statements/document-misquoted';
import { zh as carriedInMismatch } from './years/carried-in-mismatch';
import { zh as inForceMismatch } from './years/in-force-mismatch';
import { zh as figuresRepeated } from './years/figures-repeated';
import { zh as textRepeated } from './years/text-repeated';
import { zh as lastYearFigureMismatch } from './years/last-year-figure-mismatch';

/** What the rules say, in Chinese. */
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
