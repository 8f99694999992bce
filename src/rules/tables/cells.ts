import type { Figure, FigureState, Report } from '../../report';
import { fieldsOf, TABLE_KEYS, tablePlace } from '../../template';
import { quote } from '../../wording';
import { templateOf, sectionBasis } from '../basis';
import type { Violation } from '../rule';

/** Enough to see what is meant. */
const WORDINGS_SHOWN = 6;

const quoted = (printed: readonly string[]): string =>
  printed.slice(0, WORDINGS_SHOWN).map(quote).join('') +
  (printed.length > WORDINGS_SHOWN ? '…' : '');

/** Cells in one of the given states, see `cellsWhere`. */
export const cellsInState = (
  report: Report,
  ...states: readonly FigureState[]
): Generator<Violation> => cellsWhere(report, ({ state }) => states.includes(state));

/**
 * One violation for each table that has cells of a certain kind.
 * @returns `fields` names every such cell, `actual` what is printed in them, each wording once
 */
export function* cellsWhere(
  report: Report,
  applies: (figure: Figure) => boolean,
): Generator<Violation> {
  const template = templateOf(report);
  const found = Object.values(report.figures).filter(applies);
  if (found.length === 0 || !template) return;
  const fields = fieldsOf(template);
  for (const key of TABLE_KEYS) {
    const cells = found.filter(({ field }) => fields.get(field)?.table.key === key);
    if (cells.length === 0) continue;
    const printed = [...new Set(cells.map(({ raw }) => raw).filter((raw) => raw !== ''))];
    yield {
      at: tablePlace(key),
      basis: sectionBasis(report, key),
      fields: cells.map(({ field }) => field),
      ...(printed.length === 0 ? {} : { actual: quoted(printed) }),
    };
  }
}
