import type { BatchRow } from '../../batch';
import type { WorkbenchWords } from '../../messages/all';
import { STATE_FILTERS, yearsOf, type ListView, type StateFilter } from './list';

interface FiltersProps {
  readonly rows: readonly BatchRow[];
  readonly view: ListView;
  readonly words: WorkbenchWords;
  readonly onView: (change: Partial<ListView>) => void;
}

const asYear = (value: string): ListView['year'] =>
  value === 'all' || value === 'unknown' ? value : Number(value);

/** Search, state and year. */
export function Filters({ rows, view, words, onView }: FiltersProps) {
  return (
    <div role="search" class="filters">
      <input
        type="search"
        class="field"
        aria-label={words.search}
        placeholder={words.searchHint}
        value={view.search}
        onInput={({ currentTarget }) => onView({ search: currentTarget.value })}
      />
      <select
        class="field"
        aria-label={words.stateFilter}
        value={view.state}
        onChange={({ currentTarget }) => onView({ state: currentTarget.value as StateFilter })}
      >
        {STATE_FILTERS.map((name) => (
          <option key={name} value={name}>
            {words.filters[name]}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={words.yearFilter}
        value={String(view.year)}
        onChange={({ currentTarget }) => onView({ year: asYear(currentTarget.value) })}
      >
        <option value="all">{words.allYears}</option>
        {yearsOf(rows).map((year) => (
          <option key={year} value={year ?? 'unknown'}>
            {words.yearOf(year)}
          </option>
        ))}
      </select>
    </div>
  );
}
