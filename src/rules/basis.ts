import { tableOf, type SectionKey, type TableKey } from '../format';
import type { Report } from '../report';

const PARTS: Record<SectionKey, string> = {
  overview: '第一部分',
  proactive: '第二部分',
  requests: '第三部分',
  disputes: '第四部分',
  problems: '第五部分',
  other: '第六部分',
};

/** The document that lays down the format of the report. */
export const formatBasis = (report: Report): string =>
  (report.format ?? report.requiredFormat)?.document ?? '';

/** The part of the format that lays down a section. */
export const sectionBasis = (report: Report, key: SectionKey): string =>
  `${formatBasis(report)} ${PARTS[key]}`;

/** The part of the format that lays down a table. */
export const tableBasis = (report: Report, key: TableKey): string =>
  report.format ? tableOf(report.format, key).basis : sectionBasis(report, key);
