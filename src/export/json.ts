import { printedResult } from '../messages/all';
import type { AuditResult } from '../report';
import type { ExportOptions } from './model';

/** The audit result in words, indented, as JSON: a `printedResult`. */
export const json = (result: AuditResult, { locale }: Pick<ExportOptions, 'locale'>): string =>
  `${JSON.stringify(printedResult(result, locale), null, 2)}\n`;
