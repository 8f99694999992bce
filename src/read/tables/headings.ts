import { parseOrdinal, squeeze, type BlockSpec } from '../../template';
import type { PageRow } from './collect';
import type { Cell } from './grid';

/** 「第二十条第（一）项」, with the decree before it and the number in figures or without brackets. */
const HEADING = /^(?:.{0,20}条例》?)?第?(?:二十|20)条/;
const ITEM = /第?\(?([一二三四五六七八九]|\d)\)?项$/;

/** A heading that names no item of Article 20, or not the one whose figures stand under it. */
export interface DeviatingHeading {
  readonly block: BlockSpec;
  readonly cell: Cell;
}

/**
 * The headings over the blocks of section two that deviate from the template. A heading belongs to the
 * rows below it.
 * @param blocks the block that each row of figures was matched with
 */
export function* deviatingHeadings(
  pageRows: readonly PageRow[],
  blocks: ReadonlyMap<PageRow, BlockSpec | undefined>,
): Generator<DeviatingHeading> {
  let heading: Cell | null = null;
  for (const page of pageRows) {
    const [only, ...others] = page.row.cells.filter((cell) => !cell.isBlank);
    if (only && others.length === 0 && HEADING.test(only.withoutSpaces)) heading = only;
    if (!blocks.has(page) || !heading) continue;
    const block = blocks.get(page);
    if (
      block?.heading !== undefined &&
      itemIn(heading.withoutSpaces) !== itemIn(squeeze(block.heading))
    )
      yield { block, cell: heading };
    heading = null;
  }
}

/** The number of the item that a heading names; null where it names none. */
function itemIn(heading: string): number | null {
  const printed = ITEM.exec(heading.replace(HEADING, ''))?.[1];
  if (printed === undefined) return null;
  return parseOrdinal(printed);
}
