import * as z from 'zod/mini';
import type { Report } from '../report';
import { SECTION_KEYS, TABLE_KEYS, TEMPLATE_IDS } from '../template';

/**
 * A report as the archive keeps it: what next year's is held against, and what a person reads. What
 * its sentences state, and where on the page everything stood, is of use to that page alone.
 */

const list = <T extends z.core.SomeType>(item: T) => z.readonly(z.array(item));
const printed = <T extends z.core.SomeType>(value: T) =>
  z.nullable(z.object({ value, raw: z.string() }));

const sectionReading = z.object({
  key: z.enum(SECTION_KEYS),
  title: z.nullable(z.string()),
  words: z.string(),
  ordinal: z.nullable(z.number()),
  misnumbered: z.boolean(),
  order: z.number(),
  empty: z.boolean(),
});

const missingLine = z.object({ at: z.string(), label: z.string(), fields: list(z.string()) });
const extraLine = z.object({ label: z.string(), mark: z.string() });
const tableReading = z.object({
  key: z.enum(TABLE_KEYS),
  state: z.enum(['read', 'image', 'missing', 'absent']),
  missingRows: list(missingLine),
  missingColumns: list(missingLine),
  extraRows: list(extraLine),
  extraColumns: list(extraLine),
  labelDeviations: list(
    z.object({
      at: z.string(),
      expected: z.string(),
      actual: z.string(),
      fields: list(z.string()),
      mark: z.string(),
    }),
  ),
});

const figure = z.object({
  field: z.string(),
  raw: z.string(),
  state: z.enum(['number', 'blank', 'dash', 'unreadable']),
  value: z.nullable(z.number()),
  remark: z.string(),
});

const passage = z.object({
  /** Null: before the first section. */
  section: z.nullable(z.enum(SECTION_KEYS)),
  text: z.string(),
});

const statements = z.object({
  passages: list(passage),
  pictured: list(z.enum(SECTION_KEYS)),
  organ: z.object({
    level: z.enum(['government', 'department', 'township', 'unknown']),
    withoutRegulations: z.boolean(),
    otherSigner: z.nullable(z.object({ title: z.string(), signed: z.string() })),
  }),
  title: z.object({
    namesOrgan: z.boolean(),
    namesYear: z.boolean(),
    repetition: z.nullable(z.string()),
    regular: z.nullable(z.string()),
  }),
});

/** What is kept of a `Report`; the rest of one is dropped as it is read. */
export const keptReport = z.object({
  title: printed(z.string()),
  issuer: printed(z.string()),
  year: printed(z.number()),
  publishedOn: printed(z.string()),
  signedOn: printed(z.nullable(z.string())),
  template: z.nullable(z.enum(TEMPLATE_IDS)),
  requiredTemplate: z.nullable(z.enum(TEMPLATE_IDS)),
  sections: z.record(z.enum(SECTION_KEYS), sectionReading),
  tables: z.record(z.enum(TABLE_KEYS), tableReading),
  statements,
  isWhole: z.boolean(),
  figures: z.record(z.string(), figure),
});
export type KeptReport = z.infer<typeof keptReport>;

/** A kept report as rules take one: without claims and places, which are its own page's. */
export const asReport = (kept: KeptReport, page: { url: string; title: string }): Report => ({
  ...kept,
  statements: { ...kept.statements, period: null, leftovers: [], itemNumbers: [] },
  url: page.url,
  pageTitle: page.title,
  offered: null,
  claims: [],
  places: {},
});
