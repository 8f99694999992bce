import type { BatchRow } from '../../batch';
import type { WorkbenchWords } from '../../messages/all';
import { SearchField, YearSelect } from './filter-fields';
import { STATE_FILTERS, yearsOf, type ListView, type StateFilter } from './list';

interface FiltersProps {
  readonly rows: readonly BatchRow[];
  readonly view: ListView;
  readonly words: WorkbenchWords;
  readonly onView: (change: Partial<ListView>) => void;
}

/** Search, state and year. */
export function Filters({ rows, view, words, onView }: FiltersProps) {
  return (
    <div role="search" class="filters">
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={view.search}
        onInput={(search) => onView({ search })}
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
      <YearSelect
        value={view.year}
        years={yearsOf(rows).map((year) => [year ?? 'unknown', words.yearOf(year)])}
        words={words}
        onChange={(year) => onView({ year })}
      />
    </div>
  );
}
