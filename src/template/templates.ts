import { ALL } from './list.generated';
import type { TemplateSpec } from './types';

/** What templates are called. */
export type TemplateId = (typeof ALL)[number]['id'];
export type Template = TemplateSpec<TemplateId>;

export const TEMPLATES: readonly Template[] = ALL;

export const TEMPLATE_IDS: readonly TemplateId[] = /* @__PURE__ */ ALL.map(({ id }) => id);

/** The report years that each template is laid down for, newest first: the next one ends it. */
export const templateYears = (): readonly {
  readonly document: string;
  readonly since: number;
  /** The last of them; null for the template in force. */
  readonly until: number | null;
}[] =>
  TEMPLATES.map(({ document, since }, index) => {
    const next = TEMPLATES[index - 1];
    return { document, since, until: next ? next.since - 1 : null };
  });

/** The template of an id; null for none. */
export const templateById = (id: TemplateId | null): Template | null =>
  TEMPLATES.find((template) => template.id === id) ?? null;

/**
 * The template laid down for a report year, or null for years before the first one.
 * @param year report year, e.g. 2022
 */
export const templateForYear = (year: number): Template | null =>
  TEMPLATES.find(({ since }) => year >= since) ?? null;
