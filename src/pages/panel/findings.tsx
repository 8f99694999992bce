import type { HistoryShown } from '../../extension/storage/archiving';
import { ruleTitle, uiMessages, type Locale } from '../../messages/all';
import type { ExportDocument, FindingGroup, FindingRow } from '../../present/audit';
import { ruleIdOf, SEVERITIES, type AuditResult } from '../../result';
import { Button } from '../../ui/components/button';
import { Chip } from '../../ui/components/chip';
import { SeverityIcon } from '../../ui/icons';
import type { PanelActions, PanelUiState } from './actions';
import { Emblem } from './emblem';
import { FindingItem } from './finding-item';
import { IgnoredList } from './ignored-list';
import { AddOwn } from './own-form';
import { RecheckSummary } from './recheck';
import { fits, isFiltering, NO_FILTER, rulesOf } from './view-model';

export interface ViewProps {
  readonly result: AuditResult;
  readonly told: ExportDocument;
  /** What is known of the report besides this audit; null before it is. */
  readonly history: HistoryShown | null;
  readonly uiState: PanelUiState;
  readonly actions: PanelActions;
  readonly locale: Locale;
}

type Words = ReturnType<typeof uiMessages>['panel'];

/** Ties a number to the words before it: in a line of its own it would be of nothing. */
const TIE = '\u00a0';

/** Severities as switches with their counts, rules as a list, and words to look for. */
function FilterBar({
  rows,
  uiState: { filter },
  actions,
  locale,
}: Pick<ViewProps, 'uiState' | 'actions' | 'locale'> & { readonly rows: readonly FindingRow[] }) {
  const words = uiMessages(locale).panel;
  const rules = rulesOf(rows);
  // A filter stays when a new audit finds nothing of its rule: the person has set it.
  const gone = rules.some(({ rule }) => rule === filter.rule) ? null : filter.rule;
  return (
    <div class="filter" role="search">
      <div class="severities" role="group" aria-label={words.bySeverity}>
        {SEVERITIES.map((severity) => {
          const count = rows.filter((row) => row.severity === severity).length;
          return (
            <Chip
              key={severity}
              dimmed={count === 0}
              pressed={filter.severity === severity}
              onPress={() =>
                actions.filter({ severity: filter.severity === severity ? null : severity })
              }
            >
              <SeverityIcon severity={severity} />
              <span>{words.severity[severity]}</span>
              <strong>{count}</strong>
            </Chip>
          );
        })}
      </div>
      <div class="fields">
        <input
          class="field"
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={filter.search}
          onInput={({ currentTarget }) => actions.filter({ search: currentTarget.value })}
        />
        <select
          class="field"
          aria-label={words.byRule}
          value={filter.rule ?? ''}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            actions.filter({ rule: value === '' ? null : ruleIdOf(value) });
          }}
        >
          <option value="">{words.allRules}</option>
          {rules.map(({ rule, kind, count }) => (
            <option key={rule} value={rule}>
              {words.ruleCount(kind, count)}
            </option>
          ))}
          {gone !== null && (
            <option value={gone}>{words.ruleCount(ruleTitle(gone, locale), 0)}</option>
          )}
        </select>
      </div>
    </div>
  );
}

function Group({ group: { title, rows }, ...view }: ViewProps & { readonly group: FindingGroup }) {
  // A part may come more than once, its findings never.
  const id = `group-${rows[0]?.number ?? 0}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="group">
        {title}
        {TIE}
        <span>{rows.length}</span>
      </h2>
      <ul class="findings">
        {rows.map((row) => (
          <FindingItem key={row.number} row={row} {...view} />
        ))}
      </ul>
    </section>
  );
}

/** Why there are no findings to list. */
type Outcome = 'unread' | 'older' | 'ignored' | 'clean';

function outcomeOf({ report, findings }: AuditResult): Outcome {
  if (report?.offered) return 'unread';
  if (report?.template === 'older') return 'older';
  return findings.length > 0 ? 'ignored' : 'clean';
}

/** That nothing was found, and how far that goes. */
function Verdict({ result, words }: { readonly result: AuditResult; readonly words: Words }) {
  const outcome = outcomeOf(result);
  const { unknown } = result.checks;
  const notes: Readonly<Record<Outcome, string | false>> = {
    unread: words.textNotReadNote,
    older: words.olderNote,
    ignored: false,
    clean: result.rulesOff.length === 0 && words.cleanNote,
  };
  const titles: Readonly<Record<Outcome, string>> = {
    unread: words.textNotRead,
    older: words.older,
    ignored: words.allIgnored,
    clean: words.clean,
  };
  const emblem = ({ unread: 'page', older: 'older', ignored: 'clean', clean: 'clean' } as const)[
    outcome
  ];
  return (
    <div class="verdict">
      <Emblem name={emblem} />
      <h2>{titles[outcome]}</h2>
      {notes[outcome] !== false && <p>{notes[outcome]}</p>}
      {outcome !== 'older' && unknown > 0 && <p>{words.cleanUnknown(unknown)}</p>}
    </div>
  );
}

/** 问题: the findings by section, in reading order; those set aside are apart, below. */
export function FindingsView(props: ViewProps) {
  const { result, told, uiState, actions, locale } = props;
  const words = uiMessages(locale).panel;
  const all = told.groups.flatMap(({ rows }) => rows);
  const open = all.filter(({ ignored }) => !ignored);
  const groups = told.groups.flatMap((group) => {
    const rows = group.rows.filter((row) => !row.ignored && fits(row, uiState.filter));
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
  const shown = groups.reduce((count, { rows }) => count + rows.length, 0);
  const filtering = isFiltering(uiState.filter);

  return (
    <>
      <RecheckSummary {...props} />
      {open.length === 0 && <Verdict result={result} words={words} />}
      {open.length > 0 && <FilterBar {...props} rows={open} />}
      <AddOwn {...props} />
      <p class="shown" role="status">
        {filtering && open.length > 0 && (
          <>
            {shown === 0 ? words.noMatch : words.shown(shown, open.length)}{' '}
            <Button look="link" onPress={() => actions.filter(NO_FILTER)}>
              {words.clearFilter}
            </Button>
          </>
        )}
      </p>
      {groups.map((group) => (
        <Group key={group.rows[0]?.number} {...props} group={group} />
      ))}
      <IgnoredList {...props} rows={all.filter(({ ignored }) => ignored)} />
    </>
  );
}
