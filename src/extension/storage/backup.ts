import {
  parseBackup,
  siteChanges,
  sitesWithBackup,
  toBackup,
  withBackup,
  type Backup,
  type ImportMode,
  type Settings,
} from '../../settings';
import { dropSites, readSites, requestSites } from '../sites/sites';
import { readItem } from './storage';
import { loadUserSettings, updateUserSettings } from './user-settings';

/** Taking settings out, bringing them in, and bringing back what was there before. */

/** The settings as they were before the last import, to go back to. */
const BEFORE = 'backup/before';

/** All settings. */
export async function readAllSettings(): Promise<Settings> {
  const [settings, sites] = await Promise.all([loadUserSettings(), readSites()]);
  return { ...settings, sites };
}

/** The settings before the last import; null where there was none. */
export const readBefore = (): Promise<Backup | null> => readItem(BEFORE, parseBackup);

/** How an import came out. */
export interface Imported {
  /** Sites that the person or the browser did not allow. */
  readonly refused: readonly string[];
}

/**
 * Takes settings from a file. Those that were there are kept, and `readBefore` has them from then on;
 * bringing these back is an import as well.
 *
 * Has to be called in the very turn of a click, since the browser may ask about sites.
 *
 * @param sites what stands there now
 * @throws Error where the browser can't keep them; all stays as it was then
 */
export async function importSettings(
  file: Backup,
  mode: ImportMode,
  sites: readonly string[],
  now: Date,
): Promise<Imported> {
  const { added, removed } = siteChanges(sites, sitesWithBackup(sites, file, mode));
  // First of all, before anything that takes a turn: browsers ask only where a person has clicked.
  const allowed = await requestSites(added);
  await updateUserSettings((settings) => {
    const before = { ...settings, sites };
    const { rules, preferences, letter, ignored, own } = withBackup(before, file, mode);
    return {
      settings: { rules, preferences, letter, ignored, own },
      extraItems: { [BEFORE]: toBackup(before, now) },
    };
  });
  await dropSites(removed);
  return { refused: allowed ? [] : added };
}
