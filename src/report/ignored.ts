import * as z from 'zod/mini';

/** Findings that a person has set aside, with a reason. They stay findings; they are shown apart. */

const subject = {
  /** Whose report: the organ, else the report's title, else the page's address. */
  organ: z.string(),
  /** Report year; null where the page doesn't tell. */
  year: z.nullable(z.number()),
};

const place = {
  rule: z.string(),
  at: z.string(),
  /** What tells apart several findings of one rule at one place: the words objected to. */
  detail: z.optional(z.string()),
};

const why = {
  /** In the words of the person; may be empty. */
  reason: z.string(),
  /** ISO date and time. */
  ignoredOn: z.string(),
};

/** As listed in an audit result: the report is the result's own. */
export const ignoredInResult = z.object({ ...place, ...why });
export type IgnoredInResult = z.infer<typeof ignoredInResult>;

/** As kept from one visit to the next. */
export const ignoredFinding = z.object({
  version: z.literal(1),
  ...subject,
  ...place,
  ...why,
  /** For lists in which the report isn't at hand: what the finding said, and where the report is. */
  message: z.string(),
  url: z.string(),
});
export type IgnoredFinding = z.infer<typeof ignoredFinding>;

/** An ignored finding as read back; null where it can't be read. */
export function parseIgnored(data: unknown): IgnoredFinding | null {
  const parsed = ignoredFinding.safeParse(data);
  return parsed.success ? parsed.data : null;
}
