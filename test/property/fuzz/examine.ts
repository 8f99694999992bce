import { isDeepStrictEqual } from 'node:util';
import { quoted } from '../../../src/anchor/quoted';
import { auditDocument } from '../../../src/audit';
import { findingWords } from '../../../src/present';
import { auditResult } from '../../../src/result';
import { foldTraditional } from '../../../src/traditional/fold';
import { asksSoFar } from './work';

/** How often an audit may ask a page for something, for each of its elements. */
const MOST_ASKS = 200;
/** A finding is quoted from what stands around it, which counts like so many elements. */
const AROUND_A_FINDING = 8;

const URL = 'http://www.example.gov.cn/report.html';

/** What came of auditing one page. */
export interface Examined {
  readonly isReport: boolean;
  readonly findings: number;
  /** How often the page was asked for something, for each of its elements and what counts as such. */
  readonly asks: number;
}

/** How a page is looked at. */
export interface Look {
  readonly locale: 'zh' | 'en';
  /** As a page in Traditional characters is. */
  readonly folded: boolean;
  /** What a browser would say of whether elements are shown. */
  readonly shown: boolean;
}

/** A page to look at. */
export interface Looked {
  readonly document: Document;
  readonly look: Look;
  /** How many elements it has. */
  readonly size: number;
}

/**
 * Audits a page and holds the result to what everyone relies on.
 * @throws Error where the audit fails, its result is not the shape of the schema or does not survive
 *   being sent, or a finding has no words or no rule
 */
export function examine({ document, look, size }: Looked): Examined {
  const options = {
    url: URL,
    isShown: () => look.shown,
    ...(look.folded ? { fold: foldTraditional } : {}),
  };
  const before = asksSoFar();
  const result = quoted(auditDocument(document, options));
  const asks = (asksSoFar() - before) / (size + AROUND_A_FINDING * result.findings.length);
  if (asks > MOST_ASKS) throw new Error(`asks the page ${asks.toFixed()} times an element`);
  auditResult.parse(result);
  const sent: unknown = JSON.parse(JSON.stringify(result));
  if (!isDeepStrictEqual(sent, result)) throw new Error('the result changes when it is sent');
  const template = result.report?.template ?? 'older';
  for (const finding of result.findings) {
    const { message } = findingWords(finding, template, look.locale);
    if (message === '' || message.includes('undefined'))
      throw new Error(`${finding.rule} has no words: ${message}`);
  }
  return { isReport: result.isReport, findings: result.findings.length, asks };
}
