import type { Locale } from '../wording';
import { documentMessages, type DocumentMessages } from './documents';
import { archive as archiveEn } from './en/archive';
import { options as optionsEn } from './en/options';
import { overlay as overlayEn } from './en/overlay';
import { panel as panelEn } from './en/panel';
import { toolbar as toolbarEn } from './en/toolbar';
import { workbench as workbenchEn } from './en/workbench';
import { archive, type ArchiveWords } from './zh/archive';
import { options, type OptionsWords } from './zh/options';
import { overlay, type OverlayWords } from './zh/overlay';
import { panel, type PanelWords } from './zh/panel';
import { toolbar, type ToolbarWords } from './zh/toolbar';
import { workbench, type WorkbenchWords } from './zh/workbench';

/**
 * The whole catalogue in both languages: for extension pages, the background and the command line,
 * which are not part of any page and may carry all of it.
 */
export * from './index';
export type * from './documents';
export type { ArchiveWords, OptionsWords, PanelWords, ToolbarWords, WorkbenchWords };

/** Words of every surface. */
export interface UiMessages extends DocumentMessages {
  readonly overlay: OverlayWords;
  readonly toolbar: ToolbarWords;
  readonly panel: PanelWords;
  readonly options: OptionsWords;
  readonly archive: ArchiveWords;
  readonly workbench: WorkbenchWords;
}

const CATALOGUE: Record<Locale, UiMessages> = {
  zh: { ...documentMessages('zh'), overlay, toolbar, panel, options, archive, workbench },
  en: {
    ...documentMessages('en'),
    overlay: overlayEn,
    toolbar: toolbarEn,
    panel: panelEn,
    options: optionsEn,
    archive: archiveEn,
    workbench: workbenchEn,
  },
};

export const uiMessages = (locale: Locale): UiMessages => CATALOGUE[locale];
