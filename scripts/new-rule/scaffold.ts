import type { RuleGroup } from '../../src/rules';

/** What is written for a new rule: its file, a sample page and a test, each waiting to be filled in. */

const ruleFile = (
  name: string,
  order: number,
): string => `import { sectionPlace } from '../../template';
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
      yield { at: sectionPlace('overview'), basis: sectionBasis(report, 'overview'), actual };
  },
});

export const zh: RuleMessage = {
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

const testFile = (name: string): string => `import { describe, expect, it } from 'vitest';
import { namesIn, OVERVIEW, type Case } from '../statements/support';

const overview = (...lines: string[]): Case => ({ texts: { overview: [...OVERVIEW, ...lines] } });

describe('${name}', () => {
  it.each<[string, Case]>([['what it is about', overview('网页上有问题的语句。')]])(
    'fires on %s',
    (_name, change) => {
      expect(namesIn(change)).toEqual(['${name} section.overview']);
    },
  );

  it.each<[string, Case]>([['what looks alike', overview('网页上相似而无误的语句。')]])(
    'is silent on %s',
    (_name, change) => {
      expect(namesIn(change)).toEqual([]);
    },
  );
});
`;

const samplePage = (
  name: string,
): string => `  page('${name}', adding(REPORT, '网页上有问题的语句。'), {
    finding: warning('${name}', 'section.overview'),
  }),
`;

/** Where sample pages are described whose findings are written down by hand. */
export const SAMPLES = 'samples/catalogue/texts.ts';
const END_OF_SAMPLES = /^\];\n*$/m;

export interface NewRule {
  readonly name: string;
  readonly group: RuleGroup;
  /** Its place in the list of its group. */
  readonly order: number;
}

/**
 * The files of a new rule, by their path in the project.
 * @param samples the contents of `SAMPLES`, to which a page is added
 * @throws Error where they do not end in the list of pages
 */
export function newRuleFiles(
  { name, group, order }: NewRule,
  samples: string,
): ReadonlyMap<string, string> {
  if (!END_OF_SAMPLES.test(samples)) throw new Error(`${SAMPLES} does not end in a list of pages`);
  return new Map([
    [`src/rules/${group}/${name}.ts`, ruleFile(name, order)],
    [`test/rules/${group}/${name}.test.ts`, testFile(name)],
    [SAMPLES, samples.replace(END_OF_SAMPLES, (end) => samplePage(name) + end)],
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
