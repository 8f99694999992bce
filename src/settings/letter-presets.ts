import * as z from 'zod/mini';
import {
  DEFAULT_LETTER_PRESETS,
  LETTER_TEXT_MAX_CHARS,
  MAX_DEADLINE_DAYS,
  type LetterPresets,
} from './choices';
import { migrate, type Migration } from './rules';

/** What a person has filled in for every letter (审核意见书), as stored and as part of a backup. */

const isoDay = z.iso.date();
const text = (name: keyof typeof LETTER_TEXT_MAX_CHARS) =>
  z.string().check(z.maxLength(LETTER_TEXT_MAX_CHARS[name]));

/** The presets of the newest version. */
export const letterPresets = z.object({
  version: z.literal(1),
  office: text('office'),
  contact: text('contact'),
  contactDetails: text('contactDetails'),
  documentNumber: text('documentNumber'),
  deadline: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('days'),
        days: z.int().check(z.minimum(1), z.maximum(MAX_DEADLINE_DAYS)),
      }),
      z.object({ kind: z.literal('day'), on: isoDay }),
    ]),
  ),
  date: z.union([z.enum(['today', 'blank']), isoDay]),
  internalNotes: z.boolean(),
});

/** From version n to n + 1 at index n - 1. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Presets as read back from storage.
 * @param data of this or an earlier version
 * @returns null where they can't be read, those of a newer version included
 */
export function parseLetterPresets(data: unknown): LetterPresets | null {
  const parsed = letterPresets.safeParse(migrate(data, MIGRATIONS));
  return parsed.success ? parsed.data : null;
}

/** Names of all presets. */
export const LETTER_PRESET_NAMES = (
  Object.keys(DEFAULT_LETTER_PRESETS) as (keyof LetterPresets)[]
).filter((name): name is LetterPresetName => name !== 'version');
export type LetterPresetName = Exclude<keyof LetterPresets, 'version'>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Names of the presets that differ. */
export const changedPresets = (a: LetterPresets, b: LetterPresets): readonly LetterPresetName[] =>
  LETTER_PRESET_NAMES.filter((name) => !same(a[name], b[name]));

/** Presets with those of others that were filled in; what the others leave open stays. */
export function withFilledPresets(base: LetterPresets, others: LetterPresets): LetterPresets {
  const filled = changedPresets(others, DEFAULT_LETTER_PRESETS);
  return { ...base, ...Object.fromEntries(filled.map((name) => [name, others[name]])) };
}
