import browser from 'webextension-polyfill';
import { oldestFirst } from '../../base/oldest-first';
import { localeFor, type Locale } from '../../messages';
import {
  idOfIgnored,
  parseIgnored,
  parseOwn,
  type IgnoredFinding,
  type OwnFinding,
} from '../../result';
import {
  coarsePlace,
  DEFAULT_LETTER_PRESETS,
  DEFAULT_PREFERENCES,
  DEFAULT_SETTINGS,
  parseLetterPresets,
  parsePreference,
  parseSettings,
  PREFERENCE_NAMES,
  withPreferences,
  type LetterPresets,
  type Preferences,
  type RuleSettings,
  type Settings,
} from '../../settings';
import type { FrameContext } from '../protocol/messages';
import {
  changeItems,
  itemsOf,
  onItems,
  quarantineUnreadable,
  type Change,
  type IsReadable,
  type Items,
} from './storage';
import { IGNORED, LETTER, OWN, PREFERENCE, RULES } from './storage-keys';

/**
 * What a person has decided, in local storage: the settings of rules, how it should look, what is
 * filled into letters, which findings are set aside, and which were added. Preferences and findings are
 * an item each, so that two windows writing at once never undo one another.
 */

const preferenceOf = (key: string): keyof Preferences | undefined =>
  PREFERENCE_NAMES.find((name) => PREFERENCE + name === key);

const isReadable: IsReadable = (key, item) => {
  if (key === RULES) return parseSettings(item) !== null;
  if (key === LETTER) return parseLetterPresets(item) !== null;
  if (key.startsWith(IGNORED)) return parseIgnored(item) !== null;
  if (key.startsWith(OWN)) return parseOwn(item) !== null;
  const name = preferenceOf(key);
  return name === undefined || parsePreference(name, item) !== null;
};

const change = (by: (items: Items) => Change): Promise<void> => changeItems(isReadable, by);

/** Puts aside all wishes that can't be read; the defaults count in their place. */
export const quarantineUnreadableSettings = (): Promise<void> => quarantineUnreadable(isReadable);

// --- Settings of rules

/**
 * Changes the settings of rules by what they are at that moment.
 * @throws Error where the browser can't keep them
 */
export const changeSettings = (by: (settings: RuleSettings) => RuleSettings): Promise<void> =>
  change((items) => ({ set: { [RULES]: by(parseSettings(items[RULES]) ?? DEFAULT_SETTINGS) } }));

// --- Letters

const letterOf = (items: Items): LetterPresets =>
  parseLetterPresets(items[LETTER]) ?? DEFAULT_LETTER_PRESETS;

/** What is filled into every letter; blanks where it can't be had. Never rejects. */
export const readLetterPresets = (): Promise<LetterPresets> =>
  browser.storage.local.get(LETTER).then(letterOf, () => DEFAULT_LETTER_PRESETS);

/**
 * Changes some of the presets by what they are at that moment.
 * @throws Error where the browser can't keep them
 */
export const changeLetterPresets = (given: Partial<LetterPresets>): Promise<void> =>
  change((items) => ({ set: { [LETTER]: { ...letterOf(items), ...given } } }));

// --- Preferences

function preferencesOf(items: Items): Preferences {
  const known = PREFERENCE_NAMES.reduce(
    (all, name) => withPreferences(all, parsePreference(name, items[PREFERENCE + name]) ?? {}),
    DEFAULT_PREFERENCES,
  );
  // Earlier versions kept it to the pixel.
  return { ...known, navigator: coarsePlace(known.navigator) };
}

/** Each preference, the default in place of one that can't be read. */
export const readPreferences = async (): Promise<Preferences> =>
  preferencesOf(await browser.storage.local.get(PREFERENCE_NAMES.map((name) => PREFERENCE + name)));

/** Some of the preferences. */
export type PreferencesChange = { readonly [P in keyof Preferences]?: Preferences[P] | undefined };

const preferenceItems = (given: PreferencesChange): Items =>
  Object.fromEntries(
    Object.entries(
      given.navigator ? { ...given, navigator: coarsePlace(given.navigator) } : given,
    ).flatMap(([name, value]) => (value === undefined ? [] : [[PREFERENCE + name, value]])),
  );

/** @throws Error where the browser can't keep them */
export const keepPreferences = (given: PreferencesChange): Promise<void> =>
  change(() => ({ set: preferenceItems(given) }));

/** Calls `listener` with the preferences whenever one changes. Returns what ends it. */
export const onPreferences = (listener: (preferences: Preferences) => void): (() => void) =>
  // Read anew and not taken from the event: of changes in a row the last one counts.
  onItems(PREFERENCE, () => void readPreferences().then(listener, () => undefined));

/** Calls `listener` when another language may have been chosen. Returns what ends it. */
export const onLanguage = (listener: () => void): (() => void) =>
  onItems(`${PREFERENCE}language`, listener);

// --- Ignored findings

/** One item for each decision: the same one, made again, replaces its entry. */
const ignoredKey = (entry: IgnoredFinding): string => IGNORED + idOfIgnored(entry);

const ignoredItems = (entries: readonly IgnoredFinding[]): Items =>
  Object.fromEntries(entries.map((entry) => [ignoredKey(entry), entry]));

/** The keys of entries with given ids: an earlier version kept them under other keys. */
function keysOfIds(items: Items, ids: ReadonlySet<string>): readonly string[] {
  return Object.keys(items).filter((key) => {
    const entry = key.startsWith(IGNORED) ? parseIgnored(items[key]) : null;
    return entry !== null && ids.has(idOfIgnored(entry));
  });
}

/** Decisions that are made, and those that are dropped, by their ids. */
export interface IgnoredChange {
  readonly add?: readonly IgnoredFinding[];
  readonly remove?: readonly string[];
}

/**
 * Makes and drops decisions in one step.
 * @throws Error where the browser can't keep them
 */
export const changeIgnored = ({ add = [], remove = [] }: IgnoredChange): Promise<void> =>
  change((items) => {
    const set = ignoredItems(add);
    const ids = new Set([...remove, ...add.map(idOfIgnored)]);
    return { set, remove: keysOfIds(items, ids).filter((key) => !(key in set)) };
  });

/** @throws Error where the browser can't keep them */
export const keepIgnored = (entries: readonly IgnoredFinding[]): Promise<void> =>
  changeIgnored({ add: entries });

/** Findings that count again. */
export const dropIgnored = (entries: readonly IgnoredFinding[]): Promise<void> =>
  changeIgnored({ remove: entries.map(idOfIgnored) });

/**
 * Notes what the finding of a decision says since it has changed.
 * @param changedTo null where it says the same again
 */
export const noteIgnored = (id: string, changedTo: string | null): Promise<void> =>
  change((items) => {
    const [key] = keysOfIds(items, new Set([id]));
    const entry = key === undefined ? null : parseIgnored(items[key]);
    if (!entry || key === undefined || (entry.changedTo ?? null) === changedTo) return {};
    const noted = { ...entry };
    delete noted.changedTo;
    return { set: { [key]: changedTo === null ? noted : { ...noted, changedTo } } };
  });

/** Everything that is ignored, the oldest first. */
export const readIgnored = async (): Promise<readonly IgnoredFinding[]> =>
  (await loadUserSettings()).ignored;

/** Writes what an earlier version kept as this one keeps it; what can't be read stays as it is. */
export const migrateIgnoredItems = (): Promise<void> =>
  change((items) => {
    const old = Object.keys(items).filter((key) => {
      const entry = key.startsWith(IGNORED) ? parseIgnored(items[key]) : null;
      return entry !== null && key !== ignoredKey(entry);
    });
    const entries = old.flatMap((key) => parseIgnored(items[key]) ?? []);
    const known = new Set(Object.keys(items));
    return {
      set: ignoredItems(entries.filter((entry) => !known.has(ignoredKey(entry)))),
      remove: old,
    };
  });

// --- Findings that a person has added

const ownItems = (entries: readonly OwnFinding[]): Items =>
  Object.fromEntries(entries.map((own) => [OWN + own.id, own]));

/** All that a person has added, the oldest first. */
export const readOwn = async (): Promise<readonly OwnFinding[]> => (await loadUserSettings()).own;

/**
 * Keeps findings that a person has added, each in place of an earlier version of it.
 * @throws Error where the browser can't keep them
 */
export const keepOwn = (entries: readonly OwnFinding[]): Promise<void> =>
  change(() => ({ set: ownItems(entries) }));

/**
 * Drops findings that a person has added.
 * @throws Error where the browser can't
 */
export const dropOwn = (ids: readonly string[]): Promise<void> =>
  change(() => ({ remove: ids.map((id) => OWN + id) }));

// --- All of it

/** What is kept here of a person's settings. Which sites were added, the browser itself knows. */
export type UserSettings = Omit<Settings, 'sites'>;

const userSettingsOf = (items: Items): UserSettings => ({
  rules: parseSettings(items[RULES]) ?? DEFAULT_SETTINGS,
  preferences: preferencesOf(items),
  letter: letterOf(items),
  ignored: oldestFirst(itemsOf(items, IGNORED, parseIgnored), (entry) => entry.ignoredOn),
  own: oldestFirst(itemsOf(items, OWN, parseOwn), ({ madeOn }) => madeOn),
});

/** All wishes, as far as they can be read. */
export const loadUserSettings = async (): Promise<UserSettings> =>
  userSettingsOf(await browser.storage.local.get(null));

/**
 * Changes all wishes by what they are at that moment, in one step.
 * @param by gives the new ones, and what else is to be written with them, by key
 * @throws Error where the browser can't keep them; all stays as it was then
 */
export const updateUserSettings = (
  by: (settings: UserSettings) => { readonly settings: UserSettings; readonly extraItems: Items },
): Promise<void> =>
  change((items) => {
    const { settings, extraItems } = by(userSettingsOf(items));
    const kept = { ...ignoredItems(settings.ignored), ...ownItems(settings.own) };
    return {
      set: {
        ...extraItems,
        ...preferenceItems(settings.preferences),
        ...kept,
        [RULES]: settings.rules,
        [LETTER]: settings.letter,
      },
      // What can't be read was not among the wishes, and stays.
      remove: Object.keys(items).filter(
        (key) =>
          (key.startsWith(IGNORED) || key.startsWith(OWN)) &&
          !(key in kept) &&
          isReadable(key, items[key]),
      ),
    };
  });

/** The language to speak, by preference and browser. */
export const localeOf = ({ language }: Preferences): Locale =>
  language === 'auto' ? localeFor(browser.i18n.getUILanguage()) : language;

/** The language to speak now; without preferences to be had, that of the browser. Never rejects. */
export const readLocale = (): Promise<Locale> =>
  readPreferences().then(localeOf, () => localeOf(DEFAULT_PREFERENCES));

/** What an audited page has to know. Never rejects: an audit by the defaults is better than none. */
export async function frameContext(): Promise<FrameContext> {
  const { rules, preferences } = await loadUserSettings().catch(() => userSettingsOf({}));
  return { locale: localeOf(preferences), settings: rules, preferences };
}
