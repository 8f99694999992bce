import * as z from 'zod/mini';
import { SEVERITIES } from '../result';
import { THRESHOLDS, type RuleSettings } from './choices';

/**
 * What a person has changed about the rules: which are off, which have another severity. Only what
 * differs from the default is written down, so that new rules and new defaults reach everyone.
 */

/** Number of the shape; one more with every change that older data has to be brought up to. */
const VERSION = 1;

const ruleSetting = z.object({
  off: z.optional(z.literal(true)),
  severity: z.optional(z.enum(SEVERITIES)),
  threshold: z.optional(z.number().check(z.gte(THRESHOLDS.min), z.lte(THRESHOLDS.max))),
});

/** The settings of rules, of the newest version. */
export const ruleSettings = z.object({
  version: z.literal(VERSION),
  /** By rule id. Ids that are not known here, those of a newer version say, stay as they are. */
  rules: z.record(z.string(), ruleSetting),
});

/** Brings data of a version to the next one; a step may assume nothing but that it is an object. */
export type Migration = (older: object) => object;

/** From version n to n + 1 at index n - 1. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings stored data up to the newest version, one step after the other.
 * @param data an object with a `version`; anything else comes back as it is
 */
export function migrate(data: unknown, steps: readonly Migration[]): unknown {
  if (typeof data !== 'object' || data === null || !('version' in data)) return data;
  const { version } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return data;
  return steps.slice(version - 1).reduce<object>((older, step) => step(older), data);
}

/**
 * Settings as read back from storage.
 * @param data of this or an earlier version
 * @returns null where they can't be read, those of a newer version included
 */
export function parseSettings(data: unknown): RuleSettings | null {
  const parsed = ruleSettings.safeParse(migrate(data, MIGRATIONS));
  return parsed.success ? parsed.data : null;
}
