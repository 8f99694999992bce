import { memoizeByObject } from '../base/memoize';
import * as unclobbered from '../dom/clobbering';
import { expandGrid, type Grid } from '../read/naming';
import { nameIn } from './names';
import type { ListPage } from './page';

/** What the cells beside and above a link say: organs down, years across, 「查看」 where they meet. */
export interface CellFacts {
  readonly organ: string | null;
  readonly year: number | null;
}

const NOTHING: CellFacts = { organ: null, year: null };
const gridOf = memoizeByObject((table: Element): Grid => expandGrid(table));

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
  const { rows } = gridOf(table);
  const at = rows.findIndex(({ cells }) => cells.some((one) => one.element === cell));
  const row = rows[at];
  if (!row) return NOTHING;
  const column = row.slots.findIndex((slot) => slot?.element === cell);
  const beside = row.slots.filter((slot) => slot && slot.element !== cell && !slot.holdsTable);
  const above = rows
    .slice(0, at)
    .reverse()
    .map(({ slots }) => slots[column])
    .filter((slot) => slot && slot.element !== cell && !slot.holdsTable);
  const labels = [...beside, ...above].filter((slot) => slot && !isLinkedReport(slot.element));
  return labelsIn(labels.map((slot) => slot?.raw ?? ''));
}

/** Whether a cell holds a link to another report, which says nothing of this one. */
const isLinkedReport = (cell: Element): boolean => {
  const kind = nameIn(unclobbered.textContent(cell) ?? '')?.kind;
  const isLabel = kind === 'year' || kind === 'organ';
  return !isLabel && unclobbered.querySelector(cell, 'a[href], [onclick]') !== null;
};

/** The first organ and the first year that labels name. */
function labelsIn(labels: readonly string[]): CellFacts {
  let facts = NOTHING;
  for (const label of new Set(labels)) {
    const name = nameIn(label);
    if (!name || name.kind === 'action') continue;
    facts = { organ: facts.organ ?? name.organ, year: facts.year ?? name.year };
  }
  return facts;
}
