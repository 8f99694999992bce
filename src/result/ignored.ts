import * as z from 'zod/mini';
import { migrateIgnored } from './ignored-migration';
import { anyRuleId } from './rule-schema';

/** Findings that a person has set aside, with a reason. They stay findings; they are shown apart. */

const subject = {
  /** Whose report: the organ, else the report's title, else the page's address. */
  organ: z.string(),
  /** Report year; null where the page doesn't tell. */
  year: z.nullable(z.number()),
};

const place = {
  rule: anyRuleId,
  at: z.string(),
  /** What tells apart several findings of one rule at one place: the words objected to. */
  detail: z.optional(z.string()),
};

const why = {
  /** In the words of the person; empty where none was given, or where it isn't told. */
  reason: z.string(),
  /** ISO date and time. */
  ignoredOn: z.string(),
};

const ordinal = z.int().check(z.nonnegative());

/** As listed in an audit result: the report is the result's own. */
export const ignoredInResult = z.object({
  ...place,
  /** Which of the findings that rule, place and detail have in common, from 0; absent for the first. */
  nth: z.optional(ordinal),
  ...why,
});
export type IgnoredInResult = z.infer<typeof ignoredInResult>;

/**
 * Why a finding counts though it was ignored once.
 * - `changed`: what it is about has changed since.
 * - `unconfirmed`: what it was about then is not known.
 * - `elsewhere`: it was ignored on another site.
 */
export const IGNORED_BEFORE = ['changed', 'unconfirmed', 'elsewhere'] as const;

/** A finding that counts, with the decision that was once made on it. */
export const ignoredBefore = z.extend(ignoredInResult, {
  state: z.enum(IGNORED_BEFORE),
  /** What the finding said when it was ignored. */
  message: z.string(),
});
export type IgnoredBefore = z.infer<typeof ignoredBefore>;

/** What a finding is about, in no language: where that changes, the finding is another one. */
export const findingContent = z.object({
  /** The words or the figure objected to, without spaces and in one width. */
  actual: z.optional(z.string()),
  /** What should stand there, where the page itself gives it. */
  expected: z.optional(z.string()),
  /** What stands in the cells involved, by field; null for a cell that the page doesn't have. */
  figures: z.record(z.string(), z.nullable(z.string())),
});
export type FindingContent = z.infer<typeof findingContent>;

/** As kept from one visit to the next. */
export const ignoredFinding = z.object({
  version: z.literal(2),
  /** The site on which it was ignored, see `siteOfAddress`: there it counts. */
  site: z.string(),
  ...subject,
  ...place,
  /** Which of how many findings it was that rule, place and detail have in common, from 0. */
  among: z.optional(z.object({ nth: ordinal, of: ordinal })),
  /** Null where an earlier version of the extension did not keep it. */
  content: z.nullable(findingContent),
  ...why,
  /** For lists in which the report isn't at hand: what the finding said, and where the report is. */
  message: z.string(),
  url: z.string(),
  /** What the finding was last seen to say, where its content has changed since. */
  changedTo: z.optional(z.string()),
});
export type IgnoredFinding = z.infer<typeof ignoredFinding>;

/** As kept by version 1, which knew neither sites nor contents. */
const ignoredFinding1 = z.object({
  version: z.literal(1),
  ...subject,
  ...place,
  ...why,
  message: z.string(),
  url: z.string(),
});
export type IgnoredFinding1 = z.infer<typeof ignoredFinding1>;

/** An ignored finding of any version, as that of this one. */
export const anyIgnoredFinding = z.union([
  ignoredFinding,
  z.pipe(ignoredFinding1, z.transform(migrateIgnored)),
]);

/** An ignored finding as read back; null where it can't be read. */
export function parseIgnored(data: unknown): IgnoredFinding | null {
  const parsed = anyIgnoredFinding.safeParse(data);
  return parsed.success ? parsed.data : null;
}
