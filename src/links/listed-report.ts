import * as z from 'zod/mini';

/**
 * What a report is given as: a page, or a file of some kind. `other` is a file that is none of these,
 * or whose kind neither its address nor its name tells.
 */
const LISTED_KINDS = ['page', 'pdf', 'docx', 'doc', 'wps', 'ofd', 'xlsx', 'zip', 'other'] as const;

/** A report as a page of a list gives it. What the list doesn't say is null and never guessed. */
export const listedReport = z.object({
  /** Absolute where the address of the list is known, otherwise as it is written there. */
  url: z.string(),
  /** What the list calls it, in full where the page has that; null where a link only says 查看. */
  title: z.nullable(z.string()),
  organ: z.nullable(z.string()),
  /** The year reported on. */
  year: z.nullable(z.number()),
  kind: z.enum(LISTED_KINDS),
  /** The day that the list gives beside it, `2023-01-17`. */
  publishedOn: z.nullable(z.string()),
});
export type ListedReport = Readonly<z.infer<typeof listedReport>>;
export type ListedKind = ListedReport['kind'];

/** What a page of a list holds. */
export const reportList = z.object({
  /** Each once, in the order of the page. */
  reports: z.array(listedReport),
  /** Addresses of further pages of this very list, those before the page left out; each once. */
  next: z.array(z.string()),
});
export interface ReportList {
  readonly reports: readonly ListedReport[];
  readonly next: readonly string[];
}
