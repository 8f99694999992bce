import {
  TABLE_KEYS,
  templateForYear,
  TEMPLATES,
  type TableKey,
  type Template,
  type TemplateId,
} from '../../template';
import type { PageRow } from '../tables/collect';
import type { Cell } from '../tables/grid';
import { templateEvidence, templateOfRow } from './vocabulary';

/** First report year of the formats that the audit knows. */
const FIRST_YEAR = Math.min(...TEMPLATES.map((template) => template.since));

/** The id of the format laid down for a year. */
export const requiredTemplate = (year: number | undefined): TemplateId | null =>
  (year === undefined ? null : templateForYear(year)?.id) ?? null;

/**
 * The format a report follows, told by the labels that only one format has; where they say nothing,
 * the format of its year. Null for years before the first format.
 */
export function chooseTemplate(
  rows: Readonly<Record<TableKey, readonly PageRow[]>>,
  year: number | null,
): Template | null {
  if (year !== null && year < FIRST_YEAR) return null;
  const required = year === null ? null : templateForYear(year);
  const [best, second] = [...templateEvidence(labelsIn(rows))].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === required) - Number(a[0] === required),
  );
  // Where no label is one format's own, it is what the labels stand over that tells.
  if (best?.[1] === 0) {
    const told = rows.requests.map(({ row }) => rowFormat(row.cells)).find(Boolean);
    if (told) return told;
  }
  if (best && (!second || best[1] > second[1])) return best[0];
  return required ?? best?.[0] ?? null;
}

/** What stands in the cells of all tables, as labels are compared. */
function labelsIn(rows: Readonly<Record<TableKey, readonly PageRow[]>>): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const key of TABLE_KEYS)
    for (const { row } of rows[key]) for (const cell of row.cells) labels.add(cell.label);
  return labels;
}

/** The format that has a row of figures where others have the head of a group. */
function rowFormat(cells: readonly Cell[]): Template | null {
  const label = cells.filter((cell) => cell.isWorded).at(-1);
  return label && label !== cells.at(-1) ? templateOfRow(label.label) : null;
}
