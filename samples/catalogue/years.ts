import { ruleIdOf } from '../../src/result';
import type { ExpectedFinding } from '../expected';
import { reportPage } from '../report';
import { PLAIN, type ReportSpec } from '../types';
import { reportOf, successiveReports, withOtherWords, type PairBrief } from '../years';

/** Reports of two years, in samples/years: pairs on which a rule of years fires, and look-alikes. */

/** A pair as it is described. */
interface PairFixture {
  readonly name: string;
  readonly previous: ReportSpec;
  readonly current: ReportSpec;
  /** What holding the two against each other gives, as `RULE PLACE`. */
  readonly findings: readonly string[];
  /** Whether they are held against each other at all. */
  readonly isCompared?: boolean;
}

/** A pair of pages, as it is written to a folder of its name. */
export interface PairFiles {
  readonly name: string;
  /** By the name of the file. */
  readonly pages: Readonly<Record<string, string>>;
  readonly expected: {
    /** Names of the files. */
    readonly previous: string;
    readonly current: string;
    readonly isCompared: boolean;
    /** Findings of the rules of years alone; the reports have no others. */
    readonly findings: readonly ExpectedFinding[];
  };
}

const BRIEF: PairBrief = {
  issuer: '青石县水利局',
  level: 'department',
  siteName: '青石县人民政府',
  year: 2023,
  volume: 'large',
  seed: 61,
};
const PAIR = successiveReports(BRIEF);
const LATER: PairBrief = { ...BRIEF, voice: 1 };

const figure = ({ figures }: ReportSpec, field: string): number => figures[field] ?? 0;

/** A pair whose later report has other figures, and says so in its text. */
const withFigures = (brief: PairBrief, change: (figures: Record<string, number>) => void) => {
  const { previous, current } = successiveReports(brief);
  const figures = { ...current.figures };
  change(figures);
  const later = { ...brief, voice: (brief.voice ?? 0) + 1 };
  return { previous, current: withOtherWords(reportOf(later, figures)) };
};

/** Carries another number of requests in, so that all sums of the report still come out. */
const carryIn = (column: string, more: number) => (figures: Record<string, number>) => {
  for (const each of [column, 'total'])
    for (const row of ['carriedIn', 'granted', 'totalHandled']) {
      const field = `requests.${row}.${each}`;
      figures[field] = (figures[field] ?? 0) + more;
    }
};

const changed = (
  figures: Record<string, number>,
  changes: Readonly<Record<string, number>>,
): void => {
  for (const [field, more] of Object.entries(changes))
    figures[field] = (figures[field] ?? 0) + more;
};

/** A report whose table is that of another one. */
const tableOf = (table: string, from: ReportSpec, spec: ReportSpec): ReportSpec => ({
  ...spec,
  figures: {
    ...spec.figures,
    ...Object.fromEntries(
      Object.entries(from.figures).filter(([field]) => field.startsWith(`${table}.`)),
    ),
  },
});

/** Last year's report with a column of section three that doesn't come out. */
const unbalanced = (spec: ReportSpec, column: string): ReportSpec => ({
  ...spec,
  figures: {
    ...spec.figures,
    [`requests.carriedForward.${column}`]: figure(spec, `requests.carriedForward.${column}`) + 2,
  },
});

/** A pair whose later report says how many more requests came in than the year before. */
function saying(off: number): { previous: ReportSpec; current: ReportSpec } {
  const { previous, current } = PAIR;
  const [now, before] = [current, previous].map((spec) =>
    figure(spec, 'requests.newReceived.total'),
  ) as [number, number];
  const change = now - before + off;
  const text = `${current.year}年收到政府信息公开申请${now}件，较上年${change < 0 ? '减少' : '增加'}${Math.abs(change)}件。`;
  const overview = [...current.texts.overview, text];
  return { previous, current: { ...current, texts: { ...current.texts, overview } } };
}

const copiedDisputes = tableOf('disputes', PAIR.previous, PAIR.current).figures;

const FIXTURES: readonly PairFixture[] = [
  {
    name: 'carried-in-mismatch',
    ...withFigures(BRIEF, carryIn('naturalPerson', 2)),
    findings: [
      'carried-in-mismatch requests.carriedIn.naturalPerson',
      'carried-in-mismatch requests.carriedIn.total',
    ],
  },
  {
    name: 'carried-in-mismatch-last-year-off',
    previous: unbalanced(PAIR.previous, 'business'),
    current: PAIR.current,
    findings: ['carried-in-mismatch requests.carriedIn.business'],
  },
  {
    name: 'in-force-mismatch',
    ...withFigures(BRIEF, (figures) =>
      changed(figures, { 'proactive.normativeDocuments.inForce': 3 }),
    ),
    findings: ['in-force-mismatch proactive.normativeDocuments.inForce'],
  },
  {
    name: 'figures-repeated',
    previous: PAIR.previous,
    current: withOtherWords(reportOf(LATER, copiedDisputes)),
    findings: ['figures-repeated table.disputes'],
  },
  {
    name: 'text-repeated',
    previous: PAIR.previous,
    current: reportOf(BRIEF, PAIR.current.figures),
    findings: ['text-repeated report.text'],
  },
  {
    name: 'last-year-figure-mismatch',
    ...saying(1),
    findings: ['last-year-figure-mismatch requests.newReceived.total'],
  },
  { name: 'clean-last-year-in-text', ...saying(0), findings: [] },
  { name: 'clean', ...PAIR, findings: [] },
  {
    // Columns of section two mean something else since 2021.
    name: 'clean-change-of-format',
    ...successiveReports({ ...BRIEF, year: 2021, seed: 62 }),
    findings: [],
  },
  {
    name: 'clean-nothing-to-report',
    ...successiveReports({ ...BRIEF, volume: 'none', seed: 63 }),
    findings: [],
  },
  {
    // One request a year: the same few entries, for another reason.
    name: 'clean-other-organ',
    previous: { ...PAIR.previous, ...organ('青石县审计局') },
    current: withOtherWords(reportOf(LATER, copiedDisputes)),
    findings: [],
    isCompared: false,
  },
  {
    name: 'clean-renamed',
    previous: { ...PAIR.previous, ...organ('青石县水务局') },
    current: withOtherWords(reportOf(LATER, copiedDisputes)),
    findings: [],
    isCompared: false,
  },
];

function organ(issuer: string): Partial<ReportSpec> {
  return { issuer, titleOrgan: issuer, signedBy: issuer };
}

const severityOf = (rule: string): ExpectedFinding['severity'] =>
  rule === 'carried-in-mismatch' ? 'error' : 'warning';

/** Every pair, by name. */
export const pairs = (): PairFiles[] =>
  FIXTURES.map(({ name, previous, current, findings, isCompared = true }) => {
    const files = [previous, current].map(({ year }) => `${year}.html`) as [string, string];
    return {
      name,
      pages: { [files[0]]: reportPage(previous, PLAIN), [files[1]]: reportPage(current, PLAIN) },
      expected: {
        previous: files[0],
        current: files[1],
        isCompared,
        findings: findings.map((finding) => {
          const [rule = '', at = ''] = finding.split(' ');
          return { rule: ruleIdOf(rule), severity: severityOf(rule), at };
        }),
      },
    };
  });
