import {
  noFigures,
  PLAIN,
  reportPage,
  reportSpec,
  type Level,
  type Paragraph,
  type ReportSpec,
  type Shape,
  type Slip,
} from '../../../samples';
import { auditDocument } from '../../../src/audit';
import { printedResult } from '../../../src/present';
import type { PrintedFinding } from '../../../src/result';
import { template2021, templateForYear, type SectionKey } from '../../../src/template';
import { parsePage } from '../../support/dom';

/** A small report, right in everything, and what a case changes in it. */
export interface Case {
  readonly year?: number;
  readonly level?: Level;
  readonly issuer?: string;
  readonly spec?: Partial<ReportSpec>;
  /** Text of single sections, in place of the regular one. */
  readonly texts?: Partial<Record<SectionKey, readonly Paragraph[]>>;
  /** Figures in place of 0. */
  readonly figures?: Readonly<Record<string, number>>;
  readonly shape?: Partial<Shape>;
  readonly slips?: readonly Slip[];
  /** The last word on the page's source. */
  readonly edit?: (html: string) => string;
}

export const OVERVIEW: readonly Paragraph[] = [
  '（一）主动公开。全年发布各类信息120条。',
  '（二）依申请公开。全年未收到政府信息公开申请。',
  '（三）政府信息管理。公开前逐条审核。',
  '（四）平台建设。依托政府网站公开专栏发布信息。',
  '（五）监督保障。列入年度考核，没有责任追究情形。',
];

const isReportTable = (name: string): boolean => name.startsWith('requests.');

/** The page of a case. */
export function pageOf(change: Case): string {
  const { year = 2023, level = 'department', issuer = '青石县财政局' } = change;
  const template = change.spec?.template ?? templateForYear(year) ?? template2021;
  const figures = { ...noFigures(template), ...change.figures };
  const regular = reportSpec({ year, level, issuer, siteName: '青石县人民政府', figures });
  const spec: ReportSpec = {
    ...regular,
    ...change.spec,
    texts: { ...regular.texts, overview: OVERVIEW, ...change.texts },
  };
  const html = reportPage(spec, { ...PLAIN, ...change.shape }, change.slips ?? []);
  return change.edit ? change.edit(html) : html;
}

/** Everything the audit finds in a case, but for the arithmetic that changed figures upset. */
export function findingsIn(change: Case): PrintedFinding[] {
  const { result } = auditDocument(parsePage(pageOf(change)), {
    url: 'http://www.example.gov.cn/t1.html',
  });
  if (!result.isReport) throw new Error('the page is not read as a report');
  return printedResult(result, 'zh').findings.filter(
    ({ rule, at }) => !(rule.startsWith('requests-') && isReportTable(at)),
  );
}

/** `RULE PLACE` of everything found. */
export const namesIn = (change: Case): string[] =>
  findingsIn(change).map(({ rule, at }) => `${rule} ${at}`);
