import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { quoted } from '../../../src/anchor/quoted';
import { auditDocument, type Audited } from '../../../src/audit';
import { detect } from '../../../src/gate/detector';
import { findListedReports } from '../../../src/links/find-reports';
import type { Locale } from '../../../src/messages/all';
import { printedResult } from '../../../src/present';
import type { Finding, PrintedResult, ReportSummary } from '../../../src/result';

export const PAGES = join(import.meta.dirname, '..', '..', '..', 'samples', 'pages');

const SITE = 'http://www.example.gov.cn/zwgk/list.html';

/** Names of the fixture pages, without `.html`. */
export const FIXTURES: readonly string[] = readdirSync(PAGES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .sort();

export const sourceOf = (name: string): string => readFileSync(join(PAGES, `${name}.html`), 'utf8');

/** What is read here of `NAME.expected.json`. */
export interface Expected {
  readonly isReport: boolean;
  readonly template?: ReportSummary['template'] | null;
  readonly findings: readonly Pick<Finding, 'rule' | 'at'>[];
}

/** What an audit of a page must say. */
export const expectedOf = (name: string): Expected =>
  // A page that is no report lists no findings.
  ({
    findings: [],
    ...(JSON.parse(readFileSync(join(PAGES, `${name}.expected.json`), 'utf8')) as object),
  }) as unknown as Expected;

/** Findings by what they object to and where, in an order of their own. */
export const saidBy = (findings: Expected['findings']): readonly string[] =>
  findings.map(({ rule, at }) => `${rule} ${at}`).sort();

/** An audit of a page as its frame answers it, with the places that it speaks of. */
export interface AuditInNode extends Pick<Audited, 'anchors'> {
  readonly result: PrintedResult;
}

/** The audit of a page in Node, with its quotes. */
export function auditInNode(html: string, locale: Locale): AuditInNode {
  const url = 'http://www.example.gov.cn/';
  const audited = auditDocument(new JSDOM(html, { url }).window.document, { url });
  return { ...audited, result: printedResult(quoted(audited), locale) };
}

/** A result without the one thing that differs from place to place. */
export function withoutUrl(result: PrintedResult): PrintedResult {
  const { page, report } = result;
  const offered = report?.offered;
  const bare = { ...result, page: { ...page, url: '' } };
  if (!report || !offered?.href) return bare;
  // A file stands where the page does: a browser's pages may be served at a port of their own.
  const href = new URL(offered.href).pathname;
  return { ...bare, report: { ...report, offered: { ...offered, href } } };
}

/** How many reports a page lists, where it holds none and may list some. */
export function listedIn(source: string): number {
  const { document } = new JSDOM(source, { url: SITE }).window;
  return detect(document).isList
    ? findListedReports(document, { address: SITE }).reports.length
    : 0;
}

/** What the toolbar icon says of a result, and of a page without one by the reports that it lists. */
export function badgeOf(
  { report, findings }: Pick<PrintedResult, 'report' | 'findings'>,
  listed = 0,
): string {
  if (!report) return listed > 0 ? `≡${listed}` : '';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return String(errors);
  if (findings.some(({ severity }) => severity === 'warning')) return '!';
  return report.template === 'older' ? '' : '✓';
}
