import { YieldBudget, type Resumable } from '../../../base/resumable';
import type { Passage, Anchor } from '../../../report';
import { SECTION_KEYS, squeeze, type SectionKey } from '../../../template';
import type { Line } from '../../located';
import { lengthOf, type Item } from '../../page/walk';
import { rangeOf } from '../../tables/collect';
import type { TableSource } from '../../tables/read-tables';
import { mapToSource } from '../source-map';

/** A passage with what is needed to point to words of it. */
export interface PlacedPassage extends Passage {
  /** With its spaces, where it is a line of text. */
  readonly line: Line | null;
  readonly place: Anchor;
}

/** Lines before section one that may still belong to the report where its title was not found. */
const PREAMBLE_LINES = 12;

/** The page as a reading of statements needs it. */
export interface ReportOnPage extends TableSource {
  /** Place of the report's title; null where the page's head alone names it. */
  readonly title: Anchor | null;
}

/** All running text of a report: title and preamble first, then the sections as the page has them. */
export function* readPassages(page: ReportOnPage): Resumable<PlacedPassage[]> {
  const { items, titles, end } = page;
  const first = titles[0]?.index ?? 0;
  const budget = new YieldBudget();
  const tableRows = new Set(
    Object.values(page.rows).flatMap((rows) => rows.map(({ index }) => index)),
  );
  const passages = items
    .slice(titleIndex(page, first), first)
    .flatMap((item): PlacedPassage[] => (item.kind === 'line' ? [lineOf(item, null)] : []));
  for (const key of [...SECTION_KEYS].sort((a, b) => startOf(a) - startOf(b))) {
    const title = titles.find((candidate) => candidate.key === key);
    if (title && title.trailing !== '')
      passages.push({
        section: key,
        text: squeeze(title.trailing),
        line: null,
        place: title.place,
      });
    const [from, to] = rangeOf(key, titles, end);
    for (let index = from; index < to; index += 1) {
      const item = items[index];
      if (item?.kind === 'line') passages.push(lineOf(item, key));
      else if (item?.kind === 'row' && !tableRows.has(index)) passages.push(...rowOf(item, key));
      budget.add(item ? lengthOf(item) : 0);
      if (budget.takePause()) yield;
    }
  }
  return passages;

  function startOf(key: SectionKey): number {
    return titles.find((title) => title.key === key)?.index ?? Infinity;
  }
}

/** Index of the first item of the report's title. */
function titleIndex({ items, title }: ReportOnPage, first: number): number {
  const element = title?.elements[0];
  const found = items.findIndex(
    (item, index) => index < first && item.kind === 'line' && item.line.element === element,
  );
  return found >= 0 ? found : Math.max(0, first - PREAMBLE_LINES);
}

const lineOf = (
  { line, normalized }: Extract<Item, { kind: 'line' }>,
  section: SectionKey | null,
): PlacedPassage => ({
  section,
  text: normalized.withoutSpaces,
  line,
  place: { kind: 'text', elements: [line.element], span: line.span },
});

const rowOf = ({ row }: Extract<Item, { kind: 'row' }>, section: SectionKey): PlacedPassage[] =>
  row.cells
    .filter((cell) => !cell.isBlank)
    .map((cell) => ({
      section,
      text: cell.withoutSpaces,
      line: null,
      place: { kind: 'cell', elements: [cell.element] },
    }));

/**
 * The place of some words of a passage.
 * @param from index of the first character in the passage's text
 * @param to index behind the last one
 */
export function placeWithin(
  { line, text, place }: PlacedPassage,
  from: number,
  to: number,
): Anchor {
  if (line === null) return place;
  const traced = mapToSource(line);
  // Where tracing gives another text, the indices say nothing; the whole line is right as well.
  return traced.text.length === text.length ? { ...place, span: traced.span(from, to) } : place;
}
