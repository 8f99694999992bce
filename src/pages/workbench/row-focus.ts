import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BatchRow } from '../../batch';
import { rowFor } from './moving';

/** Parts of a row that take the focus, besides its fields: its name, and what can be done with it. */
const PARTS = ['[data-main]', '.actions button'];

/** What is said below the head of the list, and is covered by it, counts for a row less (px). */
const HEAD_PX = 48;

interface Focused {
  readonly id: number;
  /** Place in the list when it was last drawn. */
  readonly at: number;
}

interface Wanted {
  readonly at: number;
  readonly part: string;
}

/** The focus in a list of which only some rows are drawn. */
export interface RowFocus {
  /** Places of rows that are to be drawn, wherever the list is scrolled to. */
  readonly kept: readonly number[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

const lineOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.line') : null;
const placeOf = (line: HTMLElement): number => Number(line.getAttribute('aria-rowindex')) - 2;

/**
 * Moves the focus over all rows by arrows, Home, End and pages, drawn or not, and never loses it: the
 * row that has it stays drawn when the list is scrolled, and where that row goes its neighbour gets it.
 * @param height of a row in px
 */
export function useRowFocus(
  rows: readonly BatchRow[],
  body: { readonly current: HTMLElement | null },
  height: number,
): RowFocus {
  const [focused, setFocused] = useState<Focused | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const isInside = useRef(false);

  const focus = ({ at, part }: Wanted, isToScroll: boolean) => {
    const line = body.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 2}"]`);
    const element =
      line?.querySelector<HTMLElement>(part) ?? line?.querySelector<HTMLElement>('[data-main]');
    element?.focus({ preventScroll: true });
    if (isToScroll) line?.scrollIntoView({ block: 'nearest' });
  };
  useLayoutEffect(() => {
    if (!wanted) return;
    focus(wanted, true);
    setWanted(null);
  }, [wanted]);

  const place = focused ? rows.findIndex(({ id }) => id === focused.id) : -1;
  useLayoutEffect(() => {
    if (!focused || place >= 0) return;
    setFocused(null);
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isInside.current && isLost && rows.length > 0)
      setWanted({ at: Math.min(focused.at, rows.length - 1), part: '[data-main]' });
  }, [focused, place, rows]);

  return {
    kept: [place, wanted?.at ?? -1].filter((at) => at >= 0 && at < rows.length),
    onKeyDown: (event) => {
      const target = event.target as HTMLElement;
      const line = lineOf(target);
      const part = PARTS.find((one) => target.matches(one));
      if (!line || part === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const page = Math.max(1, Math.floor((innerHeight - HEAD_PX) / height) - 1);
      const to = rowFor(event.key, placeOf(line), rows.length, page);
      if (to === null) return;
      event.preventDefault();
      setWanted({ at: to, part });
    },
    onFocusIn: ({ target }) => {
      const line = lineOf(target);
      if (!line) return;
      isInside.current = true;
      setFocused({ id: Number(line.dataset['id']), at: placeOf(line) });
    },
    onFocusOut: ({ relatedTarget }) => {
      // Without another element in its place, the row may have gone, or the window been left.
      if (!(relatedTarget instanceof Node) || body.current?.contains(relatedTarget)) return;
      isInside.current = false;
      setFocused(null);
    },
  };
}
