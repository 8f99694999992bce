import { linkTo, safeAddress } from '../anchor/link';
import { nested, ruleMessages, type Locale } from '../messages';
import { uiMessages, type SavingWords } from '../messages/all';
import {
  countBySeverity,
  differenceOf,
  directionOf,
  ignoredBeforeEntry,
  ignoredEntry,
  openFindings,
  partOf,
  SEVERITIES,
  templateRead,
  type AuditResult,
  type Finding,
  type Identity,
  type IgnoredBefore,
  type IgnoredInResult,
  type Outcome,
  type ReportPart,
  type Severity,
  type Side,
} from '../result';
import type { LetterPresets } from '../settings';
import { sectionOf, TEMPLATES, type SectionKey } from '../template';
import { findingPlace } from './finding';
import { factInWords, findingWords, type Fact, type FindingFacts } from './finding-words';
import { partName, placeName, termName } from './places';
import { readable } from './readable';

/**
 * An audit as all documents tell it: facts, findings by section, sums. Every text in it went through
 * `readable`; dates are ISO dates, for each format to write as it likes.
 */

export interface ExportOptions {
  readonly locale: Locale;
  readonly savedAt: Date;
  /** What is filled into a letter; blanks without. */
  readonly letter?: LetterPresets | undefined;
}

export interface DocumentFacts {
  /** The report's title; null where the page has none. */
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  /** 「2021 年格式（国办公开办函〔2021〕30号）」; that no text was read where there is none. */
  readonly format: string;
  /** As shown. */
  readonly address: string;
  /** As linked to; null where the page has no address that may be. */
  readonly href: string | null;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  /** Findings that nobody has set aside. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly checks: AuditResult['checks'];
  /** Names of the rules that were off. */
  readonly rulesOff: readonly string[];
  readonly ignoredCount: number;
  /** The local day of saving, as an ISO date. */
  readonly savedOn: string;
  /** The report is of an older format and was not held against a template. */
  readonly older: boolean;
}

export interface TermRow {
  readonly field: string;
  readonly name: string;
  /** Null where the page does not let one tell. */
  readonly value: number | null;
}
export interface SideRow {
  readonly terms: readonly TermRow[];
  readonly sum: number | null;
}

/** A sum that was checked, with the names of its place and terms. */
export interface IdentityRow {
  readonly rule: Identity['rule'];
  readonly at: string;
  /** What kind of sum it is. */
  readonly kind: string;
  readonly place: string;
  readonly outcome: Outcome;
  readonly outcomeName: string;
  readonly left: SideRow;
  readonly right: SideRow;
  /** How far the sides are apart, 0 or more; null where a term is unknown. */
  readonly difference: number | null;
}

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
}

/**
 * Findings that follow each other in one part of the report. On pages in disorder a part may come more
 * than once: the findings follow the page, and so does their numbering.
 */
export interface FindingGroup {
  readonly key: ReportPart;
  readonly title: string;
  readonly rows: readonly FindingRow[];
}

export interface ExportDocument {
  readonly locale: Locale;
  readonly words: SavingWords;
  readonly facts: DocumentFacts;
  /** Those that have findings, in the order of the report. */
  readonly groups: readonly FindingGroup[];
  readonly identities: readonly IdentityRow[];
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
type DocumentTemplate = Parameters<typeof placeName>[1];

/** A moment's local day as an ISO date; empty where it is no moment. */
export const localDay = (moment: Date): string =>
  Number.isNaN(moment.getTime())
    ? ''
    : `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;

/** An ISO date in words, e.g. 「2023年1月17日」; anything else as it is. */
export function dayInWords(iso: string, words: SavingWords): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : words.day(Number(year), Number(month), Number(day));
}

/** 「3 个错误、2 个警告」; where there are none, that there are none or that all were set aside. */
export function countsInWords({ counts, ignoredCount }: DocumentFacts, words: SavingWords): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    words.count(counts[severity], words.severity[severity]),
  );
  if (parts.length > 0) return words.counts(parts);
  return ignoredCount > 0 ? words.allIgnored : words.noFindings;
}

/** How the sums came out, in words. */
export function checksInWords({ checks }: DocumentFacts, words: SavingWords): string {
  const { passed, failed, unknown } = checks;
  return passed + failed + unknown === 0 ? words.checksNone : words.checksOf(failed, unknown);
}

/** The findings that nobody has set aside, by part; parts without any are left out. */
export function openGroups(groups: readonly FindingGroup[]): FindingGroup[] {
  const open: FindingGroup[] = [];
  for (const { key, title, rows: all } of groups) {
    const rows = all.filter(({ ignored }) => !ignored);
    const last = open.at(-1);
    if (rows.length === 0) continue;
    if (last?.key === key) open[open.length - 1] = { ...last, rows: [...last.rows, ...rows] };
    else open.push({ key, title, rows });
  }
  return open;
}

/** All findings by their numbers, each with the title of its part: those that were set aside come last. */
export const rowsInOrder = (
  groups: readonly FindingGroup[],
): (FindingRow & { readonly section: string })[] =>
  groups
    .flatMap(({ title, rows }) => rows.map((row) => ({ ...row, section: title })))
    .sort((a, b) => a.number - b.number);

/** A finding that was set aside. */
export type IgnoredRow = FindingRow & { readonly ignored: NonNullable<FindingRow['ignored']> };

/** The findings that were set aside, in the order of the report. */
export const ignoredRows = (groups: readonly FindingGroup[]): IgnoredRow[] =>
  groups.flatMap(({ rows }) => rows).filter((row): row is IgnoredRow => row.ignored !== null);

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

function identityRow(
  { rule, at, outcome, left, right }: Identity,
  { report }: AuditResult,
  { locale }: ExportOptions,
): IdentityRow {
  const template = report?.template ?? 'older';
  const words = uiMessages(locale).saving;
  const name = (field: string) => termName(field, directionOf(rule), template);
  const side = ({ terms, sum }: Side): SideRow => ({
    terms: terms.map(({ field, value }) => ({ field, name: name(field), value })),
    sum,
  });
  return {
    rule,
    at,
    kind: words.identities[rule],
    place: placeName(at, template, locale),
    outcome,
    outcomeName: words.outcomes[outcome],
    left: side(left),
    right: side(right),
    difference: differenceOf({ left, right }),
  };
}

/** 「第三部分　收到和处理政府信息公开申请情况」 */
function sectionName(key: SectionKey, template: DocumentTemplate, locale: Locale): string {
  const format = TEMPLATES.find(({ id }) => id === template) ?? TEMPLATES[0];
  if (!format) return key;
  const { title } = sectionOf(format, key);
  return `${partName(key, template, locale)}${locale === 'zh' ? '　' : ' · '}${title}`;
}

function partTitle(key: ReportPart, template: DocumentTemplate, locale: Locale): string {
  const { wholeReport, signature } = uiMessages(locale).saving;
  if (key === 'report') return wholeReport;
  return key === 'signature' ? signature : sectionName(key, template, locale);
}

function decision({ reason, ignoredOn }: IgnoredInResult, locale: Locale): Decision {
  const { ignoring, saving } = uiMessages(locale);
  const on = localDay(new Date(ignoredOn));
  const why = readable(reason);
  return { reason: why, on, text: ignoring.because(why, dayInWords(on, saving)) };
}

type Before = NonNullable<FindingRow['ignoredBefore']>;

function decisionBefore(before: IgnoredBefore, locale: Locale): Before {
  const { ignoring, saving } = uiMessages(locale);
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

/**
 * An audit made ready to be written out.
 * @param result of any page; for one that is no report there are facts and nothing else
 */
export function exportDocument(result: AuditResult, options: ExportOptions): ExportDocument {
  const { page, report } = result;
  const { locale, savedAt } = options;
  const words = uiMessages(locale).saving;
  const rules = ruleMessages(locale);
  const template = report?.template ?? 'older';
  const format = templateRead(report);
  const identities = result.identities.map((identity) => identityRow(identity, result, options));
  const optional = (text: string | null | undefined) =>
    text === null || text === undefined ? null : readable(text);

  const row = (finding: Finding, number: number): FindingRow => {
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
      severityName: words.severity[severity],
      ignored: ignored ? decision(ignored, locale) : null,
      ignoredBefore: before ? decisionBefore(before, locale) : null,
      link: linkTo(page.url, finding),
      sum: identities.find((identity) => identity.rule === rule && identity.at === at) ?? null,
    };
  };
  let open = 0;
  let aside = openFindings(result).length;
  const groups: { key: ReportPart; title: string; rows: FindingRow[] }[] = [];
  for (const finding of result.findings) {
    const key = partOf(finding);
    const own = row(finding, ignoredEntry(result, finding) ? ++aside : ++open);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(own);
    else groups.push({ key, title: partTitle(key, template, locale), rows: [own] });
  }

  return {
    locale,
    words,
    facts: {
      title: optional(report?.title),
      organ: optional(report?.issuer),
      year: report?.year ?? null,
      format: report?.offered
        ? words.textNotRead
        : words.template(template) + (format ? `（${format.document}）` : ''),
      address: readable(page.url),
      href: safeAddress(page.url),
      publishedOn: report?.publishedOn ?? null,
      signedOn: report?.signedOn ?? null,
      counts: countBySeverity(openFindings(result)),
      checks: result.checks,
      rulesOff: result.rulesOff.map((id) => rules[id]?.title ?? id),
      ignoredCount: result.ignored.length,
      savedOn: localDay(savedAt),
      older: template === 'older',
    },
    groups,
    identities,
  };
}
