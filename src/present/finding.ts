import { placeWords, type Locale } from '../messages';
import type { Finding, ReportSummary } from '../result';
import { TABLE_KEYS } from '../template';
import { cellNames } from './cell-names';
import { nested, placeNames, tableName } from './places';

/** Where people find what a finding objects to. */
export interface FindingPlace {
  readonly name: string;
  /** The name where what surrounds the place is known; empty for a place that stands in nothing. */
  readonly inner: string;
  /** The cell that a sentence was held against; null where the place itself is all there is. */
  readonly cell: string | null;
}

/** What the place of a finding is called, for people: of a sentence the section that it stands in. */
export function findingPlace(
  finding: Pick<Finding, 'rule' | 'at' | 'fields' | 'data'>,
  template: ReportSummary['template'],
  locale: Locale,
): FindingPlace {
  const { rule, at, fields, data } = finding;
  const within = (names: readonly string[], cell: string | null = null): FindingPlace => ({
    name: nested(names),
    inner: nested(names.slice(1)),
    cell,
  });
  if (rule === 'text-elsewhere') return within([placeWords(locale).page]);
  const names = placeNames(at, template, locale);
  const table = TABLE_KEYS.find((key) => at.startsWith(`${key}.`));
  if (data?.section !== undefined) {
    const section = placeNames(`section.${data.section}`, template, locale);
    return table ? within(section, nested(names)) : within([...section, ...names]);
  }
  const isRun = rule === 'row-missing' && fields.some((field) => !field.startsWith(`${at}.`));
  if (table && isRun)
    return within([tableName(table, template, locale), cellNames(fields, template, locale)]);
  return within(names);
}
