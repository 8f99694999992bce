import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '../../src/anchor/quoted';
import { auditDocument, type Audited } from '../../src/audit';
import type { Report } from '../../src/report';
import type { AuditResult } from '../../src/result';
import { parsePage } from './dom';

const PAGES = join(import.meta.dirname, '..', '..', 'samples', 'pages');
export const PAGE_URL = 'http://www.example.gov.cn/zwgk/zfxxgknb/t1.html';

/** The markup of a page in samples/pages, by its name without `.html`. */
export const pageSource = (name: string): string =>
  readFileSync(join(PAGES, `${name}.html`), 'utf8');

/** Audits so far: to parse a page takes longer than most of what is asked of its audit. */
const audits = new Map<string, Audited>();

function audited(name: string, url: string): Audited {
  const key = [name, url].join(' ');
  const known = audits.get(key);
  if (known) return known;
  const document = parsePage(pageSource(name));
  const made = auditDocument(document, { url });
  const read = { ...made, result: quoted(made) };
  audits.set(key, read);
  return read;
}

/**
 * The audit of a page in samples/pages, by its name without `.html`, with its quotes: a copy, to do with
 * as one likes.
 */
export function auditedPage(name: string, url = PAGE_URL): AuditResult {
  return structuredClone(audited(name, url).result);
}

/**
 * What is read of such a page: a copy.
 * @throws Error where the page holds no report
 */
export function readReport(name: string, url = PAGE_URL): Report {
  const { report } = audited(name, url);
  if (!report) throw new Error(`${name} holds no report`);
  return structuredClone(report);
}
