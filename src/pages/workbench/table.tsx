import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BatchRow } from '../../batch';
import { Button } from '../../ui/components/button';
import { useGrowing } from './growing';
import { SORT_KEYS, type ListView, type SortKey } from './list';
import { useRowFocus } from './row-focus';
import { RowLine, type RowProps } from './row';

interface TableProps extends Omit<RowProps, 'row' | 'at'> {
  readonly rows: readonly BatchRow[];
  readonly view: ListView;
  readonly onView: (change: Partial<ListView>) => void;
}

/** Heights of a row in px, as in workbench.css; narrow ones have their cells one below another. */
const ROW_PX = 52;
const NARROW_ROW_PX = 132;
const NARROW = '(max-width: 900px)';
/** A list of no more rows is drawn whole: it can then be searched and copied as any page. */
const MAX_WHOLE = 200;
/** Rows drawn of a long list before it is known how many are in sight. */
const FIRST_ROWS = 30;
/** Rows drawn above and below what is seen. */
const OVERSCAN = 8;

const COLUMNS = [
  ...(['organ', 'year', 'state', 'errors', 'warnings', 'sums', 'published'] as const),
  ...(['format', 'via', 'note', 'actions'] as const),
];
const ARROWS = { ascending: '↑', descending: '↓', none: '' };
const isSortKey = (name: string): name is SortKey =>
  (SORT_KEYS as readonly string[]).includes(name);

/** The head, which sorts: up, down, and as the list is. */
function Head({ view, words, onView }: Pick<TableProps, 'view' | 'onView' | 'words'>) {
  const press = (by: SortKey) => {
    const { sort } = view;
    // What is counted is first wanted from the top.
    const first = by === 'errors' || by === 'warnings' || by === 'sums' || by === 'year';
    if (sort?.by !== by) onView({ sort: { by, isDown: first } });
    else onView({ sort: sort.isDown === first ? { by, isDown: !first } : null });
  };
  const orderOf = (name: string) => {
    if (view.sort?.by !== name) return undefined;
    return view.sort.isDown ? ('descending' as const) : ('ascending' as const);
  };
  return (
    <div role="row" class="line head" aria-rowindex={1}>
      {COLUMNS.map((name) => (
        <div key={name} role="columnheader" class={name} aria-sort={orderOf(name)}>
          {isSortKey(name) ? (
            <Button look="plain" onPress={() => press(name)}>
              {words.columns[name]}
              <span class="arrow" aria-hidden="true">
                {ARROWS[orderOf(name) ?? 'none']}
              </span>
            </Button>
          ) : (
            words.columns[name]
          )}
        </div>
      ))}
    </div>
  );
}

/** Which rows are in sight. */
function useWindow(count: number, view: ListView, body: { readonly current: HTMLElement | null }) {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  const [seen, setSeen] = useState({ from: 0, to: FIRST_ROWS });
  const height = isNarrow ? NARROW_ROW_PX : ROW_PX;
  const isWhole = count <= MAX_WHOLE;
  const drawn = useGrowing(isWhole ? count : 0, view);
  const measure = () => {
    if (!body.current || isWhole) return;
    const { top } = body.current.getBoundingClientRect();
    const from = Math.max(0, Math.floor(-top / height) - OVERSCAN);
    const to = Math.ceil((innerHeight - top) / height) + OVERSCAN;
    setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = () => setNarrow(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  useLayoutEffect(() => {
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [count, height]);
  return { height, ...(isWhole ? { from: 0, to: drawn } : seen) };
}

const placesIn = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** A row that is looked at again only where something of it has changed: most haven't. */
function Line(props: RowProps) {
  const { row, at, words, isReadOnly, missing } = props;
  return useMemo(
    () => <RowLine {...props} />,
    [row, at, words, isReadOnly, missing.get(row.id), props.onRetry, props.onNote],
  );
}

/** The list: drawn whole while it is short, and what is in sight of a long one. */
export function RowTable(props: TableProps) {
  const { rows, words } = props;
  const body = useRef<HTMLDivElement>(null);
  const { height, from, to } = useWindow(rows.length, props.view, body);

  const { kept, ...keys } = useRowFocus(rows, body, height);
  const places = [...new Set([...placesIn(from, Math.min(to, rows.length)), ...kept])];
  places.sort((a, b) => a - b);
  return (
    <div role="table" class="table" aria-label={words.list} aria-rowcount={rows.length + 1}>
      <div role="rowgroup" class="heads">
        <Head {...props} />
      </div>
      <div
        ref={body}
        role="rowgroup"
        class="body"
        style={{ height: `${rows.length * height}px` }}
        {...keys}
      >
        {places.map((at) => {
          const row = rows[at];
          return row && <Line key={row.id} {...props} row={row} at={at} />;
        })}
      </div>
    </div>
  );
}
