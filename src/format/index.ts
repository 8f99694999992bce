import { format2019 } from './2019';
import { format2021 } from './2021';
import type { Format, FormatId } from './types';

export * from './fields';
export * from './identities';
export * from './text';
export * from './types';
export { format2019, format2021 };

/** Every format the audit knows, newest first. A new year's template is added here. */
export const FORMATS: readonly Format[] = [format2021, format2019];

/** The format of an id; null for none. */
export const formatById = (id: FormatId | null): Format | null =>
  FORMATS.find((format) => format.id === id) ?? null;

/**
 * The format laid down for a report year, or null for years before the first one.
 * @param year report year, e.g. 2022
 */
export function formatForYear(year: number): Format | null {
  return (
    FORMATS.find(
      ({ years }) => year >= years.from && (years.to === undefined || year <= years.to),
    ) ?? null
  );
}
