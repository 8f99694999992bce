import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { WorkbookWords } from '../../messages/documents';
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

/** How a cell of the form looks where nothing is wrong with it. */
function styleOf({ kind, rows, place }: LayoutCell) {
  const isGroup = kind === 'label' && (rows > 1 || place === undefined);
  return isGroup ? STYLES.formGroup : STYLE_OF[kind];
}

const ALL_COLUMNS = { column: 0, columns: LAYOUT_COLUMNS };

/** Writes tables of the official form with the figures of a report, and what was found in them. */
class FormWriter {
  /** See `DataSheet`. */
  readonly addresses = new Map<string, string>();
  readonly #places: ReadonlyMap<string, readonly FindingRow[]>;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly report: AuditResult['report'],
    document: ExportDocument,
    private readonly words: WorkbookWords['data'],
  ) {
    this.#places = findingsByPlace(document);
  }

  /** Writes a table with its caption below what is in the sheet so far. */
  writeTable(layout: TableLayout): void {
    const top = this.sheet.nextRow + 1;
    this.#writeCaption(layout, top);
    for (const cell of layout.cells) this.#writeCell(cell, { ...cell, row: top + 1 + cell.row });
    heights(this.sheet, layout, top + 1);
  }

  #writeCaption({ key, caption }: TableLayout, row: number): void {
    const fields = Object.keys(this.report?.figures ?? {});
    const absent = !fields.some((field) => field.startsWith(`${key}.`));
    const rows = this.#places.get(`table.${key}`) ?? [];
    const text = caption + (absent ? this.words.tableMissing : '');
    this.sheet.put({ row, ...ALL_COLUMNS }, text, markedBy(rows, STYLES.caption));
    this.#note({ row, column: 0 }, this.#notesOn(rows));
    this.sheet.height(row, 24);
  }

  #writeCell(cell: LayoutCell, area: Area): void {
    const { field, place, text } = cell;
    const rows = this.#places.get(field ?? place ?? '') ?? [];
    if (field === undefined) {
      this.sheet.put(area, text, markedBy(rows, styleOf(cell)));
      this.#note(area, this.#notesOn(rows));
      return;
    }
    this.addresses.set(field, absolute(area.row, area.column));
    const value = this.#valueOf(field);
    const isMissing = value === this.words.missing;
    this.sheet.put(area, value, isMissing ? STYLES.missing : markedBy(rows, styleOf(cell)));
    const printed = typeof value === 'number' ? this.report?.printed[field] : undefined;
    const asPrinted = printed === undefined ? [] : [this.words.printed(readable(printed))];
    this.#note(area, [...this.#notesOn(rows), ...asPrinted]);
  }

  #valueOf(field: string): string | number | null {
    const value = this.report?.figures[field];
    if (value === undefined) return this.words.missing;
    const printed = this.report?.printed[field];
    return value ?? (printed === undefined ? null : readable(printed));
  }

  #notesOn(rows: readonly FindingRow[]): readonly string[] {
    return rows.length > 0 ? [noteOf(rows, this.words)] : [];
  }

  #note(area: Area, notes: readonly string[]): void {
    if (notes.length > 0) this.sheet.note(area, notes.join('\n'), this.words.author);
  }
}

/** A style in the colour of the most serious of some findings. */
function markedBy(rows: readonly FindingRow[], style: CellStyle): CellStyle {
  const severity = worst(rows);
  return severity ? marked(style, severity) : style;
}

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
  sheet.put({ row: 0, ...ALL_COLUMNS }, words.data.heading, STYLES.title);
  sheet.height(0, 30);
  legend(sheet, words);
  const form = new FormWriter(sheet, result.report, document, words.data);
  if (template) for (const layout of tableLayouts(template)) form.writeTable(layout);
  else {
    const row = sheet.nextRow + 1;
    sheet.put({ row, ...ALL_COLUMNS }, noTables(result.report, words), STYLES.note);
  }
  return {
    addresses: form.addresses,
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
