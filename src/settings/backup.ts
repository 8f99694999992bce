import * as z from 'zod/mini';
import {
  anyIgnoredFinding,
  coversSite,
  distinctOwn,
  idOfIgnored,
  type IgnoredFinding,
  type OwnFinding,
  ownFinding,
  parseSite,
} from '../result';
import type { LetterPresets, Preferences, RuleSettings } from './choices';
import {
  changedPresets,
  letterPresets,
  withFilledPresets,
  type LetterPresetName,
} from './letter-presets';
import { somePreferences, withPreferences } from './preferences';
import { ruleSettings } from './rules';

/** All that a person has set, as a file: written, read back, and brought together with what is there. */

/** All that a person has set. */
export interface Settings {
  readonly rules: RuleSettings;
  readonly preferences: Preferences;
  readonly letter: LetterPresets;
  /** Sites audited by themselves, besides government sites. */
  readonly sites: readonly string[];
  readonly ignored: readonly IgnoredFinding[];
  /** Findings that the person has added to reports. */
  readonly own: readonly OwnFinding[];
}

const SCHEMA = 'gov-report-audit/settings';
/** Number of the shape; one more with every change that an older version can't read. */
const VERSION = 2;

const site = z.string().check(
  z.refine((text) => {
    const parsed = parseSite(text);
    return text === '*' || ('site' in parsed && parsed.site === text);
  }),
);

const backup = z.object({
  schema: z.literal(SCHEMA),
  // Ignored findings of version 1 knew no sites and no contents; they are brought to this version.
  version: z.literal([1, VERSION]),
  /** ISO date and time. */
  savedAt: z.string(),
  // A file may speak of some settings and say nothing of others.
  rules: z.optional(ruleSettings),
  preferences: z.optional(somePreferences),
  letter: z.optional(letterPresets),
  sites: z.optional(z.array(site)),
  ignored: z.optional(z.array(anyIgnoredFinding)),
  own: z.optional(z.array(ownFinding)),
  // Read one by one by the archive, which knows its versions: one that is damaged spoils no others.
  archive: z.optional(z.array(z.unknown())),
});
/** Settings in a file, or put aside: all of them or some. */
export type Backup = z.infer<typeof backup>;

/**
 * Settings with what tells a reader of the file what it is.
 * @param archive versions of reports, as the archive keeps them; without, the file holds none
 */
export const toBackup = (
  settings: Partial<Settings>,
  now: Date,
  archive?: readonly unknown[],
): Backup => ({
  schema: SCHEMA,
  version: VERSION,
  savedAt: now.toISOString(),
  ...(settings.rules && { rules: settings.rules }),
  ...(settings.preferences && { preferences: settings.preferences }),
  ...(settings.letter && { letter: settings.letter }),
  ...(settings.sites && { sites: [...settings.sites] }),
  ...(settings.ignored && { ignored: [...settings.ignored] }),
  ...(settings.own && { own: [...settings.own] }),
  ...(archive && { archive: [...archive] }),
});

/** The text of the file. */
export const backupText = (content: Backup): string => `${JSON.stringify(content, null, 2)}\n`;

/** Why a file can't be imported. */
export type BackupProblem =
  /** No JSON: cut off, or another kind of file. */
  | { readonly problem: 'notJson' }
  /** JSON, but no settings of this extension. */
  | { readonly problem: 'foreign' }
  /** Written by a newer version. */
  | { readonly problem: 'newer' }
  /** Settings of this extension, with something in them that can't be. */
  | { readonly problem: 'damaged'; readonly at: string };

/** Settings as read back from storage; null where they can't be read. */
export function parseBackup(data: unknown): Backup | null {
  const parsed = backup.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/**
 * Reads the text of a file.
 * @returns the settings in it, or why there are none to be had; never some of them without the rest
 */
export function readBackup(text: string): Backup | BackupProblem {
  let data: unknown;
  try {
    // Editors on Windows put a byte order mark in front.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'notJson' };
  }
  const head = z.object({ schema: z.literal(SCHEMA), version: z.number() }).safeParse(data);
  if (!head.success) return { problem: 'foreign' };
  if (head.data.version > VERSION) return { problem: 'newer' };
  const parsed = backup.safeParse(data);
  if (parsed.success) return parsed.data;
  return { problem: 'damaged', at: (parsed.error.issues[0]?.path ?? []).join('.') };
}

/**
 * - `merge`: what the file says is added; where both say something, the file counts, and of two
 *   entries for one finding the later.
 * - `replace`: only the file counts, in all that it speaks of.
 */
export type ImportMode = 'merge' | 'replace';

/** The sites after an import. */
export function sitesWithBackup(
  current: readonly string[],
  { sites }: Backup,
  mode: ImportMode,
): readonly string[] {
  if (!sites) return current;
  return distinctSites(mode === 'merge' ? [...current, ...sites] : sites);
}

/** The settings after an import. */
export function withBackup(current: Settings, file: Backup, mode: ImportMode): Settings {
  const merge = mode === 'merge';
  return {
    rules: !file.rules
      ? current.rules
      : merge
        ? { ...current.rules, rules: { ...current.rules.rules, ...file.rules.rules } }
        : file.rules,
    preferences: withPreferences(current.preferences, file.preferences ?? {}),
    letter: !file.letter
      ? current.letter
      : merge
        ? withFilledPresets(current.letter, file.letter)
        : file.letter,
    sites: sitesWithBackup(current.sites, file, mode),
    ignored: !file.ignored
      ? current.ignored
      : distinctIgnored(merge ? [...current.ignored, ...file.ignored] : file.ignored),
    own: !file.own ? current.own : distinctOwn(merge ? [...current.own, ...file.own] : file.own),
  };
}

/** Without the sites that are part of another. */
function distinctSites(sites: readonly string[]): readonly string[] {
  const all = [...new Set(sites)];
  return all.filter((one) => !all.some((other) => other !== one && coversSite(other, one)));
}

/** Of one decision, kept twice, the one that knows what it was about; else what comes later counts. */
const isLater = (entry: IgnoredFinding, known: IgnoredFinding): boolean =>
  entry.ignoredOn === known.ignoredOn
    ? entry.content !== null || known.content === null
    : entry.ignoredOn > known.ignoredOn;

function distinctIgnored(entries: readonly IgnoredFinding[]): readonly IgnoredFinding[] {
  const byId = new Map<string, IgnoredFinding>();
  for (const entry of entries) {
    const known = byId.get(idOfIgnored(entry));
    if (!known || isLater(entry, known)) byId.set(idOfIgnored(entry), entry);
  }
  return [...byId.values()];
}

/** What differs between settings. */
export interface Differences {
  /** Ids of rules. */
  readonly rules: readonly string[];
  readonly preferences: readonly (keyof Preferences)[];
  readonly letter: readonly LetterPresetName[];
  readonly sites: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly ignored: Changed;
  readonly own: Changed;
}

/** How many entries of a list come, go, and say something else. */
interface Changed {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Sites that come and go when some are followed by others. */
export function siteChanges(
  before: readonly string[],
  after: readonly string[],
): Differences['sites'] {
  const missing = (from: readonly string[], others: readonly string[]) =>
    from.filter((one) => !others.some((other) => coversSite(other, one)));
  return { added: missing(after, before), removed: missing(before, after) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The order of entries says nothing. */
const ruleOf = ({ rules }: RuleSettings, id: string): string =>
  JSON.stringify(Object.entries(rules[id] ?? {}).sort());

/** @param told what an entry says that people go by */
function changed<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  idOf: (entry: Entry) => string,
  told: (entry: Entry) => unknown,
): Changed {
  const was = new Map(before.map((entry) => [idOf(entry), entry]));
  const is = new Map(after.map((entry) => [idOf(entry), entry]));
  const both = [...is].flatMap(([id, entry]) => {
    const known = was.get(id);
    return known ? [{ known, entry }] : [];
  });
  return {
    added: is.size - both.length,
    removed: was.size - both.length,
    changed: both.filter(({ known, entry }) => !same(told(known), told(entry))).length,
  };
}

/** What changes when settings are followed by others. */
export function differences(before: Settings, after: Settings): Differences {
  const ids = new Set([before, after].flatMap(({ rules }) => Object.keys(rules.rules)));
  return {
    rules: [...ids].filter((id) => ruleOf(before.rules, id) !== ruleOf(after.rules, id)).sort(),
    preferences: (Object.keys(after.preferences) as (keyof Preferences)[]).filter(
      (name) => !same(before.preferences[name], after.preferences[name]),
    ),
    letter: changedPresets(before.letter, after.letter),
    sites: siteChanges(before.sites, after.sites),
    ignored: changed(before.ignored, after.ignored, idOfIgnored, ({ reason, content }) => [
      reason,
      content,
    ]),
    own: changed(
      before.own,
      after.own,
      ({ id }) => id,
      ({ words, severity, target }) => [words, severity, target],
    ),
  };
}

/** Whether settings differ at all. */
export const isDifferent = ({
  rules,
  preferences,
  letter,
  sites,
  ignored,
  own,
}: Differences): boolean =>
  [rules, preferences, letter, sites.added, sites.removed].some((list) => list.length > 0) ||
  [ignored, own].some(({ added, removed, changed }) => added + removed + changed > 0);
