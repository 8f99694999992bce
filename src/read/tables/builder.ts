import {
  columnPlace,
  fieldName,
  fieldsOf,
  rowPlace,
  tablePlace,
  type ColumnSpec,
  type Format,
  type RowSpec,
  type TableSpec,
} from '../../format';
import type {
  ExtraLine,
  Figure,
  LabelDeviation,
  MissingLine,
  Place,
  TableReading,
} from '../../report';
import type { Cell } from '../grid';
import { parseValue } from '../value';

/** What reading one statistical table gives. */
export interface TableResult {
  readonly reading: TableReading;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Gathers figures, places and deviations while a table is read. */
export class TableBuilder {
  readonly #figures = new Map<string, Figure>();
  readonly #places = new Map<string, Place>();
  readonly #growing = new Map<string, Set<Element>>();
  readonly #extraRows: ExtraLine[] = [];
  readonly #extraColumns: ExtraLine[] = [];
  readonly #missingColumns: MissingLine[] = [];
  readonly #deviations: LabelDeviation[] = [];
  readonly #rows = new Set<string>();

  constructor(
    private readonly format: Format,
    private readonly table: TableSpec,
  ) {}

  /** Notes the figure of a cell. Without a cell of its own on the page the entry counts as blank. */
  figure(row: RowSpec, column: ColumnSpec, cell: Cell | null, standIn: Element): void {
    const field = fieldName(this.table.key, row.key, column.key);
    if (this.#figures.has(field)) return;
    const raw = cell?.raw ?? '';
    const element = cell?.element ?? standIn;
    const value = cell?.value ?? parseValue('');
    this.#figures.set(field, { field, raw, ...value, element });
    this.#places.set(field, { kind: 'cell', elements: [element] });
    this.#extend(columnPlace(this.table.key, column.key), 'column', [element]);
  }

  /** Notes where a row of the template stands. */
  row(row: RowSpec, elements: readonly Element[], label: Element | null): void {
    this.#rows.add(row.key);
    this.#extend(rowPlace(this.table.key, row.key), 'row', elements, label ?? undefined);
  }

  /** Notes the head cell of a column. */
  columnHead(column: ColumnSpec, head: Element): void {
    this.#extend(columnPlace(this.table.key, column.key), 'column', [head], head);
  }

  #extend(
    key: string,
    kind: Place['kind'],
    elements: readonly Element[],
    label: Element | undefined = this.#places.get(key)?.label,
  ): void {
    // Columns grow cell by cell, tables may have any number of them.
    const known = this.#growing.get(key) ?? new Set(this.#places.get(key)?.elements);
    for (const element of elements) known.add(element);
    this.#growing.set(key, known);
    this.#places.set(key, {
      kind,
      elements: [],
      ...(label === undefined ? {} : { label }),
    });
  }

  deviation(at: string, expected: string, cell: Cell, fields: readonly string[]): void {
    const mark = `${at}#label${this.#deviations.length + 1}`;
    this.#places.set(mark, { kind: 'cell', elements: [cell.element] });
    this.#deviations.push({ at, expected, actual: cell.raw, fields, mark });
  }

  extraRow(label: string, elements: readonly Element[]): void {
    const mark = `${tablePlace(this.table.key)}#row${this.#extraRows.length + 1}`;
    this.#places.set(mark, { kind: 'row', elements });
    this.#extraRows.push({ label, mark });
  }

  extraColumn(label: string, elements: readonly Element[]): void {
    const mark = `${tablePlace(this.table.key)}#column${this.#extraColumns.length + 1}`;
    this.#places.set(mark, { kind: 'column', elements });
    this.#extraColumns.push({ label, mark });
  }

  missingColumn(column: ColumnSpec, rows: readonly RowSpec[], gap: Place | null): void {
    const at = columnPlace(this.table.key, column.key);
    if (gap && !this.#places.has(at)) this.#places.set(at, gap);
    const label = column.label;
    const fields = rows.map((row) => fieldName(this.table.key, row.key, column.key));
    this.#missingColumns.push({ at, label, fields });
  }

  /** @param tables the `<table>` elements that the table is spread over */
  finish(tables: readonly Element[]): TableResult {
    const { key } = this.table;
    this.#places.set(tablePlace(key), { kind: 'table', elements: [...new Set(tables)] });
    for (const [name, elements] of this.#growing) {
      const place = this.#places.get(name);
      if (place) this.#places.set(name, { ...place, elements: [...elements] });
    }
    return {
      reading: {
        key,
        state: 'read',
        missingRows: this.#missingRows(),
        missingColumns: this.#missingColumns,
        extraRows: this.#extraRows,
        extraColumns: this.#extraColumns,
        labelDeviations: this.#deviations,
      },
      figures: this.#ordered(),
      places: this.#places,
    };
  }

  #missingRows(): MissingLine[] {
    const missing: MissingLine[] = [];
    for (const { rows, columns } of this.table.blocks)
      for (const row of rows) {
        if (this.#rows.has(row.key)) continue;
        const at = rowPlace(this.table.key, row.key);
        const gap = this.#gapFor(row);
        if (gap) this.#places.set(at, gap);
        const fields = columns.map((column) => fieldName(this.table.key, row.key, column.key));
        missing.push({ at, label: row.label, fields });
      }
    return missing;
  }

  /** Where a missing row belongs: behind the nearest row above it that is there, or before the next. */
  #gapFor(row: RowSpec): Place | null {
    const all = this.table.blocks.flatMap((block) => block.rows);
    const position = all.indexOf(row);
    const present = (candidate: RowSpec) => this.#rows.has(candidate.key);
    const above = all.slice(0, position).filter(present).at(-1);
    const neighbour = above ?? all.slice(position).find(present);
    const place = neighbour && this.#places.get(rowPlace(this.table.key, neighbour.key));
    if (!place) return null;
    return { kind: 'gap', elements: place.elements, side: above ? 'after' : 'before' };
  }

  /** Figures in the order of the template. */
  #ordered(): Map<string, Figure> {
    const ordered = new Map<string, Figure>();
    for (const name of fieldsOf(this.format).keys()) {
      const figure = this.#figures.get(name);
      if (figure) ordered.set(name, figure);
    }
    return ordered;
  }
}
