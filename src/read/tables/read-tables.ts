import type { Resumable } from '../../base/resumable';
import type { Anchor, Figure, TableReading } from '../../report';
import {
  TABLE_KEYS,
  tableOf,
  tablePlace,
  type SectionKey,
  type TableKey,
  type Template,
} from '../../template';
import type { Item } from '../page/walk';
import type { SectionTitle } from '../structure/sections';
import type { TableContents } from './builder';
import { rangeOf, type PageRow } from './collect';
import { readHorizontal } from './horizontal';
import { readVertical } from './vertical';

/** Where the three tables of a report are looked for. */
export interface TableSource {
  readonly items: readonly Item[];
  readonly titles: readonly SectionTitle[];
  /** Index of the first item behind the report. */
  readonly end: number;
  readonly rows: Readonly<Record<TableKey, readonly PageRow[]>>;
}

/**
 * Reads the three tables by a format, those that are lost or pictures among them.
 * @param template null where the year has no format; nothing is read then
 * @param places takes the places of tables, rows, columns and cells
 */
export function* readTables(
  template: Template | null,
  { items, titles, end, rows }: TableSource,
  places: Map<string, Anchor>,
): Resumable<{
  readonly tables: Record<TableKey, TableReading>;
  readonly figures: Record<string, Figure>;
}> {
  const figures: Record<string, Figure> = {};
  const tables = withoutTables('absent');
  for (const key of TABLE_KEYS) {
    const reading =
      template && (yield* readTable(template, key, rows[key], { figures, anchors: places }));
    const image = reading ? null : imageOf(key, items, titles, end);
    if (image) places.set(tablePlace(key), { kind: 'table', elements: [image] });
    const title = titles.find((candidate) => candidate.key === key);
    if (!reading && !image && title) places.set(tablePlace(key), title.place);
    yield;
    tables[key] = reading ?? withoutTable(key, image ? 'image' : title ? 'missing' : 'absent');
  }
  return { tables, figures };
}

function* readTable(
  template: Template,
  key: TableKey,
  rows: readonly PageRow[],
  contents: TableContents,
): Resumable<TableReading | null> {
  if (rows.length === 0) return null;
  const table = tableOf(template, key);
  if (table.layout === 'vertical') return yield* readVertical(table, rows, contents);
  return readHorizontal(table, rows, contents);
}

const withoutTable = (key: TableKey, state: 'image' | 'missing' | 'absent'): TableReading => ({
  key,
  state,
  missingRows: [],
  missingColumns: [],
  extraRows: [],
  extraColumns: [],
  labelDeviations: [],
});

/** The three tables of a report none of which is there, all for one reason. */
export function withoutTables(state: 'missing' | 'absent'): Record<TableKey, TableReading> {
  const tables = {} as Record<TableKey, TableReading>;
  for (const key of TABLE_KEYS) tables[key] = withoutTable(key, state);
  return tables;
}

/** The picture in a section that lacks its table. */
function imageOf(
  key: SectionKey,
  items: readonly Item[],
  titles: readonly SectionTitle[],
  end: number,
): Element | null {
  const [from, to] = rangeOf(key, titles, end);
  for (const item of items.slice(from, to)) if (item.kind === 'image') return item.element;
  return null;
}
