import type { OverlayWords } from '../messages';
import type { DrawnMark, Severity } from '../report';
import type { Shell } from './shell';
import { Stage, type Tint } from './stage';
import type { Subject } from './subject';
import { termsOf } from './sums';
import type { OpenCard } from './view';
import { watchHover, watchLayout } from './watch';

export interface MarkingEvents {
  /** The pointer has come to a mark or its badge, or the keyboard focus to the badge. */
  readonly onEnter: (spot: number, how: 'pointer' | 'focus') => void;
  readonly onLeave: () => void;
  /** A badge was clicked or pressed. */
  readonly onOpen: (spot: number) => void;
  /** The page's layout may have changed. */
  readonly onMoved: () => void;
}

/** The marks of one audit, and what watches over them, until the signal aborts. */
export class Marking {
  readonly stage: Stage;

  constructor(
    document: Document,
    { host, layer }: Shell,
    private readonly subject: Subject,
    words: OverlayWords,
    { onEnter, onLeave, onOpen, onMoved }: MarkingEvents,
    signal: AbortSignal,
  ) {
    const { result, spots } = subject;
    const events = { onBadgeEnter: onEnter, onBadgeLeave: onLeave, onBadgeOpen: onOpen };
    const numberOf = (finding: number) => subject.position(finding)?.number ?? null;
    const messageOf = (finding: number) => subject.explain(finding).message;
    const props = { result, spots, words, numberOf, messageOf, events };
    const stage = new Stage(document, layer, props, signal);
    this.stage = stage;
    stage.watch = watchLayout(
      document,
      spots.flatMap(({ place }) => place.elements),
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
      spots,
      (spot, point) => stage.hits(spot, point),
      (spot) => onEnter(spot, 'pointer'),
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
    const { findings } = this.subject.result;
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
    const sum = card && this.subject.explain(card.finding).sum;
    const strong = pointed ?? card?.visiting ?? null;
    const fields = sum
      ? termsOf(sum)
      : card && strong !== null
        ? [{ field: strong, number: null }]
        : [];
    this.stage.setTints(
      fields.flatMap(({ field, number }): readonly Tint[] => {
        const place = this.subject.places.get(field);
        if (!place) return [];
        const label = number === null ? {} : { label: String(number) };
        return [{ place, strong: field === strong, total: !!sum && number === null, ...label }];
      }),
    );
  }

  /** Index of the spot whose badge has the keyboard focus; -1 for none. */
  focused({ shadow }: Shell): number {
    return this.stage.spotOfBadge(shadow.activeElement);
  }
}
