import { hasPage, isBusy, type BatchRow, type MissingReason } from '../../batch';
import type { WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { nameOf } from './list';
import { formatInWords, remarkInWords, stateInWords } from '../../present/batch';

export interface RowProps {
  readonly row: BatchRow;
  /** Place among the rows that are shown, from 0 on. */
  readonly at: number;
  readonly words: WorkbenchWords;
  readonly isReadOnly: boolean;
  /** Why organs of the roster count as without a report, by their rows. */
  readonly missing: ReadonlyMap<number, MissingReason>;
  readonly onRetry: (id: number) => void;
  readonly onNote: (id: number, note: string) => void;
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** How a state looks: by how much it asks of the person. */
function toneOf({ state, summary }: BatchRow): string {
  if (state === 'blocked' || state === 'failed') return 'bad';
  if (state === 'fetching' || state === 'opening') return 'busy';
  return state === 'audited' && summary?.isReport === true && summary.template !== null
    ? 'good'
    : 'mild';
}

/** What the row is called, leading to its page. */
function Name({ row }: Pick<RowProps, 'row'>) {
  const name = nameOf(row);
  const more = row.summary?.title ?? (row.organ === null ? '' : row.name);
  const subtitle = more === '' || more === name ? row.url : more;
  return (
    <div role="cell" class="organ">
      {isWebAddress(row.url) ? (
        <a
          href={row.url}
          class={name === row.url ? 'address' : undefined}
          target="_blank"
          rel="noopener noreferrer"
          data-main
          lang="zh-CN"
        >
          {name === row.url ? name.replace(/^https?:\/\//i, '') : name}
        </a>
      ) : (
        // Reached by the keys that lead from row to row, as the links of others are.
        <span lang="zh-CN" data-main tabIndex={-1}>
          {name}
        </span>
      )}
      {subtitle !== name && <span class="subtitle">{subtitle}</span>}
    </div>
  );
}

const Count = (props: {
  readonly of: string;
  readonly value: number | null;
  readonly label: string;
}) => (
  <div
    role="cell"
    class={`count ${props.of} ${props.value === null ? 'none' : props.value > 0 ? 'some' : ''}`}
  >
    <span class="narrow-label">{props.label} </span>
    {props.value ?? ''}
  </div>
);

/** Something written beside a row, kept when the field is left. */
function Note({ row, words, isReadOnly, onNote }: RowProps) {
  return (
    <div role="cell" class="note">
      <input
        class="field"
        aria-label={words.noteOf(nameOf(row))}
        placeholder={words.columns.note}
        defaultValue={row.note}
        maxLength={500}
        readOnly={isReadOnly}
        onChange={({ currentTarget }) => onNote(row.id, currentTarget.value)}
      />
    </div>
  );
}

/** What was found, and how it was read; blank cells where nothing was. */
function Findings({ row, words }: Pick<RowProps, 'row' | 'words'>) {
  const summary = row.state === 'audited' ? row.summary : null;
  const counts = summary?.isReport === true ? summary : null;
  const { columns } = words;
  return (
    <>
      <Count of="errors" value={counts?.errors ?? null} label={columns.errors} />
      <Count of="warnings" value={counts?.warnings ?? null} label={columns.warnings} />
      <Count of="sums" value={counts?.checks.failed ?? null} label={columns.sums} />
      <div role="cell" class="published">
        {summary?.publishedOn}
        {summary?.isLate === true && <span class="badge late">{words.late}</span>}
      </div>
      <div role="cell" class="format">
        {formatInWords(row, words)}
      </div>
      <div role="cell" class="via">
        {summary && row.via ? words.vias[row.via] : ''}
      </div>
    </>
  );
}

/** A row of the list. */
export function RowLine(props: RowProps) {
  const { row, at, words, isReadOnly, onRetry } = props;
  const { state } = row;
  const summary = state === 'audited' ? row.summary : null;
  const reason = remarkInWords(row, props.missing.get(row.id), words);
  const canRetry = state !== 'queued' && !isBusy(row) && hasPage(row) && !isReadOnly;
  return (
    <div
      role="row"
      class="line"
      aria-rowindex={at + 2}
      style={{ '--at': String(at) }}
      data-id={row.id}
      data-url={row.url}
      data-state={state}
      data-errors={summary?.errors}
      data-warnings={summary?.warnings}
    >
      <Name row={row} />
      <div role="cell" class="year">
        {row.year}
      </div>
      <div role="cell" class="state">
        <span class={`badge ${toneOf(row)}`}>{stateInWords(row, words)}</span>
        {reason !== '' && (
          <span class="reason" title={reason}>
            {reason}
          </span>
        )}
      </div>
      <Findings row={row} words={words} />
      <Note {...props} />
      <div role="cell" class="actions">
        {canRetry && (
          <Button look="link" label={words.againOf(nameOf(row))} onPress={() => onRetry(row.id)}>
            {words.again}
          </Button>
        )}
      </div>
    </div>
  );
}
