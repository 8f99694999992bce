import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { localeFor, type Locale } from '../messages';
import {
  DEFAULT_PREFERENCES,
  DEFAULT_SETTINGS,
  ignoredFinding,
  parseSettings,
  preferencesSchema,
  type IgnoredFinding,
  type Preferences,
  type RuleSettings,
} from '../report';
import {
  changeItem,
  onItems,
  readItem,
  readItems,
  removeItems,
  setUnreadableAside,
  writeItem,
} from './kept';
import type { FrameContext } from './messages';

/**
 * What a person has decided, in local storage: the settings of rules, how it should look, and which
 * findings are set aside. Preferences and ignored findings are an item each, so that two windows
 * writing at once never undo one another.
 */

const RULES = 'settings/rules';
const PREFERENCE = 'preference/';
const IGNORED = 'ignored/';

// --- Settings of rules

/** The settings of rules; the defaults where there are none that can be read. */
export const readSettings = async (): Promise<RuleSettings> =>
  (await readItem(RULES, parseSettings)) ?? DEFAULT_SETTINGS;

/** @throws Error where the browser can't keep them */
export const keepSettings = (settings: RuleSettings): Promise<void> =>
  writeItem(RULES, parseSettings, settings);

/**
 * Changes the settings of rules by what they are at that moment.
 * @throws Error where the browser can't keep them
 */
export const changeSettings = (change: (settings: RuleSettings) => RuleSettings): Promise<void> =>
  changeItem(RULES, parseSettings, (settings) => change(settings ?? DEFAULT_SETTINGS));

/** Puts settings of rules aside that can't be read; audits go by the defaults then. */
export const setUnreadableSettingsAside = (): Promise<void> =>
  setUnreadableAside(RULES, parseSettings);

/** Calls `listener` with the settings of rules whenever they change. Returns what ends it. */
export const onSettings = (listener: (settings: RuleSettings) => void): (() => void) =>
  // Read anew and not taken from the event: of changes in a row the last one counts.
  onItems(RULES, () => void readSettings().then(listener, () => undefined));

// --- Preferences

const PREFERENCES = Object.keys(DEFAULT_PREFERENCES) as readonly (keyof Preferences)[];
const partial = z.partial(preferencesSchema);

/** Each preference, the default in place of one that can't be read. */
export async function readPreferences(): Promise<Preferences> {
  const keys = PREFERENCES.map((name) => PREFERENCE + name);
  const items = await browser.storage.local.get(keys);
  const read = PREFERENCES.map((name) => {
    const parsed = partial.safeParse({ [name]: items[PREFERENCE + name] });
    return parsed.success ? parsed.data : {};
  });
  const known = Object.entries(Object.assign({}, ...read) as Partial<Preferences>);
  return {
    ...DEFAULT_PREFERENCES,
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
  };
}

/** Some of the preferences. */
export type PreferencesChange = { readonly [P in keyof Preferences]?: Preferences[P] | undefined };

/** @throws Error where the browser can't keep them */
export async function keepPreferences(change: PreferencesChange): Promise<void> {
  const items = Object.entries(change).filter(([, value]) => value !== undefined);
  await browser.storage.local.set(
    Object.fromEntries(items.map(([name, value]) => [PREFERENCE + name, value])),
  );
}

/** Calls `listener` with the preferences whenever one changes. Returns what ends it. */
export const onPreferences = (listener: (preferences: Preferences) => void): (() => void) =>
  onItems(PREFERENCE, () => void readPreferences().then(listener, () => undefined));

// --- Ignored findings

const parseIgnored = (data: unknown): IgnoredFinding | null => {
  const parsed = ignoredFinding.safeParse(data);
  return parsed.success ? parsed.data : null;
};

/** One item for each finding of each report: the same one, ignored again, replaces its entry. */
const ignoredKey = ({ organ, year, rule, at, detail }: IgnoredFinding): string =>
  IGNORED + JSON.stringify([organ, year, rule, at, detail ?? null]);

/** Everything that was set aside, in any report, the oldest first. */
export async function readIgnored(): Promise<readonly IgnoredFinding[]> {
  const items = [...(await readItems(IGNORED, parseIgnored)).values()];
  return items.sort((a, b) => (a.ignoredOn < b.ignoredOn ? -1 : 1));
}

/** @throws Error where the browser can't keep them */
export async function keepIgnored(entries: readonly IgnoredFinding[]): Promise<void> {
  for (const entry of entries) await writeItem(ignoredKey(entry), parseIgnored, entry);
}

/** Findings that count again. */
export const dropIgnored = (entries: readonly IgnoredFinding[]): Promise<void> =>
  removeItems(entries.map(ignoredKey));

/** Calls `listener` with everything that is set aside whenever that changes. Returns what ends it. */
export const onIgnored = (listener: (ignored: readonly IgnoredFinding[]) => void): (() => void) =>
  onItems(IGNORED, () => void readIgnored().then(listener, () => undefined));

// --- All of it

/** The language to speak, by preference and browser. */
export const localeOf = ({ language }: Preferences): Locale =>
  language === 'auto' ? localeFor(browser.i18n.getUILanguage()) : language;

/** What an audited page has to know. Never rejects: an audit by the defaults is better than none. */
export async function frameContext(): Promise<FrameContext> {
  const or = <T>(promise: Promise<T>, fallback: T): Promise<T> => promise.catch(() => fallback);
  const [settings, preferences, ignored] = await Promise.all([
    or(readSettings(), DEFAULT_SETTINGS),
    or(readPreferences(), DEFAULT_PREFERENCES),
    or(readIgnored(), []),
  ]);
  return { locale: localeOf(preferences), settings, preferences, ignored };
}
