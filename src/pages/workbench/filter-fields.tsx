import type { WorkbenchWords } from '../../messages/all';

/** Fields above lists of the workbench: which rows are shown. */

/** `all`, a year, or `unknown`. */
export type YearFilter = 'all' | 'unknown' | number;

const asYear = (value: string): YearFilter =>
  value === 'all' || value === 'unknown' ? value : Number(value);

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (search: string) => void;
}

/** Words to look for. */
export const SearchField = ({ label, hint, value, onInput }: SearchFieldProps) => (
  <input
    type="search"
    class="field"
    aria-label={label}
    placeholder={hint}
    value={value}
    onInput={({ currentTarget }) => onInput(currentTarget.value)}
  />
);

interface YearSelectProps {
  readonly value: YearFilter;
  /** The years that occur, with what each is called. */
  readonly years: readonly (readonly [year: Exclude<YearFilter, 'all'>, name: string])[];
  readonly words: WorkbenchWords;
  readonly onChange: (year: YearFilter) => void;
}

/** One year, or all. */
export const YearSelect = ({ value, years, words, onChange }: YearSelectProps) => (
  <select
    class="field"
    aria-label={words.yearFilter}
    value={String(value)}
    onChange={({ currentTarget }) => onChange(asYear(currentTarget.value))}
  >
    <option value="all">{words.allYears}</option>
    {years.map(([year, name]) => (
      <option key={year} value={year}>
        {name}
      </option>
    ))}
  </select>
);
