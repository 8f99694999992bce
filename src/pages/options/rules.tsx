import { useState } from 'preact/hooks';
import {
  changeRule,
  isChanged,
  LISTED_RULES,
  resetRule,
  resetRules,
  rulesOff,
  severityOf,
  type ListedRule,
} from '../../audit';
import { ruleTitle, uiMessages, type Locale } from '../../messages/all';
import type { RuleSettings } from '../../settings';
import { templateYears } from '../../template';
import { Button } from '../../ui/components/button';
import { RuleList, switchId } from './rule-row';
import type { OptionsStore } from './store';

const RESET_ALL = 'reset-all';

/** Whether a rule's title, id or basis contains what is looked for. */
function fits({ rule, basis }: ListedRule, wanted: string, locale: Locale): boolean {
  const text = `${ruleTitle(rule.id, locale)}\n${rule.id}\n${basis}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** How many rules there are, and what of them differs from the default. */
function summary(settings: RuleSettings, locale: Locale): string {
  const words = uiMessages(locale).options.rules;
  const regraded = LISTED_RULES.filter(({ rule }) => severityOf(settings, rule) !== rule.severity);
  const counts = words.counts(rulesOff(settings).length, regraded.length);
  return `${words.total(LISTED_RULES.length)} · ${counts === '' ? words.allDefault : counts}`;
}

/** Which rules are on, and how grave each is. Changes are kept at once; resets can be taken back. */
export function RulesView({ store }: { readonly store: OptionsStore }) {
  const { locale, rules: settings } = store.state;
  const words = uiMessages(locale).options.rules;
  const [wanted, setWanted] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);

  // By what is stored at that moment, and not by what is shown: another window may change others.
  const change = (by: (settings: RuleSettings) => RuleSettings) =>
    store.change({ rules: by(settings) }, () => store.source.changeRules(by));
  /** Puts rules back to how they come; `undo` puts back what was set, and leaves the rest alone. */
  const reset = (by: typeof resetRules, text: string, focus: string) => {
    const before = Object.entries(settings.rules).filter(([id]) => !(id in by(settings).rules));
    void change(by).then((kept) => {
      if (!kept) return;
      store.notify({
        text,
        undo: () => {
          const back = Object.fromEntries(before);
          void change((now) => ({ ...now, rules: { ...now.rules, ...back } })).then(() =>
            document.getElementById(focus)?.focus(),
          );
        },
      });
    });
  };
  const shown = LISTED_RULES.filter(
    (listed) =>
      fits(listed, wanted.trim(), locale) && (!onlyChanged || isChanged(settings, listed.rule)),
  );
  const narrowed = wanted.trim() !== '' || onlyChanged;

  return (
    <>
      <p class="intro">{words.intro}</p>
      <div class="tools" role="search">
        <input
          type="search"
          class="field"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <label class="only">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
          {words.onlyChanged}
        </label>
        <Button
          id={RESET_ALL}
          look="quiet"
          changes
          disabled={!LISTED_RULES.some(({ rule }) => isChanged(settings, rule))}
          onPress={() => reset(resetRules, words.wereReset, RESET_ALL)}
        >
          {words.resetAll}
        </Button>
        <p class="summary" role="status">
          {summary(settings, locale)}
          {narrowed && <span>{words.found(shown.length)}</span>}
        </p>
      </div>
      {shown.length === 0 && <p class="none">{words.none}</p>}
      <RuleList
        rules={shown}
        settings={settings}
        locale={locale}
        onChange={({ rule }, what) => void change((now) => changeRule(now, rule, what))}
        onReset={({ rule }) =>
          reset(
            (now) => resetRule(now, rule),
            words.wasReset(ruleTitle(rule.id, locale)),
            switchId(rule.id),
          )
        }
      />
      <p class="foot-note">{words.basisNote(templateYears())}</p>
    </>
  );
}
