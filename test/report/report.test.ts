import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditReport } from '../../src/audit';
import { readReport } from '../../src/read';
import type { Report } from '../../src/report';
import { parsePage } from '../support/dom';

const PAGES = join(import.meta.dirname, '..', '..', 'samples', 'pages');
const NAMES = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

/** As a store gives it back. */
const stored = (report: Report): Report => JSON.parse(JSON.stringify(report)) as Report;

describe('a report that was stored and read back', () => {
  it.each(NAMES)('gives what the page gave, in %s', (name) => {
    const document = parsePage(readFileSync(join(PAGES, name), 'utf8'));
    const reading = readReport(document, { url: 'http://www.example.gov.cn/t1.html' });
    if (!reading) return;
    const kept = stored(reading.report);
    expect(kept).toEqual(reading.report);
    expect(auditReport(kept)).toEqual(auditReport(reading.report));
  });

  it('has a rank for each place of the page, and the page a place for each rank', () => {
    const page = readFileSync(join(PAGES, 'many-slips.html'), 'utf8');
    const reading = readReport(parsePage(page), { url: 'http://www.example.gov.cn/t1.html' });
    const named = Object.keys(reading?.report.places ?? {});
    expect(named.length).toBeGreaterThan(100);
    expect(new Set(named)).toEqual(new Set(reading?.anchors.keys()));
  });
});
