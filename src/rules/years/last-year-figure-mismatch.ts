import type { Report } from '../../report';
import type { FindingSubject } from '../../result';
import { statedChanges, type CountedTopic, type StatedChange } from '../../survey';
import { fieldName } from '../../template';
import { quote as inQuotes, type RuleMessage, type RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';
import { evidenceIn, valueIn } from './both-reports';
import { faultsEn, faultsZh, lastYearEn, lastYearZh } from './year-words';

const requests = (row: string): string => fieldName('requests', row, 'total');
const disputes = (row: string): string => fieldName('disputes', row, 'total');

/** Every right way to count a topic, as cells that are added up; the nearest first. */
const WAYS: Readonly<Record<CountedTopic, readonly (readonly string[])[]>> = {
  requests: [[requests('newReceived')], [requests('newReceived'), requests('carriedIn')]],
  review: [[disputes('review')]],
  litigation: [
    [disputes('litigationDirect'), disputes('litigationAfterReview')],
    [disputes('litigationDirect')],
    [disputes('litigationAfterReview')],
  ],
};

function sumIn(report: Report, fields: readonly string[]): number | null {
  const values = fields.map((field) => valueIn(report, field));
  return values.includes(null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Whether a statement holds, where this year counts `now` and last year `before`. */
function holds({ kind, value, decimals }: StatedChange, now: number, before: number): boolean {
  if (kind === 'count') return value === before;
  if (kind === 'difference') return value === now - before;
  // Rounded or cut off, either is usual.
  return before === 0 || Math.abs(value - ((now - before) / before) * 100) < 10 ** -decimals;
}

/** Last year's counts that a statement was held against; null where it holds, or can't be told. */
function contradicted(
  change: StatedChange,
  report: Report,
  previous: Report,
): { fields: readonly string[]; before: number } | null {
  const ways = WAYS[change.topic].map((fields) => ({
    fields,
    now: sumIn(report, fields),
    before: sumIn(previous, fields),
  }));
  const known = ways.flatMap(({ fields, now, before }) =>
    now === null || before === null ? [] : [{ fields, now, before }],
  );
  if (known.length < ways.length) return null;
  // What this year's own table doesn't count is told by other rules, and counts something else.
  const own = known.filter(({ now }) => change.now === null || change.now === now);
  const [first] = own;
  if (!first || own.some(({ now, before }) => holds(change, now, before))) return null;
  return { fields: first.fields, before: first.before };
}

/**
 * What the text says of the year before is what last year's report counted. Last year's figures may
 * have been corrected since, so that a person has to decide.
 */
export default defineRule({
  id: 'last-year-figure-mismatch',
  severity: 'warning',
  *check(report, { previous }) {
    const year = report.year?.value;
    if (!previous || year === undefined) return;
    for (const change of statedChanges(report.statements.passages, year)) {
      const found = contradicted(change, report, previous);
      if (!found || change.section === null) continue;
      const { sentence, quote, section } = change;
      yield {
        at: found.fields[0] as string,
        basis: sectionBasis(report, section),
        fields: found.fields,
        expected: String(found.before),
        actual: quote,
        section,
        claim: { sentence, quote, readings: [] },
        previous: evidenceIn(previous, found.fields),
      };
    }
  },
});

export const about: FindingSubject = 'given-words';

export const zh: RuleMessage = {
  title: '正文所述上年度数据与上年度报告不符',
  message: ({ actual, expected, previous }) =>
    `正文写${inQuotes(actual)}，${lastYearZh(previous)}表格中为 ${expected} 件，二者不符。${faultsZh(previous)}`,
  facts: { expected: { name: '上年度报告填报' } },
  advice: '核对上年度报告的数据，更正正文中上年度数据、增减数或增减幅度。',
};

export const en: RuleMessage = {
  title: 'Text and last year’s report disagree',
  message: ({ actual, expected, previous }) =>
    `The text says ${inQuotes(actual)}; the table of ${lastYearEn(previous)} has ${expected}.${faultsEn(previous)}`,
  facts: { expected: { name: 'Last year’s report' } },
  advice: 'Check last year’s figures, and correct the figure, difference or rate in the text.',
};

export const notes: RuleNotes = {
  order: 5,
  basis: '格式',
  zh: {
    checks:
      '核对正文关于上年度申请、复议、诉讼件数及其增减的表述，与上年度报告的表格是否一致。须有上年度报告。',
    example: '“收到政府信息公开申请20件，较上年增加8件”，上年度报告为 15 件。',
  },
  en: {
    checks:
      'Whether what the text says of last year’s requests, reconsiderations and lawsuits, and of their change, agrees with last year’s tables. Needs last year’s report.',
    example: '“收到政府信息公开申请20件，较上年增加8件”, but last year’s report has 15.',
  },
};
