import * as unclobbered from '../../dom/clobbering';
import { isUpright } from '../../result';
import type { CardPlace } from '../card/types';
import { union, type Box } from '../layout/geometry';
import type { VisibleViewport } from '../layout/visible-viewport';
import type { MarkPlace } from '../model/marks';
import type { OverlayModel } from '../model/overlay-model';
import type { OpenCard } from '../model/view';
import type { Shell } from './shell';

/** Where an element is, in window coordinates. */
export const boxOfElement = (element: Element): Box => {
  const { left, top, width, height } = unclobbered.getBoundingClientRect(element);
  return { left, top, width, height };
};

type BoxOf = (place: MarkPlace) => Box | null;

/** The row of the table that a cell stands in, with what is seen of the cell. */
function rowAround({ kind, elements }: MarkPlace, anchor: Box | null): Box | null {
  const [element] = elements;
  // A cell's row and not a column's: that of its label, say.
  if (!element || !anchor || (kind !== 'cell' && kind !== 'row')) return null;
  const row = unclobbered.closest(element, 'tr');
  return row && union([boxOfElement(row), anchor]);
}

/** The table that a place stands in, as far as it is seen. */
function tableAround({ elements: [element] }: MarkPlace, boxOf: BoxOf): Box | null {
  const table = element && unclobbered.closest(element, 'table');
  return table ? boxOf({ kind: 'table', elements: [table] }) : null;
}

/** What a card at a place is to keep clear of, as the page stands now. */
function boxesAround(place: MarkPlace, boxOf: BoxOf): Pick<CardPlace, 'anchor' | 'row' | 'table'> {
  const anchor = boxOf(place);
  return { anchor, row: rowAround(place, anchor), table: tableAround(place, boxOf) };
}

const NOWHERE = { anchor: null, row: null, table: null };

/**
 * Where a card belongs, as the page stands now: at the place that it was taken to, or at its own.
 * @param boxOf where a place is seen, in window coordinates; null where it isn't
 */
export function placeOfCard(
  model: OverlayModel,
  { finding, placeIndex, shownPlace }: OpenCard,
  { bar }: Shell,
  pane: VisibleViewport,
  boxOf: BoxOf,
): CardPlace {
  const own = model.placesOf(finding)[placeIndex];
  const place = (shownPlace === null ? undefined : model.anchors.get(shownPlace)) ?? own;
  const navigator = bar.firstElementChild;
  const rule = model.result.findings[finding]?.rule;
  return {
    seen: pane.box,
    ...(place ? boxesAround(place, boxOf) : NOWHERE),
    navigator: navigator && boxOfElement(navigator),
    upright: own?.kind === 'column' || (rule !== undefined && isUpright(rule)),
    across: own?.kind === 'gap' && !own.vertical,
  };
}
