import type { WriteSheet } from 'hucre/xlsx';
import type { WorkbookWords } from '../../messages/all';
import {
  type Fact,
  LAYOUT_COLUMNS,
  type LayoutCell,
  readable,
  type TableLayout,
  tableLayouts,
} from '../../present';
import type { ExportDocument, FindingRow } from '../../present/audit';
import { notedAt, SEVERITIES, type AuditResult } from '../../result';
import type { Template } from '../../template';
import { linesOf } from '../lines';
import { paper } from './paper';
import { absolute, SheetBuilder, type Area } from './sheet';
import { marked, PADDING, STYLES } from './styles';

const COLUMN_WIDTH = 8;
const LINE = 13.5;
const MIN_ROW_HEIGHT = 19;

/** The sheet, and where each figure stands in it, e.g. `$I$20`, by field name. */
export interface DataSheet {
  readonly sheet: WriteSheet;
  readonly addresses: ReadonlyMap<string, string>;
}

/** Findings by the cells, rows, columns and tables that they object to. */
function findingsByPlace({ groups }: ExportDocument): Map<string, FindingRow[]> {
  const places = new Map<string, FindingRow[]>();
  for (const row of groups.flatMap(({ rows }) => rows)) {
    for (const object of notedAt(row.finding))
      places.set(object, [...(places.get(object) ?? []), row]);
  }
  return places;
}

/** What a note says of the findings at a cell. */
function noteOf(rows: readonly FindingRow[], words: WorkbookWords['data']): string {
  return rows
    .map(({ number, kind, expected, actual, facts, ignored }) => {
      const said = (text: string | null, fact: Fact | null, named: (text: string) => string) =>
        text === null ? [] : [fact?.name ? text : named(text)];
      const what = [
        ...said(expected, facts.expected, words.shouldBe),
        ...said(actual, facts.actual, words.is),
      ];
      const title = words.finding(number, kind) + (ignored ? words.ignored : '');
      return [title, ...(what.length > 0 ? [what.join(words.comma)] : [])].join('\n');
    })
    .join('\n');
}

/** Why there are no tables to show. */
function noTables(report: AuditResult['report'], words: WorkbookWords): string {
  if (!report) return words.noReport;
  return report.offered ? words.textNotRead : words.older;
}

/** The most serious of the findings that nobody has set aside. */
function worst(rows: readonly FindingRow[]) {
  const open = rows.filter(({ ignored }) => !ignored);
  return SEVERITIES.find((severity) => open.some((row) => row.severity === severity));
}

const STYLE_OF = {
  heading: STYLES.formHeading,
  head: STYLES.formHead,
  label: STYLES.formLabel,
  value: STYLES.figure,
} as const;

/** 「数据」: the three tables in the layout of the official form, slips coloured and noted. */
export function dataSheet(
  result: AuditResult,
  document: ExportDocument,
  template: Template | null,
  words: WorkbookWords,
): DataSheet {
  const sheet = new SheetBuilder(
    words.sheets.data,
    Array.from({ length: LAYOUT_COLUMNS }, () => COLUMN_WIDTH),
  );
  const addresses = new Map<string, string>();
  const places = findingsByPlace(document);
  const report = result.report;
  const all = { column: 0, columns: LAYOUT_COLUMNS };

  sheet.put({ row: 0, ...all }, words.data.heading, STYLES.title);
  sheet.height(0, 30);
  legend(sheet, words);

  const write = (area: Area, value: string | number | null, cell: LayoutCell | null) => {
    const { kind = 'heading', field, place } = cell ?? {};
    const rows = places.get(field ?? place ?? '') ?? [];
    const severity = worst(rows);
    const missing = field !== undefined && value === words.data.missing;
    const base =
      cell === null
        ? STYLES.caption
        : missing
          ? STYLES.missing
          : kind === 'label' && (cell.rows > 1 || place === undefined)
            ? STYLES.formGroup
            : STYLE_OF[kind];
    sheet.put(area, value, severity && !missing ? marked(base, severity) : base);
    const printed = field === undefined ? undefined : report?.printed[field];
    const notes = [
      ...(rows.length > 0 ? [noteOf(rows, words.data)] : []),
      ...(printed !== undefined && typeof value === 'number'
        ? [words.data.printed(readable(printed))]
        : []),
    ];
    if (notes.length > 0) sheet.note(area, notes.join('\n'), words.data.author);
  };

  const valueOf = (field: string): string | number | null => {
    const value = report?.figures[field];
    if (value === undefined) return words.data.missing;
    const printed = report?.printed[field];
    return value ?? (printed === undefined ? null : readable(printed));
  };

  for (const layout of template ? tableLayouts(template) : []) {
    const top = sheet.nextRow + 1;
    const absent = !Object.keys(report?.figures ?? {}).some((field) =>
      field.startsWith(`${layout.key}.`),
    );
    const noted = places.get(`table.${layout.key}`) ?? [];
    const caption = layout.caption + (absent ? words.data.tableMissing : '');
    const severity = worst(noted);
    const captionStyle = severity ? marked(STYLES.caption, severity) : STYLES.caption;
    sheet.put({ row: top, ...all }, caption, captionStyle);
    if (noted.length > 0)
      sheet.note({ row: top, column: 0 }, noteOf(noted, words.data), words.data.author);
    sheet.height(top, 24);
    for (const cell of layout.cells) {
      const area = { ...cell, row: top + 1 + cell.row };
      if (cell.field !== undefined) addresses.set(cell.field, absolute(area.row, area.column));
      write(area, cell.field === undefined ? cell.text : valueOf(cell.field), cell);
    }
    heights(sheet, layout, top + 1);
  }
  if (!template) {
    const row = sheet.nextRow + 1;
    sheet.put({ row, ...all }, noTables(report, words), STYLES.note);
  }

  return {
    addresses,
    sheet: sheet.finish({
      freezePane: { rows: 2 },
      ...paper(document, words, {
        sheet: words.sheets.data,
        orientation: 'portrait',
        rows: sheet.nextRow,
        columns: LAYOUT_COLUMNS,
        onOnePage: true,
      }),
    }),
  };
}

function legend(sheet: SheetBuilder, { data }: WorkbookWords): void {
  sheet.put({ row: 1, column: 0, columns: 9 }, data.note, STYLES.note);
  SEVERITIES.forEach((severity, index) =>
    sheet.put(
      { row: 1, column: 9 + index },
      data.legend[severity],
      marked(STYLES.centre, severity),
    ),
  );
  const missing = { row: 1, column: 9 + SEVERITIES.length, columns: 3 };
  sheet.put(missing, data.legend.missing, STYLES.missing);
  sheet.height(1, 22);
}

/** Merged cells are not fitted by the programs that open the file, so their rows are given here. */
function heights(sheet: SheetBuilder, { rows, cells }: TableLayout, top: number): void {
  for (let row = 0; row < rows; row += 1) {
    const lines = cells
      .filter((cell) => cell.row === row && cell.rows === 1)
      .map((cell) =>
        linesOf(cell.text, sheet.widthOf(cell) - (cell.kind === 'label' ? PADDING : 0)),
      );
    sheet.height(top + row, Math.max(MIN_ROW_HEIGHT, Math.max(1, ...lines) * LINE + 5));
  }
}
