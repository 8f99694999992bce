import { ruleTitle, uiMessages, type Locale } from '../../messages/all';
import { idOfIgnored, type IgnoredFinding } from '../../result';
import { Button } from '../../ui/components/button';
import { saveText } from '../shared/save';
import { ByReport, EntryMeta, NothingKept, saveListed } from './by-report';
import { dayInWords, fileName } from './dates';
import type { OptionsStore } from './store';

async function saveTable(entries: readonly IgnoredFinding[], locale: Locale): Promise<void> {
  // The writer of tables comes along only when it is used.
  const { ignoredTable } = await import('./ignored-table');
  const { tableName } = uiMessages(locale).options.ignored;
  saveText(document, fileName(tableName, 'csv'), 'text/csv', ignoredTable(entries, locale));
}

/** That a decision no longer fits its finding, or that nobody knows whether it does. */
function Doubt({ entry, locale }: { readonly entry: IgnoredFinding; readonly locale: Locale }) {
  const { ignoring, options } = uiMessages(locale);
  const { changedTo, content } = entry;
  if (changedTo === undefined && content !== null) return null;
  const state = changedTo === undefined ? 'unconfirmed' : 'changed';
  return (
    <p class="doubt">
      <strong>{ignoring.before[state]}</strong>
      {changedTo === undefined ? options.ignored.unconfirmedNote : options.ignored.now(changedTo)}
    </p>
  );
}

/** The findings that were set aside, by report, with the reason: to read, take out and take back. */
export function IgnoredView({ store }: { readonly store: OptionsStore }) {
  const { locale, ignored } = store.state;
  const { ignoring, options } = uiMessages(locale);
  const words = options.ignored;

  const restore = (entries: readonly IgnoredFinding[]) => {
    const ids = new Set(entries.map(idOfIgnored));
    const rest = ignored.filter((entry) => !ids.has(idOfIgnored(entry)));
    void store
      .change({ ignored: rest }, () => store.source.unignore(entries))
      .then((kept) => {
        if (!kept) return;
        store.notify({
          text: words.restored(entries.length),
          undo: () => void store.change({ ignored }, () => store.source.ignore(entries)),
        });
      });
  };

  if (ignored.length === 0) return <NothingKept words={words} />;
  return (
    <>
      <p class="intro">{words.intro}</p>
      <div class="actions">
        <span class="count">{words.count(ignored.length)}</span>
        <Button look="quiet" compact changes onPress={() => void saveTable(ignored, locale)}>
          {words.exportTable}
        </Button>
        <Button
          look="quiet"
          compact
          changes
          onPress={() => saveListed({ ignored }, words.tableName)}
        >
          {words.exportSettings}
        </Button>
      </div>
      <ByReport
        entries={ignored}
        locale={locale}
        all={{ label: words.restoreAll, labelOf: words.restoreAllOf, onPress: restore }}
        item={(entry) => (
          <li key={idOfIgnored(entry)} class="row entry" data-rule={entry.rule}>
            <div class="what">
              <p class="title">{ruleTitle(entry.rule, locale)}</p>
              <p>{entry.message}</p>
              <Doubt entry={entry} locale={locale} />
              {entry.reason === '' ? (
                <p class="reason none-given">{words.noReason}</p>
              ) : (
                <p class="reason">
                  <span>{words.reason}</span>
                  {entry.reason}
                </p>
              )}
              <EntryMeta
                entry={entry}
                on={words.on(dayInWords(entry.ignoredOn, locale))}
                locale={locale}
              />
            </div>
            <Button
              look="quiet"
              compact
              changes
              label={ignoring.undoOf(entry.message)}
              onPress={() => restore([entry])}
            >
              {ignoring.undo}
            </Button>
          </li>
        )}
      />
      <p class="foot-note">{words.exportNote}</p>
    </>
  );
}
