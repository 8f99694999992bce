import { dropSites, onSites, requestSites } from '../../extension/sites/sites';
import {
  importSettings,
  readAllSettings,
  readBefore,
  type Imported,
} from '../../extension/storage/backup';
import { dropQuarantine, onItems, readQuarantine } from '../../extension/storage/storage';
import {
  changeLetterPresets,
  changeSettings,
  dropIgnored,
  dropOwn,
  keepIgnored,
  keepOwn,
  keepPreferences,
  localeOf,
  quarantineUnreadableSettings,
  type PreferencesChange,
} from '../../extension/storage/user-settings';
import type { Locale } from '../../messages';
import type { IgnoredFinding, OwnFinding } from '../../result';
import type { Backup, ImportMode, LetterPresets, RuleSettings, Settings } from '../../settings';
import { storedArchive, type ArchiveSource } from './archive-source';

/** What the options page shows. */
export interface OptionsState extends Settings {
  readonly locale: Locale;
  /** What was found in place of settings and could not be read. */
  readonly setAside: readonly unknown[];
  /** The settings before the last import; null where there was none. */
  readonly before: Backup | null;
}

/** Where the options page gets settings, and where changes go. Changes throw where they can't be kept. */
export interface OptionsSource {
  read(): Promise<OptionsState>;
  changeRules(by: (rules: RuleSettings) => RuleSettings): Promise<void>;
  prefer(change: PreferencesChange): Promise<void>;
  changeLetter(change: Partial<LetterPresets>): Promise<void>;
  ignore(entries: readonly IgnoredFinding[]): Promise<void>;
  unignore(entries: readonly IgnoredFinding[]): Promise<void>;
  /** Keeps findings that the person has added, or drops some by their ids. */
  keepOwn(entries: readonly OwnFinding[]): Promise<void>;
  dropOwn(ids: readonly string[]): Promise<void>;
  /** By the browser's prompt, so in the very turn of a click. False where it isn't allowed. */
  addSite(site: string): Promise<boolean>;
  /** False where the browser keeps the permission. */
  removeSite(site: string): Promise<boolean>;
  /** @param sites that are there now. Asks the browser as well, in the very turn of a click. */
  import(file: Backup, mode: ImportMode, sites: readonly string[]): Promise<Imported>;
  readonly archive: ArchiveSource;
  /** Forgets what could not be read. */
  dropSetAside(): Promise<void>;
  /** Calls `changed` when settings change, here or elsewhere. Returns what ends it. */
  watch(changed: () => void): () => void;
}

/** The settings of this browser. */
export const storedOptions: OptionsSource = {
  read: async () => {
    // Without room for it, what can't be read stays where it is, and is passed over.
    await quarantineUnreadableSettings().catch(() => undefined);
    const [settings, setAside, before] = await Promise.all([
      readAllSettings(),
      readQuarantine(),
      readBefore(),
    ]);
    return { ...settings, locale: localeOf(settings.preferences), setAside, before };
  },
  changeRules: changeSettings,
  prefer: keepPreferences,
  changeLetter: changeLetterPresets,
  ignore: keepIgnored,
  unignore: dropIgnored,
  keepOwn,
  dropOwn,
  addSite: (site) => requestSites([site]),
  removeSite: (site) => dropSites([site]),
  import: (file, mode, sites) => importSettings(file, mode, sites, new Date()),
  archive: storedArchive,
  dropSetAside: dropQuarantine,
  watch: (changed) => {
    const ends = [onItems('', changed), onSites(changed)];
    return () => ends.forEach((end) => end());
  },
};
