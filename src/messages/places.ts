import {
  chineseOrdinal,
  fieldsOf,
  FORMATS,
  sectionOf,
  tableOf,
  TABLE_KEYS,
  type Format,
  type RowSpec,
  type SectionKey,
  type TableKey,
} from '../format';
import type { ReportSummary } from '../report';
import type { Locale } from './locale';

type Template = ReportSummary['template'];

/** The five aspects of 总体情况, by the last part of their place. */
const ASPECTS: Readonly<Record<string, string>> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
};

/** Labels are the official ones in every language: they are the words that stand on the page. */
const WORDS = {
  zh: {
    part: (ordinal: string) => `第${ordinal}部分`,
    table: '表格',
    column: (label: string) => `“${label}”列`,
    row: (label: string) => `“${label}”行`,
    report: {
      template: '所用格式',
      publishedOn: '发布日期',
      signedOn: '落款日期',
      issuer: '落款单位',
      period: '统计期限',
    } as Record<string, string>,
    whole: '报告全文',
  },
  en: {
    part: (ordinal: string) => `Part ${ordinal}`,
    table: 'table',
    column: (label: string) => `column “${label}”`,
    row: (label: string) => `row “${label}”`,
    report: {
      template: 'format used',
      publishedOn: 'date of publication',
      signedOn: 'date of signature',
      issuer: 'signing organ',
      period: 'statistics period',
    } as Record<string, string>,
    whole: 'whole report',
  },
};

const formatOf = (template: Template): Format =>
  FORMATS.find((format) => format.id === template) ?? (FORMATS[0] as Format);

const isTable = (key: string | undefined): key is TableKey =>
  (TABLE_KEYS as readonly string[]).includes(key ?? '');

/**
 * A label shortened to the words that tell it apart: 「（二）部分公开（区分处理的，…）」 →
 * 「（二）部分公开」. A unit in brackets is dropped as well.
 */
export const shortLabel = (label: string): string => label.replace(/(.)（[^）]*）$/, '$1');

/** 「（三）不予公开 · 1.属于国家秘密」: a row's label under the labels that it stands below. */
const rowLabel = ({ label, groups = [] }: RowSpec): string =>
  [...groups.filter((group) => !group.startsWith('三、')), label].map(shortLabel).join(' · ');

function columnLabel(format: Format, table: TableKey, key: string): string | null {
  const column = tableOf(format, table)
    .blocks.flatMap((block) => block.columns)
    .find((candidate) => candidate.key === key);
  return column ? shortLabel(column.label) : null;
}

/**
 * What a place is called, for people.
 * @param at place name of the audit result, e.g. `requests.granted.total`, `section.other`
 * @returns e.g. 「第三部分表格 · “（一）予以公开”行 · “总计”列」; `at` itself where it is unknown
 */
export function placeName(at: string, template: Template, locale: Locale): string {
  const words = WORDS[locale];
  const format = formatOf(template);
  const [head, second, ...rest] = at.split('.');
  const part = (key: SectionKey) => {
    const { ordinal } = sectionOf(format, key);
    return words.part(locale === 'zh' ? chineseOrdinal(ordinal) : String(ordinal));
  };

  if (at === 'report') return words.whole;
  if (head === 'report') return words.report[second ?? ''] ?? at;
  if (head === 'section') {
    const section = format.sections.find(({ key }) => key === second);
    if (!section) return at;
    const aspect = rest[0] === undefined ? undefined : ASPECTS[rest[0]];
    return `${part(section.key)}${locale === 'zh' ? '' : ' '}${section.title}${aspect ? ` · ${aspect}` : ''}`;
  }
  if (head === 'table' && isTable(second))
    return `${part(second)}${locale === 'zh' ? '' : ' '}${words.table}`;
  if (!isTable(head)) return at;

  const table = `${part(head)}${locale === 'zh' ? '' : ' '}${words.table}`;
  if (second === '*') {
    const label = columnLabel(format, head, rest.join('.'));
    return label === null ? at : `${table} · ${words.column(label)}`;
  }
  const field = fieldsOf(format).get(at);
  if (field) {
    const column = shortLabel(field.column.label);
    return `${table} · ${words.row(rowLabel(field.row))} · ${words.column(column)}`;
  }
  const key = at.slice(head.length + 1);
  const row = tableOf(format, head)
    .blocks.flatMap((block) => block.rows)
    .find((candidate) => candidate.key === key);
  return row ? `${table} · ${words.row(rowLabel(row))}` : at;
}

/**
 * The short name of a cell inside an identity: the part of its name that changes from term to term.
 * @param along `row`: the terms stand in one row, so the column names them; `column`: the other way
 */
export function termName(field: string, along: 'row' | 'column', template: Template): string {
  const spec = fieldsOf(formatOf(template)).get(field);
  if (!spec) return field;
  return shortLabel(along === 'row' ? spec.column.label : spec.row.label);
}
