import { calendarDay, localDay } from '../../messages';
import { linkTo } from '../../anchor/link';
import { nested } from '../../messages';
import { documentMessages, type Locale, type SavingWords } from '../../messages/documents';
import {
  ignoredBeforeEntry,
  ignoredEntry,
  type AuditResult,
  stateOf,
  type Finding,
  type FindingState,
  type IgnoredBefore,
  type IgnoredInResult,
  type Severity,
} from '../../result';
import { findingPlace } from '../finding';
import { factInWords, findingWords, type Fact, type FindingFacts } from '../finding-words';
import { readable } from '../readable';
import type { IdentityRow } from './identity-rows';
import type { RecheckNote } from './recheck-rows';

/** A decision of a person; `on` is the local day, as an ISO date. */
interface Decision {
  readonly reason: string;
  readonly on: string;
  /** Both in words: 「发布单位来电说明（2023年1月17日）」 */
  readonly text: string;
}

export interface FindingRow {
  /** From 1, in the order of the page as everywhere; those that were set aside come after all others. */
  readonly number: number;
  readonly finding: Finding;
  readonly place: string;
  /** The cell that a sentence was held against, beside its place; null for none. */
  readonly cell: string | null;
  /** What this kind of slip is called. */
  readonly kind: string;
  readonly message: string;
  /** What is expected and found, as under a heading that says 「应为」 or 「现为」 for all, without quotes. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** The same with a heading of its own. */
  readonly facts: FindingFacts;
  readonly basis: string;
  readonly advice: string;
  readonly severity: Severity;
  readonly severityName: string;
  /** Set where a person has set the finding aside. */
  readonly ignored: Decision | null;
  /** Set where it counts though it was set aside once: why it counts, in a word, and what it said then. */
  readonly ignoredBefore:
    | (Decision & {
        readonly state: IgnoredBefore['state'];
        readonly name: string;
        readonly message: string;
        /** 「曾忽略，内容已变化：发布单位来电说明（2023年1月17日）」 */
        readonly account: string;
      })
    | null;
  /** Opens the page at the words; null where the page can't be linked to. */
  readonly link: string | null;
  /** The sum that it breaks; null for slips that are no matter of arithmetic. */
  readonly sum: IdentityRow | null;
  /** What has become of it since the audit before; null where there was none. */
  readonly recheck: RecheckNote | null;
  /** How far the auditor has come with it; its name is null where nobody has looked yet. */
  readonly state: FindingState;
  readonly stateName: string | null;
}

/**
 * A finding with all that documents say of it.
 * @param number by which it goes
 * @param identities of the same audit
 */
export function findingRow(
  result: AuditResult,
  finding: Finding,
  number: number,
  identities: readonly IdentityRow[],
  locale: Locale,
): FindingRow {
  const template = result.report?.template ?? 'older';
  const ignored = ignoredEntry(result, finding);
  const before = ignoredBeforeEntry(result, finding);
  const { rule, at, severity } = finding;
  const { name, cell } = findingPlace(finding, template, locale);
  const { title, message, advice, facts } = findingWords(finding, template, locale);
  const { expected, actual } = facts;
  return {
    number,
    finding,
    place: name,
    cell,
    kind: title,
    message: readable(message),
    expected: inColumn(expected, locale),
    actual: inColumn(actual, locale),
    facts: { expected: readableFact(expected), actual: readableFact(actual) },
    basis: readable(finding.basis),
    advice: readable(advice),
    severity,
    severityName: documentMessages(locale).saving.severity[severity],
    ignored: ignored ? decision(ignored, locale) : null,
    ignoredBefore: before ? decisionBefore(before, locale) : null,
    link: linkTo(result.page.url, finding),
    sum: identities.find((identity) => identity.rule === rule && identity.at === at) ?? null,
    recheck: null,
    ...stateIn(result, finding, locale),
  };
}

function stateIn(result: AuditResult, finding: Finding, locale: Locale) {
  const state = stateOf(result, finding);
  const name = documentMessages(locale).saving.states[state];
  return { state, stateName: state === 'unverified' ? null : name };
}

function decision({ reason, ignoredOn }: IgnoredInResult, locale: Locale): Decision {
  const { ignoring } = documentMessages(locale);
  const on = localDay(new Date(ignoredOn));
  const why = readable(reason);
  return { reason: why, on, text: ignoring.because(why, calendarDay(on, locale)) };
}

type Before = NonNullable<FindingRow['ignoredBefore']>;

function decisionBefore(before: IgnoredBefore, locale: Locale): Before {
  const { ignoring, saving } = documentMessages(locale);
  const own = decision(before, locale);
  const name = ignoring.before[before.state];
  const account = `${name}${saving.letter.colon}${own.text}`;
  return { ...own, state: before.state, name, message: readable(before.message), account };
}

// Rules that gather many cells list their words in quotes: “/”“—”.
const LISTED = /^(?:“[^“”]*”)+…?$/;
const BETWEEN = { zh: '、', en: ', ' } as const;

/** A fact as it stands in a column of its own, in which words need no quotes: 「/、—」. */
function inColumn(fact: Fact | null, locale: Locale): string | null {
  if (fact === null) return null;
  const text = readable(factInWords(fact));
  return LISTED.test(text)
    ? text
        .slice(1)
        .replace(/”(?=…?$)/, '')
        .replaceAll('”“', BETWEEN[locale])
    : text;
}

const readableFact = (fact: Fact | null): Fact | null =>
  fact && { ...fact, value: readable(fact.value) };

/** What is expected and what is found, each under its name, where the message does not say so itself. */
export function unsaid(
  { message, facts }: FindingRow,
  { finding }: SavingWords,
): { readonly name: string; readonly value: string }[] {
  const shown = (fact: Fact | null, name: string) =>
    fact === null || message.includes(fact.value) || message.includes(nested(fact.value))
      ? []
      : [{ name: fact.name ?? name, value: fact.value }];
  return [...shown(facts.expected, finding.expected), ...shown(facts.actual, finding.actual)];
}
