import { expectedReport, type ExpectedFinding } from '../expected';
import { reportPage } from '../report';
import { CLEAN } from './clean';
import { OTHERS } from './others';
import { SEEDS } from './seeds';
import { SLIPS } from './slips';
import { TEXTS } from './texts';
import type { ReportFixture } from './types';
import type { PairFiles } from './years';

export { pairs } from './years';

/** A fixture page as it is written to samples/pages. */
export interface FixtureFiles {
  readonly name: string;
  readonly html: string;
  /** Content of `NAME.expected.json`. */
  readonly expected: object;
}

const nameOf = ({ rule, at }: ExpectedFinding): string => `${rule} ${at}`;

/**
 * A report page and the result that it must give.
 * @throws Error where the findings written down for it are not those that its figures and slips give
 */
function filesOf(fixture: ReportFixture): FixtureFiles {
  const { name, spec, shape, slips, findings, fromText = [] } = fixture;
  const expected = expectedReport(spec, slips, shape);
  const derived = expected.findings.map(nameOf).sort();
  const declared = [...findings].sort();
  if (JSON.stringify(derived) !== JSON.stringify(declared))
    throw new Error(
      `${name}: declared\n  ${declared.join('\n  ')}\nbut planted\n  ${derived.join('\n  ')}`,
    );
  const html = reportPage(spec, shape, slips);
  return {
    name,
    html: fixture.alter ? fixture.alter(html) : html,
    expected: { ...expected, findings: [...expected.findings, ...fromText] },
  };
}

/** Every fixture page, by name. */
export function fixtures(): FixtureFiles[] {
  return [...[...SEEDS, ...CLEAN, ...SLIPS, ...TEXTS].map(filesOf), ...OTHERS].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** A finding takes one line, so that a change to one shows as one. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/\{\n\s+"rule"[^{}]*\}/g, (finding) =>
    JSON.stringify(JSON.parse(finding)),
  )}\n`;
}

/** Paths below samples/years and contents of a pair of pages. */
export const pairFiles = ({ name, pages, expected }: PairFiles): [string, string][] => [
  ...Object.entries(pages).map(([file, html]): [string, string] => [`${name}/${file}`, html]),
  [`${name}/expected.json`, json(expected)],
];

/** File names and contents of a fixture page. */
export const fixtureFiles = ({ name, html, expected }: FixtureFiles): [string, string][] => [
  [`${name}.html`, html],
  [`${name}.expected.json`, json(expected)],
];
