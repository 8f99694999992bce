import type { Severity } from '../../result';
import type { CommandKeys } from '../../settings';
import type { OverlayModel } from './overlay-model';

export interface OpenCard {
  /** Index in `AuditResult.findings`. */
  readonly finding: number;
  /** Which of its finding's places the card stands at, from 0. */
  readonly placeIndex: number;
  /** Whether it stays until it is closed, or goes when the pointer or the focus goes. */
  readonly pinned: boolean;
  /** A place that the card has been taken to; null at its own. */
  readonly shownPlace: string | null;
}

/** What the overlay shows just now. */
export interface View {
  readonly card: OpenCard | null;
  /** Index of the finding last come to. */
  readonly current: number | null;
  /** The one severity that is shown; null for all. */
  readonly filter: Severity | null;
  readonly marksShown: boolean;
  /** The button whose menu is open. */
  readonly menu: HTMLElement | null;
  /** The keys that the open help sheet lists. */
  readonly help: readonly CommandKeys[] | null;
  /** What became of the last wish; empty for nothing. */
  readonly note: string;
  /** Why the last click was not heeded; empty where it was. */
  readonly refusal: string;
  /** Whether that is said in the card or the sheet of keys, and not in the navigator. */
  readonly isRefusedBeside: boolean;
  /** What a screen reader is told. */
  readonly announcement: string;
}

export const CLOSED: View = {
  card: null,
  current: null,
  filter: null,
  marksShown: true,
  menu: null,
  help: null,
  note: '',
  refusal: '',
  isRefusedBeside: false,
  announcement: '',
};

/** What was shown, carried over to another audit: card and position stay with their findings. */
export function movedView(view: View, before: OverlayModel, after: OverlayModel): View {
  const moved = (index: number) => after.find(before, before.result.findings[index]);
  const { card, current, filter } = view;
  const finding = card && moved(card.finding);
  const last = finding === null ? -1 : after.placesOf(finding).length - 1;
  return {
    ...view,
    card:
      card && finding !== null && last >= 0
        ? { ...card, finding, placeIndex: Math.min(card.placeIndex, last) }
        : null,
    // A finding that is gone keeps its place in the order: the next one is the next one.
    current: current === null ? null : (moved(current) ?? after.following(before, current)),
    filter: filter !== null && after.navigableFindings(filter).length === 0 ? null : filter,
  };
}

/**
 * The finding to go to from another.
 * @param steps findings to step through, in order; at least one
 * @param current the finding last come to, which need not be among them
 */
export function stepFrom(steps: readonly number[], current: number | null, by: 1 | -1): number {
  const last = steps.length - 1;
  const ahead =
    by === 1
      ? steps.find((index) => current === null || index > current)
      : steps.filter((index) => current !== null && index < current).at(-1);
  return ahead ?? (steps[by === 1 ? 0 : last] as number);
}
