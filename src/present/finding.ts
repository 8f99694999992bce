import type { Locale } from '../messages';
import type { Finding, ReportSummary } from '../result';
import { TABLE_KEYS } from '../template';
import { cellNames } from './cell-names';
import { placeName, tableName } from './places';

/** Where people find what a finding objects to. */
export interface FindingPlace {
  readonly name: string;
  /** The cell that a sentence was held against; null where the place itself is all there is. */
  readonly cell: string | null;
}

const WORDS = {
  zh: { text: '网页正文' },
  en: { text: 'text of the page' },
};

/** What the place of a finding is called, for people: of a sentence the section that it stands in. */
export function findingPlace(
  finding: Pick<Finding, 'rule' | 'at' | 'fields' | 'data'>,
  template: ReportSummary['template'],
  locale: Locale,
): FindingPlace {
  const { rule, at, fields, data } = finding;
  const alone = (name: string): FindingPlace => ({ name, cell: null });
  if (rule === 'text-elsewhere') return alone(WORDS[locale].text);
  const name = placeName(at, template, locale);
  const table = TABLE_KEYS.find((key) => at.startsWith(`${key}.`));
  if (data?.section !== undefined) {
    const section = placeName(`section.${data.section}`, template, locale);
    return table ? { name: section, cell: name } : alone(`${section} · ${name}`);
  }
  const isRun = rule === 'row-missing' && fields.some((field) => !field.startsWith(`${at}.`));
  if (table && isRun)
    return alone(`${tableName(table, template, locale)} · ${cellNames(fields, template, locale)}`);
  return alone(name);
}
