import { rules as rulesEn } from '../rules/en.generated';
import type { Locale } from '../wording';
import { archive as archiveEn } from './en/archive';
import { ignoring as ignoringEn } from './en/ignoring';
import { options as optionsEn } from './en/options';
import { overlay as overlayEn } from './en/overlay';
import { panel as panelEn } from './en/panel';
import { places as placesEn } from './en/places';
import { recheck as recheckEn } from './en/recheck';
import { saving as savingEn } from './en/saving';
import { toolbar as toolbarEn } from './en/toolbar';
import { workbook as workbookEn } from './en/workbook';
import { years as yearsEn } from './en/years';
import { setPageWords } from './page';
import { archive, type ArchiveWords } from './zh/archive';
import { ignoring, type IgnoringWords } from './zh/ignoring';
import { options, type OptionsWords } from './zh/options';
import { overlay, type OverlayWords } from './zh/overlay';
import { panel, type PanelWords } from './zh/panel';
import { recheck, type RecheckWords } from './zh/recheck';
import { saving, type SavingWords } from './zh/saving';
import { toolbar, type ToolbarWords } from './zh/toolbar';
import { workbook, type WorkbookWords } from './zh/workbook';
import { years, type YearsWords } from './zh/years';

/**
 * The whole catalogue in both languages: for extension pages, the background and the command line,
 * which are not part of any page and may carry all of it.
 */
export * from './index';
export type {
  ArchiveWords,
  IgnoringWords,
  OptionsWords,
  PanelWords,
  RecheckWords,
  SavingWords,
  ToolbarWords,
  WorkbookWords,
};

const ENGLISH = { overlay: overlayEn, places: placesEn, rules: rulesEn };
setPageWords((locale) => (locale === 'en' ? ENGLISH : undefined));

/** Words of every surface. */
export interface UiMessages {
  readonly overlay: OverlayWords;
  readonly toolbar: ToolbarWords;
  readonly ignoring: IgnoringWords;
  readonly panel: PanelWords;
  readonly options: OptionsWords;
  readonly archive: ArchiveWords;
  readonly saving: SavingWords;
  readonly workbook: WorkbookWords;
  readonly years: YearsWords;
  readonly recheck: RecheckWords;
}

const CATALOGUE: Record<Locale, UiMessages> = {
  zh: { overlay, toolbar, ignoring, panel, options, archive, saving, workbook, years, recheck },
  en: {
    overlay: overlayEn,
    toolbar: toolbarEn,
    ignoring: ignoringEn,
    panel: panelEn,
    options: optionsEn,
    archive: archiveEn,
    saving: savingEn,
    workbook: workbookEn,
    years: yearsEn,
    recheck: recheckEn,
  },
};

export const uiMessages = (locale: Locale): UiMessages => CATALOGUE[locale];
