import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '../../src/anchor/quoted';
import { auditDocument } from '../../src/audit';
import type { AuditResult } from '../../src/result';
import { parsePage } from './dom';

const PAGES = join(import.meta.dirname, '..', '..', 'samples', 'pages');
export const PAGE_URL = 'http://www.example.gov.cn/zwgk/zfxxgknb/t1.html';

/** Audits so far: to parse a page takes longer than most of what is asked of its audit. */
const audits = new Map<string, AuditResult>();

/**
 * The audit of a page in samples/pages, by its name without `.html`, with its quotes: a copy, to do with
 * as one likes.
 */
export function auditedPage(name: string, url = PAGE_URL): AuditResult {
  const key = [name, url].join(' ');
  let result = audits.get(key);
  if (!result) {
    const document = parsePage(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
    result = quoted(auditDocument(document, { url }));
    audits.set(key, result);
  }
  return structuredClone(result);
}
