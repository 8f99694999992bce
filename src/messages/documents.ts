import { rules as rulesEn } from '../rules/en.generated';
import type { Locale } from '../wording';
import { ignoring as ignoringEn } from './en/ignoring';
import { overlay as overlayEn } from './en/overlay';
import { places as placesEn } from './en/places';
import { recheck as recheckEn } from './en/recheck';
import { saving as savingEn } from './en/saving';
import { workbook as workbookEn } from './en/workbook';
import { years as yearsEn } from './en/years';
import { setPageWords } from './page';
import { ignoring, type IgnoringWords } from './zh/ignoring';
import { recheck, type RecheckWords } from './zh/recheck';
import { saving, type SavingWords } from './zh/saving';
import { workbook, type WorkbookWords } from './zh/workbook';
import { years, type YearsWords } from './zh/years';

/**
 * Words of saved documents in both languages. The script that saves within a page carries these, and no
 * words of the panel and the settings.
 */
export type { Locale };
export type { IgnoringWords, RecheckWords, SavingWords, WorkbookWords, YearsWords };

const ENGLISH = { overlay: overlayEn, places: placesEn, rules: rulesEn };
setPageWords((locale) => (locale === 'en' ? ENGLISH : undefined));

/** What saved documents say. */
export interface DocumentMessages {
  readonly ignoring: IgnoringWords;
  readonly saving: SavingWords;
  readonly workbook: WorkbookWords;
  readonly years: YearsWords;
  readonly recheck: RecheckWords;
}

const CATALOGUE: Record<Locale, DocumentMessages> = {
  zh: { ignoring, saving, workbook, years, recheck },
  en: {
    ignoring: ignoringEn,
    saving: savingEn,
    workbook: workbookEn,
    years: yearsEn,
    recheck: recheckEn,
  },
};

export const documentMessages = (locale: Locale): DocumentMessages => CATALOGUE[locale];
