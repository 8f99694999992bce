import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptAudit, KeptEntry } from '../../archive';
import { uiMessages, type Locale } from '../../messages/all';
import { countBySeverity } from '../../result';
import { Button } from '../../ui/components/button';
import {
  filterArchive,
  isFilteringArchive,
  NO_ARCHIVE_FILTER,
  organsIn,
  sizeInWords,
  yearsIn,
  type ArchiveFilter,
} from './archive-list';
import type { ArchiveListing } from './archive-source';
import { dayInWords, timeInWords } from './dates';
import type { OptionsStore } from './store';

/** So many reports are drawn at first, and more of them each time they are asked for. */
const REPORTS_PER_STEP = 100;

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

interface Words {
  readonly words: ReturnType<typeof uiMessages>['archive'];
  readonly locale: Locale;
}

/** Since when a version has stood on its page, and what was found in it. */
function Version({ audit, words, locale }: Words & { readonly audit: KeptAudit }) {
  const { result, keptAt, seenAt } = audit;
  const { error, warning } = countBySeverity(result.findings);
  return (
    <li class="meta">
      <span>{words.period(dayInWords(keptAt, locale), dayInWords(seenAt, locale))}</span>
      <span>
        {result.report?.template === 'older' ? words.older : words.counts(error, warning)}
      </span>
      {isWebAddress(result.page.url) && (
        <a href={result.page.url} target="_blank" rel="noopener noreferrer">
          {words.open}
        </a>
      )}
    </li>
  );
}

/** The versions of a report, read when they are asked for. */
function Versions(props: Words & { readonly report: KeptEntry; readonly store: OptionsStore }) {
  const { report, store, words } = props;
  const [audits, setAudits] = useState<readonly KeptAudit[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    void store.source.archive.versions(report.id).then(setAudits, () => setAudits([]));
  }, [isOpen, report]);
  return (
    <details class="versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.versions(report.audits)}</summary>
      <ul>{isOpen && audits?.map((one) => <Version key={one.keptAt} audit={one} {...props} />)}</ul>
    </details>
  );
}

function Entry(
  props: Words & {
    readonly report: KeptEntry;
    readonly store: OptionsStore;
    readonly onRemove: () => void;
  },
) {
  const { report, words, locale, onRemove } = props;
  const { organ, year, latest } = report;
  const name = `${organ} ${words.yearOf(year)}`;
  return (
    <li class="row entry" data-report={report.id}>
      <div class="what">
        <p class="title">
          <span lang="zh-CN">{organ}</span> <span class="year">{words.yearOf(year)}</span>
        </p>
        <p class="meta">
          <span>{words.seenOn(timeInWords(latest.seenAt, locale))}</span>
          <span>
            {latest.template === 'older'
              ? words.older
              : words.counts(latest.errors, latest.warnings)}
          </span>
          {isWebAddress(latest.url) && (
            <a href={latest.url} target="_blank" rel="noopener noreferrer">
              {words.open}
            </a>
          )}
        </p>
        {report.audits > 1 && <Versions {...props} />}
      </div>
      <Button look="quiet" compact changes label={words.removeOf(name)} onPress={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}

/** Whether audits are kept at all. */
function KeepSwitch({ store, words }: { readonly store: OptionsStore } & Pick<Words, 'words'>) {
  const { preferences } = store.state;
  const keep = (keepArchive: boolean) =>
    void store.change({ preferences: { ...preferences, keepArchive } }, () =>
      store.source.prefer({ keepArchive }),
    );
  return (
    <div class="rows look">
      <div class="row">
        <div class="what">
          <label class="title" for="keep-archive">
            {words.keep}
          </label>
          <p id="keep-note" class="meta">
            {words.keepNote}
          </p>
        </div>
        <input
          id="keep-archive"
          type="checkbox"
          role="switch"
          class="switch"
          aria-describedby="keep-note"
          checked={preferences.keepArchive}
          onChange={(event) => keep(event.currentTarget.checked)}
        />
      </div>
    </div>
  );
}

/** What went wrong with the archive. */
function Problem(props: {
  readonly listing: ArchiveListing;
  readonly words: Words['words'];
  readonly onDismiss: () => void;
}) {
  const { listing, words, onDismiss } = props;
  const { problem } = listing;
  if (problem === null) return null;
  return (
    <div class="set-aside" role="alert" data-problem={problem}>
      <p>{problem === 'private' ? words.private : words.problem[problem]}</p>
      {problem === 'gone' && (
        <Button look="quiet" changes onPress={onDismiss}>
          {words.dismiss}
        </Button>
      )}
    </div>
  );
}

/** Search, year and organ. */
function Filters(props: {
  readonly reports: readonly KeptEntry[];
  readonly filter: ArchiveFilter;
  readonly words: Words['words'];
  readonly onFilter: (change: Partial<ArchiveFilter>) => void;
}) {
  const { reports, filter, words, onFilter } = props;
  const years = useMemo(() => yearsIn(reports), [reports]);
  const organs = useMemo(() => organsIn(reports), [reports]);
  return (
    <div role="search" class="archive-filters">
      <input
        type="search"
        class="field"
        aria-label={words.search}
        placeholder={words.searchHint}
        value={filter.search}
        onInput={(event) => onFilter({ search: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={words.year}
        value={filter.year ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ year: value === '' ? null : value === 'unknown' ? value : Number(value) })
        }
      >
        <option value="">{words.allYears}</option>
        {years.map((year) => (
          <option key={year} value={year ?? 'unknown'}>
            {words.yearOf(year)}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={words.organ}
        value={filter.organ ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ organ: value === '' ? null : value })
        }
      >
        <option value="">{words.allOrgans}</option>
        {organs.map((organ) => (
          <option key={organ} value={organ}>
            {organ}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Empties the archive once that was asked for twice. */
function Emptying(props: {
  readonly count: number;
  readonly words: Words['words'];
  readonly onEmpty: () => void;
}) {
  const { count, words, onEmpty } = props;
  const [isAsking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
  }, [isAsking]);
  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => ask.current?.focus());
  };
  if (!isAsking)
    return (
      <div class="actions">
        <Button buttonRef={ask} look="quiet" onPress={() => setAsking(true)}>
          {words.empty}
        </Button>
      </div>
    );
  return (
    <section class="card" aria-label={words.emptyTitle}>
      <p role="alert">{words.emptyAsk(count)}</p>
      <div class="actions">
        <Button
          look="primary"
          changes
          onPress={() => {
            close();
            onEmpty();
          }}
        >
          {words.emptyConfirm}
        </Button>
        <Button buttonRef={cancel} look="quiet" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

/** The archive, read anew whenever it changes. */
function useListing(store: OptionsStore): ArchiveListing | null {
  const { archive } = store.source;
  const [listing, setListing] = useState<ArchiveListing | null>(null);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const now = await archive.read();
      if (mine === turn) setListing(now);
    };
    void read();
    const end = archive.watch(() => void read());
    return () => {
      turn = -1;
      end();
    };
  }, [archive]);
  return listing;
}

/** The list of what fits the filter. */
function Listed(props: {
  readonly store: OptionsStore;
  readonly listing: ArchiveListing;
  readonly onRemove: (report: KeptEntry) => void;
}) {
  const { store, listing, onRemove } = props;
  const { locale } = store.state;
  const words = uiMessages(locale).archive;
  const [filter, setFilter] = useState(NO_ARCHIVE_FILTER);
  const [limit, setLimit] = useState(REPORTS_PER_STEP);
  const { reports, unreadable, bytes } = listing;
  const fitting = useMemo(() => filterArchive(reports, filter), [reports, filter]);
  return (
    <>
      <Filters
        reports={reports}
        filter={filter}
        words={words}
        onFilter={(change) => setFilter((before) => ({ ...before, ...change }))}
      />
      <p class="archive-count" role="status">
        {isFilteringArchive(filter)
          ? words.shown(fitting.length, reports.length)
          : words.total(reports.length)}
        {bytes !== null && <span>{words.size(sizeInWords(bytes))}</span>}
        {unreadable > 0 && <span>{words.unreadable(unreadable)}</span>}
      </p>
      {fitting.length === 0 ? (
        <div class="empty">
          <p class="title">{words.noMatch}</p>
          <Button look="link" onPress={() => setFilter(NO_ARCHIVE_FILTER)}>
            {words.clearFilter}
          </Button>
        </div>
      ) : (
        <ul class="rows">
          {fitting.slice(0, limit).map((report) => (
            <Entry
              key={report.id}
              report={report}
              store={store}
              words={words}
              locale={locale}
              onRemove={() => onRemove(report)}
            />
          ))}
        </ul>
      )}
      {fitting.length > limit && (
        <div class="actions">
          <Button look="quiet" onPress={() => setLimit(limit + REPORTS_PER_STEP)}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** The archive: whether it is kept, what is in it, and ways to take something out. */
export function ArchiveView({ store }: { readonly store: OptionsStore }) {
  const words = uiMessages(store.state.locale).archive;
  const listing = useListing(store);
  const { archive } = store.source;
  const remove = ({ id, organ, year }: KeptEntry) => {
    let back: () => Promise<void> = () => Promise.resolve();
    void store
      .change({}, async () => void (back = await archive.remove(id)))
      .then((isDone) => {
        if (!isDone) return;
        const undo = async () => {
          if (await store.change({}, back)) store.notify({ text: words.restored });
        };
        const text = words.removed(`${organ} ${words.yearOf(year)}`);
        store.notify({ text, undo: () => void undo() });
      });
  };
  const empty = () =>
    void store
      .change({}, () => archive.empty())
      .then((isDone) => {
        if (isDone) store.notify({ text: words.emptied });
      });
  if (listing === null) return <p class="intro">{words.intro}</p>;
  const { reports, unreadable, problem } = listing;
  const isEmpty = reports.length + unreadable === 0;
  return (
    <>
      <p class="intro">{words.intro}</p>
      <KeepSwitch store={store} words={words} />
      <Problem
        listing={listing}
        words={words}
        onDismiss={() => void store.change({}, () => archive.dismiss())}
      />
      {isEmpty && (problem === null || problem === 'gone') && (
        <div class="empty">
          <p class="title">{words.none}</p>
          <p>{words.noneNote}</p>
        </div>
      )}
      {!isEmpty && <Listed store={store} listing={listing} onRemove={remove} />}
      {problem !== 'private' && (!isEmpty || (problem !== null && problem !== 'gone')) && (
        <Emptying count={reports.length} words={words} onEmpty={empty} />
      )}
    </>
  );
}
