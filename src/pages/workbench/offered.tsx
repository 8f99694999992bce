import { useEffect, useRef, useState } from 'preact/hooks';
import type { NewRow, RowKind } from '../../batch';
import { dropOffered, offeredReports, onOffered } from '../../extension/tabs/workbench-tab';
import type { WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';
import {
  kindIn,
  shownOf,
  tally,
  ticked,
  WHOLE,
  yearIn,
  yearsWithCounts,
  type ChoiceView,
  type Unticked,
} from './choosing';
import { SearchField, YearSelect } from './filter-fields';
import { rowFor } from './moving';

interface OfferedProps {
  readonly words: WorkbenchWords;
  readonly onAudit: (rows: readonly NewRow[]) => void;
}

interface ChoiceFiltersProps {
  readonly rows: readonly NewRow[];
  readonly view: ChoiceView;
  readonly words: WorkbenchWords;
  readonly onView: (change: Partial<ChoiceView>) => void;
}

/** Organ, year and kind, with how many of each there are. */
function ChoiceFilters({ rows, view, words, onView }: ChoiceFiltersProps) {
  return (
    <div role="search" class="filters">
      <SearchField
        label={words.organFilter}
        hint={words.organFilter}
        value={view.search}
        onInput={(search) => onView({ search })}
      />
      <YearSelect
        value={view.year}
        years={yearsWithCounts(rows).map(([year, count]) => [
          year,
          words.counted(words.ofYear(year === 'unknown' ? null : year), count),
        ])}
        words={words}
        onChange={(year) => onView({ year })}
      />
      <select
        class="field"
        aria-label={words.kindFilter}
        value={view.kind}
        onChange={({ currentTarget }) =>
          onView({ kind: currentTarget.value as ChoiceView['kind'] })
        }
      >
        <option value="all">{words.allKinds}</option>
        {[...tally(rows, kindIn)].map(([kind, count]) => (
          <option key={kind} value={kind}>
            {words.counted(words.kinds[kind], count)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoicesProps {
  readonly rows: readonly NewRow[];
  readonly unticked: Unticked;
  readonly words: WorkbenchWords;
  readonly onTick: (row: NewRow, isTicked: boolean) => void;
}

const meta = (row: NewRow, words: WorkbenchWords): string => {
  const kind: RowKind = kindIn(row);
  const year = yearIn(row);
  return [year === 'unknown' ? '' : String(year), kind === 'page' ? '' : words.kinds[kind]]
    .filter((part) => part !== '')
    .join(' · ');
};

/** The rows, each with a box to tick. One of them is reached by Tab, the others by arrows and the like. */
function Choices({ rows, unticked, words, onTick }: ChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const reached = Math.min(current, rows.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = rowFor(event.key, reached, rows.length);
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    list.current?.querySelectorAll('input')[to]?.focus();
  };
  return (
    <ul ref={list} aria-labelledby="offered" onKeyDown={onKeyDown}>
      {rows.map((row, index) => (
        <li key={row.url}>
          <label>
            <input
              type="checkbox"
              checked={!unticked.has(row.url)}
              tabIndex={index === reached ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onChange={({ currentTarget }) => onTick(row, currentTarget.checked)}
            />
            <span lang="zh-CN">{(row.name ?? '') === '' ? (row.organ ?? row.url) : row.name}</span>
            <span class="meta">{meta(row, words)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Reports that a page lists, to be ticked: all of them at first. */
export function Offered({ words, onAudit }: OfferedProps) {
  const [rows, setRows] = useState<readonly NewRow[]>([]);
  const [unticked, setUnticked] = useState<Unticked>(new Set());
  const [view, setView] = useState(WHOLE);
  useEffect(() => {
    const read = () => {
      void offeredReports().then((offered) => {
        setRows(offered);
        setUnticked(new Set());
        setView(WHOLE);
      });
    };
    read();
    return onOffered(read);
  }, []);
  if (rows.length === 0) return null;
  const shown = shownOf(rows, view);
  const chosen = rows.filter(({ url }) => !unticked.has(url));
  const hidden = chosen.length - shown.filter(({ url }) => !unticked.has(url)).length;
  const tick = (how: 'all' | 'none' | 'invert') =>
    setUnticked((before) => ticked(before, shown, how));
  return (
    <section class="offered" aria-labelledby="offered">
      <h2 id="offered">{words.offered(rows.length)}</h2>
      <p>{words.offeredNote}</p>
      <ChoiceFilters
        rows={rows}
        view={view}
        words={words}
        onView={(change) => setView((before) => ({ ...before, ...change }))}
      />
      <div class="actions">
        <Button look="link" onPress={() => tick('all')}>
          {words.chooseAll}
        </Button>
        <Button look="link" onPress={() => tick('none')}>
          {words.chooseNone}
        </Button>
        <Button look="link" onPress={() => tick('invert')}>
          {words.chooseOthers}
        </Button>
        <span class="choice-count" role="status">
          {words.chosen(chosen.length, rows.length, hidden)}
        </span>
      </div>
      {shown.length === 0 ? (
        <p class="shown">{words.noMatch}</p>
      ) : (
        <Choices
          rows={shown}
          unticked={unticked}
          words={words}
          onTick={(row, isTicked) =>
            setUnticked((before) => ticked(before, [row], isTicked ? 'all' : 'none'))
          }
        />
      )}
      <div class="actions">
        <Button
          look="primary"
          changes
          disabled={chosen.length === 0}
          onPress={() => {
            onAudit(chosen);
            void dropOffered();
          }}
        >
          {words.auditChosen(chosen.length)}
        </Button>
        <Button look="link" onPress={() => void dropOffered()}>
          {words.notNow}
        </Button>
      </div>
    </section>
  );
}
