import type { AuditResult } from '../report';

/** The audit result itself, indented, as JSON: reading it back through its schema gives the same. */
export const json = (result: AuditResult): string => `${JSON.stringify(result, null, 2)}\n`;
