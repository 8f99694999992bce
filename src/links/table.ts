import { memoizeByObject } from '../base/memoize';
import * as unclobbered from '../dom/clobbering';
import { expandGrid, type Grid } from '../read/naming';
import { nameIn, type Name } from './names';
import type { ListPage } from './page';

/** What the cells beside and above a link say: organs down, years across, 「查看」 where they meet. */
export interface CellFacts {
  readonly organ: string | null;
  readonly year: number | null;
}

const NOTHING: CellFacts = { organ: null, year: null };

/** A table, with where its cells are and what its columns are called. */
interface Labelled {
  readonly grid: Grid;
  readonly placeOf: ReadonlyMap<Element, { readonly row: number; readonly column: number }>;
  /** The labels in each column, from above. */
  readonly columns: ReadonlyMap<
    number,
    readonly { readonly row: number; readonly cell: Element }[]
  >;
}

const labelledOf = memoizeByObject((table: Element): Labelled => {
  const grid = expandGrid(table);
  const placeOf = new Map<Element, { row: number; column: number }>();
  const columns = new Map<number, { row: number; cell: Element }[]>();
  for (const [row, { slots }] of grid.rows.entries())
    for (const [column, slot] of slots.entries()) {
      if (!slot || slot.holdsTable) continue;
      if (!placeOf.has(slot.element)) placeOf.set(slot.element, { row, column });
      if (labelOf(slot.element) === NOTHING) continue;
      const labels = columns.get(column) ?? [];
      columns.set(column, labels);
      labels.push({ row, cell: slot.element });
    }
  return { grid, placeOf, columns };
});

/** Elements between a link and its cell that make it an item of a list rather than an entry of a table. */
const ITEMS = new Set(['li', 'dl', 'ul', 'ol']);

/** The cell that a link is an entry of; null where it is none of a table. */
function cellOf(element: Element, page: ListPage): Element | null {
  for (let around: Element | null = element; around; around = page.parentOf(around)) {
    const tag = unclobbered.localName(around);
    if (tag === 'td' || tag === 'th') return around;
    if (ITEMS.has(tag)) return null;
  }
  return null;
}

/** What the labels of a link's row and column say. */
export function cellFacts(element: Element, page: ListPage): CellFacts {
  const cell = cellOf(element, page);
  const table = cell && unclobbered.closest(cell, 'table');
  if (!cell || !table) return NOTHING;
  const { grid, placeOf, columns } = labelledOf(table);
  const place = placeOf.get(cell);
  const row = place && grid.rows[place.row];
  if (!row) return NOTHING;
  const beside = row.slots.flatMap((slot) => (slot && !slot.holdsTable ? [slot.element] : []));
  const above = (columns.get(place.column) ?? []).filter((label) => label.row < place.row);
  let facts = NOTHING;
  for (const label of [...beside, ...above.reverse().map((one) => one.cell)]) {
    if (label === cell) continue;
    const { organ, year } = labelOf(label);
    facts = { organ: facts.organ ?? organ, year: facts.year ?? year };
  }
  return facts;
}

/** What a cell says as a label; `NOTHING` itself for one that is none. */
const labelOf = memoizeByObject((cell: Element): CellFacts => {
  const text = unclobbered.textContent(cell) ?? '';
  const name = nameIn(text.replace(/\s+/g, ' ').trim());
  if (!name || name.kind === 'action' || (name.organ === null && name.year === null))
    return NOTHING;
  return isLinkedReport(name, cell) ? NOTHING : { organ: name.organ, year: name.year };
});

/** Whether a cell holds a link to another report, which says nothing of this one. */
const isLinkedReport = ({ kind }: Name, cell: Element): boolean =>
  kind !== 'year' &&
  kind !== 'organ' &&
  unclobbered.querySelector(cell, 'a[href], [onclick]') !== null;
