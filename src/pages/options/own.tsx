import { quote, uiMessages } from '../../messages/all';
import { placeName } from '../../present';
import { placeOfTarget, type OwnFinding } from '../../result';
import { Button } from '../../ui/components/button';
import { SeverityIcon } from '../../ui/icons';
import { ByReport, EntryMeta, NothingKept, saveListed } from './by-report';
import { dayInWords } from './dates';
import type { OptionsStore } from './store';

/** The findings that a person has added to reports, by report: to read, take out and delete. */
export function OwnView({ store }: { readonly store: OptionsStore }) {
  const { locale, own } = store.state;
  const { options } = uiMessages(locale);
  const words = options.own;
  if (own.length === 0) return <NothingKept words={words} />;

  const remove = (entries: readonly OwnFinding[]) => {
    const ids = new Set(entries.map(({ id }) => id));
    const rest = own.filter(({ id }) => !ids.has(id));
    void store
      .change({ own: rest }, () => store.source.dropOwn([...ids]))
      .then((kept) => {
        if (!kept) return;
        store.notify({
          text: words.removed(entries.length),
          undo: () => void store.change({ own }, () => store.source.keepOwn(entries)),
        });
      });
  };
  const item = (entry: OwnFinding) => {
    const { exact } = entry.target.quote;
    // The format is that of the report, which isn't at hand; places are called the same in each.
    const place = placeName(placeOfTarget(entry.target), '2021', locale);
    return (
      <li key={entry.id} class="row entry" data-rule="own-finding">
        <div class="what">
          <p class="title">
            <SeverityIcon severity={entry.severity} /> {options.rules.severity[entry.severity]}
          </p>
          <p>{entry.words}</p>
          <p class="reason">
            <span>{place}</span>
            {exact !== '' && ` ${quote(exact)}`}
          </p>
          <EntryMeta
            entry={entry}
            on={words.on(dayInWords(entry.madeOn, locale))}
            locale={locale}
          />
        </div>
        <Button
          look="quiet"
          compact
          changes
          label={words.removeOf(entry.words)}
          onPress={() => remove([entry])}
        >
          {words.remove}
        </Button>
      </li>
    );
  };
  return (
    <>
      <p class="intro">{words.intro}</p>
      <div class="actions">
        <span class="count">{words.count(own.length)}</span>
        <Button look="quiet" compact changes onPress={() => saveListed({ own }, words.fileName)}>
          {options.ignored.exportSettings}
        </Button>
      </div>
      <ByReport
        entries={own}
        locale={locale}
        all={{ label: words.removeAll, labelOf: words.removeAllOf, onPress: remove }}
        item={item}
      />
      <p class="foot-note">{options.ignored.exportNote}</p>
    </>
  );
}
