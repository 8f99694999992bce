import * as z from 'zod/mini';

/** What a sentence was held against, as plain data: rules find it, words are made from it. */

const readingTerm = z.object({
  /** A row or column of a table by its key, e.g. `newReceived`. */
  name: z.string(),
  minus: z.boolean(),
  /** A number that the sentence itself states, where it is not taken from the table. */
  stated: z.optional(z.number()),
});
/** One part of a reading. */
export type ReadingTerm = Readonly<z.infer<typeof readingTerm>>;

const reading = z.object({ terms: z.readonly(z.array(readingTerm)), value: z.number() });
/** A right way to count what a sentence states, and what it gives. */
export type Reading = Readonly<z.infer<typeof reading>>;

export const claimEvidence = z.object({
  /** The sentence as printed. */
  sentence: z.string(),
  /** The words of it that make the statement, as printed. */
  quote: z.string(),
  readings: z.readonly(z.array(reading)),
});
/** A statement of the running text, and what it was held against. */
export type ClaimEvidence = Readonly<z.infer<typeof claimEvidence>>;
