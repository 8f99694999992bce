import {
  isChanged,
  isOff,
  severityOf,
  thresholdOf,
  type ListedRule,
  type RuleChange,
} from '../../audit';
import { ruleTitle, uiMessages, type Locale } from '../../messages/all';
import { ruleNote } from '../../messages/rule-notes';
import { SEVERITIES, type RuleId, type Severity } from '../../result';
import type { RuleSettings } from '../../settings';
import { Button } from '../../ui/components/button';
import { SeverityIcon } from '../../ui/icons';

interface RuleRowProps {
  readonly listed: ListedRule;
  readonly settings: RuleSettings;
  readonly locale: Locale;
  readonly onChange: (listed: ListedRule, change: RuleChange) => void;
  readonly onReset: (listed: ListedRule) => void;
}

/** Id of the switch of a rule, to bring the focus back to it. */
export const switchId = (rule: RuleId): string => `rule-${rule}`;

/** The shares that can be chosen, in per cent, and the one that is set. */
const SHARES = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const percentOf = (share: number): number => Math.round(share * 100);

/** From which share on a rule objects. */
function Threshold({
  listed,
  settings,
  locale,
  onChange,
}: Pick<RuleRowProps, 'listed' | 'settings' | 'locale' | 'onChange'>) {
  const words = uiMessages(locale).options.rules;
  const { rule } = listed;
  if (rule.threshold === undefined) return null;
  const usual = percentOf(rule.threshold);
  const set = percentOf(thresholdOf(settings, rule));
  const shares = [...new Set([...SHARES, set])].sort((a, b) => a - b);
  return (
    <label class="threshold">
      {words.threshold}
      <select
        class="field"
        disabled={isOff(settings, rule.id)}
        value={set}
        onChange={(event) =>
          onChange(listed, { threshold: Number(event.currentTarget.value) / 100 })
        }
      >
        {shares.map((share) => (
          <option key={share} value={share} selected={share === set}>
            {share === usual ? words.defaultMark(`${share}%`) : `${share}%`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One rule: what it is, its severity, its switch, and what differs from the default. */
function RuleRow({ listed, settings, locale, onChange, onReset }: RuleRowProps) {
  const words = uiMessages(locale).options.rules;
  const { rule, basis } = listed;
  const title = ruleTitle(rule.id, locale);
  const note = ruleNote(rule.id, locale);
  const severity = severityOf(settings, rule);
  const off = isOff(settings, rule.id);
  const changed = isChanged(settings, rule);
  const notes = [
    off && words.off,
    severity !== rule.severity && words.changedFrom(words.severity[rule.severity]),
    rule.threshold !== undefined &&
      thresholdOf(settings, rule) !== rule.threshold &&
      words.thresholdWas(`${percentOf(rule.threshold)}%`),
  ].filter((note) => note !== false);

  return (
    <li class={`row rule${changed ? ' changed' : ''}${off ? ' off' : ''}`} data-rule={rule.id}>
      <div class="what">
        <label class="title" for={switchId(rule.id)}>
          {title}
        </label>
        <p id={`note-${rule.id}`} class="looks-at">
          {note.checks}
          <span class="example">
            {words.example}
            {note.example}
          </span>
        </p>
        <p class="meta">
          <code>{rule.id}</code>
          <span>
            {words.basis}
            <span lang="zh-CN">{basis}</span>
          </span>
        </p>
        <Threshold {...{ listed, settings, locale, onChange }} />
        {changed && (
          <p class="note">
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
            <Button
              look="link"
              changes
              label={words.resetOf(title)}
              onPress={() => onReset(listed)}
            >
              {words.reset}
            </Button>
          </p>
        )}
      </div>
      <div class="severity">
        <SeverityIcon severity={severity} />
        <select
          class="field"
          aria-label={words.severityOf(title)}
          disabled={off}
          value={severity}
          onChange={(event) =>
            onChange(listed, { severity: event.currentTarget.value as Severity })
          }
        >
          {SEVERITIES.map((one) => (
            <option key={one} value={one} selected={one === severity}>
              {one === rule.severity ? words.defaultMark(words.severity[one]) : words.severity[one]}
            </option>
          ))}
        </select>
      </div>
      <input
        id={switchId(rule.id)}
        type="checkbox"
        role="switch"
        class="switch"
        aria-describedby={`note-${rule.id}`}
        checked={!off}
        onChange={(event) => onChange(listed, { off: !event.currentTarget.checked })}
      />
    </li>
  );
}

/** The given rules, group by group. */
export function RuleList({
  rules,
  ...row
}: Omit<RuleRowProps, 'listed'> & { readonly rules: readonly ListedRule[] }) {
  const words = uiMessages(row.locale).options.rules;
  const groups = [...new Set(rules.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{words.groups[group]}</h3>
          <ul class="rows rules">
            {rules
              .filter((listed) => listed.group === group)
              .map((listed) => (
                <RuleRow key={listed.rule.id} listed={listed} {...row} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
