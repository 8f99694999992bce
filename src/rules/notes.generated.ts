// Written by `npx tsx scripts/generate.ts`; a test holds it to that.
import type { RuleId } from '../result';
import type { RuleNotes } from '../wording';
import type { RuleGroup } from './groups';
import { notes as textElsewhere } from './structure/text-elsewhere';
import { notes as tooLarge } from './structure/too-large';
import { notes as templateMismatch } from './structure/template-mismatch';
import { notes as sectionMissing } from './structure/section-missing';
import { notes as sectionOrder } from './structure/section-order';
import { notes as sectionTitle } from './structure/section-title';
import { notes as sectionEmpty } from './structure/section-empty';
import { notes as numberingBroken } from './structure/numbering-broken';
import { notes as tableMissing } from './tables/table-missing';
import { notes as tableImage } from './tables/table-image';
import { notes as rowMissing } from './tables/row-missing';
import { notes as rowExtra } from './tables/row-extra';
import { notes as columnMissing } from './tables/column-missing';
import { notes as columnExtra } from './tables/column-extra';
import { notes as labelDeviation } from './tables/label-deviation';
import { notes as cellEmpty } from './tables/cell-empty';
import { notes as cellNotNumber } from './tables/cell-not-number';
import { notes as cellRemark } from './tables/cell-remark';
import { notes as cellInvalidValue } from './tables/cell-invalid-value';
import { notes as regulationsWithoutPower } from './tables/regulations-without-power';
import { notes as requestsBalance } from './arithmetic/requests-balance';
import { notes as requestsHandledTotal } from './arithmetic/requests-handled-total';
import { notes as requestsRowTotal } from './arithmetic/requests-row-total';
import { notes as disputesTotal } from './arithmetic/disputes-total';
import { notes as textFigureMismatch } from './claims/text-figure-mismatch';
import { notes as textNoneConflict } from './claims/text-none-conflict';
import { notes as allHandledConflict } from './claims/all-handled-conflict';
import { notes as growthRateWrong } from './claims/growth-rate-wrong';
import { notes as sumInTextWrong } from './claims/sum-in-text-wrong';
import { notes as titleForm } from './formalities/title-form';
import { notes as titleOrganMissing } from './formalities/title-organ-missing';
import { notes as titleYearMissing } from './formalities/title-year-missing';
import { notes as titleYearRepeated } from './formalities/title-year-repeated';
import { notes as issuerMismatch } from './formalities/issuer-mismatch';
import { notes as signedDateInvalid } from './formalities/signed-date-invalid';
import { notes as publishedLate } from './formalities/published-late';
import { notes as periodWrong } from './formalities/period-wrong';
import { notes as overviewAspectMissing } from './statements/overview-aspect-missing';
import { notes as feeStatementMissing } from './statements/fee-statement-missing';
import { notes as unpaidWithoutFees } from './statements/unpaid-without-fees';
import { notes as placeholderResidue } from './statements/placeholder-residue';
import { notes as doubledWords } from './statements/doubled-words';
import { notes as oldFormatCited } from './statements/old-format-cited';
import { notes as lastYearInText } from './statements/last-year-in-text';
import { notes as documentMisquoted } from './statements/document-misquoted';
import { notes as carriedInMismatch } from './years/carried-in-mismatch';
import { notes as inForceMismatch } from './years/in-force-mismatch';
import { notes as figuresRepeated } from './years/figures-repeated';
import { notes as textRepeated } from './years/text-repeated';
import { notes as lastYearFigureMismatch } from './years/last-year-figure-mismatch';

/** What lists of rules say of every rule, by its id. */
export const RULE_NOTES: Readonly<Record<RuleId, RuleNotes & { readonly group: RuleGroup }>> = {
  'text-elsewhere': { group: 'structure', ...textElsewhere },
  'too-large': { group: 'structure', ...tooLarge },
  'template-mismatch': { group: 'structure', ...templateMismatch },
  'section-missing': { group: 'structure', ...sectionMissing },
  'section-order': { group: 'structure', ...sectionOrder },
  'section-title': { group: 'structure', ...sectionTitle },
  'section-empty': { group: 'structure', ...sectionEmpty },
  'numbering-broken': { group: 'structure', ...numberingBroken },
  'table-missing': { group: 'tables', ...tableMissing },
  'table-image': { group: 'tables', ...tableImage },
  'row-missing': { group: 'tables', ...rowMissing },
  'row-extra': { group: 'tables', ...rowExtra },
  'column-missing': { group: 'tables', ...columnMissing },
  'column-extra': { group: 'tables', ...columnExtra },
  'label-deviation': { group: 'tables', ...labelDeviation },
  'cell-empty': { group: 'tables', ...cellEmpty },
  'cell-not-number': { group: 'tables', ...cellNotNumber },
  'cell-remark': { group: 'tables', ...cellRemark },
  'cell-invalid-value': { group: 'tables', ...cellInvalidValue },
  'regulations-without-power': { group: 'tables', ...regulationsWithoutPower },
  'requests-balance': { group: 'arithmetic', ...requestsBalance },
  'requests-handled-total': { group: 'arithmetic', ...requestsHandledTotal },
  'requests-row-total': { group: 'arithmetic', ...requestsRowTotal },
  'disputes-total': { group: 'arithmetic', ...disputesTotal },
  'text-figure-mismatch': { group: 'claims', ...textFigureMismatch },
  'text-none-conflict': { group: 'claims', ...textNoneConflict },
  'all-handled-conflict': { group: 'claims', ...allHandledConflict },
  'growth-rate-wrong': { group: 'claims', ...growthRateWrong },
  'sum-in-text-wrong': { group: 'claims', ...sumInTextWrong },
  'title-form': { group: 'formalities', ...titleForm },
  'title-organ-missing': { group: 'formalities', ...titleOrganMissing },
  'title-year-missing': { group: 'formalities', ...titleYearMissing },
  'title-year-repeated': { group: 'formalities', ...titleYearRepeated },
  'issuer-mismatch': { group: 'formalities', ...issuerMismatch },
  'signed-date-invalid': { group: 'formalities', ...signedDateInvalid },
  'published-late': { group: 'formalities', ...publishedLate },
  'period-wrong': { group: 'formalities', ...periodWrong },
  'overview-aspect-missing': { group: 'statements', ...overviewAspectMissing },
  'fee-statement-missing': { group: 'statements', ...feeStatementMissing },
  'unpaid-without-fees': { group: 'statements', ...unpaidWithoutFees },
  'placeholder-residue': { group: 'statements', ...placeholderResidue },
  'doubled-words': { group: 'statements', ...doubledWords },
  'old-format-cited': { group: 'statements', ...oldFormatCited },
  'last-year-in-text': { group: 'statements', ...lastYearInText },
  'document-misquoted': { group: 'statements', ...documentMisquoted },
  'carried-in-mismatch': { group: 'years', ...carriedInMismatch },
  'in-force-mismatch': { group: 'years', ...inForceMismatch },
  'figures-repeated': { group: 'years', ...figuresRepeated },
  'text-repeated': { group: 'years', ...textRepeated },
  'last-year-figure-mismatch': { group: 'years', ...lastYearFigureMismatch },
};
