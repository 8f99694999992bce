import { TABLE_KEYS } from '../format';
import type { Finding, ReportSummary } from '../report';
import { cellNames } from './cell-names';
import type { Locale } from './locale';
import { ruleMessages } from './page';
import { placeName, tableName } from './places';
import type { FactWords } from './types';

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

/** `expected` or `actual` of a finding as people are told it. */
export interface Fact {
  /** What it is called in place of 「应为」 or 「现为」; null where these are right. */
  readonly name: string | null;
  readonly value: string;
}

/** What is expected and what is found, in words; null where the finding doesn't say. */
export function findingFacts(
  { rule, expected, actual }: Pick<Finding, 'rule' | 'expected' | 'actual'>,
  locale: Locale,
): { readonly expected: Fact | null; readonly actual: Fact | null } {
  const facts = ruleMessages(locale)[rule]?.facts;
  const fact = (value: string | undefined, words: FactWords = {}): Fact | null =>
    value === undefined || value === ''
      ? null
      : { name: words.name ?? null, value: words.shown?.(value) ?? value };
  return { expected: fact(expected, facts?.expected), actual: fact(actual, facts?.actual) };
}

/** A fact where its heading says 「应为」 or 「现为」 for all: 「分项相加 39」. */
export const factInWords = ({ name, value }: Fact): string =>
  name === null ? value : `${name} ${value}`;
