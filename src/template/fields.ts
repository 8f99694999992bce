import { memoizeByObject } from '../base/memoize';
import type {
  BlockSpec,
  ColumnSpec,
  FigureKind,
  TemplateSpec,
  RowSpec,
  SectionKey,
  SectionSpec,
  TableKey,
  TableSpec,
} from './types';

/** One cell of the template: where it stands in the format, and what it is called. */
export interface FieldSpec {
  /** `TABLE.ROW.COLUMN`, e.g. `requests.refused.stateSecret.naturalPerson`. */
  readonly name: string;
  readonly table: TableSpec;
  readonly block: BlockSpec;
  readonly row: RowSpec;
  readonly column: ColumnSpec;
  readonly kind: FigureKind;
}

/** Name of a cell, e.g. `requests.granted.total`. */
/* @__NO_SIDE_EFFECTS__ */
export const fieldName = (table: TableKey, row: string, column: string): string =>
  `${table}.${row}.${column}`;
/** Name of a whole row, e.g. `requests.granted`. */
export const rowPlace = (table: TableKey, row: string): string => `${table}.${row}`;
/** Name of a whole column, e.g. `requests.*.total`. */
export const columnPlace = (table: TableKey, column: string): string => `${table}.*.${column}`;
export const sectionPlace = (section: SectionKey): string => `section.${section}`;
export const tablePlace = (table: TableKey): string => `table.${table}`;

/** Every cell of a format by its name, in reading order. */
export const fieldsOf = memoizeByObject(
  (template: TemplateSpec): ReadonlyMap<string, FieldSpec> => {
    const fields = new Map<string, FieldSpec>();
    for (const table of template.tables)
      for (const block of table.blocks)
        for (const row of block.rows)
          for (const column of block.columns) {
            const name = fieldName(table.key, row.key, column.key);
            fields.set(name, { name, table, block, row, column, kind: column.kind });
          }
    return fields;
  },
);

/**
 * A table of a format.
 * @throws Error when the format has no such table, which its schema test rules out
 */
export function tableOf(template: TemplateSpec, key: TableKey): TableSpec {
  const table = template.tables.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`format ${template.id} has no table ${key}`);
  return table;
}

/**
 * A section of a format.
 * @throws Error when the format has no such section, which its schema test rules out
 */
export function sectionOf(template: TemplateSpec, key: SectionKey): SectionSpec {
  const section = template.sections.find((candidate) => candidate.key === key);
  if (!section) throw new Error(`format ${template.id} has no section ${key}`);
  return section;
}
