import { template2019 } from './2019';
import { template2021 } from './2021';
import type { TemplateSpec } from './types';

/** Every template the audit knows, newest first. A new one is added here and nowhere else. */
const ALL = [template2021, template2019] as const;

/** What templates are called. */
export type TemplateId = (typeof ALL)[number]['id'];
export type Template = TemplateSpec<TemplateId>;

export const TEMPLATES: readonly Template[] = ALL;

export const TEMPLATE_IDS: readonly TemplateId[] = /* @__PURE__ */ ALL.map(({ id }) => id);

/** The template of an id; null for none. */
export const templateById = (id: TemplateId | null): Template | null =>
  TEMPLATES.find((template) => template.id === id) ?? null;

/**
 * The template laid down for a report year, or null for years before the first one.
 * @param year report year, e.g. 2022
 */
export const templateForYear = (year: number): Template | null =>
  TEMPLATES.find(({ since }) => year >= since) ?? null;
