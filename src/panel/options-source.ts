import { dropSetAside, readSetAside } from '../browser/kept';
import {
  keepSettings,
  onSettings,
  readSettings,
  setUnreadableSettingsAside,
} from '../browser/wishes';
import type { RuleSettings } from '../report';

/** What the options page starts from. */
export interface OptionsState {
  readonly settings: RuleSettings;
  /** What was found in place of settings and could not be read. */
  readonly setAside: readonly unknown[];
}

/** Where the options page gets the settings of rules, and where changes go. */
export interface OptionsSource {
  read(): Promise<OptionsState>;
  /** @throws Error where the browser can't keep them */
  keep(settings: RuleSettings): Promise<void>;
  /** Forgets what could not be read. */
  dropSetAside(): Promise<void>;
  /** Calls `changed` when settings change, here or in another tab. Returns what ends it. */
  watch(changed: (settings: RuleSettings) => void): () => void;
}

/** The settings of this browser. */
export const storedOptions: OptionsSource = {
  read: async () => {
    await setUnreadableSettingsAside();
    const [settings, setAside] = await Promise.all([readSettings(), readSetAside()]);
    return { settings, setAside };
  },
  keep: keepSettings,
  dropSetAside,
  watch: onSettings,
};
