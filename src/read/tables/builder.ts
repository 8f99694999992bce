import { memoizeByObject } from '../../base/memoize';
import type {
  ExtraLine,
  Figure,
  LabelDeviation,
  MissingLine,
  Anchor,
  TableReading,
} from '../../report';
import {
  columnPlace,
  fieldName,
  rowPlace,
  tablePlace,
  type ColumnSpec,
  type RowSpec,
  type TableSpec,
} from '../../template';
import type { Cell } from './grid';
import { parseValue } from './value';

/** Where the figures of all tables are gathered, and the places of what they hold. */
export interface TableContents {
  readonly figures: Record<string, Figure>;
  readonly anchors: Map<string, Anchor>;
}

/** A row or column of which not all cells are known yet. */
interface GrowingAnchor {
  readonly kind: Anchor['kind'];
  readonly elements: Set<Element>;
  label: Element | undefined;
}

/** The cells of a table in the order of the template, by their positions there. */
interface Cells {
  /** Names by position. */
  readonly names: readonly string[];
  /** Positions by rows and columns. */
  readonly at: ReadonlyMap<RowSpec, ReadonlyMap<ColumnSpec, number>>;
}

/** The cells are named once: each would be named again for each of its figures. */
const cellsOf = memoizeByObject((table: TableSpec): Cells => {
  const names: string[] = [];
  const positionOf = (row: RowSpec, column: ColumnSpec) =>
    names.push(fieldName(table.key, row.key, column.key)) - 1;
  return {
    names,
    at: new Map(
      table.blocks.flatMap(({ rows, columns }) =>
        rows.map((row) => [
          row,
          new Map(columns.map((column) => [column, positionOf(row, column)])),
        ]),
      ),
    ),
  };
});

/** What a cell says that the page does not have. */
const NOTHING = parseValue('');

/** Gathers figures, places and deviations while a table is read. */
export class TableBuilder {
  /** By their positions in the template. */
  readonly #figures: (Figure | undefined)[] = [];
  readonly #anchors: Map<string, Anchor>;
  /** Columns grow cell by cell, tables may have any number of them. */
  readonly #growing = new Map<string, GrowingAnchor>();
  readonly #columns = new Map<ColumnSpec, GrowingAnchor>();
  readonly #extraRows: ExtraLine[] = [];
  readonly #extraColumns: ExtraLine[] = [];
  readonly #missingColumns: MissingLine[] = [];
  readonly #deviations: LabelDeviation[] = [];
  readonly #rows = new Set<string>();
  readonly #cells: Cells;

  constructor(
    private readonly table: TableSpec,
    private readonly contents: TableContents,
  ) {
    this.#cells = cellsOf(table);
    this.#anchors = contents.anchors;
  }

  /** Notes the figure of a cell. Without a cell of its own on the page the entry counts as blank. */
  figure(row: RowSpec, column: ColumnSpec, cell: Cell | null, standIn: Element): void {
    const position = this.#cells.at.get(row)?.get(column);
    const field = position === undefined ? undefined : this.#cells.names[position];
    if (position === undefined || field === undefined || this.#figures[position]) return;
    const raw = cell?.raw ?? '';
    const element = cell?.element ?? standIn;
    const { state, value, remark } = cell?.value ?? NOTHING;
    this.#figures[position] = { field, raw, state, value, remark };
    this.#anchors.set(field, { kind: 'cell', elements: [element] });
    this.#column(column).elements.add(element);
  }

  /** Notes where a row of the template stands. */
  row(row: RowSpec, elements: readonly Element[], label: Element | null): void {
    this.#rows.add(row.key);
    const line = this.#growingAt(rowPlace(this.table.key, row.key), 'row');
    for (const element of elements) line.elements.add(element);
    line.label = label ?? line.label;
  }

  /** Notes the head cell of a column. */
  columnHead(column: ColumnSpec, head: Element): void {
    const line = this.#column(column);
    line.elements.add(head);
    line.label = head;
  }

  #column(column: ColumnSpec): GrowingAnchor {
    const known = this.#columns.get(column);
    if (known) return known;
    const line = this.#growingAt(columnPlace(this.table.key, column.key), 'column');
    this.#columns.set(column, line);
    return line;
  }

  #growingAt(key: string, kind: Anchor['kind']): GrowingAnchor {
    const known = this.#growing.get(key);
    if (known) return known;
    const { elements, label } = this.#anchors.get(key) ?? { elements: [] };
    const line = { kind, elements: new Set(elements), label };
    this.#growing.set(key, line);
    this.#anchors.set(key, { kind, elements: [] });
    return line;
  }

  deviation(at: string, expected: string, cell: Cell, fields: readonly string[]): void {
    const mark = `${at}#label${this.#deviations.length + 1}`;
    this.#anchors.set(mark, { kind: 'cell', elements: [cell.element] });
    this.#deviations.push({ at, expected, actual: cell.raw, fields, mark });
  }

  extraRow(label: string, elements: readonly Element[]): void {
    const mark = `${tablePlace(this.table.key)}#row${this.#extraRows.length + 1}`;
    this.#anchors.set(mark, { kind: 'row', elements });
    this.#extraRows.push({ label, mark });
  }

  extraColumn(label: string, elements: readonly Element[]): void {
    const mark = `${tablePlace(this.table.key)}#column${this.#extraColumns.length + 1}`;
    this.#anchors.set(mark, { kind: 'column', elements });
    this.#extraColumns.push({ label, mark });
  }

  missingColumn(column: ColumnSpec, rows: readonly RowSpec[], gap: Anchor | null): void {
    const at = columnPlace(this.table.key, column.key);
    if (gap && !this.#anchors.has(at)) this.#anchors.set(at, gap);
    const label = column.label;
    const fields = rows.map((row) => fieldName(this.table.key, row.key, column.key));
    this.#missingColumns.push({ at, label, fields });
  }

  /**
   * Hands the figures over, in the order of the template.
   * @param tables the `<table>` elements that the table is spread over
   */
  finish(tables: readonly Element[]): TableReading {
    const { key } = this.table;
    for (const figure of this.#figures) if (figure) this.contents.figures[figure.field] = figure;
    this.#anchors.set(tablePlace(key), { kind: 'table', elements: [...new Set(tables)] });
    for (const [name, { kind, elements, label }] of this.#growing)
      this.#anchors.set(name, {
        kind,
        elements: [...elements],
        ...(label === undefined ? {} : { label }),
      });
    return {
      key,
      state: 'read',
      missingRows: this.#missingRows(),
      missingColumns: this.#missingColumns,
      extraRows: this.#extraRows,
      extraColumns: this.#extraColumns,
      labelDeviations: this.#deviations,
    };
  }

  #missingRows(): MissingLine[] {
    const missing: MissingLine[] = [];
    for (const { rows, columns } of this.table.blocks)
      for (const row of rows) {
        if (this.#rows.has(row.key)) continue;
        const at = rowPlace(this.table.key, row.key);
        const gap = this.#gapFor(row);
        if (gap) this.#anchors.set(at, gap);
        const fields = columns.map((column) => fieldName(this.table.key, row.key, column.key));
        missing.push({ at, label: row.label, fields });
      }
    return missing;
  }

  /** Where a missing row belongs: behind the nearest row above it that is there, or before the next. */
  #gapFor(row: RowSpec): Anchor | null {
    const all = this.table.blocks.flatMap((block) => block.rows);
    const position = all.indexOf(row);
    const present = (candidate: RowSpec) => this.#rows.has(candidate.key);
    const above = all.slice(0, position).filter(present).at(-1);
    const neighbour = above ?? all.slice(position).find(present);
    const place = neighbour && this.#anchors.get(rowPlace(this.table.key, neighbour.key));
    if (!place) return null;
    return { kind: 'gap', elements: place.elements, side: above ? 'after' : 'before' };
  }
}
