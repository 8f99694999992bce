import { calendarDay, localDay } from '../../messages';
import { documentMessages, type Locale } from '../../messages/documents';
import {
  recheckedIn,
  type AuditResult,
  type Finding,
  type Recheck,
  type RecheckedFinding,
  type RecheckState,
} from '../../result';
import { findingRow, type FindingRow } from './finding-rows';

/** What was corrected since the audit before, as all documents tell it. */

/** What has become of a finding. */
export interface RecheckNote {
  readonly state: RecheckState;
  /** 「未整改」 */
  readonly name: string;
  /** 「未整改，内容有变化（2024年3月1日首次发现）」 */
  readonly text: string;
  /** Local days, as ISO dates. */
  readonly since: string;
  readonly fixedOn: string | null;
}

/** A finding that is not found any more. */
export interface GoneRow extends FindingRow {
  readonly recheck: RecheckNote;
}

export interface RecheckTold {
  /** Local days of the two audits, as ISO dates. */
  readonly before: string;
  readonly after: string;
  /** 「2024年3月1日与2024年3月9日两次审核对照」 */
  readonly between: string;
  /** 「已整改 2 个，未整改 1 个，新出现 1 个」 */
  readonly summary: string;
  readonly counts: Recheck['counts'];
  /** Findings that are not found any more: those that are fixed, and those that nobody looked for. */
  readonly fixed: readonly GoneRow[];
  readonly unchecked: readonly GoneRow[];
}

const dayOf = (moment: string): string => localDay(new Date(moment));

function noteOf(
  { state, hasChanged, wasChecked, since, fixedOn }: RecheckedFinding,
  locale: Locale,
): RecheckNote {
  const { recheck: words } = documentMessages(locale);
  const days = { since: dayOf(since), fixedOn: fixedOn === undefined ? null : dayOf(fixedOn) };
  const found = words.since(calendarDay(days.since, locale));
  const when: Readonly<Record<RecheckState, string>> = {
    fixed: days.fixedOn === null ? '' : words.fixedOn(calendarDay(days.fixedOn, locale)),
    open: found,
    new: wasChecked ? '' : words.notCheckedBefore,
    unchecked: found,
  };
  const name = words.state[state];
  return { state, name, text: words.account(name, hasChanged, when[state]), ...days };
}

/** What has become of each finding of a result that counts. */
export function recheckNotes(
  result: AuditResult,
  recheck: Recheck | null,
  locale: Locale,
): ReadonlyMap<Finding, RecheckNote> {
  if (!recheck) return new Map();
  return new Map(
    [...recheckedIn(result, recheck)].map(([finding, one]) => [finding, noteOf(one, locale)]),
  );
}

/** What was corrected, and what not; null where there was no audit before. */
export function recheckTold(
  result: AuditResult,
  recheck: Recheck | null,
  locale: Locale,
): RecheckTold | null {
  if (!recheck) return null;
  const { recheck: words } = documentMessages(locale);
  const { counts, findings } = recheck;
  const [before, after] = [dayOf(recheck.before), dayOf(recheck.after)];
  const gone = (state: RecheckState): GoneRow[] =>
    findings
      .filter((one) => one.state === state)
      .map((one, index) => ({
        ...findingRow(result, one.finding, index + 1, [], locale),
        ignored: null,
        ignoredBefore: null,
        recheck: noteOf(one, locale),
      }));
  return {
    before,
    after,
    between: words.between(calendarDay(before, locale), calendarDay(after, locale)),
    summary: words.counts(counts.fixed, counts.open, counts.new),
    counts,
    fixed: gone('fixed'),
    unchecked: gone('unchecked'),
  };
}
