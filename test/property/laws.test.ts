import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedReport, reportPage, type ExpectedReport } from '../../samples';
import { ALTERATIONS } from '../../samples/alter';
import { pageArbitrary, slipArbitrary } from '../../samples/arbitrary';
import { auditDocument } from '../../src/audit';
import type { AuditResult } from '../../src/result';
import { IDENTITY_RULES, TEMPLATES } from '../../src/template';
import { parsePage } from '../support/dom';
import { aboutPage } from '../support/failing-page';
import { runs, SEED } from './laws';

const RUNS = runs(25);
const URL = 'http://www.example.gov.cn/report.html';

const audit = (html: string): AuditResult => auditDocument(parsePage(html), { url: URL }).result;

/** The parts of a result that the laws speak of, in one order. */
function essence(result: AuditResult): Omit<ExpectedReport, 'isReport'> & { isReport: boolean } {
  const { report } = result;
  return {
    isReport: result.isReport,
    year: report?.year ?? 0,
    template: report?.template ?? 'older',
    issuer: report?.issuer ?? '',
    publishedOn: report?.publishedOn ?? '',
    figures: report?.figures ?? {},
    findings: result.findings
      .map(({ rule, severity, at }) => ({ rule, severity, at }))
      .sort(byPlace),
    checks: result.checks,
  };
}

const byPlace = (a: { rule: string; at: string }, b: { rule: string; at: string }): number =>
  `${a.rule} ${a.at}` < `${b.rule} ${b.at}` ? -1 : 1;

function expectation(expected: ExpectedReport): ReturnType<typeof essence> {
  const findings = expected.findings
    .map(({ rule, severity, at }) => ({ rule, severity, at }))
    .sort(byPlace);
  const checks = expected.checks ?? { passed: 0, failed: 0, unknown: 0 };
  return { ...expected, findings, checks };
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'format %s',
  (_, template) => {
    it('reads a consistent report in any shape of page, figure for figure, and finds nothing', () => {
      fc.assert(
        fc.property(pageArbitrary(template), ({ spec, shape }) => {
          const expected = expectation(expectedReport(spec, [], shape));
          expect(expected.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
          const page = reportPage(spec, shape);
          aboutPage(`law-clean-${template.id}`, page, () => {
            expect(essence(audit(page))).toEqual(expected);
          });
        }),
        { numRuns: RUNS, seed: SEED },
      );
    });

    it('reads it the same after what editors and content systems do to it', () => {
      fc.assert(
        fc.property(
          pageArbitrary(template),
          fc.subarray(Object.keys(ALTERATIONS), { minLength: 1 }),
          ({ spec, shape }, names) => {
            const page = names.reduce(
              (html, name) => ALTERATIONS[name]?.(html) ?? html,
              reportPage(spec, shape),
            );
            aboutPage(`law-altered-${template.id}`, page, () => {
              expect(essence(audit(page))).toEqual(expectation(expectedReport(spec, [], shape)));
            });
          },
        ),
        // Altering goes through a DOM and back, several times a page.
        { numRuns: Math.ceil(RUNS / 3), seed: SEED },
      );
    });

    it('finds a planted slip and what follows from it, and nothing else', () => {
      fc.assert(
        fc.property(pageArbitrary(template), slipArbitrary(template), ({ spec, shape }, slip) => {
          const page = reportPage(spec, shape, [slip]);
          aboutPage(`law-slip-${template.id}`, page, () => {
            expect(essence(audit(page))).toEqual(expectation(expectedReport(spec, [slip], shape)));
          });
        }),
        { numRuns: RUNS, seed: SEED },
      );
    });

    it('finds exactly the identities that contain a changed figure', () => {
      fc.assert(
        fc.property(
          pageArbitrary(template),
          fc.nat(),
          fc.integer({ min: 1, max: 500 }),
          ({ spec, shape }, position, change) => {
            const names = Object.keys(spec.figures);
            const name = names[position % names.length] as string;
            const figures = { ...spec.figures, [name]: (spec.figures[name] ?? 0) + change };
            const changed = { ...spec, figures };
            const page = reportPage(changed, shape);
            const { findings, checks } = essence(audit(page));
            const expected = expectation(expectedReport(changed, [], shape));
            // The text still states the figure as it was; what that gives is the text rules' business.
            const arithmetic = findings.filter(({ rule }) =>
              (IDENTITY_RULES as readonly string[]).includes(rule),
            );
            aboutPage(`law-figure-${template.id}`, page, () => {
              expect(arithmetic).toEqual(
                expected.findings.filter(({ severity }) => severity !== 'info'),
              );
              expect(checks).toEqual(expected.checks);
            });
          },
        ),
        { numRuns: RUNS, seed: SEED },
      );
    });
  },
);
