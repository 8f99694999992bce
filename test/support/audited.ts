import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditDocument, quoted } from '../../src/audit';
import type { Locale } from '../../src/messages';
import type { AuditResult } from '../../src/report';
import { parsePage } from './dom';

const PAGES = join(import.meta.dirname, '..', 'pages');
export const PAGE_URL = 'http://www.example.gov.cn/zwgk/zfxxgknb/t1.html';

/** The audit of a page in test/pages, by its name without `.html`, with its quotes. */
export function auditedPage(name: string, locale: Locale = 'zh', url = PAGE_URL): AuditResult {
  const document = parsePage(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
  return quoted(auditDocument(document, { url, locale }));
}
