import { template2019 } from './2019';
import { template2021 } from './2021';
import type { Template, TemplateId } from './types';

export * from './fields';
export * from './identities';
export * from './text';
export * from './types';
export { template2019, template2021 };

/** Every format the audit knows, newest first. A new year's template is added here. */
export const TEMPLATES: readonly Template[] = [template2021, template2019];

/** The format of an id; null for none. */
export const templateById = (id: TemplateId | null): Template | null =>
  TEMPLATES.find((template) => template.id === id) ?? null;

/**
 * The format laid down for a report year, or null for years before the first one.
 * @param year report year, e.g. 2022
 */
export function templateForYear(year: number): Template | null {
  return (
    TEMPLATES.find(
      ({ years }) => year >= years.from && (years.to === undefined || year <= years.to),
    ) ?? null
  );
}
