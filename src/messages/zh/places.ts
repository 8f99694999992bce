import { quote } from '../../wording';

/** What places of a report are called. Labels are the official ones in every language: they are the words that stand on the page. */
export const places = {
  part: (ordinal: string) => `第${ordinal}部分`,
  section: (part: string, title: string) => `${part}${quote(title)}`,
  table: (part: string) => `${part}表格`,
  column: (label: string) => `${quote(label)}列`,
  row: (label: string) => `${quote(label)}行`,
  group: (label: string) => `${quote(label)}栏`,
  report: {
    template: '所用格式',
    publishedOn: '发布日期',
    signedOn: '落款日期',
    issuer: '落款单位',
    period: '统计期限',
    text: '报告正文',
  } as Readonly<Record<string, string>>,
  whole: '报告全文',
  /** Where the text of a report stands outside of it. */
  page: '网页正文',
  /** Cells of a table that a finding is about, by the labels of their rows and columns. */
  cells: {
    every: '全部单元格',
    column: (label: string) => `${label}列`,
    columns: (first: string, last: string) => `${first}至${last}各列`,
    row: (label: string) => `${label}行`,
    rows: (first: string, last: string) => `${first}至${last}各行`,
    group: (label: string) => `${label}栏`,
    of: (line: string, columns: string) => `${line}（${columns}）`,
    comma: '、',
    others: '等',
  },
};

export type PlaceWords = typeof places;
