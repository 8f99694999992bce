import { printedResult } from '../present';
import type { ExportOptions } from '../present/audit';
import type { AuditResult } from '../result';

/** The audit result in words, indented, as JSON: a `printedResult`. */
export const json = (result: AuditResult, { locale }: Pick<ExportOptions, 'locale'>): string =>
  `${JSON.stringify(printedResult(result, locale), null, 2)}\n`;
