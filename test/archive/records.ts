import { parseAudit, type KeptAudit, type KeptReport, type NewAudit } from '../../src/archive';
import { toRecord } from '../../src/archive/record';
import type { AuditResult } from '../../src/result';
import { auditedPage, readReport } from '../support/audited';

export const URL_1 = 'http://www.example.gov.cn/zwgk/2022/t1.html';
export const PASSAGES = [{ section: 'overview', text: '本机关共主动公开政府信息12条。' }] as const;

/** What was read of a sample page, with another text. */
export function reportWith(
  passages: KeptReport['statements']['passages'] = PASSAGES,
  page = 'many-slips',
): KeptReport {
  const report = readReport(page);
  return { ...report, statements: { ...report.statements, passages } };
}

/** A minute of one day. */
export const minute = (count: number): Date => new Date(Date.UTC(2026, 10, 29, 8, count));

type Passages = KeptReport['statements']['passages'];
interface NewParts extends Partial<NewAudit> {
  readonly page?: string;
  readonly passages?: Passages;
}

/** An audit of a sample page on its way into the archive. */
export function newAudit(parts: NewParts = {}): NewAudit {
  const { page = 'many-slips', passages, ...others } = parts;
  return {
    result: auditedPage(page),
    report: reportWith(passages, page),
    url: URL_1,
    visit: 'first',
    auditedBy: '0.1.0',
    at: minute(0),
    ...others,
  };
}

/** An audit as it is kept. */
export function kept(parts: NewParts = {}): KeptAudit {
  const record = parseAudit(toRecord(newAudit(parts)));
  if (!record) throw new Error('nothing to keep');
  return record;
}

/** A result whose report is of another year. */
export function ofYear(year: number, page = 'many-slips'): AuditResult {
  const result = auditedPage(page);
  return { ...result, report: result.report && { ...result.report, year } };
}
