import { placeWords, type Locale } from '../messages';
import type { ReportSummary } from '../result';
import {
  chineseOrdinal,
  fieldsOf,
  sectionOf,
  TABLE_KEYS,
  tableOf,
  TEMPLATES,
  type SectionKey,
  type TableKey,
  type Template,
} from '../template';
import { rowLabel, shortLabel } from './labels';

type SummaryTemplate = ReportSummary['template'];

const ASPECT_PREFIX = 'section.overview.';
/** The five aspects of 总体情况, by the last part of their place. */
const ASPECTS: Readonly<Record<string, string>> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
};

/** What an aspect of 总体情况 is called; empty for a place that is none. */
export const aspectName = (at: string): string =>
  at.startsWith(ASPECT_PREFIX) ? (ASPECTS[at.slice(ASPECT_PREFIX.length)] ?? '') : '';

const wordingTemplate = (template: SummaryTemplate): Template =>
  TEMPLATES.find((format) => format.id === template) ?? (TEMPLATES[0] as Template);

const isTable = (key: string | undefined): key is TableKey =>
  (TABLE_KEYS as readonly string[]).includes(key ?? '');

function columnLabel(template: Template, table: TableKey, key: string): string | null {
  const column = tableOf(template, table)
    .blocks.flatMap((block) => block.columns)
    .find((candidate) => candidate.key === key);
  return column ? shortLabel(column.label) : null;
}

/** What a part of the report is called by its number: 「第三部分」. */
export function partName(key: SectionKey, template: SummaryTemplate, locale: Locale): string {
  const { ordinal } = sectionOf(wordingTemplate(template), key);
  return placeWords(locale).part(locale === 'zh' ? chineseOrdinal(ordinal) : String(ordinal));
}

/** What a table is called: 「第三部分表格」. */
export const tableName = (key: TableKey, template: SummaryTemplate, locale: Locale): string =>
  placeWords(locale).table(partName(key, template, locale));

/** The rows of section four stand side by side on the page, each over columns of its own. */
const rowWord = (template: Template, table: TableKey, locale: Locale) =>
  placeWords(locale)[tableOf(template, table).layout === 'horizontal' ? 'group' : 'row'];

/** A section, or an aspect of it, as people call it, outermost first; null for none that there is. */
function sectionNames(
  section: string | undefined,
  aspect: string | undefined,
  template: SummaryTemplate,
  locale: Locale,
): readonly string[] | null {
  const spec = wordingTemplate(template).sections.find(({ key }) => key === section);
  if (!spec) return null;
  const name = placeWords(locale).section(partName(spec.key, template, locale), spec.title);
  const part = aspect === undefined ? undefined : ASPECTS[aspect];
  return part ? [name, part] : [name];
}

/** Names of what stands within each other as one, outermost first. */
export const nested = (names: readonly string[]): string => names.join(' · ');

/**
 * What a place is called, for people.
 * @param at place name of the audit result, e.g. `requests.granted.total`, `section.other`
 * @returns e.g. 「第三部分表格 · “（一）予以公开”行 · “总计”列」; `at` itself where it is unknown
 */
export const placeName = (at: string, template: SummaryTemplate, locale: Locale): string =>
  nested(placeNames(at, template, locale));

/** What a place is called where the table or the section that it stands in is known; all of it for such a whole. */
export const innerPlaceName = (at: string, template: SummaryTemplate, locale: Locale): string => {
  const [outermost = at, ...inner] = placeNames(at, template, locale);
  return nested(inner) || outermost;
};

/** What a place is called, and what it stands in, outermost first. */
export function placeNames(
  at: string,
  template: SummaryTemplate,
  locale: Locale,
): readonly string[] {
  const words = placeWords(locale);
  const format = wordingTemplate(template);
  const [head, second, ...rest] = at.split('.');

  if (at === 'report') return [words.whole];
  if (head === 'report') return [words.report[second ?? ''] ?? at];
  if (head === 'section') return sectionNames(second, rest[0], template, locale) ?? [at];
  if (head === 'table' && isTable(second)) return [tableName(second, template, locale)];
  if (!isTable(head)) return [at];

  const table = tableName(head, template, locale);
  if (second === '*') {
    const label = columnLabel(format, head, rest.join('.'));
    return label === null ? [at] : [table, words.column(label)];
  }
  const rowName = rowWord(format, head, locale);
  const field = fieldsOf(format).get(at);
  if (field) {
    const column = shortLabel(field.column.label);
    return [table, rowName(rowLabel(field.row)), words.column(column)];
  }
  const key = at.slice(head.length + 1);
  const row = tableOf(format, head)
    .blocks.flatMap((block) => block.rows)
    .find((candidate) => candidate.key === key);
  return row ? [table, rowName(rowLabel(row))] : [at];
}

/**
 * The short name of a cell inside an identity: the part of its name that changes from term to term.
 * @param along `row`: the terms stand in one row, so the column names them; `column`: the other way
 */
export function termName(
  field: string,
  along: 'row' | 'column',
  template: SummaryTemplate,
): string {
  const spec = fieldsOf(wordingTemplate(template)).get(field);
  if (!spec) return field;
  return shortLabel(along === 'row' ? spec.column.label : spec.row.label);
}

/** The short name of a cell's column, without its unit: 「制发」 for 本年制发件数. */
export const columnName = (field: string, template: SummaryTemplate): string =>
  termName(field, 'row', template)
    .replace(/^本年(?=..)/, '')
    .replace(/(?<=..)(?:件数|数量)$/, '');
