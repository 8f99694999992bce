import type { ComponentChildren } from 'preact';
import { uiMessages, type Locale } from '../../messages/all';
import { backupText, toBackup } from '../../settings';
import { Button } from '../../ui/components/button';
import { saveText } from '../shared/save';
import { fileName } from './dates';

/** What is kept of reports, listed by report: findings that were set aside, and findings added. */

/** What is kept of a finding says whose report it is of, and where that was. */
interface OfReport {
  readonly organ: string;
  readonly year: number | null;
  readonly site: string;
  readonly url: string;
}

interface Report<Entry> {
  readonly name: string;
  readonly year: number | null;
  readonly entries: readonly Entry[];
}

/** The entries by report, the report with the latest entry first, its latest entry first. */
function byReport<Entry extends OfReport>(entries: readonly Entry[]): readonly Report<Entry>[] {
  const reports = new Map<string, Report<Entry>>();
  for (const entry of [...entries].reverse()) {
    const id = JSON.stringify([entry.organ, entry.year]);
    const known = reports.get(id);
    reports.set(id, {
      name: entry.organ,
      year: entry.year,
      entries: [...(known?.entries ?? []), entry],
    });
  }
  return [...reports.values()];
}

interface ByReportProps<Entry> {
  /** The oldest first. */
  readonly entries: readonly Entry[];
  readonly locale: Locale;
  /** Takes all entries of one report away; what that is called, alone and with the report's name. */
  readonly all: {
    readonly label: string;
    readonly labelOf: (report: string) => string;
    readonly onPress: (entries: readonly Entry[]) => void;
  };
  /** An entry as an item of a list. */
  readonly item: (entry: Entry) => ComponentChildren;
}

export function ByReport<Entry extends OfReport>({
  entries,
  locale,
  all,
  item,
}: ByReportProps<Entry>) {
  const words = uiMessages(locale).options.ignored;
  return (
    <>
      {byReport(entries).map(({ name, year, entries: own }) => {
        const report = year === null ? name : `${name} ${words.year(year)}`;
        return (
          <section key={report} class="report" aria-label={report}>
            <header>
              <h3 lang="zh-CN">
                {name} {year !== null && <span>{words.year(year)}</span>}
              </h3>
              {own.length > 1 && (
                <Button
                  look="link"
                  changes
                  label={all.labelOf(report)}
                  onPress={() => all.onPress(own)}
                >
                  {all.label}
                </Button>
              )}
            </header>
            <ul class="rows">{own.map(item)}</ul>
          </section>
        );
      })}
    </>
  );
}

/** Kept entries may come from a file: only what leads to a page of the web becomes a link. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** When an entry was made, where it counts, and the way to its page. */
export function EntryMeta({
  entry: { site, url },
  on,
  locale,
}: {
  readonly entry: OfReport;
  readonly on: string;
  readonly locale: Locale;
}) {
  const words = uiMessages(locale).options.ignored;
  return (
    <p class="meta">
      <span>{on}</span>
      <span>{words.onSite(site)}</span>
      {isWebAddress(url) && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {words.open}
        </a>
      )}
    </p>
  );
}

interface NothingKeptProps {
  readonly words: { readonly intro: string; readonly none: string; readonly noneNote: string };
}

/** What is said where nothing is kept yet. */
export const NothingKept = ({ words }: NothingKeptProps) => (
  <>
    <p class="intro">{words.intro}</p>
    <div class="empty">
      <p class="title">{words.none}</p>
      <p>{words.noneNote}</p>
    </div>
  </>
);

/** Saves what is listed as a file of settings. */
export function saveListed(part: Parameters<typeof toBackup>[0], name: string): void {
  const text = backupText(toBackup(part, new Date()));
  saveText(document, fileName(name, 'json'), 'application/json', text);
}
