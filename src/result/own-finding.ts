import * as z from 'zod/mini';
import { SECTION_KEYS } from '../template';
import { SEVERITIES } from './outcome';
import { MAX_OWN_CHARS } from './own-findings';

/**
 * Findings that a person adds to those of the rules: words of the page, a cell or a row, objected to in
 * the person's own words.
 */

/** What a person objects to: words of the text, a cell, or a row of a table. */
export const OWN_KINDS = ['words', 'cell', 'row'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

export const ownTarget = z.object({
  kind: z.enum(OWN_KINDS),
  /** The name of the cell or row, where the official forms have it: `requests.granted.total`. */
  place: z.optional(z.string()),
  /** The section in which it stands; absent above the first. */
  section: z.optional(z.enum(SECTION_KEYS)),
  /** What stands there, and beside it, when it was chosen; all of it may be empty in a cell. */
  quote: z.object({ prefix: z.string(), exact: z.string(), suffix: z.string() }),
});
/** Where a finding of a person's own stands, as plain data: enough to find it on another visit. */
export type OwnTarget = Readonly<z.infer<typeof ownTarget>>;

/**
 * What became of what a person objected to.
 * - `found`: it stands there as it did.
 * - `changed`: its place is there, and something else stands in it.
 * - `missing`: the page has neither.
 */
export const OWN_STANDINGS = ['found', 'changed', 'missing'] as const;
export type OwnStanding = (typeof OWN_STANDINGS)[number];

/** What an audit result says of a finding of a person's own besides what it says of every one. */
export const ownInResult = z.object({
  /** Tells it from all others, wherever it is kept. */
  id: z.string(),
  /** ISO date and time. */
  madeOn: z.string(),
  standing: z.enum(OWN_STANDINGS),
});
export type OwnInResult = Readonly<z.infer<typeof ownInResult>>;

/** As kept from one visit to the next. */
export const ownFinding = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1)),
  /** The site on which it was made, see `siteOfAddress`: there it is shown. */
  site: z.string(),
  /** Whose report, and of which year, as those that ignored findings belong to. */
  organ: z.string(),
  year: z.nullable(z.number()),
  target: ownTarget,
  severity: z.enum(SEVERITIES),
  /** In the words of the person. */
  words: z.string().check(z.minLength(1), z.maxLength(MAX_OWN_CHARS)),
  /** ISO dates and times. */
  madeOn: z.string(),
  changedOn: z.string(),
  /** For lists in which the report isn't at hand. */
  url: z.string(),
});
export type OwnFinding = Readonly<z.infer<typeof ownFinding>>;

/** A person's own finding as read back; null where it can't be read. */
export function parseOwn(data: unknown): OwnFinding | null {
  const parsed = ownFinding.safeParse(data);
  return parsed.success ? parsed.data : null;
}
