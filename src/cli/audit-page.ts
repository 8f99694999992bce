import { pathToFileURL } from 'node:url';
import { quoted } from '../anchor/quoted';
import { againstPrevious, prepareAudit, type Audited, type AuditEnvironment } from '../audit';
import type { PreviousReport, Report } from '../report';
import type { AuditResult } from '../result';
import type { RuleSettings } from '../settings';
import { readPage, type Trouble } from './files';
import { parseHtml } from './document';
import { savedFrom } from './saved-from';
import { overweight } from './weight';

/** How pages are audited; plain data, so that it can go to a worker. */
export interface PageOptions {
  readonly settings: RuleSettings;
  /** Whether the report itself is wanted beside its audit. */
  readonly keepsReport?: boolean;
  /** Last year's report, where it is at hand. */
  readonly previous?: PreviousReport;
}

/** The audit of a page. */
export interface PageAudit {
  readonly result: AuditResult;
  /** The report that was read; null where the page is none, or nobody wants it. */
  readonly report: Report | null;
}

/** Audits one saved page with a parser that follows the HTML standard. */
export async function auditPage(
  path: string,
  { settings, keepsReport = false, previous }: PageOptions,
): Promise<PageAudit | Trouble> {
  const page = await readPage(path);
  if (typeof page === 'string') return page;
  const { html } = page;
  const tooMuch = overweight(html);
  if (tooMuch) return tooMuch;
  const done = (audited: Audited): PageAudit => ({
    result: quoted(audited),
    report: keepsReport ? audited.report : null,
  });
  try {
    const document = parseHtml(html);
    const environment: AuditEnvironment = {
      url: savedFrom(html) ?? pathToFileURL(path).href,
      settings,
      ...(previous ? { previous: againstPrevious(previous) } : {}),
    };
    const prepared = prepareAudit(document, environment);
    if (!prepared.lacksFold) return done(prepared.run());
    // The dictionary takes a while to load, and few pages need it.
    const { foldTraditional: fold } = await import('../traditional/fold');
    return done(prepareAudit(document, { ...environment, fold }).run());
  } catch {
    // Whatever one page does to the reading of it, the others are still audited.
    return 'failed';
  }
}
