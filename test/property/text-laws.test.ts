import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedReport, reportPage, type ReportSpec } from '../../samples';
import { pageArbitrary } from '../../samples/arbitrary';
import { auditDocument } from '../../src/audit';
import { TEMPLATES, type Template } from '../../src/template';
import { parsePage } from '../support/dom';
import { aboutPage } from '../support/failing-page';
import { runs, SEED } from './laws';

/**
 * One statement of a clean report changed: the audit finds just that, in any layout. Which statement
 * is changed, and how, is all that differs from a page on which nothing is found.
 */

const RUNS = runs(12);

interface Mutation {
  readonly rule: string;
  readonly at: string;
  /** Null where the report has nothing to change in this way. */
  readonly change: (spec: ReportSpec, amount: number) => ReportSpec | null;
}

/** Replaces a text wherever it stands in a report. */
function rewritten(
  spec: ReportSpec,
  section: 'overview' | 'other',
  rewrite: (text: string) => string,
): ReportSpec | null {
  const before = spec.texts[section];
  const after = before.map((item) =>
    typeof item === 'string' ? rewrite(item) : { ...item, text: item.text.map(rewrite) },
  );
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  return changed ? { ...spec, texts: { ...spec.texts, [section]: after } } : null;
}

const raised = (pattern: RegExp, amount: number) => (text: string) =>
  text.replace(
    pattern,
    (_, before: string, number: string) => `${before}${Number(number) + amount}`,
  );

const MUTATIONS: readonly Mutation[] = [
  {
    rule: 'text-figure-mismatch',
    at: 'requests.newReceived.total',
    // More than any of the figures that a right reading could add or leave out.
    change: (spec, amount) =>
      rewritten(spec, 'overview', raised(/((?:新收|收到)政府信息公开申请)(\d+)/, 100_000 + amount)),
  },
  {
    rule: 'period-wrong',
    at: 'report.period',
    change: (spec, amount) =>
      spec.preamble?.includes('12月31日')
        ? { ...spec, preamble: spec.preamble.replace('12月31日', `12月${1 + (amount % 30)}日`) }
        : null,
  },
  {
    rule: 'published-late',
    at: 'report.publishedOn',
    change: (spec, amount) => ({
      ...spec,
      publishedOn: `${spec.year + 1}-0${5 + (amount % 5)}-17`,
    }),
  },
  {
    rule: 'signed-date-invalid',
    at: 'report.signedOn',
    change: (spec, amount) =>
      spec.signedOn ? { ...spec, signedOn: `${spec.year}-0${1 + (amount % 9)}-12` } : null,
  },
  {
    rule: 'issuer-mismatch',
    at: 'report.issuer',
    change: (spec) => (spec.signedBy ? { ...spec, signedBy: '白鹿县民族宗教事务局' } : null),
  },
  {
    rule: 'placeholder-residue',
    at: 'section.other',
    change: (spec) => ({
      ...spec,
      texts: {
        ...spec.texts,
        other: [...spec.texts.other, '（此处填写其他需要报告的事项）'],
      },
    }),
  },
];

function findings(html: string): string[] {
  const document = parsePage(html);
  const { result } = auditDocument(document, { url: 'http://www.example.gov.cn/' });
  return result.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, at }) => `${rule} ${at}`);
}

describe.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))(
  'format %s',
  (_, template) => {
    it.each(MUTATIONS.map((mutation): [string, Mutation] => [mutation.rule, mutation]))(
      'finds exactly %s',
      (rule, { at, change }) => {
        let tried = 0;
        fc.assert(
          fc.property(pageArbitrary(template), fc.nat({ max: 900 }), ({ spec, shape }, amount) => {
            const changed = change(spec, amount);
            if (!changed) return;
            tried += 1;
            expect(expectedReport(spec, []).findings).toEqual([]);
            const page = reportPage(changed, shape);
            aboutPage(`law-${rule}-${template.id}`, page, () => {
              expect(findings(page)).toEqual([`${rule} ${at}`]);
            });
          }),
          { numRuns: RUNS, seed: SEED },
        );
        expect(tried).toBeGreaterThan(0);
      },
    );

    it('finds that nothing is said about fees, where something must be', () => {
      fc.assert(
        fc.property(pageArbitrary(template), ({ spec, shape }) => {
          const silent = { ...spec, texts: { ...spec.texts, other: ['没有其他需要报告的事项。'] } };
          const page = reportPage(silent, shape);
          aboutPage(`law-fees-${template.id}`, page, () => {
            expect(findings(page)).toEqual(
              spec.year >= 2021 ? ['fee-statement-missing section.other'] : [],
            );
          });
        }),
        { numRuns: RUNS, seed: SEED },
      );
    });
  },
);
