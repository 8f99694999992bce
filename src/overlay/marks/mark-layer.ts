import type { OverlayWords } from '../../messages';
import type { Severity } from '../../result';
import type { DrawnMark } from '../../settings';
import { watchHover, watchLayout } from '../layout/watch';
import type { OverlayModel } from '../model/overlay-model';
import { termsOf } from '../model/sums';
import type { OpenCard } from '../model/view';
import type { Shell } from '../session/shell';
import { MarkRenderer, type Tint } from './mark-renderer';

export interface MarkLayerEvents {
  /** The pointer has come to a mark or its badge, or the keyboard focus to the badge. */
  readonly onEnter: (group: number, how: 'pointer' | 'focus') => void;
  readonly onLeave: () => void;
  /** A badge was clicked or pressed. */
  readonly onOpen: (group: number) => void;
  /** The page's layout may have changed. */
  readonly onMoved: () => void;
}

/** The marks of one audit, and what watches over them, until the signal aborts. */
export class MarkLayer {
  readonly stage: MarkRenderer;

  constructor(
    document: Document,
    { host, layer }: Shell,
    private readonly model: OverlayModel,
    words: OverlayWords,
    { onEnter, onLeave, onOpen, onMoved }: MarkLayerEvents,
    signal: AbortSignal,
  ) {
    const { result, groups } = model;
    const events = { onBadgeEnter: onEnter, onBadgeLeave: onLeave, onBadgeOpen: onOpen };
    const numberOf = (finding: number) => model.position(finding)?.number ?? null;
    const messageOf = (finding: number) => model.explain(finding).message;
    const props = { result, groups: groups, words, numberOf, messageOf, events };
    const stage = new MarkRenderer(document, layer, props, signal);
    this.stage = stage;
    stage.watch = watchLayout(
      document,
      groups.flatMap(({ place }) => place.elements),
      () => stage.sticks,
      () => {
        stage.schedule();
        onMoved();
      },
      signal,
    );
    watchHover(
      document,
      host,
      groups,
      (group, point) => stage.hits(group, point),
      (group) => onEnter(group, 'pointer'),
      onLeave,
      signal,
    );
    stage.schedule();
  }

  /** The marks as they are drawn now, in the viewport. */
  drawn(): DrawnMark[] {
    return this.stage.drawn();
  }

  /** Marks findings of one severity only; null: of all. */
  filter(severity: Severity | null): void {
    const { findings } = this.model.result;
    this.stage.setFilter(
      ({ marks }) =>
        severity === null || marks.some(({ finding }) => findings[finding]?.severity === severity),
    );
  }

  /**
   * Tints the cells that the open card is about, numbered as in the card, and rings their total.
   * @param pointed place that the reader points at in the card; set off from the others
   */
  tint(card: OpenCard | null, pointed: string | null = null): void {
    const sum = card && this.model.explain(card.finding).sum;
    const strong = pointed ?? card?.shownPlace ?? null;
    const fields = sum
      ? termsOf(sum)
      : card && strong !== null
        ? [{ field: strong, number: null }]
        : [];
    this.stage.setTints(
      fields.flatMap(({ field, number }): readonly Tint[] => {
        const place = this.model.anchors.get(field);
        if (!place) return [];
        const label = number === null ? {} : { label: String(number) };
        return [{ place, strong: field === strong, total: !!sum && number === null, ...label }];
      }),
    );
  }

  /** Index of the group whose badge has the keyboard focus; -1 for none. */
  focused({ shadow }: Shell): number {
    return this.stage.groupOfBadge(shadow.activeElement);
  }
}
