import * as z from 'zod/mini';
import { OFFERED_FORMATS } from '../report';
import { IDENTITY_RULES, SECTION_KEYS, TEMPLATE_IDS } from '../template';
import { claimEvidence, previousEvidence, sharedPassage, term } from './evidence';
import { ignoredBefore, ignoredInResult } from './ignored';
import { FINDING_STATES } from './finding-state-names';
import { OUTCOMES, RESULT_SCHEMA, SEVERITIES } from './outcome';
import { ownInResult } from './own-finding';
import { RECHECK_STATES } from './recheck-states';
import { isRuleId } from './rule-ids';
import { anyRuleId } from './rule-schema';

/**
 * The audit result: the one shape behind the marks on the page, the popup, exports and the command
 * line. A finding in it is a rule and data, in no language; words are made where people read them,
 * see `findingWords`. What is read back from a message goes through `auditResult`; what is printed,
 * saved as JSON or answered to others is a `printedResult`, with words.
 */

const quote = z.object({
  /** The words just before, in a block of their own or in the same; may be empty. */
  prefix: z.string(),
  exact: z.string(),
  /** The last words, where the place reaches from `exact` on over further blocks: a figure from its label. */
  end: z.optional(z.string()),
  /** The words just after; may be empty. */
  suffix: z.string(),
});
/** Words of the page by which a place is found again, spaces collapsed. */
export type Quote = z.infer<typeof quote>;

/** The section in which people read what is objected to, where `at` names another place. */
const section = z.optional(z.enum(SECTION_KEYS));

const data = z.object({
  section,
  /** The sentence objected to, and what it was held against. */
  claim: z.optional(claimEvidence),
  /** Labels of the rows objected to, where there are several. */
  rows: z.optional(z.readonly(z.array(z.string()))),
  /** Figures objected to. */
  entries: z.optional(z.readonly(z.array(z.object({ field: z.string(), value: z.number() })))),
  /** What of last year's report it was held against. */
  previous: z.optional(previousEvidence),
  /** Of a finding that a person has added. */
  own: z.optional(ownInResult),
});
/** What the words of a finding are made from, where its other fields don't say it. */
export type FindingData = Readonly<z.infer<typeof data>>;

/** What a finding says, in the language that it was stored in. */
const storedWords = {
  /** What this kind of slip is called, in a few words. */
  title: z.string(),
  /** What is wrong, in a sentence. */
  message: z.string(),
  /** What to do about it. */
  advice: z.string(),
};

const findingFields = z.object({
  /** Id of the rule, e.g. `requests-row-total`. */
  rule: anyRuleId,
  severity: z.enum(SEVERITIES),
  /** The one place a reader is led to, e.g. `requests.granted.total` or `section.other`. */
  at: z.string(),
  /** All cells involved. */
  fields: z.array(z.string()),
  /** What should stand there, where the rule gives it as it would stand there. */
  expected: z.optional(z.string()),
  /** What stands there. */
  actual: z.optional(z.string()),
  /** The document and part that the rule rests on. */
  basis: z.string(),
  /** Where the mark is drawn, when that is finer than `at` (the extra row of a table, say). */
  mark: z.optional(z.string()),
  data: z.optional(data),
  /** The words to look for on the page to come upon the place; none where there are none. */
  quote: z.optional(quote),
  /** What it was stored with: of a rule that this version does not have, nothing else can be said. */
  stored: z.optional(z.object(storedWords)),
});
export type Finding = z.infer<typeof findingFields>;

/**
 * A finding as read back, with words or without. They are made anew in the language of whoever reads
 * where the rule is known, and kept where it is not.
 */
const finding = z.pipe(
  z.extend(findingFields, z.partial(z.object(storedWords)).shape),
  z.transform(({ title, message, advice, ...read }): Finding =>
    message === undefined || isRuleId(read.rule)
      ? read
      : { ...read, stored: { title: title ?? read.rule, message, advice: advice ?? '' } },
  ),
);

const printedRecheck = z.object({
  state: z.enum(RECHECK_STATES),
  /** Whether other words or figures are objected to at the same place than before. */
  changed: z.boolean(),
  /** ISO dates and times: when it was found first, and when it was found no more. */
  since: z.string(),
  fixedOn: z.optional(z.string()),
});

const printedFinding = z.extend(findingFields, {
  ...storedWords,
  /** What should stand there, where that can be said; of a sentence, what the table says. */
  expected: z.optional(z.string()),
  data: z.optional(
    z.object({
      section,
      /** The sentence in question, as printed. */
      sentence: z.optional(z.string()),
      /** Of text that is repeated from last year's report: how much of it, 0 to 1, and the passages. */
      share: z.optional(z.number()),
      passages: z.optional(z.readonly(z.array(sharedPassage))),
      /** What has become of it since the audit before, where there was one. */
      recheck: z.optional(printedRecheck),
      /** Of a finding that a person has added. */
      own: z.optional(ownInResult),
    }),
  ),
});
/** A finding in words of the reader's language. */
export type PrintedFinding = z.infer<typeof printedFinding>;

const side = z.object({ terms: z.array(term), sum: z.nullable(z.number()) });
/** One side of an identity. `sum` is null as soon as one term is unknown. */
export type Side = z.infer<typeof side>;

const identity = z.object({
  rule: z.enum(IDENTITY_RULES),
  at: z.string(),
  outcome: z.enum(OUTCOMES),
  left: side,
  right: side,
});
/** An arithmetic identity as evaluated on the page. */
export type Identity = z.infer<typeof identity>;

const comparison = z.object({
  rule: anyRuleId,
  at: z.string(),
  outcome: z.enum(OUTCOMES),
  /** What last year's report makes of it, and what stands there; absent where unknown. */
  expected: z.optional(z.string()),
  actual: z.optional(z.string()),
  /** The cells of last year's report that it was held against. */
  previous: z.readonly(z.array(term)),
});
/** Something that was held against last year's report, and what came of it. */
export type Comparison = z.infer<typeof comparison>;

const sectionRead = z.object({ present: z.boolean(), title: z.nullable(z.string()) });

/** What a report is said to follow: a template of today, or a format before all of them. */
export const REPORT_TEMPLATES = [...TEMPLATE_IDS, 'older'] as const;

const report = z.object({
  title: z.nullable(z.string()),
  /** The organ whose report this is. */
  issuer: z.nullable(z.string()),
  /** Report year, e.g. 2022. */
  year: z.nullable(z.number()),
  /** The format the page uses; `older` is recognised but not audited against a template. */
  template: z.enum(REPORT_TEMPLATES),
  /** Set where the page only announces the report: what it offers in place of the text. */
  offered: z.optional(
    z.object({
      kind: z.enum(['document', 'viewer', 'pictures']),
      name: z.string(),
      /** Where the file is, and of which kind; absent where unknown. */
      href: z.optional(z.string()),
      format: z.optional(z.enum(OFFERED_FORMATS)),
    }),
  ),
  /** ISO date. */
  publishedOn: z.nullable(z.string()),
  /** ISO date; null as well where the printed date is impossible. */
  signedOn: z.nullable(z.string()),
  sections: z.record(z.enum(SECTION_KEYS), sectionRead),
  /** A number as printed; null where blank, dashed or unreadable; no entry where the cell is missing. */
  figures: z.record(z.string(), z.nullable(z.number())),
  /** What stands in the cells that hold more or other than a number; blank cells have no entry. */
  printed: z.record(z.string(), z.string()),
  /** Last year's report that it was held against; absent where it was held against none. */
  previous: z.optional(
    z.object({
      year: z.nullable(z.number()),
      issuer: z.nullable(z.string()),
      /** The address of its page, or the name of its file. */
      source: z.string(),
    }),
  ),
});
export type ReportSummary = z.infer<typeof report>;

/** How far an auditor has come with a finding, which is known as one that is set aside is. */
export const findingStateInResult = z.object({
  rule: anyRuleId,
  at: z.string(),
  detail: z.optional(z.string()),
  /** Which of the findings that rule, place and detail have in common, from 0; absent for the first. */
  nth: z.optional(z.number()),
  state: z.enum(FINDING_STATES),
  /** ISO date and time at which it came to that. */
  on: z.string(),
});

export const auditResult = z.object({
  schema: z.literal(RESULT_SCHEMA),
  page: z.object({ url: z.string(), title: z.string() }),
  isReport: z.boolean(),
  report: z.nullable(report),
  /** Arithmetic identities by outcome, and what was held against last year's report. */
  checks: z.object({ passed: z.number(), failed: z.number(), unknown: z.number() }),
  findings: z.array(finding),
  /** Every identity that was evaluated, in reading order. */
  identities: z.array(identity),
  /** What was held against last year's report, in the order of the rules; absent where it was not. */
  comparisons: z.optional(z.array(comparison)),
  /** Ids of the rules that were turned off and so found nothing, in alphabetical order. */
  rulesOff: z.array(anyRuleId),
  /** The findings that a person has set aside, in reading order. They are among `findings` as well. */
  ignored: z.array(ignoredInResult),
  /** Findings that count though they were set aside once; absent where there are none. */
  ignoredBefore: z.optional(z.array(ignoredBefore)),
  /** Findings with which the auditor has come further than to look at them; absent where there are none. */
  states: z.optional(z.array(findingStateInResult)),
});
export type AuditResult = z.infer<typeof auditResult>;

/** The audit result as others get it: printed, saved as JSON, answered to `audit/get`. */
export const printedResult = z.extend(auditResult, {
  findings: z.array(printedFinding),
  /** What was corrected since the audit before; only in what is saved, and where there was one. */
  recheck: z.optional(
    z.object({
      /** ISO dates and times of the two audits. */
      before: z.string(),
      after: z.string(),
      counts: z.record(z.enum(RECHECK_STATES), z.number()),
      /** Findings that are not found any more, see `data.recheck` of each. */
      gone: z.array(printedFinding),
    }),
  ),
  /** Last year's report beside this year's; only in what is saved, and where it is at hand. */
  lastYear: z.optional(
    z.object({
      year: z.nullable(z.number()),
      issuer: z.nullable(z.string()),
      source: z.string(),
      /** Figures that both reports have, by field. */
      figures: z.record(
        z.string(),
        z.object({ before: z.nullable(z.number()), now: z.nullable(z.number()) }),
      ),
      /** How much of the running text is the same, 0 to 1; null where that is not known. */
      share: z.nullable(z.number()),
      passages: z.array(z.object({ here: z.string(), there: z.string() })),
    }),
  ),
  /** What the reports of all years known count; only in what is saved. */
  years: z.optional(
    z.array(
      z.object({
        year: z.number(),
        requests: z.nullable(z.number()),
        results: z.nullable(z.number()),
        disputes: z.nullable(z.number()),
      }),
    ),
  ),
});
export type PrintedResult = z.infer<typeof printedResult>;
