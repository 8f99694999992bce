import { similarity } from '../match/align';
import { labelWords } from '../match/vocabulary';
import type { TableBuilder } from './builder';
import type { Cell } from './grid';

/** A row or column that the template has under heads of groups, such as 「（三）不予公开」. */
export interface Grouped {
  readonly at: string;
  readonly fields: readonly string[];
  /** The heads that the template has over it, from the outermost. */
  readonly groups: readonly string[];
  /** The cells over or beside it on the page, without its own label. */
  readonly heads: readonly Cell[];
}

/** How alike a head must be to that of the template: two characters of four. */
const MIN_SIMILARITY = 0.5;

/**
 * Notes the heads of groups that are worded otherwise than in the template: each once, at the first of
 * what it stands over. Where a head is not on the page at all, or not like any of the template's there,
 * nothing is said.
 */
export function noteDeviatingGroups(lines: readonly Grouped[], builder: TableBuilder): void {
  const official = new Set(lines.flatMap(({ groups }) => groups.map(labelWords)));
  const under = new Map<Cell, Grouped[]>();
  for (const line of lines)
    for (const cell of new Set(line.heads))
      if (!official.has(cell.label)) under.set(cell, [...(under.get(cell) ?? []), line]);
  for (const [cell, own] of under) {
    const [first] = own;
    const expected = first && expectedHead(cell, own, lines);
    if (!expected) continue;
    const fields = own.flatMap((line) => line.fields);
    builder.deviation(first.at, expected, cell, fields);
  }
}

/** The head of the template that a cell stands for; undefined where it is told by nothing. */
function expectedHead(
  cell: Cell,
  own: readonly Grouped[],
  lines: readonly Grouped[],
): string | undefined {
  const isSaid = (group: string, by: readonly Grouped[]) =>
    by.some(({ heads }) => heads.some(({ label }) => label === labelWords(group)));
  const groups = [...new Set(own.flatMap((line) => line.groups))];
  const missing = groups.filter((group) => !isSaid(group, own));
  if (cell.label !== '') {
    const like = (group: string) => similarity(labelWords(group), cell.label);
    if (groups.some((group) => cell.label.includes(labelWords(group)))) return undefined;
    const [likest] = missing.sort((a, b) => like(b) - like(a));
    return likest !== undefined && like(likest) >= MIN_SIMILARITY ? likest : undefined;
  }
  // A cell without words is a group's where it reaches over all of it and nothing else, beside others.
  const [only, ...rest] = missing;
  if (only === undefined || rest.length > 0 || own.length < 2 || groups.length < 2)
    return undefined;
  const isWhole = lines.every((line) => line.groups.includes(only) === own.includes(line));
  return isWhole ? only : undefined;
}
