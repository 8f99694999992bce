import {
  type FactWords,
  type Locale,
  type MessageData,
  type RuleMessage,
  type RuleMessages,
  ruleMessages,
} from '../messages';
import { isRuleId, type Finding, type ReportSummary } from '../result';
import { TABLE_KEYS, tablePlace } from '../template';
import { cellNames } from './cell-names';
import { aspectName, columnName, placeName, tableName } from './places';

type Template = ReportSummary['template'];

/** `expected` or `actual` of a finding as people are told it. */
export interface Fact {
  /** What it is called in place of 「应为」 or 「现为」; null where these are right. */
  readonly name: string | null;
  readonly value: string;
}

/** What is expected and what is found; null where the finding doesn't say. */
export interface FindingFacts {
  readonly expected: Fact | null;
  readonly actual: Fact | null;
}

/** A finding in the words of one language. */
export interface FindingWords {
  /** What this kind of slip is called, in a few words. */
  readonly title: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What is wrong, for where the place is said beside it. */
  readonly besidePlace: string;
  /** What to do about it. */
  readonly advice: string;
  /** What should stand there; undefined where that can't be said. */
  readonly expected: string | undefined;
  /** `expected` and what stands there, as people are told them. */
  readonly facts: FindingFacts;
}

/** A fact where its heading says 「应为」 or 「现为」 for all: 「分项相加 39」. */
export const factInWords = ({ name, value }: Fact): string =>
  name === null ? value : `${name} ${value}`;

/**
 * Puts a finding into words: the only place where that is done, for card, panel, documents and command
 * line. One of a rule that this version does not have says what it was stored with. Its place is named by `findingPlace`.
 * @param template of the report; `older` where there is none
 * @param locale where its words are not at hand, all is said in Chinese, see `ruleMessages`
 */
export const findingWords = (finding: Finding, template: Template, locale: Locale): FindingWords =>
  phraseFinding(finding, template, locale, ruleMessages(locale));

/** `findingWords` for scripts that carry no words of rules and are given them: `rules`, by rule id. */
export function phraseFinding(
  finding: Finding,
  template: Template,
  locale: Locale,
  rules: Partial<RuleMessages>,
): FindingWords {
  const { rule, actual } = finding;
  const words = isRuleId(rule) ? rules[rule] : undefined;
  const data = messageData(finding, template, locale);
  const expected = words?.expected?.(data) ?? finding.expected;
  const said = words ? inWordsOf(words, data) : storedWords(finding);
  return { ...said, expected, facts: factsOf(words?.facts, expected, actual) };
}

type Said = Pick<FindingWords, 'title' | 'message' | 'besidePlace' | 'advice'>;

function inWordsOf({ title, message, afterPlace, advice }: RuleMessage, data: MessageData): Said {
  const words = message(data);
  if (afterPlace === undefined) return { title, message: words, besidePlace: words, advice };
  const besidePlace = words.charAt(0).toUpperCase() + words.slice(1);
  return { title, message: data.place + afterPlace + words, besidePlace, advice };
}

/** What a finding was stored with; the id of its rule where it was stored without words. */
function storedWords({ stored, rule }: Finding): Said {
  const words = stored ?? { title: rule, message: rule, advice: '' };
  return { ...words, besidePlace: words.message };
}

function factsOf(
  words: RuleMessage['facts'],
  expected: string | undefined,
  actual: string | undefined,
): FindingFacts {
  const fact = (value: string | undefined, { name, shown }: FactWords = {}): Fact | null =>
    value === undefined || value === ''
      ? null
      : { name: name ?? null, value: shown?.(value) ?? value };
  return { expected: fact(expected, words?.expected), actual: fact(actual, words?.actual) };
}

function messageData(
  { at, fields, expected = '', actual = '', data }: Finding,
  template: Template,
  locale: Locale,
): MessageData {
  const table = TABLE_KEYS.find((key) => at === tablePlace(key) || at.startsWith(`${key}.`));
  return {
    place: placeName(at, template, locale),
    aspect: aspectName(at),
    table: table ? tableName(table, template, locale) : '',
    expected,
    actual,
    count: fields.length,
    cells: at.startsWith('table.') ? cellNames(fields, template, locale) : '',
    rows: data?.rows ?? [],
    entries: (data?.entries ?? []).map(({ field, value }) => ({
      name: columnName(field, template),
      value,
    })),
    difference: difference(expected, actual),
    ...(data?.claim === undefined ? {} : { claim: data.claim }),
    ...(data?.previous === undefined ? {} : { previous: data.previous }),
  };
}

function difference(expected: string, actual: string): string {
  if (expected === '' || actual === '') return '';
  const gap = Math.abs(Number(expected) - Number(actual));
  return Number.isFinite(gap) ? String(Number(gap.toFixed(6))) : '';
}
