import { auditDocument } from '../../../src/audit';
import type { AuditResult } from '../../../src/result';
import { parsePage } from '../../support/dom';
import { pageOf, type Case } from '../statements/support';

export function audited(change: Case): AuditResult {
  const options = { url: 'http://www.example.gov.cn/t2.html' };
  return auditDocument(parsePage(pageOf(change)), options).result;
}

/** `RULE PLACE` of everything found. */
export const found = (change: Case): string[] =>
  audited(change).findings.map(({ rule, at }) => `${rule} ${at}`);

/** Changes the first table with certain words on its page. */
export const inTable = (words: string, change: (table: HTMLTableElement) => void): Case => ({
  edit: (html) => {
    const page = parsePage(html);
    const table = [...page.querySelectorAll('table')].find((candidate) =>
      candidate.textContent.includes(words),
    );
    if (!table) throw new Error(`no table with ${words}`);
    change(table);
    return page.documentElement.outerHTML;
  },
});
