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

export const term = z.object({ field: z.string(), value: z.nullable(z.number()) });
/** A cell, with the number it stands for in sums; null where that is unknown. */
export type Term = z.infer<typeof term>;

const textRange = z.object({ from: z.number(), to: z.number() });
/** A stretch of the running text of a report, see `runningText`; offsets count UTF-16 units. */
export type TextRange = Readonly<z.infer<typeof textRange>>;

export const sharedPassage = z.object({
  /** The words as this year's report has them. */
  text: z.string(),
  /** Where they stand in this year's running text, and where in last year's. */
  here: textRange,
  there: textRange,
});
/** Words that stand in two reports; figures in them may differ. */
export type SharedPassage = Readonly<z.infer<typeof sharedPassage>>;

export const previousEvidence = z.object({
  /** Of last year's report; null where it doesn't say. */
  year: z.nullable(z.number()),
  /** The cells of last year's report that were compared, with the numbers that they stand for. */
  terms: z.readonly(z.array(term)),
  /** Sums of last year's own tables that these cells take part in and that don't come out. */
  faults: z.readonly(z.array(z.object({ rule: z.string(), at: z.string() }))),
  /** Of text that is repeated: how much of it, 0 to 1. */
  share: z.optional(z.number()),
  /** Of text that is repeated: the longest passages, in the order of this year's report. */
  passages: z.optional(z.readonly(z.array(sharedPassage))),
});
/** What of last year's report something was held against, as plain data. */
export type PreviousEvidence = Readonly<z.infer<typeof previousEvidence>>;
