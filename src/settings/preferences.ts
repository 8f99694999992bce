import * as z from 'zod/mini';
import {
  DEFAULT_PREFERENCES,
  EXPORT_FORMATS,
  LANGUAGES,
  THEMES,
  type Preferences,
} from './choices';

/** How a person wants the extension to look and behave; each is kept by itself. */
export const preferencesSchema = z.object({
  /** `auto`: the language of the browser. */
  language: z.enum(LANGUAGES),
  /** `auto`: as the system has it. */
  theme: z.enum(THEMES),
  /** Whether marks are printed with the page. */
  printMarks: z.boolean(),
  /** Whether audits are kept on this computer. */
  keepArchive: z.boolean(),
  /** The format an audit was last saved in. */
  saveAs: z.enum(EXPORT_FORMATS),
  /** Where the navigator was put, as parts (0 to 1) of the room it has, and whether it is a dot. */
  navigator: z.object({
    x: z.number().check(z.minimum(0), z.maximum(1)),
    y: z.number().check(z.minimum(0), z.maximum(1)),
    collapsed: z.boolean(),
  }),
});

/** Names of all preferences. */
export const PREFERENCE_NAMES = Object.keys(DEFAULT_PREFERENCES) as readonly (keyof Preferences)[];

/** Some of the preferences. */
export const somePreferences = z.partial(preferencesSchema);
export type SomePreferences = z.infer<typeof somePreferences>;

/** The preferences that are given, over others. */
export const withPreferences = (base: Preferences, given: SomePreferences): Preferences => ({
  ...base,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
});

/**
 * One preference as read back.
 * @returns an object with that preference; null where the value can't be read
 */
export function parsePreference(name: keyof Preferences, value: unknown): SomePreferences | null {
  const parsed = somePreferences.safeParse({ [name]: value });
  return parsed.success ? parsed.data : null;
}
