import type { Report } from '../report';
import { templateById, type SectionKey, type Template } from '../template';

const PARTS: Record<SectionKey, string> = {
  overview: '第一部分',
  proactive: '第二部分',
  requests: '第三部分',
  disputes: '第四部分',
  problems: '第五部分',
  other: '第六部分',
};

/** The format that a report follows; null for one of an older format. */
export const templateOf = (report: Report): Template | null => templateById(report.template);

/** The document that lays down the format of the report. */
export const templateBasis = (report: Report): string =>
  templateById(report.template ?? report.requiredTemplate)?.document ?? '';

/** The part of the format that lays down a section and the table in it. */
export const sectionBasis = (report: Report, key: SectionKey): string =>
  `${templateBasis(report)} ${PARTS[key]}`;
