import { againstPrevious } from '../audit';
import { runToEnd } from '../base/resumable';
import type { Report } from '../report';
import type { AuditResult } from '../result';
import { pairYears, type ProposalReason, type ReportOfYear } from '../survey';
import { auditPage, type PageAudit, type PageOptions } from './audit-page';
import type { Trouble } from './files';
import type { AuditedInput } from './pool';

/** What may be last year's report of another one, where that isn't plain. */
export interface ProposedPair {
  readonly path: string;
  /** The file that may be last year's. */
  readonly previous: string;
  readonly reason: ProposalReason;
}

export interface AuditedYears {
  /** In the order in which they came. */
  readonly inputs: readonly AuditedInput[];
  readonly proposals: readonly ProposedPair[];
}

/** A page that holds a report, as its pair is looked for. */
interface Paged extends ReportOfYear {
  readonly path: string;
  readonly report: Report;
  readonly result: AuditResult;
}

const isRead = (audit: PageAudit | Trouble): audit is PageAudit => typeof audit !== 'string';

/** The same report saved twice, under two names or in two forms. */
const isCopy = (a: Paged, b: Paged): boolean =>
  JSON.stringify(a.result.report?.figures) === JSON.stringify(b.result.report?.figures);

/**
 * Holds reports of one organ for successive years against each other.
 * @param audited all that was audited, with the reports kept
 */
export async function auditYears(
  audited: readonly AuditedInput[],
  options: PageOptions,
): Promise<AuditedYears> {
  const pages = audited.flatMap(({ path, audit }): Paged[] => {
    if (!isRead(audit) || !audit.report || audit.report.offered) return [];
    const { report, result } = audit;
    return [
      {
        path,
        report,
        result,
        issuer: report.issuer?.value ?? null,
        year: report.year?.value ?? null,
      },
    ];
  });
  const results = new Map<string, AuditResult>();
  const proposals: ProposedPair[] = [];
  for (const { report: page, previous, proposals: proposed } of pairYears(pages, isCopy)) {
    if (previous) results.set(page.path, await auditPair(page, previous, options));
    for (const { report: one, pairing } of proposed)
      if (pairing.kind === 'proposal' && pairing.reason !== 'unsure')
        proposals.push({ path: page.path, previous: one.path, reason: pairing.reason });
  }
  const inputs = audited.map(({ path, audit }): AuditedInput => {
    const result = results.get(path);
    return result && isRead(audit) ? { path, audit: { ...audit, result } } : { path, audit };
  });
  return { inputs, proposals };
}

async function auditPair(
  { path, report, result }: Paged,
  { path: source, report: earlier }: Paged,
  options: PageOptions,
): Promise<AuditResult> {
  const previous = { report: earlier, source };
  const both = runToEnd(againstPrevious(previous).addTo(result, report, options.settings));
  if (both.findings.length === result.findings.length) return both;
  // The words by which the places of new findings are found again stand on the page.
  const again = await auditPage(path, { settings: options.settings, previous });
  return isRead(again) ? again.result : both;
}
