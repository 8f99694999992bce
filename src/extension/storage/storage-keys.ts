/** Under which keys of local storage a person's wishes stand; plain data, for scripts in pages as well. */

/** The settings of rules. */
export const RULES = 'settings/rules';
/** What is filled into every letter. */
export const LETTER = 'settings/letter';
/** What the key of each preference begins with. */
export const PREFERENCE = 'preference/';
/** What the key of each state of a finding begins with. */
export const STATE = 'state/';
/** What the key of each ignored finding begins with. */
export const IGNORED = 'ignored/';
/** What the key of each finding begins with that a person has added. */
export const OWN = 'own/';

/** Whether a wish stands under a key that an audited page goes by, and not something that is kept besides. */
export const isUserSettingKey = (key: string): boolean =>
  key === RULES || [PREFERENCE, IGNORED, OWN].some((prefix) => key.startsWith(prefix));

/** In session storage: what the key of each finding begins with that was ignored in a private window. */
export const PRIVATE_IGNORED = 'private/ignored/';
/** The same of each finding that was added in one. */
export const PRIVATE_OWN = 'private/own/';
export const isKeptPrivately = (key: string): boolean =>
  key.startsWith(PRIVATE_IGNORED) || key.startsWith(PRIVATE_OWN);
