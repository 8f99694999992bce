import type { RuleGroup } from '../../src/rules';

/** What is written for a new rule: its file, a sample page and a test, each waiting to be filled in. */

const words = (order: number): string => `export const zh: RuleMessage = {
  title: '',
  message: () => '',
  advice: '',
};

export const en: RuleMessage = {
  title: '',
  message: () => '',
  advice: '',
};

export const notes: RuleNotes = {
  order: ${order},
  basis: '格式',
  zh: { checks: '', example: '' },
  en: { checks: '', example: '' },
};
`;

const yearRuleFile = (
  name: string,
  order: number,
): string => `import { sectionPlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { compareFigure } from './both-reports';
import { defineYearRule } from './year-rule';

/** What has to hold between two years, and the document that says so. */
export default defineYearRule({
  id: '${name}',
  severity: 'warning',
  *compare(report, { previous }) {
    // What last year's report makes of a figure, and what stands there.
    const [expected, actual] = [null, null];
    yield compareFigure(previous, {
      at: sectionPlace('overview'),
      basis: sectionBasis(report, 'overview'),
      expected,
      actual,
      before: [],
    });
  },
});

${words(order)}`;

/** What a rule looks at, for a start: its place, what a case changes, how a test hears of it. */
interface Subject {
  /** The place of the finding: the function that makes it, its call, the name that it gives. */
  readonly place: { readonly by: string; readonly made: string; readonly is: string };
  /** The section whose part of the format it rests on. */
  readonly section: string;
  readonly imports: string;
  readonly found: string;
  readonly helper: string;
  readonly wrong: string;
  readonly alike: string;
  readonly page: string;
}

const TEXT: Subject = {
  place: { by: 'sectionPlace', made: `sectionPlace('overview')`, is: 'section.overview' },
  section: 'overview',
  imports: `import { namesIn, OVERVIEW, type Case } from '../statements/support';`,
  found: 'namesIn',
  helper: `const overview = (...lines: string[]): Case => ({ texts: { overview: [...OVERVIEW, ...lines] } });\n\n`,
  wrong: `overview('网页上有问题的语句。')`,
  alike: `overview('网页上相似而无误的语句。')`,
  page: `adding(REPORT, '网页上有问题的语句。')`,
};

const FIGURES: Subject = {
  place: { by: 'tablePlace', made: `tablePlace('proactive')`, is: 'table.proactive' },
  section: 'proactive',
  imports: `import type { Case } from '../statements/support';\nimport { found } from '../tables/support';`,
  found: 'found',
  helper: '',
  wrong: `{ figures: { 'proactive.licensing.decisions': 7 } }`,
  alike: `{ figures: { 'proactive.licensing.decisions': 6 } }`,
  page: `{ ...REPORT, figures: { ...REPORT.figures, 'proactive.licensing.decisions': 7 } }`,
};

const subjectOf = (group: RuleGroup): Subject =>
  group === 'tables' || group === 'arithmetic' ? FIGURES : TEXT;

const ruleFile = (
  name: string,
  order: number,
  { place, section }: Subject,
): string => `import { ${place.by} } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/** What a report has to have, and the document that says so. */
export default defineRule({
  id: '${name}',
  severity: 'warning',
  *check(report) {
    if (!report.template) return;
    // What the rule objects to in the report.
    const wrong: readonly string[] = [];
    for (const actual of wrong)
      yield { at: ${place.made}, basis: sectionBasis(report, '${section}'), actual };
  },
});

${words(order)}`;

const testFile = (
  name: string,
  { imports, found, helper, wrong, alike, place }: Subject,
): string => `import { describe, expect, it } from 'vitest';
${imports}

${helper}describe('${name}', () => {
  it.each<[string, Case]>([['what it is about', ${wrong}]])(
    'fires on %s',
    (_name, change) => {
      expect(${found}(change)).toEqual(['${name} ${place.is}']);
    },
  );

  it.each<[string, Case]>([['what looks alike', ${alike}]])(
    'is silent on %s',
    (_name, change) => {
      expect(${found}(change)).toEqual([]);
    },
  );
});
`;

const samplePage = (name: string, { page, place }: Subject): string => `  page('${name}', ${page}, {
    finding: warning('${name}', '${place.is}'),
  }),
`;

const yearTestFile = (name: string): string => `import { describe, expect, it } from 'vitest';
import { namesOfYears, successive } from './support';

describe('${name}', () => {
  it('fires on what it is about', () => {
    const { previous, current } = successive();
    expect(namesOfYears(previous, { ...current, figures: {} })).toEqual(['${name} section.overview']);
  });

  it('is silent on what looks alike', () => {
    const { previous, current } = successive();
    expect(namesOfYears(previous, current)).toEqual([]);
  });
});
`;

const pairPage = (name: string): string => `  {
    name: '${name}',
    ...PAIR,
    findings: ['${name} section.overview'],
  },
`;

/** Where sample pages are described whose findings are written down by hand. */
export const SAMPLES = 'samples/catalogue/texts.ts';
/** Where pairs of pages of two years are described. */
export const PAIRS = 'samples/catalogue/years.ts';
const END_OF_SAMPLES = /^\];\n*$/m;
const END_OF_PAIRS = /^\];$/m;

export interface NewRule {
  readonly name: string;
  readonly group: RuleGroup;
  /** Its place in the list of its group. */
  readonly order: number;
}

/** Where the samples of a group are described. */
export const samplesOf = (group: RuleGroup): string => (group === 'years' ? PAIRS : SAMPLES);

/**
 * The files of a new rule, by their path in the project.
 * @param samples the contents of the file of samples of its group, to which one is added
 * @throws Error where they do not hold a list of pages
 */
export function newRuleFiles(
  { name, group, order }: NewRule,
  samples: string,
): ReadonlyMap<string, string> {
  const isYears = group === 'years';
  const end = isYears ? END_OF_PAIRS : END_OF_SAMPLES;
  if (!end.test(samples)) throw new Error(`${samplesOf(group)} holds no list of pages`);
  const subject = subjectOf(group);
  const sample = isYears ? pairPage(name) : samplePage(name, subject);
  return new Map([
    [
      `src/rules/${group}/${name}.ts`,
      isYears ? yearRuleFile(name, order) : ruleFile(name, order, subject),
    ],
    [`test/rules/${group}/${name}.test.ts`, isYears ? yearTestFile(name) : testFile(name, subject)],
    [samplesOf(group), samples.replace(end, (found) => sample + found)],
  ]);
}

const NAME = /^[a-z]+(?:-[a-z]+)+$/;

/**
 * Why a rule can't be called so; null where it can.
 * @param known the ids of the rules there are
 */
export function nameRefused(name: string, known: readonly string[]): string | null {
  if (!NAME.test(name))
    return `“${name}” is no name of a rule: words in small letters, with hyphens`;
  return known.includes(name) ? `there is a rule “${name}” already` : null;
}
